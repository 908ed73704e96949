import { mark, readDay, readMonth, readYear } from './date.ts'
import { type Piece, piece } from './deadline-piece.ts'
import { any, digits, map, one, opt, type Pattern, say, seq } from './pattern.ts'

const symbol = one((token) => token.kind === 'word' && token.raw.length <= 8)
const more = seq(mark('-', '/', '.', '&'), symbol)

// "/NĐ-CP", "-NQ/TW", "/2015/NĐ-CP", "/QĐ-UBND"
const code = seq(digits(5), opt(seq(mark('/'), digits(4))), mark('/', '-'), symbol, opt(more), opt(more), opt(more))

// "số 12 ngày …": a number without a symbol is a document's where "số" stands before it
const numbered = seq(say('số'), digits(5), opt(one((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.raw))))

const itsDate = seq(opt(mark(',', '(')), any(readDay, readMonth, readYear), opt(mark(')')))

/** "52/2015/NĐ-CP ngày 28/5/2015", "1441/QĐ-UBND": a cited document's date is never the deadline. */
export const citedDocument: Pattern<readonly Piece[]> = map(
  any(
    map(seq(opt(say('số')), code, opt(itsDate)), () => ''),
    map(seq(numbered, itsDate), () => ''),
  ),
  () => [piece('cited')],
)
