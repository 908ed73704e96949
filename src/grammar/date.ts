import { any, digits, map, NUMBER, one, opening, opt, type Pattern, say, sayAny, seq } from './pattern.ts'

/**
 * A day, month, quarter, half-year or year; what the text does not say is null.
 * `part` is EDTF's second field: 1-12 months, 33-36 quarters, 40-41 half-years (ISO 8601-2:2019).
 */
export interface CalendarDate {
  readonly year: number | null
  readonly part: number | null
  readonly day: number | null
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days of a month; of February 29 where the year is not known. */
function daysOf(month: number, year: number | null): number {
  const common = year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))
  return month === 2 && common ? 28 : (LONGEST[month - 1] ?? 0)
}

function dayOf(day: number, month: number, year: number | null): CalendarDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) return undefined
  return { year, part: month, day }
}

/** One of some marks: `mark('/', '-')`. */
export function mark(...marks: readonly string[]): Pattern<string> {
  return map(
    one((token) => token.kind === 'mark' && marks.includes(token.fold), marks),
    (token) => token.fold,
  )
}

/** Four digits: 2026. */
export const fourDigits: Pattern<number> = map(
  one((token) => token.kind === 'number' && token.raw.length === 4, [NUMBER]),
  (token) => (/^(19|20)/.test(token.raw) ? Number(token.raw) : undefined),
)

// "15/10/23": two figures are a slip of the drafter, but no reader mistakes them.
const shortYear = map(digits(2), (n) => 2000 + n)

// "/2026", "-2026", ".2026", " năm 2026", ", năm 2026", " của năm 2026", "/năm 2026", " 2026"
const ofYear: Pattern<number> = any(
  map(seq(mark('/', '-', '.'), opt(say('năm')), fourDigits), ([, , year]) => year),
  map(seq(opt(mark(',')), opt(say('của')), say('năm'), fourDigits), ([, , , year]) => year),
  fourDigits,
)

const MONTH_WORDS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const monthWord: Pattern<number> = map(
  // "tháng năm 2026" says no month: "năm" is left out
  sayAny('mười hai', 'mười một', ...MONTH_WORDS.filter((word) => word !== 'năm').slice(0, 9), 'bốn'),
  (word) => (word === 'bốn' ? 4 : MONTH_WORDS.indexOf(word) + 1),
)

/** "tháng": its number, 1 to 12. */
export const monthNumber: Pattern<number> = any(
  map(digits(2), (n) => (n >= 1 && n <= 12 ? n : undefined)),
  monthWord,
)

const numericDay = (sign: string, year: Pattern<number>): Pattern<CalendarDate> =>
  map(seq(digits(2), mark(sign), digits(2), mark(sign), year), ([d, , m, , y]) => dayOf(d, m, y))

// "15/10", "15/10 năm 2023"; "15/10/…" is the front of something longer
const dayAndMonth = seq(digits(2), mark('/'), digits(2))
const yearBehind = seq(opt(mark(',')), opt(say('của')), say('năm'), fourDigits)
const shortDay: Pattern<CalendarDate> = opening((tokens, at) => {
  const match = dayAndMonth(tokens, at)
  if (!match || tokens[match.next]?.fold === '/' || tokens[match.next]?.fold === '%') return null
  const year = yearBehind(tokens, match.next)
  const date = dayOf(match.value[0], match.value[2], year ? year.value[3] : null)
  return date ? { value: date, next: year ? year.next : match.next } : null
}, dayAndMonth.opens)

// "15 tháng 10 năm 2023", "15, tháng 10, năm 2023", "15 tháng 10/2023", "15 tháng 10"
const spelledDay: Pattern<CalendarDate> = map(
  seq(digits(2), opt(mark(',', '/')), say('tháng'), monthNumber, opt(ofYear)),
  ([d, , , m, y]) => dayOf(d, m, y),
)

const dayHead = seq(opt(sayAny('các', 'những')), opt(say('ngày')), opt(sayAny('mùng', 'mồng')))
const figures = any(
  numericDay('/', fourDigits),
  numericDay('-', fourDigits),
  numericDay('.', fourDigits),
  numericDay('/', shortYear),
  shortDay,
)

/** "15/10/2023", "15-10-2023", "15.10.2023", "ngày 15 tháng 10 năm 2023", "15/10"; also the slip "tháng 1/11/2013". */
export const readDay: Pattern<CalendarDate> = any(
  map(seq(dayHead, any(figures, spelledDay)), ([, date]) => date),
  map(seq(say('tháng'), figures), ([, date]) => date),
)

