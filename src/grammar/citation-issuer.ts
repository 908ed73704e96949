import { book } from './agency-book.ts'
import type { Match } from './pattern.ts'
import type { Token } from './token.ts'

// What ends the name of an issuer: the title, the next clause.
const STOP = book(
  'về|v / v|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|thực hiện|triển khai|tổ chức|để|do|trong|tại|đã|được|nhằm|cho|theo|là|đến|' +
    'gồm|giao|công bố|công nhận|điều chỉnh|kiện toàn|thành lập|tăng cường|đẩy mạnh|phát triển|đối với|ngày|giai đoạn|xây dựng|yêu cầu|' +
    'chỉ đạo|đề nghị|bảo đảm|đảm bảo|thông qua|quyết định|phát động|thay thế|bãi bỏ|có|còn|cùng|kèm theo|nêu trên|trên|khi|như|hoặc|nay|sau|' +
    'trước|phải|cụ thể hóa|thí điểm|nâng cao|quán triệt|tiếp tục|một số|các|những|vào|từ|bằng|đồng thời|ký|số|gửi|chủ trì|phối hợp|rà soát|' +
    'tham mưu|xử lý|phân công|quản lý|hỗ trợ|khuyến khích|tạo|đề ra|ở|thì|này|đó|phòng chống|kết luận|chấn chỉnh|định hướng',
)
// Bodies: a second one after "," or "và" begins another thought ("…, Sở Nội vụ ban hành …").
const BODY = book(
  'ủy ban|ubnd|hđnd|hội đồng|sở|bộ|ban|công an|thủ tướng|chính phủ|quốc hội|chủ tịch|giám đốc|cục|tổng cục|văn phòng|tỉnh ủy|thành ủy|đảng ủy|' +
    'huyện ủy|hội nghị|thường trực|đoàn|đài|trung tâm|viện|tòa án|kho bạc|bảo hiểm|ngân hàng|liên đoàn|tổng liên đoàn|mặt trận|hội',
)
// Verbs that no body bears in its name, even where a drafter wrote them with a capital.
const NEVER = book('về|phê duyệt|ban hành|sửa đổi|quy định|công bố|theo|thực hiện|triển khai|điều chỉnh|số')
const DOCUMENT = book(
  'nghị quyết|nghị định|quyết định|chỉ thị|thông tư|thông báo|kết luận|kế hoạch|chương trình|công văn|công điện|văn bản|tờ trình|hướng dẫn|luật|đề án',
)
const OF = book('của|giữa|do')
const MEETING = book('hội nghị lần thứ|hội nghị trung ương|kỳ họp thứ')
const SESSION = book('kỳ họp|khóa')
const TERM = book('nhiệm kỳ')
// "Bộ Nông nghiệp và phát triển nông thôn": small letters inside a name
const NAME_TAIL = book(
  'phát triển nông thôn|đào tạo|xã hội|truyền thông|môi trường|công nghệ|du lịch|đầu tư|thể thao|gia đình|hội nhập',
)
const LONGEST = 30

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.raw ?? '')
const isShouted = (token: Token): boolean => token.raw.length > 1 && token.raw === token.raw.toUpperCase()

function isStop(tokens: readonly Token[], at: number, shouted: boolean): boolean {
  const token = tokens[at]
  return (
    token !== undefined && (NEVER(tokens, at) !== null || (STOP(tokens, at) !== null && (shouted || !isCapital(token))))
  )
}

// "Bộ Văn hóa, Thể thao và Du lịch": the comma is inside where "và" and one more noun follow
function isInnerComma(tokens: readonly Token[], at: number): boolean {
  if (SESSION(tokens, at + 1)) return true
  for (let i = at + 1; i < at + 7; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || BODY(tokens, at + 1)) return false
    if (token.fold === 'và') return i > at + 1 && isCapital(tokens[i + 1]) && !BODY(tokens, i + 1)
  }
  return false
}

// After "và": the rest of a name, or another body where two issue together.
function afterAnd(tokens: readonly Token[], at: number, joint: boolean): number | null {
  const tail = NAME_TAIL(tokens, at)
  if (tail) return tail.next
  if (!isCapital(tokens[at]) || DOCUMENT(tokens, at)) return null
  return BODY(tokens, at) === null || joint ? at + 1 : null
}

// The index after the name that begins at `from`, or the same index where nothing can go on.
function step(tokens: readonly Token[], at: number, joint: boolean): number | null {
  const token = tokens[at]
  if (!token) return null
  if (token.fold === 'và') return afterAnd(tokens, at + 1, joint)
  if (token.fold === ',') return isInnerComma(tokens, at) ? at + 1 : null
  if (token.fold === '-') return isCapital(tokens[at + 1]) ? at + 1 : null
  if (token.fold === '&') return at + 1
  if (token.kind === 'mark') return null
  return token.kind === 'number' && token.raw.length > 2 ? null : at + 1
}

function nameEnd(tokens: readonly Token[], from: number, joint: boolean): number {
  const first = tokens[from]
  const shouted =
    first !== undefined && isShouted(first) && isShouted(tokens[from + 1] ?? first) && first.fold !== 'ubnd'
  let at = from
  while (at < from + LONGEST) {
    if (at > from + 1 && isStop(tokens, at, shouted)) break
    const next = step(tokens, at, joint)
    if (next === null) break
    at = next
  }
  return at
}

// "Hội đồng nhân dân tỉnh khóa XVII, nhiệm kỳ 2021 - 2026": the term is no part of the name
function afterTerm(tokens: readonly Token[], at: number): number {
  const term = TERM(tokens, tokens[at]?.fold === ',' ? at + 1 : at)
  if (!term) return at
  let next = term.next
  while (next < term.next + 3 && (tokens[next]?.kind === 'number' || tokens[next]?.fold === '-')) next++
  return next
}

/** The issuer after a code and its date: "của Thủ tướng Chính phủ", "giữa Bộ A với Bộ B", ", Hội nghị lần thứ 8 của …". */
export function readIssuer(tokens: readonly Token[], at: number): Match<{ from: number; to: number }> | null {
  const of = OF(tokens, at)
  const comma = tokens[at]?.fold === ',' ? at + 1 : at
  let from: number
  if (of) from = of.next
  else if (MEETING(tokens, comma)) from = comma
  else if (comma === at && isCapital(tokens[at]) && BODY(tokens, at)) from = at
  else return null
  if (!isCapital(tokens[from]) && !BODY(tokens, from)) return null
  const to = nameEnd(tokens, from, of?.value === 'giữa')
  return to > from ? { value: { from, to }, next: afterTerm(tokens, to) } : null
}
