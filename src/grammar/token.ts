import { fold } from '../text/fold.ts'

/** One word, number or mark of a text. `start` and `end` are offsets of the text that was read. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly raw: string
  /** Lower case, NFC, one tone-mark style, one dash: what patterns compare. */
  readonly fold: string
  readonly start: number
  readonly end: number
  /** White space (of any kind) stands before the token. */
  readonly spaced: boolean
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu
const DASH = /[‐‑‒–—−]/

// One text is read by a dozen patterns (dates, agencies, citations ...); its tokens are made once.
const KEPT = 4096
const known = new Map<string, Token[]>()

/** The tokens of a text, as `split` makes them; the same array for the same text. */
export function tokenize(text: string): Token[] {
  const made = known.get(text)
  if (made) return made
  const tokens = split(text)
  if (known.size >= KEPT) known.clear()
  known.set(text, tokens)
  return tokens
}

// Vietnamese has some seven thousand syllables: a text uses each of its own many times.
const folds = new Map<string, string>()

function foldOf(raw: string): string {
  const made = folds.get(raw)
  if (made !== undefined) return made
  const folded = DASH.test(raw) ? '-' : fold(raw)
  if (folds.size >= KEPT * 4) folds.clear()
  folds.set(raw, folded)
  return folded
}

function kindOf(raw: string): Token['kind'] {
  const code = raw.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'number'
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /^\p{L}/u.test(raw))
    ? 'word'
    : 'mark'
}

/** Splits a text into words (letters), numbers (digits only: "8,5" is three tokens) and single marks. Linear. */
function split(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0]
    const start = match.index
    const kind = kindOf(raw)
    const folded = kind === 'number' ? raw : foldOf(raw)
    tokens.push({ kind, raw, fold: folded, start, end: start + raw.length, spaced: start > end || start === 0 })
    end = start + raw.length
  }
  return tokens
}
