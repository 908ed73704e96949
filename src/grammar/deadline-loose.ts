import { type CalendarDate, fourDigits, readYear } from './date.ts'
import { dated, type Piece, piece } from './deadline-piece.ts'
import { any, digits, map, opening, opt, type Pattern, say, sayAny, seq } from './pattern.ts'

// After a bare number of a list: "tháng 6, 02 lớp" must not read "02" as February.
const AFTER = new Set(['và', 'hoặc', 'hằng', 'hàng', 'mỗi', 'đến', 'tới', 'của', 'các'])

/** The pattern, where no other word hangs on it. */
export function alone<T>(pattern: Pattern<T>): Pattern<T> {
  const read: Pattern<T> = (tokens, at) => {
    const match = pattern(tokens, at)
    const after = match ? tokens[match.next] : undefined
    if (!match || !after) return match
    const ends = after.kind === 'mark' ? !/[%/]/.test(after.fold) : after.kind === 'word' && AFTER.has(after.fold)
    return ends ? match : null
  }
  return opening(read, pattern.opens)
}

const thisCentury = map(fourDigits, (year) => (year >= 2000 ? year : undefined))
/** A year without "năm": 2026. */
export const bareYear = map(thisCentury, (year): CalendarDate => ({ year, part: null, day: null }))

// "ngày 15 hằng tháng", "ngày 05 của tháng liền kề", "ngày 25": the month is not said
export const loneDay = map(
  seq(say('ngày'), opt(sayAny('mùng', 'mồng')), alone(digits(2))),
  ([, , day]): readonly Piece[] | undefined =>
    day >= 1 && day <= 31 ? [dated({ year: null, part: null, day })] : undefined,
)
export const dayOfAnyMonth = map(
  seq(
    opt(say('ngày')),
    opt(sayAny('mùng', 'mồng')),
    digits(2),
    any(hasTail('của'), hasTail('hằng'), hasTail('hàng'), hasTail('tháng')),
  ),
  ([, , day]): readonly Piece[] | undefined =>
    day >= 1 && day <= 31 ? [dated({ year: null, part: null, day })] : undefined,
)

// Looks at the word that comes next without reading it: "05 của tháng", "16 hàng tháng", "25 tháng cuối quý".
function hasTail(word: string): Pattern<null> {
  return (tokens, at) => {
    if (tokens[at]?.fold !== word) return null
    const next = tokens[at + 1]?.fold ?? ''
    const fits =
      word === 'tháng' ? /^(cuối|đầu|sau|liền|kế|tiếp|trước)$/.test(next) : /^(tháng|quý|quí|các|mỗi)$/.test(next)
    return fits ? { value: null, next: at } : null
  }
}

// "09 tháng đầu năm 2026" is January to September; "3 tháng cuối năm" October to December
export const monthsOfYear = map(
  seq(digits(2), say('tháng'), sayAny('đầu', 'cuối'), opt(say('của')), say('năm'), opt(fourDigits)),
  ([n, , which, , , year]): readonly Piece[] | undefined => {
    if (n < 2 || n > 11) return undefined
    const [first, last] = which === 'đầu' ? [1, n] : [13 - n, 12]
    return [dated({ year, part: first, day: null }), piece('to'), dated({ year, part: last, day: null })]
  },
)

// "trong năm", "cuối năm", "cả năm": a year that is not named
export const weakYear = map(
  seq(
    sayAny('trong', 'cả', 'hết', 'cuối', 'đầu', 'giữa', 'suốt'),
    opt(sayAny('cả', 'những tháng cuối')),
    any(alone(say('năm học')), alone(say('năm'))),
  ),
  (): readonly Piece[] => [piece('weak')],
)

// "tầm nhìn đến năm 2045", "định hướng đến năm 2030": the horizon is not the period
export const horizon = map(
  seq(
    sayAny('tầm nhìn', 'định hướng', 'hướng tới', 'hướng đến'),
    opt(sayAny('đến hết', 'đến', 'tới')),
    any(readYear, bareYear),
  ),
  (): readonly Piece[] => [piece('horizon')],
)
