import { splitAgencies } from '../../grammar/agency.ts'
import { fold } from '../../text/fold.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines } from '../standing.ts'

// Headings that announce text and say nothing themselves.
const ANNOUNCES =
  /^(?:mục đích|yêu cầu|mục đích,? yêu cầu|mục tiêu|mục tiêu chung|mục tiêu tổng quát|mục tiêu cụ thể|nhiệm vụ|giải pháp|kinh phí|kinh phí thực hiện|nguồn kinh phí|nội dung|thời gian|đối tượng|phạm vi|tổ chức thực hiện|chỉ tiêu|chế độ báo cáo)[:.]?$/u

/** Something of the item stands elsewhere: a table, or text that the reader put beside it and not below it. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.node.id === null &&
    next.node.kind !== 'heading' &&
    next.parents.length <= line.parents.length + 1 &&
    next.role === line.role
  )
}

function isEmpty(line: Line, next: Line | undefined): boolean {
  const { node, role } = line
  if (node.id === null || node.children.length > 0 || node.rows || goesOn(line, next)) return false
  const text = node.text.trim()
  if (text === '') return true
  if (line.parents.length === 0 && node.kind === 'heading') return text.length <= LONGEST_HEADING && !isSentence(text)
  if (ANNOUNCES.test(fold(text))) return true
  // An agency without duty is told by its own rule.
  return text.endsWith(':') && !(role === 'organisation' && splitAgencies(text).length > 0)
}

const LONGEST_HEADING = 120
const FEWEST_WORDS = 7

// "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký." says all by itself.
const isSentence = (text: string): boolean =>
  text.endsWith('.') && text !== text.toUpperCase() && text.split(/\s+/u).length >= FEWEST_WORDS

export const emptyItem: Rule = {
  id: 'empty-item',
  clarity: 'việc',
  severity: 'error',
  title: { vi: 'Mục đánh số không có nội dung', en: 'A numbered item has no content' },
  why: {
    vi: 'Mục trống là dấu hiệu văn bản bị mất đoạn hoặc chưa soạn xong.',
    en: 'An empty item is a sign of lost or unfinished text.',
  },
  advice: { vi: 'Bổ sung nội dung, hoặc bỏ mục và đánh số lại.', en: 'Fill it in, or drop it and renumber.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  *check(draft: Draft): Iterable<Found> {
    const lines = bodyLines(draft)
    for (const [i, line] of lines.entries()) {
      if (!isEmpty(line, lines[i + 1])) continue
      const { node } = line
      const quote = node.text.trim() === '' ? (node.marker ?? '') : node.text
      yield {
        at: node.at,
        ...(quote === '' ? {} : { quote }),
        item: node.id,
        message: { vi: `Mục ${node.id} không có nội dung.`, en: `Item ${node.id} has no content.` },
      }
    }
  },
  good: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây phân tán năm 2026\n\nĐiều 1. Mục đích\n\nTăng độ che phủ.\n\nĐiều 2. Kế hoạch này được thực hiện kể từ ngày ký ban hành.\n\nĐiều 3. Nhiệm vụ\n\nTrồng 500 cây bóng mát.\n\nĐiều 4. Tổ chức thực hiện\n\nSở Xây dựng chủ trì thực hiện Kế hoạch.\n',
    },
    { in: 'purpose', text: '1. Mục đích: Giúp người dân nắm được quy định mới.\n\n2. Yêu cầu: Nội dung ngắn gọn.' },
    { in: 'tasks', text: '3. Diễn tập chữa cháy cấp tỉnh trong tháng 9/2026.' },
    {
      in: 'purpose',
      text: '1. Mục đích\n\n- Giúp người dân nắm được quy định mới.\n\n2. Yêu cầu\n\nNội dung ngắn gọn.',
    },
    { in: 'charge', text: '1. Sở Tư pháp theo dõi việc thực hiện Kế hoạch.\n\n2. Sở Tài chính thẩm định dự toán.' },
  ],
  bad: [
    { in: 'purpose', text: '1. Mục đích\n\nGiúp người dân nắm được quy định mới.\n\n2. ‹Yêu cầu›' },
    {
      in: 'objectives',
      text: '1. ‹Mục tiêu chung›\n\n2. Mục tiêu cụ thể\n\n- Đến năm 2028, 80% thôn có tủ sách pháp luật.',
    },
    { in: 'tasks', text: '3. ‹Các hoạt động tuyên truyền:›\n\n4. Mở hội thi trong tháng 5/2026.' },
  ],
}
