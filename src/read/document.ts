import type { Look } from '../text/look.ts'
import type { Problem } from '../text/problem.ts'
import type { RealPlace } from '../text/span.ts'
import type { Block, Left } from './reading.ts'

/**
 * A line of a document that has no lines of its own: a paragraph of a Word file (or what stands between two line breaks
 * in it), a printed line of a PDF, a block of an HTML page. Rules and patterns see `text`; a reader of the plan sees `at`.
 */
export interface DocumentLine {
  /** NFC, white space folded to single spaces, the number that Word draws before it included. */
  readonly text: string
  readonly at: RealPlace
  /** UTF-16 units at the head of `text` that Word draws (number and space after it); 0 where all of it is written. */
  readonly label: number
  /** Written characters (NFC, white space not counted) of the paragraph before this line. */
  readonly skipped: number
}

/** What a reader makes of a Word, PDF or HTML file. `at` of blocks counts `lines` from 1. */
export interface ReadDocument {
  readonly format: 'docx' | 'pdf' | 'html'
  readonly lines: readonly DocumentLine[]
  readonly blocks: readonly Block[]
  readonly ignored: readonly Left[]
  readonly notes: readonly Problem[]
  /** How it looks on paper, for a Word file. */
  readonly look?: Look | null
}

export type DocumentResult = ReadDocument | { readonly error: Problem }

/** Which text of tracked changes is read: as if all were accepted, or all rejected. */
export type Revisions = 'final' | 'original'
