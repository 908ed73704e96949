import {
  type CalendarDate,
  fourDigits,
  mark,
  monthNumber,
  quarterHead,
  quarterNumber,
  readDay,
  readHalf,
  readMonth,
  readQuarter,
  readYear,
} from './date.ts'
import { alone, bareYear, dayOfAnyMonth, horizon, loneDay, monthsOfYear, weakYear } from './deadline-loose.ts'
import { dated, type Piece, piece } from './deadline-piece.ts'
import { any, digits, map, opening, opt, type Pattern, say, sayAny, seq } from './pattern.ts'

const to = map(any(mark('-', '→', '÷', '~'), sayAny('đến hết', 'đến', 'tới')), () => piece('to'))
const and = map(
  any(
    map(seq(mark(','), say('và')), ([comma]) => comma),
    mark(',', ';', '&', '+'),
    sayAny('và', 'hoặc'),
  ),
  () => piece('and'),
)
const joint = any(to, and)
const slash = map(mark('/'), () => piece('and'))

const MOST = 12

// item (joint item)*, at most a dozen, as one list of pieces
function run(
  first: Pattern<CalendarDate>,
  link: Pattern<Piece>,
  more: Pattern<CalendarDate>,
): Pattern<readonly Piece[]> {
  const step = seq(link, more)
  const read: Pattern<readonly Piece[]> = (tokens, at) => {
    const head = first(tokens, at)
    if (!head) return null
    const pieces = [dated(head.value)]
    let next = head.next
    for (let match = step(tokens, next); match && pieces.length < 2 * MOST; match = step(tokens, next)) {
      pieces.push(match.value[0], dated(match.value[1]))
      next = match.next
    }
    return { value: pieces, next }
  }
  return opening(read, first.opens)
}

const yearTail: Pattern<number> = any(
  map(seq(mark('/', '-', '.'), fourDigits), ([, year]) => year),
  map(seq(opt(mark(',')), say('năm'), fourDigits), ([, , year]) => year),
)

// A bare number with its year, or a bare number that stands alone.
function bare(number: Pattern<number>, partOf: (n: number) => number): Pattern<CalendarDate> {
  return any<CalendarDate>(
    map(seq(number, yearTail), ([n, year]) => ({ year, part: partOf(n), day: null })),
    map(alone(number), (n) => ({ year: null, part: partOf(n), day: null })),
  )
}

// "tháng 3, 6, 9 và 12/2026", "tháng 6 - tháng 8/2024"
const monthRun = run(
  readMonth,
  joint,
  any(
    readMonth,
    bare(monthNumber, (n) => n),
  ),
)

// "11-12/2025"
const monthsOnly = map(
  seq(
    monthNumber,
    map(mark('-'), () => piece('to')),
    monthNumber,
    mark('/'),
    fourDigits,
  ),
  ([first, link, last, , year]): readonly Piece[] => [
    dated({ year: first > last ? year - 1 : year, part: first, day: null }),
    link,
    dated({ year, part: last, day: null }),
  ],
)

// "Quý I, II, III/2026", "Quý I - II/2023", "Quý I/II năm 2026", "Quý III, quý IV/2023"
const quarterRun = run(
  any(
    readQuarter,
    map(
      seq(quarterHead, sayAny('đầu', 'cuối'), opt(say('của')), say('năm'), opt(fourDigits)),
      ([, which, , , year]) => ({
        year,
        part: which === 'đầu' ? 33 : 36,
        day: null,
      }),
    ),
  ),
  any(joint, slash),
  any(
    readQuarter,
    bare(quarterNumber, (n) => 32 + n),
  ),
)

// "năm 2024, 2025", "2026-2030", "năm học 2024-2025", "2025/2026"
const yearRun = run(any(readYear, bareYear), any(joint, slash), any(readYear, bareYear))

const dayOnly = map(
  seq(opt(say('ngày')), opt(sayAny('mùng', 'mồng')), digits(2)),
  ([, , day]): CalendarDate | undefined => (day >= 1 && day <= 31 ? { year: null, part: null, day } : undefined),
)

const several = opt(sayAny('các', 'những'))
const dayItem = seq(dayOnly, joint)

// "24, 25 và 26 tháng 8", "01 - 08/6", "ngày 10 và ngày 11/3/2026": only the last day names its month
const dayRun: Pattern<readonly Piece[]> = opening((tokens, at) => {
  const pieces: Piece[] = []
  let next = several(tokens, at)?.next ?? at
  for (let i = 0; i < MOST; i++) {
    const last = pieces.length > 0 ? readDay(tokens, next) : null
    if (last) return { value: [...pieces, dated(last.value)], next: last.next }
    const item = dayItem(tokens, next)
    if (!item) return null
    pieces.push(dated(item.value[0]), item.value[1])
    next = item.next
  }
  return null
}, seq(several, dayItem).opens)

const single = (pattern: Pattern<CalendarDate>): Pattern<readonly Piece[]> => map(pattern, (date) => [dated(date)])

/** One date, or a list or range whose later parts leave out what the first has said. */
export const dateRun: Pattern<readonly Piece[]> = any<readonly Piece[]>(
  horizon,
  single(readDay),
  dayRun,
  single(readHalf),
  monthsOfYear,
  monthsOnly,
  monthRun,
  quarterRun,
  dayOfAnyMonth,
  loneDay,
  weakYear,
  yearRun,
)
