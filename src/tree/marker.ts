import { any, many, map, one, opt, type Pattern, say, seq } from '../grammar/pattern.ts'
import { type Token, tokenize } from '../grammar/token.ts'
import { roman } from '../text/roman.ts'

/** What opens an item. `value` is the ordinal (a) = 1, đ) = 5, IV = 4); `path` holds the parts of "1.2.3". */
export interface Marker {
  readonly kind:
    | 'part'
    | 'chapter'
    | 'mục'
    | 'article'
    | 'annex'
    | 'capital'
    | 'roman'
    | 'number'
    | 'multi'
    | 'letter'
    | 'bracket'
    | 'bullet'
  readonly raw: string
  /** As a reader cites it: "IV", "1", "a", "1.1". */
  readonly label: string
  readonly value: number
  readonly path: readonly number[]
}

export interface Marked {
  readonly marker: Marker
  readonly rest: string
}

const ALPHABET = 'abcdđeghiklmnopqrstuvxy'
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** 4 for "IV"; null where it is no Roman number as one writes it ("IIII", "VX"). */
export function romanValue(text: string): number | null {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i] ?? '']
    if (here === undefined) return null
    sum += here < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -here : here
  }
  return sum > 0 && roman(sum) === text ? sum : null
}

const mark = (...marks: readonly string[]) => one((token) => token.kind === 'mark' && marks.includes(token.raw))
// "17/KH-UBND" is a document's number: after "/" an item needs a space.
const slash: Pattern<Token> = (tokens, at) => (tokens[at + 1]?.spaced === false ? null : mark('/')(tokens, at))
// "1 - Rà soát", and "1- Rà soát" as the Party's documents write (Guide 36-HD/VPTW): "1-2 năm" is a range
const dash: Pattern<Token> = (tokens, at) =>
  tokens[at]?.spaced || tokens[at + 1]?.spaced ? one((token: Token) => token.fold === '-')(tokens, at) : null
const close = any(mark('.', ')', ':'), slash, dash)
const number = one((token) => token.kind === 'number' && token.raw.length <= 3)
const letter = one((token) => token.kind === 'word' && token.raw.length === 1 && /^[a-zđ]$/u.test(token.raw))
const capital = one((token) => token.kind === 'word' && /^[A-HĐ]$/u.test(token.raw))
// "C." and "L." are letters of a list, not 100 and 50
const romanWord = one((token) => token.kind === 'word' && !/^[CL]$/.test(token.raw) && romanValue(token.raw) !== null)
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const ordinal = map(
  seq(
    say('thứ'),
    one((token) => ORDINALS.includes(token.fold)),
  ),
  ([, token]) => token,
)

type Read = Omit<Marker, 'raw'>

const named = (word: string, kind: Marker['kind'], sign: string): Pattern<Read> =>
  map(seq(say(word), any(ordinal, romanWord, number, capital)), ([, token]) => {
    const value = ordinalValue(token)
    const label = token.kind === 'number' || kind === 'annex' ? String(value || token.raw) : ordinalLabel(token, value)
    return value > 0 || kind === 'annex' || kind === 'part' ? { kind, label: sign + label, value, path: [] } : undefined
  })

function ordinalValue(token: Token): number {
  if (token.kind === 'number') return Number(token.raw)
  return romanValue(token.raw) ?? ORDINALS.indexOf(token.fold) + 1
}

// "Phần thứ hai" is cited as II, "PHẦN A" as A
const ordinalLabel = (token: Token, value: number): string => (value > 0 ? roman(value) : token.raw)

/** "PHỤ LỤC" alone on its line. */
const lonelyAnnex: Pattern<Read> = (tokens, at) => {
  const match = say('phụ lục')(tokens, at)
  const after = match && tokens[match.next]
  if (!match || (after && after.raw !== ':')) return null
  return { value: { kind: 'annex', label: 'PL', value: 0, path: [] }, next: match.next }
}

const tight = (pattern: Pattern<Token>): Pattern<Token> => map(pattern, (token) => (token.spaced ? undefined : token))

