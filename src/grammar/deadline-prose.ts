import { endOf, parseEdtf, startOf, unitOf } from './deadline-calendar.ts'
import type { DeadlineKind } from './deadline-kind.ts'
import type { Sign } from './deadline-sign.ts'
import type { Stretch } from './deadline-span.ts'
import type { Dates } from './deadline-year.ts'
import { findAll, sayAny } from './pattern.ts'
import type { Token } from './token.ts'

// Tokens of the longest phrase that is taken for one.
const LONGEST = 40

/** A sentence that says what is to be done, and perhaps when. */
export interface Prose {
  readonly tokens: readonly Token[]
  readonly signs: readonly Sign[]
  readonly dates: Dates
  /** It aims at a figure: see `aimsAt`. */
  readonly aims: boolean
}

// "đến năm 2030 đạt 90%" is a target, not the time of a task
const aim = sayAny('%', 'đạt', 'tỷ lệ', 'tỉ lệ', 'chỉ tiêu', 'bình quân')

/** The sentence aims at a figure, so a year in it is the target's. */
export function aimsAt(tokens: readonly Token[]): boolean {
  return findAll(aim, tokens).length > 0
}

// "đã hoàn thành trong năm 2024", "số liệu từ ngày …": what has been, or what is counted
const past = sayAny('đã', 'tính đến', 'tính từ', 'phát sinh')
const counts = sayAny('số liệu')

function isPast({ end }: Stretch, { issued }: Dates): boolean {
  const plan = parseEdtf(issued)
  return plan !== null && end.year !== null && endOf(end) < startOf(plan)
}

// "hoạt động trong năm 2026" tells activities from others: a whole year needs more than "trong" to be a deadline,
// a comma before it at least. It ends its clause, and the sentence sets no target.
function yearIsDue({ at, next, bound, done }: Stretch, { tokens, aims }: Prose): boolean {
  const after = tokens[next]
  const closes = after === undefined || /^[.;,)]$/.test(after.fold)
  // "…, thực hiện trong năm học 2025 - 2026."
  const apart = /^(?:[,;:(]|hiện|khai)$/.test(tokens[at - 1]?.fold ?? '')
  return closes && ((done && apart) || (!aims && (bound !== null || done || apart)))
}

// "trước …", "chậm nhất …", "xong …", "trong quý …", "từ ngày … đến ngày …": words that set a time
function isSet(stretch: Stretch, { dates, tokens, signs, aims }: Prose): boolean {
  if (stretch.bound === 'strict' || stretch.bound === 'by') return true
  const words = stretch.next - stretch.at
  if (stretch.done) return words <= 8 || (words <= LONGEST && (stretch.bound !== null || stretch.inside))
  if (isPast(stretch, dates)) return false
  if (isBracketed(stretch, tokens, signs) || isAfterColon(stretch, tokens) || opens(stretch)) return true
  if (unitOf(stretch.end) !== 'year' && isForeseen(stretch, tokens)) return true
  if (unitOf(stretch.end) === 'day' && (hasHour(stretch, signs) || (stretch.bound === 'until' && !aims))) return true
  return (
    stretch.inside ||
    (!stretch.single && stretch.from) ||
    (stretch.open && stretch.from && unitOf(stretch.start) === 'day')
  )
}

// "(Phòng Hạ tầng chủ trì; quý I/2026)"
const isBracketed = (stretch: Stretch, tokens: readonly Token[], signs: readonly Sign[]): boolean => {
  const { at, end } = stretch
  const before = tokens[at - 1]?.fold === 'kiến' && tokens[at - 2]?.fold === 'dự' ? at - 3 : at - 1
  return (
    unitOf(end) !== 'year' &&
    /^[;(]$/.test(tokens[before]?.fold ?? '') &&
    tokens[endOfPhrase(stretch, signs)]?.fold === ')'
  )
}

// "dự kiến ngày 21 và 22/3/2026"
const isForeseen = ({ at }: Stretch, tokens: readonly Token[]): boolean =>
  tokens[at - 1]?.fold === 'kiến' && tokens[at - 2]?.fold === 'dự'

// "từ 7 giờ 30 phút ngày 20/5/2026"
const hasHour = (stretch: Stretch, signs: readonly Sign[]): boolean =>
  signs.some(
    ({ is, at, next }) =>
      (is === 'fromClock' && at >= stretch.at && next < stretch.next) || (is === 'clock' && next === stretch.at),
  )

// "Đến hết tháng 6/2026, hoàn thành …", "Từ quý II/2026 triển khai …": the sentence opens with its time
const opens = ({ at, bound, from, end }: Stretch): boolean =>
  at === 0 && unitOf(end) !== 'year' && (bound !== null || from)

// "Lập phòng tư vấn: 2026 - 2027."
const isAfterColon = ({ at, next, end }: Stretch, tokens: readonly Token[]): boolean =>
  tokens[at - 1]?.fold === ':' && (unitOf(end) === 'year' ? /^[.;]?$/ : /^[.;,]?$/).test(tokens[next]?.fold ?? '')

function isFact(stretch: Stretch, { tokens, dates }: Prose): boolean {
  const before = tokens.slice(Math.max(0, stretch.at - 6), stretch.next)
  const old = (stretch.end.year ?? 9999) + 1 < (parseEdtf(dates.issued)?.year ?? 0)
  const isCounted = stretch.bound === null && findAll(counts, before).length > 0
  return isCounted || findAll(past, before).length > 0 || (old && !stretch.done)
}

/** The stretch is a time set for the work; dates of documents, of names, of facts and of targets are none. */
export function isDeadline(stretch: Stretch, prose: Prose): boolean {
  if (stretch.named || isFact(stretch, prose) || !isSet(stretch, prose)) return false
  return unitOf(stretch.end) !== 'year' || yearIsDue(stretch, prose)
}

/** The token after a deadline, "hằng năm" behind it included. */
export function endOfPhrase({ next }: Stretch, signs: readonly Sign[]): number {
  const tail = signs.find((sign) => sign.at === next && (sign.is === 'often' || sign.is === 'open'))
  return tail?.next ?? next
}

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
    if (clause.length <= 5 && clause.some(({ fold }) => fold === 'lần'))
      return { at, next: at + clause.length, kind: 'recurring' }
  }
  return null
}

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
  return regular(prose) ?? awaited(prose) ?? counted(prose) ?? always(prose) ?? yearly(prose)
}
