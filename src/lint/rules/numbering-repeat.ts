import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { lists, type Numbered } from '../siblings.ts'

export const numberingRepeat: Rule = {
  id: 'numbering-repeat',
  clarity: 'thể thức',
  severity: 'error',
  title: { vi: 'Số thứ tự bị trùng', en: 'A number occurs twice' },
  why: {
    vi: 'Hai mục cùng số thì viện dẫn không rõ là mục nào.',
    en: 'Two items of one number cannot be told apart in a reference.',
  },
  advice: { vi: 'Đánh lại số thứ tự các mục cùng cấp.', en: 'Number the items of that level anew.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  *check({ plan }: Draft): Iterable<Found> {
    for (const list of lists(plan.body)) {
      // A list in which every item is "1." is Markdown's way to number.
      if (list.length > 2 && list.every(({ value }) => value === 1)) continue
      const i = list.findIndex((item, at) => isRepeat(list[at - 1], item, list[at + 1]))
      const [first, second] = [list[i - 1], list[i]]
      if (!first || !second) continue
      yield {
        at: second.node.at,
        quote: second.node.marker ?? second.node.text,
        item: second.node.id,
        message: {
          vi: `Số “${second.prefix}${second.label}” xuất hiện hai lần trong các mục cùng cấp.`,
          en: `"${second.prefix}${second.label}" stands twice among its siblings.`,
        },
        related: [{ at: first.node.at, note: { vi: 'Lần thứ nhất', en: 'The first' } }],
      }
    }
  },
  good: [
    { in: 'charge', text: '1. Sở Tư pháp chủ trì.\n\n2. Sở Nội vụ phối hợp.\n\n3. Sở Tài chính thẩm định dự toán.' },
    {
      in: 'task',
      text: '1. Rà soát thủ tục.\n\na) Thống kê.\n\nb) Đánh giá.\n\n2. Công bố.\n\na) Niêm yết.\n\nb) Đăng tải.',
    },
    { in: 'task', text: '1. Rà soát thủ tục.\n\n1.1. Thống kê.\n\n2. Công bố.\n\n2.1. Niêm yết.' },
  ],
  bad: [
    { in: 'charge', text: '1. Sở Tư pháp chủ trì.\n\n2. Sở Nội vụ phối hợp.\n\n‹2.› Sở Tài chính thẩm định dự toán.' },
    { in: 'task', text: '1. Rà soát thủ tục.\n\na) Thống kê.\n\nb) Đánh giá.\n\n‹b)› Kiến nghị.' },
  ],
}

// Two "1." with no "2." after them are two lists of one item.
function isRepeat(before: Numbered | undefined, item: Numbered, after: Numbered | undefined): boolean {
  if (!before || before.value !== item.value || item.value === 0) return false
  return item.value > 1 || (after !== undefined && after.value === 2)
}