/** "1.1", "1.2.3.", "1.1- Đối tượng" */
const multi: Pattern<Read> = map(
  seq(number, many(map(seq(tight(mark('.')), tight(number)), ([, n]) => n)), opt(close)),
  ([first, more]) => {
    const path = [first, ...more].map((token) => Number(token.raw))
    if (path.some((n) => n > 99)) return undefined
    return { kind: 'multi', label: path.join('.'), value: path.at(-1) ?? 0, path }
  },
)
const romanItem: Pattern<Read> = map(seq(romanWord, close), ([token]) => ({
  kind: 'roman',
  label: token.raw,
  value: romanValue(token.raw) ?? 0,
  path: [],
}))
const capitalItem: Pattern<Read> = map(seq(capital, any(mark('.', ')'), slash)), ([token]) => ({
  kind: 'capital',
  label: token.raw,
  value: 'ABCDĐEGH'.indexOf(token.raw) + 1,
  path: [],
}))
const numberItem: Pattern<Read> = map(seq(number, close), ([token]) => {
  const value = Number(token.raw)
  return value > 199 ? undefined : { kind: 'number', label: String(value), value, path: [value] }
})
const letterItem: Pattern<Read> = map(seq(letter, any(mark('.', ')'), slash)), ([token]) => ({
  kind: 'letter',
  label: token.raw,
  value: ALPHABET.indexOf(token.raw) + 1,
  path: [],
}))
const bracketed: Pattern<Read> = map(seq(mark('('), any(number, letter, romanWord), mark(')')), ([, token]) => ({
  kind: 'bracket',
  label: `(${token.raw})`,
  value: token.kind === 'number' ? Number(token.raw) : ALPHABET.indexOf(token.fold) + 1,
  path: [],
}))

const numbered: Pattern<Read> = any(
  named('phần', 'part', 'P'),
  named('chương', 'chapter', 'C'),
  named('mục', 'mục', 'M'),
  named('điều', 'article', 'Đ'),
  named('phụ lục', 'annex', 'PL'),
  lonelyAnnex,
  multi,
  romanItem,
  capitalItem,
  numberItem,
  letterItem,
  bracketed,
)

const BULLETS = [
  '-', '+', '*', '•', '●', '▪', '◦', '‣', '·', '§', 'Ø', '□', '■', '–', '—', '➢', '➤', '►', '▶', '✓', '✔', '❖', '◆', '○', '→', '★', '∙', '⁃', '❑', '✦',
] // biome-ignore format: a table

const isBullet = (token: Token | undefined): boolean => token !== undefined && BULLETS.includes(token.fold)

/** "- +" is a "+" that a converter gave a second dash. */
function bulletOf(tokens: readonly Token[], text: string): Marked | null {
  let count = 0
  while (isBullet(tokens[count])) count++
  const last = tokens[count - 1]
  const next = tokens[count]
  if (!last || (next && !next.spaced && next.kind === 'number')) return null
  const raw = text.slice(tokens[0]?.start ?? 0, last.end)
  return { marker: { kind: 'bullet', raw, label: last.fold, value: 0, path: [] }, rest: text.slice(last.end).trim() }
}

/** The marker that opens a paragraph, and the text after it; null for plain prose. */
export function readMarker(text: string): Marked | null {
  const tokens = tokenize(text.slice(0, 60))
  const bullet = bulletOf(tokens, text)
  if (bullet) return bullet
  const match = numbered(tokens, 0)
  if (!match || !isOpening(match.value, tokens, match.next, text)) return null
  let next = match.next
  const after = tokens[next]
  // "Chương I.", "Phụ lục 2:": the mark after a name belongs to it
  if (after && !after.spaced && ['.', ':', ')'].includes(after.raw) && match.value.path.length === 0) next++
  const end = tokens[next - 1]?.end ?? 0
  return { marker: { ...match.value, raw: text.slice(0, end) }, rest: text.slice(end).trim() }
}

// Words that begin a sentence and only look like a marker: "Mục 3 của Kế hoạch", "15.000 người", "1.5 triệu".
function isOpening(read: Read, tokens: readonly Token[], next: number, text: string): boolean {
  const after = tokens[next]
  const named = ['part', 'chapter', 'mục', 'article', 'annex'].includes(read.kind)
  if (named) return after === undefined || !/^\p{Ll}/u.test(after.raw) || text === text.toUpperCase()
  if (after === undefined) return true
  if (read.kind === 'multi') {
    // "1.5 - 2 triệu đồng" is a range
    if (tokens[next - 1]?.fold === '-') return after.kind === 'word' && /^\p{Lu}/u.test(after.raw)
    const closed = tokens[next - 1]?.kind === 'mark' && after.spaced
    return (
      (after.spaced || after.kind === 'word') && (closed || after.kind !== 'number') && !/^[%\p{Ll}]/u.test(after.raw)
    )
  }
  if (read.kind === 'number' && after.kind === 'number' && !after.spaced) return false
  return true
}
