// Deterministic chance and the three ways to seed a defect into a plan's text.

/** mulberry32: the same numbers on every machine. */
export function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** FNV-1a: a defect keeps its places when others are added beside it. */
export const seedOf = (words) =>
  [...words].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0), 0x01000193), 0x811c9dc5) >>> 0

export const pickFrom = (list, random) => list[Math.floor(random() * list.length)]

export const lineAt = (text, index) => text.slice(0, index).split('\n').length

/** A defect that puts `change(match, plan, random)` in the place of one match; null where there is none or it refuses. */
export const replacing = (rule, what, regex, change, more = {}) => ({
  rule,
  what,
  ...more,
  mutate(plan, random) {
    if (more.only && !more.only(plan)) return null
    const [from, to] = more.within?.(plan) ?? [0, plan.text.length]
    const places = [...plan.text.matchAll(new RegExp(regex, 'gmu'))].filter(
      ({ index }) => index >= from && index < to && index > (more.after?.(plan) ?? -1),
    )
    for (let i = 0; i < 8 && places.length > 0; i++) {
      const match = pickFrom(places, random)
      const put = change(match, plan, random)
      if (put === null || put === match[0]) continue
      const text = plan.text.slice(0, match.index) + put + plan.text.slice(match.index + match[0].length)
      const lead = match[0].length - match[0].trimStart().length
      return { text, line: more.anywhere ? null : lineAt(plan.text, match.index + lead) }
    }
    return null
  },
})

// "- Cơ quan chủ trì: ...", with the soft-wrapped lines that belong to it.
const label = (names) => `^([-+*] (?:${names}): )(.*(?:\\n {2,}\\S.*)*)\\n`
export const LEAD = label('(?:Cơ quan|Đơn vị) chủ trì(?: thực hiện)?')
export const SUPPORT = label('(?:Cơ quan|Đơn vị) phối hợp')
export const TIME = label('Thời gian(?: hoàn thành| thực hiện)?|Thời hạn(?: hoàn thành)?')
export const OUTPUT = label('Sản phẩm|Kết quả')

const section = (heading) => (plan) => {
  const start = plan.text.search(new RegExp(`^\\**[IVX]+\\. (?:${heading})`, 'mu'))
  if (start < 0) return [0, 0]
  const next = plan.text.slice(start + 5).search(/^\**[IVX]+\. \p{Lu}|^\**Nơi nhận/mu)
  return [start, next < 0 ? plan.text.length : start + 5 + next]
}
export const inTargets = section('MỤC TIÊU|CHỈ TIÊU')
export const inTasks = section('NHIỆM VỤ')
export const inCharge = section('TỔ CHỨC THỰC HIỆN')

export const bodyOf = (plan) => [plan.text.search(/^\**I\. /mu), Math.max(0, plan.text.search(/^\**Nơi nhận/mu))]
export const proseOf = (plan) => {
  const [from, to] = bodyOf(plan)
  return from < 0 ? [0, 0] : [from, to]
}

/** A defect that replaces the content of one label line. */
export const saying = (rule, what, names, values, more = {}) =>
  replacing(
    rule,
    what,
    names,
    ([, head], plan, random) => {
      const value = pickFrom(typeof values === 'function' ? values(plan) : values, random)
      return value === undefined ? null : `${head}${value}\n`
    },
    more,
  )

/** A defect that drops one label line. */
export const dropping = (rule, what, names, more = {}) => replacing(rule, what, names, () => '', more)
