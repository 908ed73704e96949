import type { Place } from '../text/span.ts'

/** Where in the document something stands: before the first item, in the body, after it, in an annex. */
export type Zone = 'front' | 'body' | 'tail' | 'annex'

/** A piece of the document with what hangs below it. */
export interface Section {
  /** As a reader cites it; null where it has no number. */
  readonly id: string | null
  /** "IV.", "a)", "-" as written; null for a plain paragraph. */
  readonly marker: string | null
  readonly kind: 'numbered' | 'bullet' | 'paragraph' | 'table'
  readonly text: string
  readonly bold: boolean
  readonly zone: Zone
  readonly at: Place
  readonly rows: readonly (readonly string[])[]
  readonly rowsAt: readonly Place[]
  readonly children: Section[]
}

/** A laid-out piece as the tree needs it; `Block` of any reader fits. */
export interface Piece {
  readonly text: string
  readonly bold: boolean
  readonly at: Place
  readonly rows?: readonly (readonly string[])[]
  readonly rowsAt?: readonly Place[]
}
