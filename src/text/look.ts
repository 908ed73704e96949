// How a document looks on paper. Lengths in millimetres, sizes in points. Null: the file does not say, or parts differ.

export type Align = 'left' | 'center' | 'right' | 'justify'

/** A section of pages with one set-up. */
export interface PageLook {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** The last line (from 1) of the reading that stands on these pages. */
  readonly lastLine: number
  /** Where the page number stands on pages other than the first; null where there is none. */
  readonly numbers: NumberLook | null
}

export interface NumberLook {
  readonly at: 'header' | 'footer'
  readonly align: Align
  readonly size: number | null
  readonly upright: boolean
  /** "1", "2": what Decree 30 asks for. */
  readonly arabic: boolean
  /** The first page shows no number. */
  readonly hiddenOnFirst: boolean
}

/** A paragraph, or the part of it that is one line of the reading. */
export interface LineLook {
  readonly font: string | null
  readonly size: number | null
  readonly bold: boolean | null
  readonly italic: boolean | null
  /** RRGGBB; null for automatic (black). */
  readonly color: string | null
  readonly align: Align
  /** Of the first line, from the left margin. */
  readonly indent: number
  readonly before: number
  readonly after: number
  /** Times a single line; null where a fixed height in points is set. */
  readonly spacing: number | null
}

export interface Look {
  readonly pages: readonly PageLook[]
  /** By line of the reading (index 0 is line 1); null for what has no look of its own. */
  readonly lines: readonly (LineLook | null)[]
}
