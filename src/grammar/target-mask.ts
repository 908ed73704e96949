import { book } from './agency-book.ts'
import { readCode } from './citation-code.ts'
import { readDate } from './date.ts'
import type { Token } from './token.ts'

const OPEN = new Map([['“', '”'], ['"', '"'], ['«', '»'], ['‘', '’']]) // biome-ignore format: a table
const LONGEST_QUOTE = 80

// Words after which a figure is a name: "Điều 5", "Đề án 06", "mức độ 4", "lớp 9", "lần thứ 8".
const NAMING = book(
  'điều|khoản|mục|phụ lục|số|thứ|khóa|quý|chương|phần|bước|giai đoạn|nhiệm kỳ|năm học|mức độ|cấp độ|hạng|nhóm|loại|lớp|khối|top|phiên bản|' +
    'đề án|chương trình|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|kết luận|mục tiêu|chỉ tiêu|tiêu chí|nhiệm vụ|mẫu|biểu|bảng|' +
    'quốc lộ|đường|km|tcvn|qcvn|iso|phường|quận|khu phố|tổ|thôn|phương châm|nguyên tắc|vành đai|tuyến|dự án|tiểu dự án|nội dung|hình|trang|' +
    'vị trí|cụm|vùng|bậc|thông điệp|cuộc cách mạng|công nghiệp|phiên|hệ số',
)
const COUNTING = book('tổng số|số lượng|chỉ số')

function naming(tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const match = NAMING(tokens, from)
    if (match?.next === at && COUNTING(tokens, from - 1)?.next !== at) return true
  }
  return false
}

function markQuotes(tokens: readonly Token[], masked: boolean[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const close = OPEN.get(tokens[at]?.raw ?? '')
    if (!close) continue
    let end = at + 1
    while (end < tokens.length && end < at + LONGEST_QUOTE && tokens[end]?.raw !== close) end++
    if (tokens[end]?.raw !== close || (at === 0 && end >= tokens.length - 2)) continue
    masked.fill(true, at, end + 1)
    at = end
  }
}

// "ngày 8/10", "trước 15/6" are days; "8/10 tiêu chí" is a share, "10/1.000 trẻ" a rate
function isShare(tokens: readonly Token[], at: number, next: number): boolean {
  const unit = tokens[next]
  if (unit?.raw === '.' && !unit.spaced && tokens[next + 1]?.raw.length === 3) return true
  return next === at + 3 && tokens[at]?.kind === 'number' && unit?.kind === 'word' && !DAY_GOES_ON.has(unit.fold)
}

// "mỗi tháng 02 chuyên mục": how many a month, not February
const isPer = (tokens: readonly Token[], at: number): boolean =>
  EACH.has(tokens[at - 1]?.fold ?? '') && tokens[at + 2]?.kind === 'word'
const EACH = new Set(['mỗi', 'hằng', 'hàng'])

const DAY_GOES_ON = new Set(['đến', 'hằng', 'hàng', 'năm', 'và', 'của', 'hoặc'])
const isBareYear = (token: Token | undefined): boolean => /^(19|20)\d\d$/.test(token?.raw ?? '')

// "2021-2025", "2030": years without their word
function isYear(tokens: readonly Token[], at: number): boolean {
  if (!isBareYear(tokens[at]) || tokens[at + 1]?.raw === '%') return false
  return !COMPARED.has(tokens[at - 1]?.fold ?? '') || tokens[at + 1]?.kind !== 'word'
}
const COMPARED = new Set(['trên', 'dưới', 'khoảng', 'nhất', 'thiểu', 'gần', 'hơn', 'quá', 'đa'])

// "trực 24/24 giờ", "24/7", "7/7 ngày": all day long, all week
function isAlways(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.raw !== '/') return false
  const shares = `${tokens[at]?.raw}${tokens[at + 1]?.raw}${tokens[at + 2]?.raw}`
  return shares === '24/24' || shares === '24/7' || shares === '7/7'
}

// "định danh điện tử mức 2"; "ở mức 2%", "mức 3,5 triệu đồng" are figures
const isLevel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.fold === 'mức' &&
  /^\d$/.test(tokens[at]?.raw ?? '') &&
  !/^(?:[,.%]|triệu|tỷ|tỉ)$/.test(tokens[at + 1]?.fold ?? '')

// "10 - 12/6/2026", "từ 01 đến 08/3/2026": the first day of a row of days
const opensDays = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[012]?\d|3[01])$/.test(tokens[at]?.raw ?? '') &&
  /^(?:-|đến)$/.test(tokens[at + 1]?.fold ?? '') &&
  (readDate(tokens, at + 2)?.value.day ?? null) !== null &&
  !isShare(tokens, at + 2, readDate(tokens, at + 2)?.next ?? at)

/** Which tokens belong to dates, codes of documents, names in quotation marks and names with a number: no figures there. */
export function maskNames(tokens: readonly Token[]): readonly boolean[] {
  const masked = tokens.map(() => false)
  markQuotes(tokens, masked)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const code = token?.kind === 'number' ? readCode(tokens, at) : null
    if (code && code.value.parts.length > 1) masked.fill(true, at, code.next)
    if (isAlways(tokens, at)) masked.fill(true, at, at + 3)
    if (opensDays(tokens, at)) masked[at] = true
    const date = readDate(tokens, at)
    if (date && !isShare(tokens, at, date.next) && !isPer(tokens, at)) masked.fill(true, at, date.next)
    if (
      token?.kind === 'number' &&
      (isYear(tokens, at) || isLevel(tokens, at) || (naming(tokens, at) && !isPercent(tokens, at)))
    )
      masked[at] = true
  }
  return masked
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    if (tokens[i]?.raw === '%') return true
    if (tokens[i]?.kind === 'word') return false
  }
  return false
}
