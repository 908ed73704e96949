import { book } from './agency-book.ts'
import type { Match } from './pattern.ts'
import type { Token } from './token.ts'

const ABOUT = book('về việc|v / v|về')
const VERB = book(
  'phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|triển khai|thực hiện|công bố|kiện toàn|thành lập|điều chỉnh|tăng cường|đẩy mạnh',
)
const NEXT_DOCUMENT = book(
  'nghị quyết|nghị định|quyết định|chỉ thị|thông tư|thông báo|kết luận|kế hoạch|chương trình|công văn|công điện|văn bản|tờ trình|hướng dẫn|luật',
)
const SUBJECT = book('ủy ban nhân dân|ubnd|sở|chủ tịch|bộ trưởng|ban chỉ đạo|hội đồng|công an|trường|căn cứ|xét')
const SHORT_NAME = book('sau đây|gọi|viết tắt|dưới đây')
const LONGEST = 120

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.raw ?? '')

// ", Kế hoạch số 12/…", " và Kế hoạch số …", ", Ủy ban nhân dân tỉnh ban hành …"
function endsTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.raw === ';' || token.raw === ')') return true
  if (token.raw === '/') return tokens[at + 1]?.raw === '.'
  if (token.raw === '.' || token.raw === ':') return tokens[at + 1]?.spaced !== false
  if (token.fold !== ',' && token.fold !== 'và') return false
  const numbered = NEXT_DOCUMENT(tokens, at + 1)
  if (numbered && (tokens[numbered.next]?.fold === 'số' || tokens[numbered.next]?.kind === 'number')) return true
  if (token.fold !== ',' || !isCapital(tokens[at + 1])) return false
  return SUBJECT(tokens, at + 1) !== null || issuesPlan(tokens, at + 1)
}

// ", Ban Thường vụ Tỉnh đoàn ban hành Kế hoạch như sau"
function issuesPlan(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + 16; at++) {
    const issued = ISSUES(tokens, at)
    for (let i = issued?.next ?? at; issued && i < issued.next + 3; i++) if (PLAN(tokens, i)) return true
  }
  return false
}
const ISSUES = book('ban hành|xây dựng|thống nhất')
const PLAN = book('kế hoạch')

/** The title after an issuer: "về việc …", "phê duyệt …", to the end of its clause; null where it runs too far. */
export function readTitle(tokens: readonly Token[], at: number): Match<{ from: number; to: number }> | null {
  const about = ABOUT(tokens, at)
  const from = about?.next ?? (VERB(tokens, at) ? at : null)
  if (from === null) return null
  let depth = 0
  for (let i = from; i < from + LONGEST; i++) {
    if (tokens[i]?.raw === '(' && SHORT_NAME(tokens, i + 1))
      return i > from ? { value: { from, to: i }, next: i } : null
    if (tokens[i]?.raw === '(') depth++
    else if (depth > 0 && tokens[i]?.raw === ')') depth--
    else if (depth === 0 && endsTitle(tokens, i)) return i > from ? { value: { from, to: i }, next: i } : null
  }
  return null
}
