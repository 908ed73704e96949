/** Words put into a text at a UTF-16 offset, in the place of `remove` units. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly put: string
}

/** Takes one splice back: in the new text, `length` units at `at` become `removed` again. */
export type Undo = readonly [at: number, length: number, removed: string]

export const putIn = (at: number, put: string): Splice => ({ at, remove: 0, put })

/** The text with all splices made, and how to take them back. Those at one place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): { text: string; undo: Undo[] } {
  const parts: string[] = []
  const undo: Undo[] = []
  let from = 0
  let grown = 0
  for (const { at, remove, put } of [...splices].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), put)
    undo.push([at + grown, put.length, text.slice(at, at + remove)])
    from = at + remove
    grown += put.length - remove
  }
  return { text: [...parts, text.slice(from)].join(''), undo }
}

/** The text as it was before. */
export function unspliced(text: string, undo: readonly Undo[]): string {
  const parts: string[] = []
  let from = 0
  for (const [at, length, removed] of undo) {
    parts.push(text.slice(from, at), removed)
    from = at + length
  }
  return [...parts, text.slice(from)].join('')
}
