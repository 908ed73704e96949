import type { DeadlineKind } from './deadline-kind.ts'
import { LONGEST, type Prose } from './deadline-prose.ts'
import { findAll, type Pattern, sayAny } from './pattern.ts'
import type { Token } from './token.ts'

// Rhythms and events that a sentence sets for the work without a date.

const isFigure = (token: Token): boolean => token.kind === 'number'

// The tokens from `at` up to the comma, semicolon or full stop after `next`.
function clauseOf(tokens: readonly Token[], at: number, next: number): readonly Token[] {
  const ahead = tokens.slice(at, at + LONGEST)
  const end = ahead.findIndex((token, i) => i >= next - at && /^[,;.]$/.test(token.fold))
  return end < 0 ? ahead : ahead.slice(0, end)
}

export interface Regime {
  readonly at: number
  readonly next: number
  readonly kind: DeadlineKind
}

// "3 tháng/lần", "mỗi quý một lần", "02 lần/năm": how often, told in figures, at the end of a clause
function counted({ tokens, signs, aims }: Prose): Regime | null {
  if (aims) return null
  for (const { is, at, next } of signs) {
    if (is !== 'often') continue
    const clause = clauseOf(tokens, at, next)
    if (clause.length <= 7 && clause.some(({ fold }) => TIMES.has(fold)))
      return { at, next: at + clause.length, kind: 'recurring' }
  }
  return null
}

const TIMES = new Set(['lần', 'đợt', 'cuộc', 'buổi', 'phiên', 'kỳ'])

// "định kỳ hằng quý", "định kỳ ít nhất 01 năm một lần"; "phục vụ báo cáo định kỳ" is a purpose
function regular({ tokens, signs }: Prose): Regime | null {
  const i = signs.findIndex(({ is }) => is === 'regular')
  const sign = signs[i]
  if (!sign || findAll(sayAny('phục vụ', 'để', 'cho việc', 'chế độ'), tokens.slice(0, sign.at)).length > 0) return null
  const rhythm = signs.slice(i + 1, i + 4).find(({ is }) => is === 'often' || is === 'daily')
  const near = rhythm && signs.slice(i + 1, i + 4).every(({ is, at }) => at >= rhythm.at || is === 'filler')
  if (near) return { at: sign.at, next: rhythm.next, kind: 'recurring' }
  return sign.next - sign.at > 2 ? { at: sign.at, next: sign.next, kind: 'recurring' } : null
}

const starts = sayAny('kể từ', 'tính từ', 'từ ngày', 'sau khi', 'làm việc')
const acts = sayAny('ban hành', 'hiệu lực', 'thông qua', 'phê duyệt', 'hướng dẫn', 'có văn bản')

// "Hoàn thành sau khi chỉnh lý xong", "xong trước khi khai giảng"
const isDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:thành|xong)$/.test(tokens[at - 1]?.fold ?? '') &&
  /^(?:sau|trước)$/.test(tokens[at]?.fold ?? '') &&
  tokens[at + 1]?.fold === 'khi'

// "trong vòng 06 giờ", "trong thời hạn 10 ngày": from what the sentence tells
const isWithin = (phrase: readonly Token[]): boolean =>
  phrase[0]?.fold === 'trong' && /^(?:vòng|thời)$/.test(phrase[1]?.fold ?? '') && phrase.some(isFigure)

// "trong vòng 30 ngày kể từ ngày …", "ngay sau khi Luật có hiệu lực"
function awaited({ tokens, signs, aims }: Prose): Regime | null {
  for (const [i, { is, at, next }] of signs.entries()) {
    if (is !== 'event') continue
    // "trong 20 ngày kể từ ngày …"
    const before = signs[i - 1]
    if ((before?.is === 'length' || before?.is === 'clock') && findAll(starts, tokens.slice(at, next + 1)).length > 0)
      return { at: before.at, next: at + clauseOf(tokens, at, next).length, kind: 'relative' }
    const clause = clauseOf(tokens, at, next)
    const phrase = tokens.slice(at, next)
    const counted = phrase.some(isFigure) && findAll(starts, clause).length > 0
    const act = phrase[0]?.fold === 'ngay' && findAll(acts, clause).length > 0
    if (counted || act || isDone(tokens, at) || (!aims && isWithin(phrase)))
      return { at, next: at + clause.length, kind: 'relative' }
  }
  return null
}

