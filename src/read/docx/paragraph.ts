import type { RealPlace, Span } from '../../text/span.ts'
import type { ParagraphLook, RunLook } from './look.ts'

/** What a run holds that a reader sees. */
export interface Piece {
  readonly kind: 'text' | 'tab' | 'break' | 'hyphen' | 'symbol' | 'note'
  /** As a reader sees it, NFC: old fonts decoded, capitals by w:caps; "\t" for a tab, "\n" for a line break, "\f" for a new page, '' for a note. */
  readonly text: string
  /** `text` is the raw character data with its entities replaced, unit by unit. */
  readonly exact: boolean
  /** Of the character data of w:t, or of the whole element; UTF-16 offsets in the XML of the part. */
  readonly start: number
  readonly end: number
  /** The whole `<w:r ...>...</w:r>`; null outside a run. */
  readonly run: Span | null
  readonly bold: boolean
  readonly font: string
  /** All of its look, with what it inherits. */
  readonly look: RunLook
  /** Shown although it is a tracked change: an insertion accepted, a deletion rejected. */
  readonly revision: 'ins' | 'del' | null
  /** Of a note: "footnote:3", "endnote:1". */
  readonly note?: string
}

/** A paragraph that is read, with those that a deleted paragraph mark joins to it. */
export interface Paragraph {
  readonly kind: 'paragraph'
  /** 1-based over all w:p that are read (cells and text boxes included), in the order of their start tags. */
  readonly n: number
  /** Of "<w:p" and after "</w:p>". */
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
  readonly look: ParagraphLook
  /** Innermost table (1-based over the file), row and cell. */
  readonly cell: Pick<RealPlace, 'table' | 'row' | 'cell'> | null
  /** It stands in a text box. */
  readonly isBoxed: boolean
}

export interface Cell {
  readonly items: readonly Item[]
  /** Grid columns that it covers. */
  readonly span: number
  /** Merged downwards: the first cell, or one that goes on with it. */
  readonly merge: 'restart' | 'continue' | null
}

export interface Row {
  readonly cells: readonly Cell[]
  /** Empty grid columns before its first cell. */
  readonly before: number
  /** Repeated at the top of every page. */
  readonly isHeader: boolean
}

export interface Table {
  readonly kind: 'table'
  readonly n: number
  readonly rows: readonly Row[]
}

export type Item = Paragraph | Table

/** What a reader sees of a paragraph. */
export const textOf = ({ pieces }: Pick<Paragraph, 'pieces'>): string => pieces.map(({ text }) => text).join('')

const UNWRITTEN = /[\s\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g

/** How many characters count: no white space, nothing invisible (as `tidy` drops it); NFC. */
export const writtenIn = (text: string): number => text.replace(UNWRITTEN, '').length
