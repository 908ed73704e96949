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
