import type { Finding } from '../lint/finding.ts'
import { visible } from '../text/visible.ts'

/** A line of the source and the marks below it. */
export interface Excerpt {
  readonly line: number
  readonly text: string
  readonly pad: string
  readonly marks: string
}

const WIDEST = 96
const BEFORE = 24

/** The first line of a finding, cut to a window around its words; null where there is no such line. */
export function excerpt(source: readonly string[] | null, { at }: Pick<Finding, 'at'>): Excerpt | null {
  const line = at?.line
  const text = line === undefined ? undefined : source?.[line - 1]
  if (line === undefined || text === undefined) return null
  const start = Math.min((at?.column ?? 1) - 1, text.length)
  const isOneLine = (at?.end_line ?? line) === line
  const end = Math.max(start, isOneLine ? (at?.end_column ?? text.length + 1) - 1 : text.trimEnd().length)
  const from = start <= WIDEST - BEFORE ? 0 : atWhole(text, start - BEFORE)
  const to = atWhole(text, from + WIDEST)
  const [head, words, tail] = [
    text.slice(from, start),
    text.slice(start, Math.min(end, to)),
    text.slice(Math.min(end, to), to),
  ].map(plain)
  const [open, close] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  return {
    line,
    text: `${open}${head ?? ''}${words ?? ''}${tail ?? ''}${close}`.trimEnd(),
    pad: ' '.repeat(width(open + (head ?? ''))),
    marks: '^'.repeat(Math.max(1, width(words ?? ''))),
  }
}

const plain = (text: string): string => visible(text.replaceAll('\t', ' '))

// A window is cut at a space where one is near; if not, it never cuts a pair of surrogates or a mark from its letter.
function atWhole(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const space = text.lastIndexOf(' ', offset)
  if (space > offset - 12) return space + 1
  let at = offset
  while (at > offset - 8 && /^[\p{M}\udc00-\udfff]/u.test(text.charAt(at))) at--
  return at
}

/** Columns on a terminal: none for a combining mark, two for what is wide in East Asian scripts and emoji. */
function width(text: string): number {
  let columns = 0
  for (const char of text)
    columns += /\p{M}/u.test(char)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\p{Emoji_Presentation}]/u.test(char)
        ? 2
        : 1
  return columns
}
