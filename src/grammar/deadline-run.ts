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
import { any, digits, type Match, map, opt, type Pattern, say, sayAny, seq } from './pattern.ts'
import type { Token } from './token.ts'

/** What a piece of a deadline says. */
export type Saying =
  | 'date'
  | 'strict' // trước
  | 'by' // chậm nhất, hạn chót
  | 'done' // xong, hoàn thành
  | 'from' // từ
  | 'clock' // 14 giờ 00
  | 'fromClock' // từ 14 giờ 00
  | 'to' // đến, -
  | 'until' // đến khi
  | 'and' // , ; và
  | 'in' // trong, vào
  | 'phase' // giai đoạn
  | 'open' // và các năm tiếp theo
  | 'often' // hằng năm
  | 'daily' // hằng ngày
  | 'regular' // định kỳ
  | 'fair' // Tuần lễ …
  | 'ongoing' // thường xuyên
  | 'through' // suốt năm
  | 'event' // sau khi
  | 'length' // trong vòng 30 ngày
  | 'horizon' // tầm nhìn đến năm 2045
  | 'weak' // trong năm, without saying which
  | 'void' // 31/2
  | 'title' // Kế hoạch
  | 'cited' // Quyết định số 5/QĐ-UBND ngày 2/3/2026
  | 'bracket'
  | 'break'
  | 'filler'
  | 'gap'

export interface Piece {
  readonly is: Saying
  readonly date: CalendarDate | null
}

export const piece = (is: Saying): Piece => ({ is, date: null })
const dated = (date: CalendarDate): Piece => ({ is: 'date', date })

const to = map(any(mark('-', '→', '÷', '~'), sayAny('đến hết', 'đến', 'tới')), () => piece('to'))
const and = map(any(map(seq(mark(','), say('và')), ([comma]) => comma), mark(',', ';', '&', '+'), sayAny('và', 'hoặc')), () =>
  piece('and'),
)
const joint = any(to, and)
const slash = map(mark('/'), () => piece('and'))

const MOST = 12

