import type { Line } from './reading.ts'
import { tidy } from './shape.ts'

const LINE = /\r\n|\n|\r/
// A form feed (page break) and U+2028 break a paragraph without counting as a line of the file.
const SOFT = /[\u000B\u000C\u0085\u2028\u2029]/

/** The lines of a plain text that hold something. Plain text is not Markdown: nothing is markup but a stray "**". */
export function textLines(text: string): Line[] {
  const lines: Line[] = []
  let fresh = true
  for (const [i, row] of text.split(LINE).entries()) {
    for (const raw of row.split(SOFT)) {
      const clean = tidy(raw.includes('**') ? raw.replaceAll('**', '') : raw)
      if (clean !== '') lines.push({ text: clean, line: i + 1, bold: false, opensBold: false, fresh })
      fresh = clean === ''
    }
  }
  return lines
}
