import type { DocumentLine } from '../document.ts'
import type { Line } from '../reading.ts'
import { tidy } from '../shape.ts'
import { segments } from './breaks.ts'
import { type Paragraph, type Piece, textOf, writtenIn } from './paragraph.ts'

/** A paragraph with the number that Word draws before it. */
export interface Numbered {
  readonly paragraph: Paragraph
  readonly label: string
  readonly isCentered: boolean
}

/** Virtual lines of a paragraph, one where no line break parts it. Nothing for an empty one. */
export function linesOf({ paragraph, label }: Numbered, keepLabel: boolean): DocumentLine[] {
  const lines: DocumentLine[] = []
  const at = { paragraph: paragraph.n, ...paragraph.cell }
  let skipped = 0
  for (const segment of segments(textOf(paragraph).normalize('NFC'))) {
    const written = tidy(segment)
    const drawn = lines.length === 0 ? label : ''
    if (written !== '' || (keepLabel && drawn.trim() !== '')) {
      const text = written === '' ? drawn.trim() : drawn + written
      lines.push({ text, at, label: Math.min(drawn.length, text.length), skipped })
    }
    skipped += writtenIn(segment)
  }
  return lines
}

type Bold = Pick<Line, 'bold' | 'opensBold'>

const LETTER = /\p{L}/u

/** Bold letters of a paragraph: all of them, and the first. */
export function boldOf({ pieces }: Paragraph): Bold {
  const lettered = pieces.filter((piece: Piece) => LETTER.test(piece.text))
  return { bold: lettered.length > 0 && lettered.every(({ bold }) => bold), opensBold: lettered[0]?.bold ?? false }
}
