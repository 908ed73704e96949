import { type Row, textOf } from './row.ts'

/** The margins of the text of a page, and the usual distance of its lines. */
export interface Frame {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly pitch: number
}

/** A printed line of the text. */
export interface PrintedLine {
  /** Counts the lines of the document from 1. */
  readonly line: number
  readonly text: string
  readonly bold: boolean
  readonly opensBold: boolean
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly size: number
  /** Width of its first word. */
  readonly first: number
  readonly frame: Frame
}

export function lineOf(row: Row, line: number, frame: Frame): PrintedLine {
  const { words, x, x2, y, size } = row
  const letters = words.reduce((sum, word) => sum + word.letters, 0)
  const bold = words.reduce((sum, word) => sum + word.bold, 0)
  const opener = words.find((word) => word.letters > 0)
  const first = words[0] ? words[0].x2 - words[0].x : 0
  const opensBold = opener !== undefined && opener.bold === opener.letters
  return { line, text: textOf(words), bold: letters > 0 && bold === letters, opensBold, x, x2, y, size, first, frame }
}
