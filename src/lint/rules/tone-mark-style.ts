import { tokenize } from '../../grammar/token.ts'
import { fold } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import type { Draft } from '../draft.ts'
import { fewOrOne, type Prose, proseOf, wordsOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

const MOVED = /^\p{L}*(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/iu
const FIRST = /^\p{L}*(?:[òóỏõọ][ae]|[ùúủũụ]y)$/iu

type Style = 'moved' | 'first' | 'none'
const styleOf: (raw: string) => Style = remember((raw) =>
  MOVED.test(raw) && !/^q/iu.test(raw) ? 'moved' : FIRST.test(raw) && !/^q/iu.test(raw) ? 'first' : 'none',
)

interface Word {
  readonly raw: string
  /** With the word before or after it: "hoá" alone would be found in "khoáng". */
  readonly quote: string
  readonly prose: Prose
}

// "quý", "quỹ" have one style only; "Thuý" in a signature is a person's name.
function wordsLike(draft: Draft, style: Style): Word[] {
  return proseOf(draft)
    .filter(({ role }) => role !== null)
    .flatMap((prose) => {
      const tokens = tokenize(prose.text)
      return tokens.flatMap((token, i): Word[] => {
        const { kind, raw } = token
        if (kind !== 'word' || styleOf(raw) !== style) return []
        const before = tokens[i - 1]
        const from = before?.kind === 'word' && token.spaced ? before.start : token.start
        const next = tokens[i + 1]
        const to = from === token.start && next?.kind === 'word' ? next.end : token.end
        return [{ raw, quote: prose.text.slice(from, to), prose }]
      })
    })
}

const OTHER: Readonly<Record<string, string>> = {
  òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ', òe: 'oè', óe: 'oé', ỏe: 'oẻ', õe: 'oẽ', ọe: 'oẹ',
  ùy: 'uỳ', úy: 'uý', ủy: 'uỷ', ũy: 'uỹ', ụy: 'uỵ',
} // biome-ignore format: a table

function turned(raw: string): string {
  const end = raw.slice(-2).toLowerCase()
  const low = MOVED.test(raw) ? fold(end) : (OTHER[end] ?? end)
  const cased = [...low].map((letter, i) => (isUpper(raw.charAt(raw.length - 2 + i)) ? letter.toUpperCase() : letter))
  return raw.slice(0, -2) + cased.join('')
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

export const toneMarkStyle: Rule = {
  id: 'tone-mark-style',
  clarity: 'văn phong',
  severity: 'warning',
  title: { vi: 'Đặt dấu thanh không thống nhất', en: 'Tone marks are set in two styles' },
  why: {
    vi: '“hoà” và “hòa” đều đúng, nhưng lẫn lộn thì tìm kiếm sót.',
    en: '"hoà" and "hòa" are both right, but mixed they defeat searches.',
  },
  advice: { vi: 'Chọn một cách đặt dấu cho cả văn bản.', en: 'Keep to one style in a document.' },
  source: 'custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    const styles = new Set([...wordsOf(draft)].map(styleOf))
    if (!styles.has('moved') || !styles.has('first')) return
    const moved = wordsLike(draft, 'moved')
    const first = wordsLike(draft, 'first')
    if (moved.length === 0 || first.length === 0) return
    const fewer = moved.length > first.length ? first : moved
    const seen = new Set<string>()
    const found = fewer.flatMap(({ raw, quote, prose: { at, item } }): Found[] => {
      const key = `${at.line} ${quote}`
      if (seen.has(key)) return []
      seen.add(key)
      const replace = turned(raw)
      return [
        {
          at,
          quote,
          item,
          message: {
            vi: `“${raw}” đặt dấu khác với phần còn lại của văn bản; viết “${replace}”.`,
            en: `"${raw}" sets its mark otherwise than the rest of the document; write "${replace}".`,
          },
          fix: { at, quote, replace: quote.replace(raw, replace) },
        },
      ]
    })
    yield* fewOrOne(found, () => ({
      vi: `Văn bản dùng hai cách đặt dấu thanh: ${first.length} chỗ kiểu “hòa”, ${moved.length} chỗ kiểu “hoà”.`,
      en: `Two styles of tone marks: ${first.length} words as "hòa", ${moved.length} as "hoà".`,
    }))
  },
  good: [
    { in: 'task', text: '1. Vận động hòa giải, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Lập quỹ khen thưởng quý I cho người uy tín, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Xây dựng hoàn chỉnh khoản thu, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Vận ‹động hoà› giải ở thôn, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. ‹Trình Uỷ› ban nhân dân xã rà soát, xong trước ngày 30/6/2026.' },
  ],
}
