/** Where something stands in a text: UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** 1-based place in a text file; `end_line` is the last line that the thing touches. */
export interface Place {
  line: number
  end_line: number
}

/** 1-based place as the reader of a file sees it: a line of a text, a paragraph (and table cell) of a Word file, a page. */
export interface RealPlace {
  readonly line?: number
  readonly end_line?: number
  readonly paragraph?: number
  readonly table?: number
  readonly row?: number
  readonly cell?: number
  readonly page?: number
}
