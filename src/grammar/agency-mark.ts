import type { Token } from './token.ts'

// Short words whose full stop ends no name: "VP. Tỉnh ủy", "TP. Huế".
const SHORT = new Set([
  'vp',
  'tt',
  'tp',
  'tx',
  'ts',
  'ths',
  'gs',
  'pgs',
  'p',
  'q',
  'ub',
  'bs',
  'đc',
  'cn',
  'ks',
  'ds',
  'bscki',
  'bsckii',
  'h',
  'x',
  'f',
])
const SEPARATOR = new Set([',', ';', '/', 'và', 'hoặc', 'cùng', '+', '•'])
const BRACKET_MOST = 80

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.raw !== token.raw.toLowerCase()
}

/** "VNPT", "MTTQ": two or more capitals. */
export function isAcronym(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.raw.length > 1 && token.raw === token.raw.toUpperCase()
}

export function isSeparator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.raw === '.') return !SHORT.has(tokens[at - 1]?.fold ?? '') && tokens[at + 1]?.spaced !== false
  if (token.raw === '&') return token.spaced && tokens[at + 1]?.spaced === true
  return SEPARATOR.has(token.fold)
}

/** The first token after a run such as ", và" or "; cùng với". */
export function skipSeparators(tokens: readonly Token[], at: number): number {
  let next = at
  while (isSeparator(tokens, next) || (next > at && (tokens[next]?.fold === 'với' || isDash(tokens[next])))) next++
  return next
}

export function isDash(token: Token | undefined): boolean {
  return token?.fold === '-'
}

/** After the bracket that opens at `at`; a bracket that nobody closes is one mark. */
export function skipBracket(tokens: readonly Token[], at: number): number {
  for (let next = at + 1, depth = 1; next < tokens.length && next < at + BRACKET_MOST; next++) {
    const mark = tokens[next]?.raw
    if (mark === '(') depth++
    if (mark === ')') depth--
    if (depth === 0) return next + 1
  }
  return at + 1
}
