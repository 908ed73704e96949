import type { At } from '../plan/plan.ts'
import type { Span } from '../text/span.ts'
import type { Spot } from './finding.ts'

/** Finds the words of a finding in the file. */
export interface Locator {
  /** Line and column of the quote inside the lines of `at`; of the item where it has no quote or the quote is not found. */
  spot(at: At, quote?: string): Spot
  /** Offsets of the quote in `text`; null where it does not stand there. */
  span(at: At, quote: string): Span | null
  /** The lines of the file joined by "\n". */
  readonly text: string
  spotOf(span: Span): Spot
}

/** Text without what the plan model leaves out, and where each of its units stands in the file. */
interface Sieved {
  readonly text: string
  readonly offsets: Int32Array
}

/** `source` are the lines of the file; null for a plan without a text: places stay as they are. */
export function locator(source: readonly string[] | null): Locator {
  const text = (source ?? []).join('\n')
  const starts = lineStarts(source ?? [])
  // Each view of the file is made once, when it is first needed.
  const sieves = [lazy(() => sieve(text, collapsed)), lazy(() => whole(text)), lazy(() => sieve(text, bare))] as const
  const view = [collapsed, (char: string) => char, bare] as const
  const windowOf = (at: At): Span | null => {
    if (source === null || at.line === undefined || at.line > source.length || at.line < 1) return null
    const last = Math.min(Math.max(at.end_line ?? at.line, at.line), source.length)
    return { start: starts[at.line - 1] ?? 0, end: (starts[last] ?? text.length + 1) - 1 }
  }
  const span = (at: At, quote: string): Span | null => {
    const window = windowOf(at)
    const words = quote.trim()
    if (window === null || words === '') return null
    const plain = plainSpan(text, window, words)
    if (plain !== undefined) return plain
    const ways = isTidy(quote) ? [0, 1, 2] : [1, 0, 2]
    for (const way of ways) {
      const found = find(sieves[way]?.() ?? whole(text), window, sifted(quote, view[way] ?? bare))
      if (found) return found
    }
    return null
  }
  const spotOf = ({ start, end }: Span): Spot => {
    const line = lineAt(starts, start)
    const last = lineAt(starts, Math.max(start, end - 1))
    return {
      line: line + 1,
      end_line: last + 1,
      column: start - (starts[line] ?? 0) + 1,
      end_column: end - (starts[last] ?? 0) + 1,
    }
  }
  const spot = (at: At, quote?: string): Spot => {
    const window = windowOf(at)
    if (window === null) return at
    const found = quote === undefined ? null : span(at, quote)
    if (found) return { ...at, ...spotOf(found) }
    const line =
      quote === undefined ? window : { start: window.start, end: Math.min(window.end, endOfLine(text, window.start)) }
    return { ...at, ...spotOf(trimmed(text, line)) }
  }
  return { spot, span, text, spotOf }
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function lineStarts(lines: readonly string[]): number[] {
  let offset = 0
  return lines.map((line) => {
    const start = offset
    offset += line.length + 1
    return start
  })
}

/** Index of the last value that is not above `wanted`, in a sorted list. */
function lineAt(starts: ArrayLike<number>, wanted: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= wanted) low = middle
    else high = middle
  }
  return low
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end)
  const first = slice.length - slice.trimStart().length
  return slice.trim() === '' ? { start, end } : { start: start + first, end: start + slice.trimEnd().length }
}

// What one unit of the file is in the plan model: itself, a space, or nothing.
type Sieve = (char: string) => string

const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/
const SPACE = /[\s|]/
const MARKUP = /[*`\\]/
const MORE_MARKUP = /[_~#>]/

const collapsed: Sieve = (char) => (INVISIBLE.test(char) || MARKUP.test(char) ? '' : SPACE.test(char) ? ' ' : char)
const bare: Sieve = (char) => {
  const kept = collapsed(char)
  return kept === ' ' || MORE_MARKUP.test(kept) ? '' : kept
}

// Most lines hold nothing that a sieve would take out: there the words stand as they are.
const SIFTED = /[*`\\|\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[^\S ]|\s\s/

/** Where the words stand in a window that the first sieve leaves as it is; undefined where it has to be asked. */
function plainSpan(text: string, { start, end }: Span, words: string): Span | undefined {
  const slice = text.slice(start, end)
  if (SIFTED.test(words) || SIFTED.test(slice)) return undefined
  const found = slice.indexOf(words)
  return found < 0 ? undefined : { start: start + found, end: start + found + words.length }
}

const isTidy = (quote: string): boolean => sifted(quote, collapsed) === quote.trim()

// Figures, and letters that no sieve drops.
const isPlain = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code > 0xad && code < 0x1680) ||
  (code >= 0x1e00 && code < 0x2000)

function sieve(text: string, keep: Sieve): Sieved {
  const offsets = new Int32Array(text.length)
  let size = 0
  let from = 0
  let sifted = ''
  let isBlank = false
  for (let i = 0; i < text.length; i++) {
    const unit = isPlain(text.charCodeAt(i)) ? null : keep(text.charAt(i))
    const isKept = unit === null || !(unit === '' || (unit === ' ' && isBlank))
    if (isKept) {
      offsets[size++] = i
      isBlank = unit === ' '
    }
    // What is kept as it is goes over in one piece.
    if (unit === null || (isKept && unit === text[i])) continue
    sifted += text.slice(from, i) + (isKept ? unit : '')
    from = i + 1
  }
  return { text: sifted + text.slice(from), offsets: offsets.subarray(0, size) }
}

function whole(text: string): Sieved {
  const offsets = new Int32Array(text.length)
  for (let i = 0; i < offsets.length; i++) offsets[i] = i
  return { text, offsets }
}

const sifted = (quote: string, keep: Sieve): string =>
  keep === bare || keep === collapsed ? sieve(quote, keep).text.trim() : quote

function find({ text, offsets }: Sieved, window: Span, quote: string): Span | null {
  if (quote === '') return null
  const from = atOrAfter(offsets, window.start)
  const found = text.slice(from, atOrAfter(offsets, window.end)).indexOf(quote)
  if (found < 0) return null
  const start = offsets[from + found] ?? 0
  const last = offsets[from + found + quote.length - 1] ?? start
  return { start, end: last + 1 }
}

/** Index of the first offset at or after `wanted`. */
function atOrAfter(offsets: Int32Array, wanted: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
