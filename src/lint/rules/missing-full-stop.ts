import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines, lastWords } from '../standing.ts'

const SHORTEST = 60
const SHORTEST_LABEL = 20
const ENOUGH = 8

/** A line of running text that nothing stands below: neither heading, table, nor introduction. */
const isSentence = ({ node: { kind, children, text } }: Line): boolean =>
  kind !== 'heading' &&
  kind !== 'table' &&
  children.length === 0 &&
  text.length >= (kind === 'label' ? SHORTEST_LABEL : SHORTEST) &&
  text !== text.toUpperCase()

// "… từ sản xuất" above "- quản lý - tiêu thụ": a dash at the head of a line that goes on.
const endings = (lines: readonly Line[]): Line[] =>
  lines.filter((line, i) => isSentence(line) && !/^[\p{Ll}]/u.test(lines[i + 1]?.node.text ?? ''))

// A blank to fill ("[ ]", "...") is another rule's.
// "(Chi tiết tại Phụ lục kèm theo)" is a note in brackets, no sentence.
const isEnded = ({ node: { text } }: Line): boolean =>
  /^\([^()]*\)$/u.test(text) || !/[\p{L}\d%)”"]$/u.test(text.trimEnd()) || /[.;:,!?…][)”"]$/u.test(text.trimEnd())

export const missingFullStop: Rule = {
  id: 'missing-full-stop',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Đoạn văn không có dấu kết thúc', en: 'A paragraph ends without a mark' },
  why: {
    vi: 'Đoạn không có dấu chấm làm người đọc ngờ là còn sót phần sau.',
    en: 'Without a mark at its end a paragraph looks cut off.',
  },
  advice: { vi: 'Thêm dấu chấm hoặc chấm phẩy ở cuối đoạn.', en: 'End it with a full stop or a semicolon.' },
  source: 'custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    for (const list of kinds(endings(bodyLines(draft)))) {
      const open = list.filter((line) => !isEnded(line))
      // A plan that ends nothing, or a fourth of it, in a mark has another custom.
      if (list.length < ENOUGH || open.length * 4 > list.length) continue
      for (const { node, item } of open)
        yield {
          at: node.at,
          quote: lastWords(node.text),
          item,
          message: { vi: 'Đoạn này không có dấu kết thúc câu.', en: 'This paragraph ends without a mark.' },
          suggest: { vi: `${lastWords(node.text)}.`, en: `${lastWords(node.text)}.` },
        }
    }
  },
  good: [
    {
      in: 'task',
      text: `${linesOf(9, '.')}\n\n(Phân công nhiệm vụ cụ thể tại Phụ lục ban hành kèm theo Kế hoạch này)`,
    },
    { in: 'task', text: linesOf(9, '.') },
    { in: 'task', text: linesOf(9, '') },
    { in: 'task', text: '1. Rà soát thủ tục hành chính thuộc thẩm quyền giải quyết của cấp xã trước ngày 30/6/2026' },
  ],
  bad: [
    {
      in: 'task',
      text: `${linesOf(9, '.')}\n\n- Nội dung số 10 được niêm yết tại trụ sở Ủy ban nhân dân các xã, phường trong ‹tháng 6/2026›`,
    },
  ],
}

function kinds(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const group = groups.get(line.node.kind)
    if (group) group.push(line)
    else groups.set(line.node.kind, [line])
  }
  return [...groups.values()]
}

function linesOf(count: number, end: string): string {
  const items = Array.from(
    { length: count },
    (_, i) => `- Nội dung số ${i + 1} được niêm yết tại trụ sở Ủy ban nhân dân các xã, phường trong tháng 6/2026${end}`,
  )
  return `1. Niêm yết công khai\n\n${items.join('\n\n')}`
}
