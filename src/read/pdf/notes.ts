import type { Block } from '../reading.ts'
import type { PrintedLine } from './line.ts'
import { blockOf } from './paragraph.ts'
import type { Row } from './row.ts'

const MARK = /^(?:[¹²³⁰⁴-⁹]+|\d{1,3}(?=[\s.)]|\p{L})|\*+|\(\d{1,3}\))/u
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number that opens a note; null where none does. */
function numberOf(text: string): string | null {
  const mark = MARK.exec(text)?.[0] ?? null
  return mark?.replace(/[⁰¹²³⁴-⁹]/g, (digit) => `${RAISED.indexOf(digit)}`).replace(/[()]/g, '') ?? null
}

// "01 năm 2025" at the head of a line opens no note: notes count on, and all are marked alike.
function opens(text: string, first: string, before: string): boolean {
  const number = numberOf(text)
  if (number === null || /^[¹²³⁰⁴-⁹]/.test(first) !== /^[¹²³⁰⁴-⁹]/.test(text)) return false
  return /^\*/.test(number) || Number(number) === Number(before) + 1
}

/** Notes at the foot of a page, each a paragraph. */
export function notesOf(lines: readonly PrintedLine[]): Block[] {
  const notes: PrintedLine[][] = []
  let before = ''
  for (const line of lines) {
    const open = notes.at(-1)
    if (open && !opens(line.text, lines[0]?.text ?? '', before)) open.push(line)
    else {
      notes.push([line])
      before = numberOf(line.text) ?? ''
    }
  }
  return notes.map(blockOf)
}

/** The text above the notes without their raised marks: "Sở Nội vụ¹ chủ trì". */
export function withoutMarks(rows: readonly Row[], notes: readonly Row[]): Row[] {
  const own = new Set(notes)
  const body = rows.filter((row) => !own.has(row))
  const marks = new Set(notes.flatMap(({ words }) => /^[¹²³⁰⁴-⁹]+/.exec(words[0]?.text ?? '')?.[0] ?? []))
  if (marks.size === 0) return body
  const bare = (text: string) => text.replace(/[¹²³⁰⁴-⁹]+/g, (raised) => (marks.has(raised) ? '' : raised))
  return body.map((row) => ({ ...row, words: row.words.map((word) => ({ ...word, text: bare(word.text) })) }))
}

/** Notes stand after the paragraph that the end of their page has cut. */
export function withNotes(blocks: readonly Block[], notes: readonly Block[]): Block[] {
  const all: Block[] = []
  let next = 0
  for (const block of blocks) {
    while (notes[next] && (notes[next]?.at.line ?? 0) < block.at.line) all.push(...notes.slice(next, ++next))
    all.push(block)
  }
  return [...all, ...notes.slice(next)]
}
