import { endOf, parseEdtf, startOf, unitOf } from './deadline-calendar.ts'
import type { Sign } from './deadline-sign.ts'
import type { Stretch } from './deadline-span.ts'
import type { Dates } from './deadline-year.ts'
import { findAll, sayAny } from './pattern.ts'
import type { Token } from './token.ts'

/** Tokens of the longest phrase that is taken for one. */
export const LONGEST = 40

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
  if (isDayOfEvent(stretch, tokens)) return true
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

// "dự kiến ngày 21 và 22/3/2026", "dự kiến vào tuần đầu tháng 5"
function isForeseen({ at }: Stretch, tokens: readonly Token[]): boolean {
  let before = at - 1
  while (before > at - 5 && PART_OF_MONTH.test(tokens[before]?.fold ?? '')) before--
  return tokens[before]?.fold === 'kiến' && tokens[before - 1]?.fold === 'dự'
}
const PART_OF_MONTH = /^(?:tuần|đầu|giữa|cuối|thứ|vào|trong|khoảng|của|\d)$/

// "từ 7 giờ 30 phút ngày 20/5/2026"
const hasHour = (stretch: Stretch, signs: readonly Sign[]): boolean =>
  signs.some(
    ({ is, at, next }) =>
      (is === 'fromClock' && at >= stretch.at && next < stretch.next) || (is === 'clock' && next === stretch.at),
  )

// "Đến hết tháng 6/2026, hoàn thành …", "Từ quý II/2026 triển khai …": the sentence opens with its time
const opens = ({ at, bound, from, end }: Stretch): boolean =>
  at === 0 && unitOf(end) !== 'year' && (bound !== null || from)

// "Sáng thứ Bảy, ngày 11/4/2026, tổ chức …", "Ngày 11/4/2026, …"
function isDayOfEvent({ at, next, end, single }: Stretch, tokens: readonly Token[]): boolean {
  if (unitOf(end) !== 'day' || !single || tokens[next]?.fold !== ',') return false
  return tokens.slice(0, at).every(({ fold }) => HOUR_OR_WEEKDAY.test(fold))
}
const HOUR_OR_WEEKDAY = /^(?:vào|buổi|sáng|chiều|tối|trưa|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|[,(])$/

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
