import { type Paragraph, type Piece, writtenIn } from '../read/docx/paragraph.ts'
import { unescaped } from './markup.ts'

/** The smallest thing that is never taken apart: a letter with its marks, a tab, a sign; UTF-16 offsets in the XML. */
export interface Atom {
  /** As the reading shows it (NFC). */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly piece: Piece
  /** Written characters before it in its paragraph. */
  readonly before: number
  readonly written: number
}

/** The letters of a paragraph, each with its place in the XML of the main part. */
export function atomsOf(paragraph: Pick<Paragraph, 'pieces'>, xml: string): Atom[] {
  const atoms: Atom[] = []
  let before = 0
  for (const piece of paragraph.pieces)
    for (const { text, start, end } of lettersOf(piece, xml)) {
      const last = atoms.at(-1)
      if (last && MARK.test(text)) {
        // A mark in a run of its own belongs to the letter in front.
        const whole = (last.text + text).normalize('NFC')
        const written = writtenIn(whole)
        before += written - last.written
        atoms[atoms.length - 1] = { ...last, text: whole, written }
        atoms.push({ text: '', start, end, piece, before, written: 0 })
        continue
      }
      const written = writtenIn(text)
      atoms.push({ text, start, end, piece, before, written })
      before += written
    }
  return atoms
}

interface Letter {
  readonly text: string
  readonly start: number
  readonly end: number
}

const MARK = /^\p{M}/u
const UNIT = /&[^;]{1,10};|[^]/gu

/** Letters of a piece; one where they cannot be told apart (old fonts with two codes a letter, comments in the XML). */
function lettersOf(piece: Piece, xml: string): readonly Letter[] {
  const whole = [{ text: piece.text, start: piece.start, end: piece.end }]
  const raw = xml.slice(piece.start, piece.end)
  if (piece.kind !== 'text' || raw.includes('<')) return whole
  const written: Letter[] = []
  for (const { 0: unit, index } of raw.matchAll(UNIT)) {
    const text = unit.length > 2 && unit.startsWith('&') ? unescaped(unit) : unit
    const [start, end] = [piece.start + index, piece.start + index + unit.length]
    const last = written.at(-1)
    if (last && MARK.test(text)) written[written.length - 1] = { text: last.text + text, start: last.start, end }
    else written.push({ text, start, end })
  }
  const shown = lettersIn(piece.text)
  return shown.length === written.length ? written.map((letter, n) => ({ ...letter, text: shown[n] ?? '' })) : whole
}

function lettersIn(text: string): string[] {
  const letters: string[] = []
  for (const char of text)
    if (letters.length > 0 && MARK.test(char)) letters[letters.length - 1] += char
    else letters.push(char)
  return letters
}
