import { book } from './agency-book.ts'
import type { Quantity } from './quantity.ts'
import type { Compared } from './target-compare.ts'
import type { Token } from './token.ts'

/** A figure in its sentence: token indices [at, next); `segment` and `sentence` are where its clause and sentence begin. */
export interface Figure {
  readonly at: number
  readonly next: number
  readonly quantity: Quantity
  readonly compared: Compared | null
  readonly segment: number
  readonly sentence: number
  readonly sentenceEnd: number
}

// What has been reached is no target: "ước đạt", "hiện có", "đến nay".
const PAST = book(
  'ước đạt|ước cả năm|ước thực hiện|ước tính đạt|hiện có|hiện đạt|hiện còn|hiện tại|hiện nay|đến nay|tính đến|ghi nhận|thời gian qua|năm qua|những năm qua|' +
    'vượt kế hoạch|vượt chỉ tiêu|đã đạt|đã có|đã tổ chức|đã ban hành|đã xây dựng|đã hoàn thành|đã giải quyết|đã thực hiện|đã triển khai|đã thành lập|' +
    'đã phát hiện|đã đào tạo|đã thu hút|đã hỗ trợ|đã tiếp nhận|đã tạo|đã giải ngân|đã kết nạp|đã xử lý|đã được công nhận|kết quả đạt được|thực trạng|trước đây|năm trước đạt|xảy ra|toàn tỉnh xảy ra|trong kỳ báo cáo|đến thời điểm',
)
const WITHOUT_PAST = book('không để xảy ra|để xảy ra|không xảy ra|khi xảy ra|có thể xảy ra|nếu xảy ra|nguy cơ xảy ra')
const AIM = book('phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|đến hết năm|ít nhất|tối thiểu')

function says(phrase: ReturnType<typeof book>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (phrase(tokens, i)) return true
  return false
}

/** Whether the sentence [from, to) tells of what was reached. */
export function isPast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const safe = WITHOUT_PAST(tokens, i)
    if (safe) i = safe.next
    else if (PAST(tokens, i)) return !says(AIM, tokens, from, to) || !says(AIM, tokens, i, to)
  }
  return false
}

const IF = book('nếu|trường hợp|trong trường hợp')
const THEN = book('thì|phải|được')
const MAY = book('có thể|thì|được phép|được điều chỉnh')
const TOWARDS = book('đối với|riêng đối với|với các')

/** Figures of a condition: "đối với ngành có tỷ lệ dưới 30% có thể điều chỉnh", "nếu đạt 90% thì …". */
export function isCondition(tokens: readonly Token[], { at, next, segment }: Figure): boolean {
  // "Khi độ mặn vượt 1‰, đóng cống"
  if (tokens[segment]?.fold === 'khi' && !tokens.slice(segment, at).some(({ raw }) => raw === ',' || raw === ':'))
    return true
  const begun = Math.max(segment, at - 40)
  for (let i = at - 1; i >= begun; i--) {
    if (IF(tokens, i)) return !says(THEN, tokens, i, at)
    if (TOWARDS(tokens, i)) return MAY(tokens, next) !== null
  }
  return false
}

const COMPARED_WITH = book('so với|so|bằng mức|cùng kỳ|tương ứng với|thay vì|thay cho')
const BASE = new Set(['từ', 'mức'])
const UP_OR_DOWN = book('lên|xuống|còn|lên đến|lên tới|xuống còn')

/** Where a change starts from: "giảm từ 23 … xuống 18", "so với 20% của năm 2020". */
export function isBaseline(tokens: readonly Token[], { at, quantity, sentenceEnd }: Figure): boolean {
  for (let i = Math.max(0, at - 4); i < at; i++) {
    const match = COMPARED_WITH(tokens, i)
    if (match && match.next <= at && match.next >= at - 2) return true
  }
  if (quantity.max !== null || !BASE.has(tokens[at - 1]?.fold ?? '')) return false
  for (let i = quantity.unitAt; i < Math.min(sentenceEnd, quantity.unitAt + 18); i++) {
    if (tokens[i]?.raw === ';') return false
    const turn = UP_OR_DOWN(tokens, i)
    if (turn && hasNumber(tokens, turn.next)) return !(i > 0 && tokens[i - 1]?.fold === 'trở')
  }
  return false
}

function hasNumber(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) if (tokens[i]?.kind === 'number') return true
  return false
}

const BRACKET = book('năm|so với|hiện|tương ứng|cùng kỳ|thực hiện|kế hoạch|hiện nay|trong đó|tăng|giảm|tỷ lệ|chiếm|đạt')

