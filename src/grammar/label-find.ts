import { book } from './agency-book.ts'
import { opening } from './agency-open.ts'
import { LABELS, type LabelField } from './label-words.ts'
import type { Token } from './token.ts'

/** "thực hiện", "dự kiến" and brackets may follow the words of a label: "Kinh phí thực hiện (dự kiến): …". */
const MORE = book(
  'thực hiện|dự kiến|hoàn thành|cụ thể|chính|nếu có|triển khai|chủ yếu|tổ chức|tổ chức thực hiện|triển khai thực hiện|kế hoạch|nhiệm vụ|đề án|theo dõi|tham mưu|đạt được|đầu ra|và phối hợp|, phối hợp|và chủ trì|ban hành|trình|giải quyết|đăng ký|nộp|gửi|nhận|tiếp nhận|kiểm tra|khai mạc|phát động|công bố|nghiệm thu|tập huấn|tham gia|nộp hồ sơ|gửi hồ sơ|nhận hồ sơ|tiếp nhận hồ sơ|nộp bài|gửi bài|nhận bài|gửi báo cáo|nộp báo cáo',
)
const MORE_MOST = 6

/** The longest label that begins at `at`. */
export function longestLabel(tokens: readonly Token[], at: number): { field: LabelField; next: number } | null {
  let best: { field: LabelField; next: number } | null = null
  for (const [field, phrases] of LABELS) {
    const found = phrases(tokens, at)
    if (found && found.next > (best?.next ?? at)) best = { field, next: found.next }
  }
  return best ?? doneBy(tokens, at)
}

// "… mùa khô. Thực hiện: Phòng Điều độ": the verb alone is a label where a name follows
function doneBy(tokens: readonly Token[], at: number): { field: LabelField; next: number } | null {
  const isVerb = tokens[at]?.raw === 'Thực' && tokens[at + 1]?.fold === 'hiện' && tokens[at + 2]?.raw === ':'
  return isVerb && opening(tokens, at + 3, 'prose') ? { field: 'lead', next: at + 2 } : null
}

/** The token after the label's own words, further words such as "thực hiện" and brackets. */
export function labelEnd(tokens: readonly Token[], from: number): number {
  let at = from
  for (let i = 0; i < MORE_MOST; i++) {
    if (tokens[at]?.raw === '(') {
      const close = closing(tokens, at)
      if (close < 0) break
      at = close + 1
    } else {
      const more = MORE(tokens, at)
      if (!more) break
      at = more.next
    }
  }
  return at
}

function closing(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < at + 12; next++) if (tokens[next]?.raw === ')') return next
  return -1
}
