import { fold } from '../text/fold.ts'
import { remember } from '../text/remember.ts'

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

/** The tokens of a text; the same array for the same text. */
export const tokenize: (text: string) => Token[] = remember(split)

function kindOf(raw: string): Token['kind'] {
  const code = raw.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'number'
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /^\p{L}/u.test(raw))
    ? 'word'
    : 'mark'
}

function foldOf(raw: string, kind: Token['kind']): string {
  if (kind === 'word') return fold(raw)
  return raw.charCodeAt(0) < 128 ? raw : DASH.test(raw) ? '-' : fold(raw)
}

/** Splits a text into words (letters), numbers (digits only: "8,5" is three tokens) and single marks. Linear. */
function split(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const raw of text.match(TOKEN) ?? []) {
    // Nothing but white space stands between two tokens.
    const start = text.indexOf(raw, last)
    const end = start + raw.length
    const kind = kindOf(raw)
    tokens.push({ kind, raw, fold: foldOf(raw, kind), start, end, spaced: start > last || start === 0 })
    last = end
  }
  return tokens
}