// item (joint item)*, at most a dozen, as one list of pieces
function run(first: Pattern<CalendarDate>, link: Pattern<Piece>, more: Pattern<CalendarDate>): Pattern<readonly Piece[]> {
  const step = seq(link, more)
  return (tokens, at) => {
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
}

// After a bare number of a list: "tháng 6, 02 lớp" must not read "02" as February.
const AFTER = new Set(['và', 'hoặc', 'hằng', 'hàng', 'mỗi', 'đến', 'tới', 'của', 'các'])

function alone<T>(pattern: Pattern<T>): Pattern<T> {
  return (tokens, at) => {
    const match = pattern(tokens, at)
    const after = match ? tokens[match.next] : undefined
    if (!match || !after) return match
    const ends = after.kind === 'mark' ? !/[%/]/.test(after.fold) : after.kind === 'word' && AFTER.has(after.fold)
    return ends ? match : null
  }
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
const monthRun = run(readMonth, joint, any(readMonth, bare(monthNumber, (n) => n)))

// "Quý I, II, III/2026", "Quý I - II/2023", "Quý I/II năm 2026", "Quý III, quý IV/2023"
const quarterRun = run(
  any(
    readQuarter,
    map(seq(quarterHead, sayAny('đầu', 'cuối'), opt(say('của')), say('năm'), opt(fourDigits)), ([, which, , , year]) => ({
      year,
      part: which === 'đầu' ? 33 : 36,
      day: null,
    })),
  ),
  any(joint, slash),
  any(readQuarter, bare(quarterNumber, (n) => 32 + n)),
)

const thisCentury = map(fourDigits, (year) => (year >= 2000 ? year : undefined))
const bareYear = map(thisCentury, (year): CalendarDate => ({ year, part: null, day: null }))

// "năm 2024, 2025", "2026-2030", "năm học 2024-2025", "2025/2026"
const yearRun = run(any(readYear, bareYear), any(joint, slash), any(readYear, bareYear))

const dayOnly = map(
  seq(opt(say('ngày')), opt(sayAny('mùng', 'mồng')), digits(2)),
  ([, , day]): CalendarDate | undefined => (day >= 1 && day <= 31 ? { year: null, part: null, day } : undefined),
)

// "24, 25 và 26 tháng 8", "01 - 08/6", "ngày 10 và ngày 11/3/2026": only the last day names its month
function dayRun(tokens: readonly Token[], at: number): Match<readonly Piece[]> | null {
  const pieces: Piece[] = []
  let next = opt(sayAny('các', 'những'))(tokens, at).next
  for (let i = 0; i < MOST; i++) {
    const last = pieces.length > 0 ? readDay(tokens, next) : null
    if (last) return { value: [...pieces, dated(last.value)], next: last.next }
    const item = seq(dayOnly, joint)(tokens, next)
    if (!item) return null
    pieces.push(dated(item.value[0]), item.value[1])
    next = item.next
  }
  return null
}

// "ngày 15 hằng tháng", "ngày 05 của tháng liền kề", "ngày 25": the month is not said
const loneDay = map(
  seq(say('ngày'), opt(sayAny('mùng', 'mồng')), alone(digits(2))),
  ([, , day]): readonly Piece[] | undefined =>
    day >= 1 && day <= 31 ? [dated({ year: null, part: null, day })] : undefined,
)
const dayOfAnyMonth = map(
  seq(opt(say('ngày')), opt(sayAny('mùng', 'mồng')), digits(2), any(hasTail('của'), hasTail('hằng'), hasTail('hàng'), hasTail('tháng'))),
  ([, , day]): readonly Piece[] | undefined =>
    day >= 1 && day <= 31 ? [dated({ year: null, part: null, day })] : undefined,
)

// Looks at the word that comes next without reading it: "05 của tháng", "16 hàng tháng", "25 tháng cuối quý".
function hasTail(word: string): Pattern<null> {
  return (tokens, at) => {
    if (tokens[at]?.fold !== word) return null
    const next = tokens[at + 1]?.fold ?? ''
    const fits = word === 'tháng' ? /^(cuối|đầu|sau|liền|kế|tiếp|trước)$/.test(next) : /^(tháng|quý|quí|các|mỗi)$/.test(next)
    return fits ? { value: null, next: at } : null
  }
}

// "09 tháng đầu năm 2026" is January to September; "3 tháng cuối năm" October to December
const monthsOfYear = map(
  seq(digits(2), say('tháng'), sayAny('đầu', 'cuối'), opt(say('của')), say('năm'), opt(fourDigits)),
  ([n, , which, , , year]): readonly Piece[] | undefined => {
    if (n < 2 || n > 11) return undefined
    const [first, last] = which === 'đầu' ? [1, n] : [13 - n, 12]
    return [dated({ year, part: first, day: null }), piece('to'), dated({ year, part: last, day: null })]
  },
)

// "trong năm", "cuối năm", "cả năm": a year that is not named
const weakYear = map(
  seq(sayAny('trong', 'cả', 'hết', 'cuối', 'đầu', 'giữa', 'suốt'), opt(sayAny('cả', 'những tháng cuối')), alone(say('năm'))),
  (): readonly Piece[] => [piece('weak')],
)

// "tầm nhìn đến năm 2045", "định hướng đến năm 2030": the horizon is not the period
const horizon = map(
  seq(sayAny('tầm nhìn', 'định hướng', 'hướng tới', 'hướng đến'), opt(sayAny('đến hết', 'đến', 'tới')), any(readYear, bareYear)),
  (): readonly Piece[] => [piece('horizon')],
)

const single = (pattern: Pattern<CalendarDate>): Pattern<readonly Piece[]> => map(pattern, (date) => [dated(date)])

/** One date, or a list or range whose later parts leave out what the first has said. */
export const dateRun: Pattern<readonly Piece[]> = any<readonly Piece[]>(
  horizon,
  single(readDay),
  dayRun,
  single(readHalf),
  monthsOfYear,
  monthRun,
  quarterRun,
  dayOfAnyMonth,
  loneDay,
  weakYear,
  yearRun,
)
