/** A letter as it stands on the page. Points; x runs right and y runs down from the top left corner as seen. */
export interface Glyph {
  text: string
  readonly x: number
  readonly x2: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** A space. */
  readonly blank: boolean
  /** Quarter turns of the writing, 0–3. */
  readonly turn: number
}

/** A straight drawn line. */
export interface Rule {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
}

export interface DrawnPage {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  readonly pictures: number
}
