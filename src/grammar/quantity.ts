import { book } from './agency-book.ts'
import type { Match, Pattern } from './pattern.ts'
import type { Token } from './token.ts'

/** A figure with its unit: "90% - 100%", "05 lớp", "8,5%/năm". `max` only of a range. */
export interface Quantity {
  readonly value: number
  readonly max: number | null
  readonly percent: boolean
  /** Index of the first token after the figures, where the unit begins. */
  readonly unitAt: number
  readonly unit: string | null
}

const tight = (token: Token | undefined): token is Token => token !== undefined && !token.spaced
const tightNumber = (token: Token | undefined): token is Token => tight(token) && token.kind === 'number'

/** "8,5", "2.989,5", "660.085", "05", "8.5" (a slip for 8,5): decimal comma, thousands point. */
export const readNumber: Pattern<number> = (tokens, at) => {
  const first = tokens[at]
  if (first?.kind !== 'number' || first.raw.length > 12) return null
  let whole = first.raw
  let next = at + 1
  while (first.raw.length < 4 && whole.length < 15 && tokens[next]?.raw === '.' && tight(tokens[next])) {
    const group = tokens[next + 1]
    if (!tightNumber(group) || group.raw.length !== 3) break
    whole += group.raw
    next += 2
  }
  const mark = tokens[next]
  const rest = tokens[next + 1]
  const decimal = tight(mark) && tightNumber(rest) && (mark.raw === ',' || (mark.raw === '.' && rest.raw.length < 3))
  return decimal ? { value: Number(`${whole}.${rest.raw}`), next: next + 2 } : { value: Number(whole), next }
}

const MEASURES = book(
  'km|m|ha|kg|mw|gw|kw|kwh|kv|tấn|tạ|lít|mm|cm|tỷ|tỉ|triệu|nghìn|đồng|usd|m2|m3|vnđ|vnd|tr|kcal|mwh|mwp',
)

// "5G", "12h00" and "6A" are names; "12.325km" is a measure
function isGlued(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]
  return tight(after) && after.kind === 'word' && !MEASURES(tokens, next)
}

// "E5", "Km30", "COVID-19", "3.1.2"
function isTail(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!tight(tokens[at]) || before === undefined) return false
  if (before.kind === 'word') return true
  const further = tokens[at - 2]
  return before.fold === '-' && tight(before) && further?.kind === 'word'
}

// "01 (một)", "05 (năm)": the figure said again
function skipWords(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.raw !== '(' || tokens[at + 1]?.kind !== 'word') return at
  for (let i = at + 1; i < at + 8; i++) {
    if (tokens[i]?.raw === ')') return i + 1
    if (tokens[i]?.kind !== 'word') return at
  }
  return at
}

const PERCENT = book('%|phần trăm|‰|phần nghìn')
const TO = book('-|÷|đến|tới|~')

function afterPercent(tokens: readonly Token[], at: number): number {
  return PERCENT(tokens, at)?.next ?? at
}

interface Upper {
  readonly max: number
  readonly next: number
}

// the second figure of a range
function readUpper(tokens: readonly Token[], at: number, value: number): Upper | null {
  const to = TO(tokens, afterPercent(tokens, at))
  if (!to) return null
  const upper = readNumber(tokens, to.next)
  return upper && upper.value > value ? { max: upper.value, next: upper.next } : null
}

const STOP = book(
  'được|có|là|xuống|lên|trên|tại|của|theo|cho|về|trong|tham gia|đạt|trở|vào|đến|năm|so với|với|để|do|từ|ở|và|hoặc|thuộc|bị|nhằm|phục vụ|áp dụng|ứng dụng|' +
    'cung cấp|hoạt động|làm|chất lượng|nuôi|vì|kèm|bằng|mỗi|hằng năm|hàng năm|thông qua|sử dụng|liên quan|liên kết|đối với|tổ chức|mới|trở lên|trở xuống|gắn|một lần|đủ|không|phải|sẽ|đang|đã|tăng|giảm|khi|mà|tỉnh|thực hiện|hoàn thành|sản xuất|như',
)
const LONGEST = 8

/** The noun after a figure: "doanh nghiệp", "tỷ đồng", "giường bệnh/vạn dân". */
function nounEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + LONGEST) {
    const token = tokens[next]
    if (token?.kind !== 'word') break
    // "từ 3,6 trở lên": no unit
    if ((next > at || token.fold === 'trở') && STOP(tokens, next)) break
    next++
  }
  return next
}

// "%/năm", "giường/vạn dân", "triệu đồng/người/năm", "4/100.000 trẻ"
function ratioEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next]?.raw === '/') {
    const number = readNumber(tokens, next + 1)
    const end = nounEnd(tokens, number?.next ?? next + 1)
    if (end === next + 1) break
    next = end
  }
  return next
}

// "07/21 xã": seven of the twenty-one; "10/10 tại xã" is a day, "2/3 số xã" a fraction, "4/100.000 trẻ" is a ratio
function ofHowMany(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.raw !== '/' || !/^\d{1,3}$/.test(tokens[at + 1]?.raw ?? '')) return at
  if (tokens[at + 2]?.kind !== 'word') return at
  return STOP(tokens, at + 2) || tokens[at + 2]?.fold === 'số' ? null : at + 2
}

function words(tokens: readonly Token[], from: number, to: number): string | null {
  const said = tokens.slice(from, to)
  return said.map((token, i) => (i > 0 && token.spaced ? ` ${token.raw}` : token.raw)).join('') || null
}

/** Reads a figure, or a range of two, and the unit after it; names such as "5G" and "COVID-19" are none. */
export const readQuantity: Pattern<Quantity> = (tokens, at): Match<Quantity> | null => {
  if (isTail(tokens, at)) return null
  const first = readNumber(tokens, at)
  if (!first || isGlued(tokens, first.next)) return null
  const upper = readUpper(tokens, first.next, first.value)
  if (upper && isGlued(tokens, upper.next)) return null
  const next = skipWords(tokens, upper?.next ?? first.next)
  const percent = afterPercent(tokens, next) > next || afterPercent(tokens, first.next) > first.next
  const unitEnd = ratioEnd(tokens, percent ? afterPercent(tokens, next) : nounEnd(tokens, next))
  const unitFrom = ofHowMany(tokens, next)
  const unit = percent && unitEnd === next ? '%' : unitFrom === null ? null : words(tokens, unitFrom, unitEnd)
  return {
    value: { value: first.value, max: upper?.max ?? null, percent, unitAt: next, unit },
    next: Math.max(unitEnd, next),
  }
}
