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

/** Splits a text into words (letters), numbers (digits only: "8,5" is three tokens) and single marks. Linear. */
function split(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0]
    const start = match.index
    const kind = /^\d/.test(raw) ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'mark'
    const folded = kind === 'word' ? fold(raw) : DASH.test(raw) ? '-' : raw
    tokens.push({ kind, raw, fold: folded, start, end: start + raw.length, spaced: start > end || start === 0 })
    end = start + raw.length
  }
  return tokens
}
