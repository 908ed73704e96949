import type { Problem } from '../text/problem.ts'
import type { Place } from '../text/span.ts'

/** A physical line of the source without markup; white space folded to single spaces. */
export interface Line {
  readonly text: string
  /** 1-based line number in the source. */
  readonly line: number
  /** Every letter of the line is bold (Markdown) . */
  readonly bold: boolean
  /** Its first letter is bold: the bold words of a heading may end inside the line. */
  readonly opensBold: boolean
  /** The layout itself ends the paragraph before this line: blank line, new list item, new Markdown block. */
  readonly fresh: boolean
}

/** A laid-out piece: a paragraph or a table, in reading order. */
export interface Block {
  readonly kind: 'text' | 'table'
  /** The paragraph on one line; empty for a table. */
  readonly text: string
  readonly bold: boolean
  readonly at: Place
  /** Cells of a table, the header row first. */
  readonly rows?: readonly (readonly string[])[]
  readonly rowsAt?: readonly Place[]
}

/** What is not part of the plan. */
export interface Left {
  readonly text: string
  readonly reason: 'web-chrome' | 'page-number' | 'header' | 'footer'
  readonly at: Place
}

/** What a reader makes of a file: layout only, no meaning. */
export interface Reading {
  readonly format: 'text' | 'markdown'
  readonly encoding: string
  readonly blocks: readonly Block[]
  readonly ignored: readonly Left[]
  readonly notes: readonly Problem[]
}
