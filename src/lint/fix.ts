import { createTwoFilesPatch } from 'diff'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'
import type { Locator } from './locate.ts'
import type { Fix } from './rule.ts'

/** Units of the text to replace. */
export interface Edit extends Span {
  readonly text: string
}

/** The edits of the safe fixes that can be made in one pass, in order; those that overlap wait for the next. */
export function editsOf(findings: readonly Finding[], place: Locator): Edit[] {
  const edits = findings.flatMap(({ fix }) => (fix === null ? [] : (editOf(fix, place) ?? [])))
  const sorted = edits.sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Edit[] = []
  for (const edit of sorted) {
    const before = kept.at(-1)
    // Two insertions at one place would depend on their order.
    if (
      !before ||
      edit.start > before.end ||
      (edit.start === before.end && edit.start < edit.end && before.start < before.end)
    )
      kept.push(edit)
  }
  return kept
}

const MARKUP = /[*`|\n]/

/** Only what differs is replaced, so that line breaks and markup inside the quote stay. */
function editOf({ at, quote, replace }: Fix, place: Locator): Edit | null {
  const span = place.span(at, quote)
  if (span === null || quote === replace) return null
  const raw = place.text.slice(span.start, span.end)
  const head = commonHead(raw, replace)
  const tail = commonTail(raw.slice(head), replace.slice(head))
  // What is thrown away was not in the quote: half of a pair of stars, or a line break. No longer a safe fix.
  if (MARKUP.test(raw.slice(head, raw.length - tail)) && !MARKUP.test(quote)) return null
  return { start: span.start + head, end: span.end - tail, text: replace.slice(head, replace.length - tail) }
}

// A line break stands for the space of the replacement.
const same = (a: string, b: string): boolean => a === b || (a === '\n' && b === ' ')

function commonHead(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && same(a.charAt(n), b.charAt(n))) n++
  return n
}

function commonTail(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && same(a.charAt(a.length - 1 - n), b.charAt(b.length - 1 - n))) n++
  return n
}

/** Edits in order, not overlapping. */
export function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, text: put } of edits) {
    parts.push(text.slice(from, start), put)
    from = end
  }
  return [...parts, text.slice(from)].join('')
}

/** A unified diff; "" where nothing changes. */
export function unified(path: string, before: string, after: string): string {
  if (before === after) return ''
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  })
}