/** Figures told in brackets about something: "(năm 2020: 23%)", "(45/39 vụ)". */
export function isAside(tokens: readonly Token[], { at, segment, compared, quantity }: Figure): boolean {
  for (let i = at - 1; i >= segment && i > at - 20; i--) {
    if (tokens[i]?.raw === ')') return false
    // "ngộ độc tập thể (từ 30 người trở lên)": what is counted
    if (tokens[i]?.raw === '(' && tokens[i + 1]?.fold === 'từ' && !quantity.percent) return true
    if (tokens[i]?.raw === '(') return compared === null && (i === at - 1 || BRACKET(tokens, i + 1) !== null)
  }
  return false
}

const TIME = book('phút|giây|giờ|tiếng|ngày|tuần|tháng|quý|năm|tuổi')
const AGE = book('tuổi|tháng tuổi|năm tuổi|ngày tuổi')
const LIFE = book('tuổi thọ|số năm sống khỏe')
const SPEED = book('gb|mb|gbps|mbps|km / h|kbps')
const SHORTENED = new Set(['<=', '<'])
const PER_YEAR = book('năm một lần|năm 01 lần|năm 1 lần|năm / lần|tháng một lần|quý một lần|tháng 01 lần|quý 01 lần')
const BOUND = book('trong vòng|trong thời hạn|thời hạn|kéo dài|chậm nhất|sau|trước|kể từ|không để')

/** Lengths of time, ages and speeds say how long, who, how fast; only a shortened time is a target. */
export function isMeasureOfTime(tokens: readonly Token[], { at, quantity, compared, segment }: Figure): boolean {
  if (quantity.percent) return false
  const unit = quantity.unitAt
  // "vào ngày 25 hằng tháng" is a day, "đạt 4 sao" a grade
  if (tokens[at - 1]?.fold === 'ngày' || tokens[unit]?.fold === 'sao') return true
  if (AGE(tokens, unit)) return !says(LIFE, tokens, segment, at)
  if (SPEED(tokens, unit)) return true
  if (!TIME(tokens, unit) || PER_YEAR(tokens, unit)) return false
  if (says(BOUND, tokens, Math.max(segment, at - 12), at)) return true
  return compared === null || !SHORTENED.has(compared.op)
}

const NOT_LET = book('không để|không có|không còn')

/** "không có xã dưới 15 tiêu chí", "không để nợ xấu vượt 3%": the figure bounds what must not be. */
export function isForbidden(tokens: readonly Token[], { at, segment }: Figure): boolean {
  return says(NOT_LET, tokens, Math.max(segment, at - 12), at)
}

const PLACES = book(
  'tiêu chí|loại hình|lĩnh vực|mặt|địa bàn|nền tảng|kênh|phương diện|nội dung|nhóm|trục|trụ cột|hướng|cấp|khâu|tỉnh|khía cạnh|hệ thống|phương thức|không gian|vùng',
)
const REACHED = book('đạt|có|lên|phấn đấu|vượt|còn|xuống|tổ chức|xây dựng|hình thành|từ|tăng|giảm|bình quân|thu hút')

/** "trên 3 tiêu chí", "trên cả 3 mặt", "trên 4 loại hình báo chí": on, in. */
export function isPlace(tokens: readonly Token[], { at, quantity, compared }: Figure): boolean {
  if (quantity.percent || !PLACES(tokens, quantity.unitAt)) return false
  const before = tokens[at - 1]?.fold ?? ''
  if (before === 'cả' || (before === 'giảm' && tokens[quantity.unitAt]?.fold === 'tiêu')) return true
  return compared?.words === 'trên' && !REACHED(tokens, compared.from - 1)
}

const LENGTHS = book('mét|m|cv|tấn|ha|m2|km')
const HAVING = book('có|quy mô|công suất|diện tích|dân số|số dân|vốn|sử dụng|thu nhập|từ đủ|chiều dài')

/** Who is meant: "100% doanh nghiệp có từ 10 lao động trở lên ký thỏa ước": the second figure counts nothing to be reached. */
export function isDefinition(
  tokens: readonly Token[],
  figure: Figure,
  others: readonly Figure[],
  upward: boolean,
): boolean {
  const { at, next, quantity, compared, segment } = figure
  if (quantity.percent) return false
  const loose =
    compared !== null && (compared.words === 'từ' ? upward : compared.words === 'trên' || compared.words === 'dưới')
  // "100% tàu cá từ 15 mét trở lên": which they are
  const measures = compared?.words === 'từ' && LENGTHS(tokens, quantity.unitAt) !== null
  if (!loose || !(measures || HAVING(tokens, compared.from - 1))) return false
  return others.some((other) => {
    if (other.at === at || other.segment !== segment || !other.quantity.percent) return false
    const [from, to] = other.at < at ? [other.next, at] : [next, other.at]
    for (let i = from; i < to; i++) if (tokens[i]?.raw === ',') return false
    return true
  })
}
