import { fold } from '../../text/fold.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { lastWords, unended } from '../standing.ts'

const isTail = ({ node, role }: Line): boolean =>
  role === null && (/^nơi nhận/u.test(fold(node.text)) || /^(?:TM|KT|TL|TUQ)\s?\./u.test(node.text))
export const closingMark: Rule = {
  id: 'closing-mark',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Nội dung không kết thúc bằng “./.”', en: 'The text does not end with "./."' },
  why: {
    vi: 'Dấu “./.” cho biết nội dung đã hết, không ai thêm được gì phía sau.',
    en: '"./." shows where the text ends, so that nothing can be added.',
  },
  advice: { vi: 'Đặt “./.” ngay sau câu cuối của nội dung.', en: 'Put "./." right after the last sentence.' },
  source: 'custom (Nghị định 30/2020/NĐ-CP, Phụ lục III, các mẫu)',
  fixable: 'safe',
  *check({ lines }: Draft): Iterable<Found> {
    const tail = lines.findIndex(isTail)
    const last = lines[tail - 1]
    // An annex or a table before the signature ends in its own way.
    if (
      !last ||
      last.role === null ||
      last.role === 'annex' ||
      last.node.kind === 'table' ||
      last.node.text.length < 20
    )
      return
    const { text, at } = last.node
    if (
      /\.\s?\/\s?\.\s*$/.test(text) ||
      lines.slice(0, tail).some(({ node, role }) => role !== null && node.text.endsWith('./.'))
    )
      return
    const quote = lastWords(text)
    yield {
      at,
      quote,
      item: last.item,
      message: /\.\/$/.test(text)
        ? { vi: 'Nội dung kết thúc bằng “./”, không phải “./.”.', en: 'The text ends with "./", not "./.".' }
        : { vi: 'Nội dung không kết thúc bằng “./.”.', en: 'The text does not end with "./.".' },
      fix: { at, quote, replace: `${unended(quote)}./.` },
    }
  },
  good: [
    { in: 'closing', text: 'Sở Tư pháp đôn đốc việc thực hiện Kế hoạch này./.' },
    { in: 'closing', text: 'Sở Tư pháp đôn đốc việc thực hiện Kế hoạch này. /.' },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'closing', text: 'Sở Tư pháp đôn đốc việc thực hiện Kế ‹hoạch này.›' },
    { in: 'closing', text: 'Sở Tư pháp đôn đốc việc thực hiện Kế ‹hoạch này./›' },
  ],
}
