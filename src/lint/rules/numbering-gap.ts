import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { letterOf, lists, type Numbered } from '../siblings.ts'
import { cutEnd, sourceBetween, unended } from '../standing.ts'

const labelOf = (item: Numbered, value: number): string =>
  item.style === 'letter'
    ? (letterOf(value) ?? '?')
    : item.style === 'roman'
      ? (ROMAN[value] ?? String(value))
      : `${item.prefix}${value}`
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

/** "2.", "đ)" at the start of a line or after a space: the tree may have read the number elsewhere. */
function standsIn(lines: readonly string[], label: string): boolean {
  return lines.some((line) => line.split(/\s+/).some((word) => cutEnd(word.replaceAll('*', ''), '.):/-') === label))
}

export const numberingGap: Rule = {
  id: 'numbering-gap',
  clarity: 'thể thức',
  severity: 'error',
  title: { vi: 'Số thứ tự bị nhảy', en: 'A number is skipped' },
  why: {
    vi: 'Số bị nhảy làm người đọc tưởng thiếu nội dung và viện dẫn sai mục.',
    en: 'A skipped number looks like a lost item, and references go wrong.',
  },
  advice: {
    vi: 'Đánh lại số thứ tự; danh sách chữ cái theo thứ tự a, b, c, d, đ, e, g, h, i, k.',
    en: 'Number anew; lettered lists run a, b, c, d, đ, e, g, h, i, k.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  *check(draft: Draft): Iterable<Found> {
    for (const list of lists(draft.plan.body)) {
      const gaps = list.flatMap((item, i) => {
        const before = list[i - 1]
        return before && isGap(draft, before, item, list[i - 2]) ? [{ before, item }] : []
      })
      const gap = gaps[0]
      if (!gap) continue
      const missing = missingBetween(gap.before, gap.item)
      const foreign = gap.item.style === 'letter' && gap.item.value === 0
      yield {
        at: gap.item.node.at,
        quote: gap.item.node.marker ?? unended(gap.item.node.text),
        item: gap.item.node.id,
        message: foreign
          ? {
              vi: `Điểm “${gap.item.label}” không có trong thứ tự chữ cái tiếng Việt; sau “${gap.before.label}” là “${missing}”.`,
              en: `"${gap.item.label}" is no letter of a Vietnamese list; "${missing}" follows "${gap.before.label}".`,
            }
          : {
              vi: `Sau ${shown(gap.before)} là ${shown(gap.item)}: thiếu “${missing}”.`,
              en: `${shown(gap.item)} follows ${shown(gap.before)}: "${missing}" is missing.`,
            },
      }
    }
  },
  good: [
    {
      in: 'task',
      text: '1. Rà soát thủ tục.\n\na) Thống kê.\n\nb) Đánh giá.\n\nc) Kiến nghị.\n\nd) Công bố.\n\nđ) Niêm yết.\n\ne) Báo cáo.\n\ng) Lưu hồ sơ.',
    },
    { in: 'task', text: '1. Rà soát thủ tục. 2. Công bố kết quả.\n\n3. Niêm yết thủ tục tại trụ sở.' },
    { in: 'charge', text: '1. Sở Tư pháp chủ trì.\n\n2. Sở Nội vụ phối hợp.\n\n3. Sở Tài chính thẩm định dự toán.' },
    { in: 'task', text: '1. Rà soát thủ tục.\n\n1.1. Thống kê.\n\n1.2. Đánh giá.\n\n2. Công bố.\n\n2.1. Niêm yết.' },
  ],
  bad: [
    { in: 'charge', text: '1. Sở Tư pháp chủ trì.\n\n2. Sở Nội vụ phối hợp.\n\n‹4.› Sở Tài chính thẩm định dự toán.' },
    {
      in: 'task',
      text: '1. Rà soát thủ tục.\n\na) Thống kê.\n\nb) Đánh giá.\n\nc) Kiến nghị.\n\nd) Công bố.\n\n‹e)› Niêm yết.',
    },
    { in: 'task', text: '1. Rà soát thủ tục.\n\n1.1. Thống kê.\n\n‹1.3.› Đánh giá.' },
  ],
}

function missingBetween(before: Numbered, item: Numbered): string {
  const last = Math.max(item.value - 1, before.value + 1)
  return Array.from({ length: last - before.value }, (_, i) => labelOf(before, before.value + 1 + i)).join('”, “')
}

const shown = ({ prefix, label }: Numbered): string => `“${prefix}${label}”`

// A jump back is a new list; after a repeat the jump is its echo; a long jump is a number that was misread.
function isGap(draft: Draft, before: Numbered, item: Numbered, earlier: Numbered | undefined): boolean {
  const jump = item.value - before.value
  const foreign = item.style === 'letter' && item.value === 0
  if (foreign ? before.label !== 'e' && before.label !== 'i' : jump < 2 || jump > 3) return false
  if (earlier && earlier.value === before.value) return false
  const between = sourceBetween(draft, (before.node.at.line ?? 0) - 1, item.node.at.line)
  return !standsIn(between, labelOf(before, before.value + 1))
}
