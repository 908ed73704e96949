import { any, findAll, map, one, opt, type Pattern, say, sayAny, seq } from '../grammar/pattern.ts'
import { listedPlaces, mark, number, type Piece, roman, tightNumber } from '../grammar/place-list.ts'
import { type Token, tokenize } from '../grammar/token.ts'

/** "mục III.2", "khoản 2 Mục III", "Phụ lục II": a place of this plan that its text points to. */
export interface Reference {
  /** Ids from the section down: ["III", "2"]; ["PL2"] or ["PL"] for an annex. */
  readonly path: readonly string[]
  readonly annex: boolean
  readonly quote: string
}

const skipped = one((token) => token.kind === 'mark' && ['(', ')', ',', '.'].includes(token.raw))
const loose =
  <T>(pattern: Pattern<T>): Pattern<T> =>
  (tokens, at) =>
    pattern(tokens, skipped(tokens, at)?.next ?? at)
const inBrackets: Pattern<string> = map(seq(opt(mark(')')), mark('('), number), ([, , value]) => value)
const parts = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null)

interface Place {
  readonly path: readonly string[]
  readonly annex: boolean
}
const inSection = (path: readonly string[]): Place => ({ path, annex: false })

// "chuyên mục I", "hạng mục II" are no sections.
const COMPOUNDS = new Set(['chuyên', 'hạng', 'danh', 'tiểu', 'đề'])
const section: Pattern<string> = (tokens, at) =>
  COMPOUNDS.has(tokens[at - 1]?.fold ?? '') ? null : say('mục')(tokens, at)

const forward: Pattern<Place> = map(
  seq(section, loose(roman), opt(any(tightNumber, inBrackets)), opt(tightNumber)),
  ([, label, first, second]) => inSection(parts([label, first, second])),
)

const annex: Pattern<Place> = map(
  seq(
    say('phụ lục'),
    opt(
      any(
        number,
        roman,
        map(
          one((token) => /^[A-E]$/.test(token.raw)),
          ({ raw }) => raw,
        ),
      ),
    ),
  ),
  ([, label]) => ({
    path: [`PL${label === null ? '' : (arabic(label) ?? label)}`],
    annex: true,
  }),
)

function arabic(label: string): string | null {
  const value = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(label)
  return value < 0 ? null : String(value + 1)
}

// Other documents have sections and annexes too.
const OTHER = sayAny(
  'luật', 'nghị định', 'nghị quyết', 'quyết định', 'thông tư', 'chỉ thị', 'chương trình', 'đề án', 'chiến lược', 'kết luận', 'công văn',
  'văn bản', 'hướng dẫn', 'thông báo', 'báo cáo', 'kế hoạch số', 'kế hoạch hành động', 'quy hoạch', 'dự án', 'tờ trình', 'điều lệ', 'quy chế', 'hiệp định', 'công ước', 'danh sách', 'tiêu chuẩn', 'quy chuẩn',
) // biome-ignore format: a list

// "Mục II của Hồ sơ mời thầu"; work on files ("số hóa hồ sơ tại khoản 2 Mục III") is this plan's.
const ofFile = seq(opt(sayAny('của', 'trong', 'tại')), say('hồ sơ'))

const ends = (token: Token | undefined): boolean =>
  token === undefined || token.raw === ';' || (token.raw === '.' && !/^\d/.test(token.raw))

/** The tokens of the clause around [from, to): up to a semicolon, or a full stop with a space after it. */
function clauseOf(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  let [first, last] = [from, to]
  while (first > 0 && !closes(tokens, first - 1)) first--
  while (last < tokens.length && !closes(tokens, last)) last++
  return tokens.slice(first, last)
}

const closes = (tokens: readonly Token[], at: number): boolean =>
  ends(tokens[at]) && (tokens[at]?.raw === ';' || tokens[at + 1]?.spaced !== false)

interface Said {
  readonly place: Place | null
  readonly pieces: readonly Piece[]
}

const single = map(any(forward, annex), (place): Said => ({ place, pieces: [] }))
const listed = map(listedPlaces, (pieces): Said => ({ place: null, pieces }))
// "mục III", "mục (I)", not "danh mục thủ tục"
const MAY_POINT = /mục[^\p{L}\d]{0,4}[ivxl\d]|phụ lục/iu

const PLACES = any(listed, single)

/** What a text says of places in its own document; clauses that name another document are left out. */
export function referencesIn(text: string): Reference[] {
  if (!MAY_POINT.test(text)) return []
  const tokens = tokenize(text)
  return findAll(PLACES, tokens).flatMap(({ at, next, value: { place, pieces } }) => {
    if (findAll(OTHER, clauseOf(tokens, at, next)).length > 0 || ofFile(tokens, next)) return []
    const quote = (from: number, to: number) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    if (place) return [{ ...place, quote: quote(at, next) }]
    return pieces.map((piece) => ({ path: piece.path, annex: false, quote: quote(piece.at, piece.next) }))
  })
}