// "chậm nhất 15 ngày trước khi khai mạc"
function ahead({ tokens, aims }: Prose): Regime | null {
  if (aims) return null
  for (const { value, next } of findAll(days, tokens)) {
    const before = tokens[value - 1]?.fold === 'là' ? value - 2 : value - 1
    if (tokens[before]?.fold !== 'nhất' || !/^(?:chậm|muộn|ít)$/.test(tokens[before - 1]?.fold ?? '')) continue
    if (!/^(?:trước|sau|kể|tính)$/.test(tokens[next]?.fold ?? '')) continue
    return { at: before - 1, next: before - 1 + clauseOf(tokens, before - 1, next).length, kind: 'relative' }
  }
  return null
}
// where "15 ngày", "05 ngày làm việc", "24 giờ" begins
const days: Pattern<number> = (tokens, at) => {
  if (tokens[at]?.kind !== 'number' || !/^(?:ngày|giờ|tuần|tháng)$/.test(tokens[at + 1]?.fold ?? '')) return null
  return { value: at, next: tokens[at + 2]?.fold === 'làm' ? at + 4 : at + 2 }
}

const LASTING = /^(?:tháng|tuần|đợt|chiến|thời|mùa|kỳ|năm|giai)$/

// "…, thực hiện thường xuyên." closes its clause; "thường xuyên kiểm tra" says how
function always({ tokens, signs }: Prose): Regime | null {
  // "đăng tải trong suốt Tháng hành động"
  const through = signs.find(
    ({ is, at, next }) => is === 'through' && tokens[at]?.fold === 'trong' && LASTING.test(tokens[next]?.fold ?? ''),
  )
  if (through) {
    const next = through.at + clauseOf(tokens, through.at, through.next).length
    return { at: through.at, next, kind: 'ongoing' }
  }
  const sign = signs.findLast(({ is }) => is === 'ongoing')
  if (!sign || !/^(?:hiện|gian|khai|[,;(:])$/.test(tokens[sign.at - 1]?.fold ?? '')) return null
  const after = tokens[sign.next]
  const ends = tokens[sign.at - 1]?.fold === ':' ? /^(?:[.,;)]|trong|tại)$/ : /^(?:[.;)]|trong|tại)$/
  const closes = after === undefined || ends.test(after.fold)
  return closes ? { at: sign.at, next: sign.next, kind: 'ongoing' } : null
}

const REPEATED = new Set([
  'thực hiện',
  'triển khai',
  'cập nhật',
  'kiểm tra',
  'rà soát',
  'tổ chức',
  'đánh giá',
  'giám sát',
  'tập huấn',
])

// "vào sáng thứ Bảy hằng tuần"
const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)$/

// "…, thực hiện hằng năm."
function yearly({ tokens, signs }: Prose): Regime | null {
  const sign = signs.findLast(({ is }) => is === 'often')
  const after = tokens[sign?.next ?? -1]
  if (!sign || (after !== undefined && !/^[.;)]$/.test(after.fold))) return null
  const ahead = tokens
    .slice(sign.at - 2, sign.at)
    .map(({ fold }) => fold)
    .join(' ')
  return REPEATED.has(ahead) || WEEKDAY.test(ahead) || /^[:(]$/.test(tokens[sign.at - 1]?.fold ?? '')
    ? { at: sign.at, next: sign.next, kind: 'recurring' }
    : null
}

/** A rhythm or an event that a sentence sets for the work without a date. */
export function regimeInProse(prose: Prose): Regime | null {
  return regular(prose) ?? awaited(prose) ?? ahead(prose) ?? counted(prose) ?? always(prose) ?? yearly(prose)
}