// "T6/2026": the letter touches its number
const shortMonth: Pattern<number> = opening(
  (tokens, at) => (tokens[at]?.fold === 't' && tokens[at + 1]?.spaced === false ? monthNumber(tokens, at + 1) : null),
  () => new Set(['t']),
)

// "tháng 13" and "tháng 31/2" are no months, nor is the front of "tháng 6/15"
const monthAndYear = seq(
  any(
    map(seq(say('tháng'), monthNumber), ([, m]) => m),
    shortMonth,
  ),
  opt(ofYear),
)
const headedMonth: Pattern<CalendarDate> = opening((tokens, at) => {
  const match = monthAndYear(tokens, at)
  if (!match) return null
  const [part, year] = match.value
  const longer = tokens[match.next]?.fold === '/' && tokens[match.next + 1]?.kind === 'number'
  return longer ? null : { value: { year, part, day: null }, next: match.next }
}, monthAndYear.opens)

/** "tháng 6/2024", "tháng 6 năm 2024", "Tháng 6", "T6/2024", "6/2024". */
export const readMonth: Pattern<CalendarDate> = any(
  headedMonth,
  map(seq(monthNumber, mark('/'), fourDigits), ([part, , year]) => ({ year, part, day: null })),
)

const QUARTERS = ['i', 'ii', 'iii', 'iv']

/** "III", "3", "03", "ba": the number of a quarter. */
export const quarterNumber: Pattern<number> = any(
  map(sayAny('iii', 'ii', 'iv', 'i'), (roman) => QUARTERS.indexOf(roman) + 1),
  map(digits(2), (n) => (n >= 1 && n <= 4 ? n : undefined)),
  map(sayAny('một', 'hai', 'ba', 'tư', 'bốn'), (word) => Math.min(MONTH_WORDS.indexOf(word) + 1 || 4, 4)),
)

/** "quý", "quí" and their slips. */
export const quarterHead: Pattern<string> = sayAny('quý', 'quí', 'qúy', 'qúi', 'quy', 'q.', 'q')

/** "Quý III/2023", "quý 3 năm 2023", "Quí IV-2025", "QIV/2025". */
export const readQuarter: Pattern<CalendarDate> = map(
  seq(
    any(
      map(seq(quarterHead, quarterNumber), ([, n]) => n),
      map(sayAny('qiii', 'qii', 'qiv', 'qi'), (q) => QUARTERS.indexOf(q.slice(1)) + 1),
    ),
    opt(ofYear),
  ),
  ([n, year]) => ({ year, part: 32 + n, day: null }),
)

const sixMonths = any(
  map(seq(digits(2), say('tháng')), ([n, word]) => (n === 6 ? word : undefined)),
  sayAny('sáu tháng', 'nửa'),
)

/** "06 tháng đầu năm 2024", "6 tháng cuối năm", "nửa đầu năm 2026". */
export const readHalf: Pattern<CalendarDate> = map(
  seq(sixMonths, sayAny('đầu', 'cuối'), opt(say('của')), say('năm'), opt(fourDigits)),
  ([, which, , , year]) => ({ year, part: which === 'đầu' ? 40 : 41, day: null }),
)

/** "năm 2023". */
export const readYear: Pattern<CalendarDate> = map(seq(say('năm'), fourDigits), ([, year]) => ({
  year,
  part: null,
  day: null,
}))

/** Any date that a plan writes; an impossible one (31/2, quý V, tháng 13) is none. */
export const readDate: Pattern<CalendarDate> = any(readDay, readHalf, readMonth, readQuarter, readYear)

const blank: Pattern<number | null> = (tokens, at) => {
  let next = at
  while (next - at < 40 && /^[.…_]$/.test(tokens[next]?.fold ?? '')) next++
  return { value: null, next }
}

const filled = (most: number): Pattern<number | null> =>
  any<number | null>(
    map(digits(2), (n) => (n >= 1 && n <= most ? n : undefined)),
    blank,
  )

const figure = (n: number | null): string => (n === null ? 'XX' : String(n).padStart(2, '0'))

/** A date line, blank or filled: "ngày    tháng    năm 2024" is 2024-XX-XX, "ngày … tháng 11 năm 2025" 2025-11-XX. */
export const readDateLine: Pattern<string> = map(
  seq(say('ngày'), filled(31), say('tháng'), filled(12), say('năm'), fourDigits),
  ([, day, , month, , year]) => {
    if (day !== null && month !== null && !dayOf(day, month, year)) return undefined
    return `${year}-${figure(month)}-${figure(day)}`
  },
)
