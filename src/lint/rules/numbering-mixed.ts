import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { lists, type Numbered } from '../siblings.ts'
import { spoken } from '../spoken.ts'

const MANY = 3

/** The closing mark that most of a list has; the first item's where none prevails. */
function usualMark(list: readonly Numbered[]): string {
  const counts = new Map<string, number>()
  for (const { close } of list) counts.set(close, (counts.get(close) ?? 0) + 1)
  let best = list[0]?.close ?? ''
  for (const [close, count] of counts) if (count > (counts.get(best) ?? 0)) best = close
  return best
}

export const numberingMixed: Rule = {
  id: 'numbering-mixed',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Các mục cùng cấp đánh số theo hai kiểu', en: 'Siblings are numbered in two styles' },
  why: {
    vi: 'Hai kiểu đánh số trong một danh sách làm rối cấp của các mục.',
    en: 'Two styles in one list blur the levels.',
  },
  advice: {
    vi: 'Dùng một kiểu cho cả danh sách: “1.”, “1.1.”, “a)”.',
    en: 'Keep one style in a list: "1.", "1.1.", "a)".',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  fixable: 'safe',
  *check({ plan }: Draft): Iterable<Found> {
    for (const list of lists(plan.body)) {
      const usual = usualMark(list)
      const others = list.filter(({ close }) => close !== usual)
      const first = others[0]
      if (!first) continue
      const told = others.length > MANY ? [first] : others
      for (const item of told) {
        const { at, marker, id } = item.node
        const quote = marker ?? ''
        const replace = `${item.prefix}${item.label}${usual}`
        yield {
          at,
          quote,
          item: id,
          message:
            others.length > MANY
              ? {
                  vi: `Các mục cùng cấp lẫn hai kiểu số (“${quote}” và “${replace}”): ${spoken(others.flatMap(({ node }) => node.id ?? []))}.`,
                  en: `Siblings mix "${quote}" and "${replace}": ${spoken(others.flatMap(({ node }) => node.id ?? []))}.`,
                }
              : {
                  vi: `Số “${quote}” khác kiểu với các mục cùng cấp (“${replace}”).`,
                  en: `"${quote}" differs from its siblings ("${replace}").`,
                },
          ...(others.length > MANY ? {} : { fix: { at, quote, replace } }),
        }
      }
    }
  },
  good: [
    {
      in: 'task',
      text: '1. Rà soát thủ tục.\n\na) Thống kê.\n\nb) Đánh giá.\n\n2. Công bố.\n\na) Niêm yết.\n\nb) Đăng tải.',
    },
    { in: 'task', text: '1. Rà soát thủ tục.\n\n1.1. Thống kê.\n\n1.2. Đánh giá.' },
    { in: 'charge', text: '1. Sở Tư pháp chủ trì.\n\n2. Sở Nội vụ phối hợp.' },
  ],
  bad: [
    { in: 'task', text: '1. Rà soát thủ tục.\n\n1.1. Thống kê.\n\n1.2. Đánh giá.\n\n‹1.3› Kiến nghị.' },
    { in: 'task', text: '1. Rà soát thủ tục.\n\na) Thống kê.\n\n‹b.› Đánh giá.\n\nc) Kiến nghị.' },
  ],
}
