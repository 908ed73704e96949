import { LINE_LENGTH, MARKDOWN_DEPTH, MARKDOWN_MARKS } from '../limits.ts'
import type { Message, Problem } from '../text/problem.ts'

const fault = (code: Problem['code'], message: Message, line: number): { error: Problem } => ({
  error: { code, severity: 'error', message, line, column: 1 },
})

/** What would take the readers of text too long: found before they begin. */
export function tooMuch(text: string, format: 'text' | 'markdown'): { error: Problem } | null {
  let line = 0
  let marks = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    line++
    if (end - start > LINE_LENGTH) return lineTooLong(line)
    if (format === 'markdown') {
      const written = text.slice(start, end)
      marks = written.trim() === '' ? 0 : marks + (written.match(/[*_~`[\]<!]/g)?.length ?? 0)
      if (depthOf(written) > MARKDOWN_DEPTH || marks > MARKDOWN_MARKS) return tooDeep(line)
    }
    start = end + 1
  }
  return null
}

const lineTooLong = (line: number) =>
  fault(
    'line-too-long',
    {
      vi: 'Dòng dài quá 1 triệu ký tự: không phải văn bản kế hoạch; hãy ngắt dòng.',
      en: 'A line of over 1 million characters is no plan text; break it up.',
    },
    line,
  )

const tooDeep = (line: number) =>
  fault(
    'too-deep',
    {
      vi: `Markdown lồng sâu quá ${MARKDOWN_DEPTH} tầng hoặc một đoạn có quá ${MARKDOWN_MARKS} dấu; hãy bớt đi, hoặc lưu thành .txt.`,
      en: `Markdown nested over ${MARKDOWN_DEPTH} levels, or a paragraph of over ${MARKDOWN_MARKS} marks; flatten it, or save it as .txt.`,
    },
    line,
  )

// "- - - -" is a drawn line
const DRAWN = /^(?:[- \t]+|[* \t]+)\r?$/
const OPENS = /[ \t]*(?:[-+*](?=[ \t\r]|$)|\d{1,9}[.)](?=[ \t\r]|$)|>)/y

// Every list item or quote inside another costs the parser a pass: "- - 1. > >" and steps of indentation.
function depthOf(line: string): number {
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  let markers = 0
  OPENS.lastIndex = 0
  while (markers <= MARKDOWN_DEPTH && OPENS.test(line)) markers++
  return markers === 0 || DRAWN.test(line) ? 0 : markers + indent / 2
}
