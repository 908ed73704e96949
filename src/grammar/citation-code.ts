import { isIssuerPart, typeOfPart } from './citation-symbol.ts'
import type { Match, Pattern } from './pattern.ts'
import type { Token } from './token.ts'

/** A document's code: "06/NQ-CP" has the parts NQ, CP; a Party code ("32-CT/TW") has its dash first. */
export interface Code {
  readonly parts: readonly string[]
  readonly party: boolean
}

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word'
const isTight = (token: Token | undefined): token is Token => token !== undefined && !token.spaced
const isSeparator = (token: Token | undefined): boolean => token?.fold === '/' || token?.fold === '-'
const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.raw)
const isShouted = (token: Token): boolean => token.raw === token.raw.toUpperCase()
const isYear = (token: Token | undefined): boolean => /^(19|20)\d\d$/.test(token?.raw ?? '')

// "2:2018/BYT", "A12/…", "1.500/…" are the ends of something else; "số.12" and "ngày10" are slips of the pen.
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || !isTight(tokens[at])) return true
  if (before.kind === 'word') return before.raw.length > 1
  if (!/^[.:,/-]$/.test(before.fold)) return before.kind === 'mark'
  return isWord(tokens[at - 2]) && before.fold !== '-' && before.fold !== '/'
}

// "06", "30a", "66.1"
function numberEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.raw.length > 6 || !standsAlone(tokens, at)) return null
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (isTight(next) && isWord(next) && /^\p{Ll}$/u.test(next.raw)) return at + 2
  if (isTight(next) && next.raw === '.' && isTight(after) && after.kind === 'number' && after.raw.length < 3)
    return at + 3
  return at + 1
}

// What may hang on a part without a space: "QH15", "SKH&CN", "QLVT,PT&NL", "UBND.VX", "TM(CS)".
function partEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1
  for (;;) {
    const mark = tokens[next]
    const letters = tokens[next + 1]
    if (!isTight(mark)) return next
    if (mark.kind === 'number') next++
    else if (mark.raw === '(' && isWord(letters) && isShouted(letters) && tokens[next + 2]?.raw === ')') return next + 3
    else if (isJoint(mark, letters) || isDotted(tokens, at, next)) next += 2
    else return next
  }
}

const OTHERS = new Set(['ubnd', 'hđnd', 'mttq'])

function isJoint(mark: Token, letters: Token | undefined): boolean {
  if (!isTight(letters) || !isWord(letters) || !isShouted(letters) || OTHERS.has(letters.fold)) return false
  return mark.raw === '&' || ((mark.raw === ',' || mark.raw === '.') && letters.raw.length <= 5)
}

// "100/KH.UBND": a full stop for a dash
function isDotted(tokens: readonly Token[], at: number, dot: number): boolean {
  const letters = tokens[dot + 1]
  if (tokens[dot]?.raw !== '.' || !isTight(letters) || !isWord(letters)) return false
  return isIssuerPart(letters.raw) && typeOfPart(tokens[at]?.raw ?? '', false) !== null
}

// A space is a slip where capitals go on after it: "1306/KH- UBND", "71/NQ -CP", "12 / KH - UBND".
function mayJoin(separator: Token, part: Token, last: string | null): boolean {
  if (!separator.spaced && !part.spaced) return isCapital(part) || typeOfPart(part.raw, false) !== null
  const typed = last === null || typeOfPart(last, false) !== null
  if (typeOfPart(part.raw, false) === null && !isShouted(part) && !isIssuerPart(part.raw)) return false
  if (!isCapital(part)) return false
  if (separator.spaced && part.spaced) return typed
  return typed || (!separator.spaced && part.raw.length <= 5 && !OTHERS.has(part.fold))
}

/** Reads a code at its number; whether the words around it make it a citation is for the caller to say. */
export const readCode: Pattern<Code> = (tokens, at): Match<Code> | null => {
  const first = numberEnd(tokens, at)
  if (first === null) return null
  const parts: string[] = []
  let next = first
  while (isSeparator(tokens[next])) {
    const separator = tokens[next]
    const part = tokens[next + 1]
    if (!separator || !part) break
    if (parts.length === 0 && next === first && isYear(part) && isSeparator(tokens[next + 2])) next += 2
    else if (isWord(part) && mayJoin(separator, part, parts.at(-1) ?? null)) {
      const end = partEnd(tokens, next + 1)
      parts.push(
        tokens
          .slice(next + 1, end)
          .map(({ raw }) => raw)
          .join(''),
      )
      next = end
    } else break
  }
  return parts.length > 0 ? { value: { parts, party: tokens[first]?.fold === '-' }, next } : null
}
