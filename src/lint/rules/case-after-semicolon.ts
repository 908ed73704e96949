import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines } from '../standing.ts'

// Words that open a part of a sentence and begin no name.
const OPENERS = new Set(
  `chủ động|chủ trì|phối hợp|đào tạo|xây dựng|triển khai|thực hiện|tăng cường|đẩy mạnh|rà soát|hướng dẫn|kiểm tra|tham mưu|tổng hợp|đề xuất|theo dõi|đôn đốc|cập nhật|bố trí|lồng ghép|ban hành|hoàn thiện|nâng cao|huy động|tuyên truyền|phổ biến|bảo đảm|đảm bảo|tập trung|tiếp tục|thường xuyên|kịp thời|quản lý|cung cấp|hỗ trợ|đồng thời|khuyến khích|tạo điều|phát huy|lập|mở rộng|giải quyết|xử lý|đánh giá|công khai|vận động|biên soạn`.split(
    '|',
  ),
)

const CAPITAL = /; (\p{Lu}\p{Ll}+) (\p{Ll}+)/gu

function slipsIn(text: string): string[] {
  return [...text.matchAll(CAPITAL)].flatMap(([, first = '', second = '']) =>
    OPENERS.has(fold(`${first} ${second}`)) || OPENERS.has(fold(first)) ? [`; ${first} ${second}`] : [],
  )
}

export const caseAfterSemicolon: Rule = {
  id: 'case-after-semicolon',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Viết hoa sau dấu chấm phẩy', en: 'A capital after a semicolon' },
  why: {
    vi: 'Dấu chấm phẩy chưa kết thúc câu; chỉ viết hoa chữ đầu câu và tên riêng.',
    en: 'A semicolon does not end the sentence; only its first word and names have capitals.',
  },
  advice: { vi: 'Viết thường, hoặc thay bằng dấu chấm.', en: 'Write a small letter, or end the sentence.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    for (const { node, item } of bodyLines(draft)) {
      const slips = node.kind === 'table' || node.kind === 'label' ? [] : slipsIn(node.text)
      const quote = slips[0]
      if (quote === undefined) continue
      yield {
        at: node.at,
        quote,
        item,
        message: {
          vi: `Sau dấu chấm phẩy không viết hoa: “${quote}”.`,
          en: `A small letter after the semicolon: "${quote}".`,
        },
        fix: { at: node.at, quote, replace: quote.toLowerCase() },
      }
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát văn bản; đề xuất bãi bỏ trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Làm việc với Sở Nội vụ; Sở Tư pháp trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát văn bản. Đề xuất bãi bỏ trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Ít nhất 25% học viên có việc làm‹; Đào tạo› lại cho 500 người trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát văn bản‹; Đề xuất› bãi bỏ trước ngày 30/6/2026.' },
    { in: 'charge', text: '1. Sở Tư pháp\n\nTheo dõi việc thực hiện Kế hoạch‹; Chủ động› tháo gỡ vướng mắc.' },
  ],
}
