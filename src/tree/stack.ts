import type { Marker } from './marker.ts'
import type { Section } from './section.ts'

/** A numbered item that is still open: what comes next may belong to it or stand beside it. */
export interface Open {
  readonly section: Section
  readonly marker: Marker
}

/**
 * How many open items stay open when `marker` comes: its parent is the last of them.
 * Decided by what the markers have done so far in this document, not by a fixed ladder.
 */
export function depthFor(marker: Marker, stack: readonly Open[]): number {
  if (marker.kind === 'annex' || marker.kind === 'part') return 0
  if (marker.kind === 'chapter' || marker.kind === 'mục') return above(stack, marker.kind)
  if (marker.kind === 'article') return above(stack, 'article')
  if (marker.kind === 'multi') return depthOfMulti(marker, stack)
  return depthOfSimple(marker, stack)
}

const LADDER = ['annex', 'part', 'chapter', 'mục', 'article']

// "Chương II" closes "Chương I" and all below it, never "Phần I".
function above(stack: readonly Open[], kind: string): number {
  const rank = LADDER.indexOf(kind)
  const at = stack.findIndex((open) => !LADDER.includes(open.marker.kind) || LADDER.indexOf(open.marker.kind) >= rank)
  return at < 0 ? stack.length : at
}

function depthOfSimple(marker: Marker, stack: readonly Open[]): number {
  const same = stack.map((open, depth) => ({ open, depth })).filter(({ open }) => open.marker.kind === marker.kind)
  const innermost = same.at(-1)
  // "II." after a list "1.", "2." whose "I." was missed: no part of the list
  if (!innermost) return marker.kind === 'roman' && marker.value > 1 && isList(stack) ? 0 : stack.length
  const successor = same.findLast(({ open }) => marker.value === open.marker.value + 1)
  if (successor) return successor.depth
  // "1." again, deeper than the last "1.": a list inside an item
  const restarts = marker.value === 1 && marker.kind !== 'roman' && innermost.depth < stack.length - 1
  return restarts ? stack.length : innermost.depth
}

const isList = (stack: readonly Open[]): boolean =>
  stack.every(({ marker }) => marker.kind === 'number' || marker.kind === 'letter')

// "1.2" stands below "1", or below "I" where no "1" is open; "2.1" below "3" is a slip, and stays with its neighbours.
function depthOfMulti(marker: Marker, stack: readonly Open[]): number {
  const prefix = marker.path.slice(0, -1)
  const parent = stack.findLastIndex(
    (open) => open.marker.path.join('.') === prefix.join('.') && open.marker.path.length > 0,
  )
  if (parent >= 0) return parent + 1
  const sibling = stack.findLastIndex(
    (open) => open.marker.kind === 'multi' && open.marker.path.length === marker.path.length,
  )
  if (sibling >= 0) return sibling
  const shorter = stack.findLastIndex(
    (open) => open.marker.path.length > 0 && open.marker.path.length < marker.path.length,
  )
  return shorter >= 0 ? shorter + 1 : depthWithoutNumbers(stack)
}

function depthWithoutNumbers(stack: readonly Open[]): number {
  const letter = stack.findIndex((open) => open.marker.kind === 'letter' || open.marker.kind === 'bracket')
  return letter < 0 ? stack.length : letter
}

/** The path that a reader would cite: "IV.1.1" for "1.1" below "IV.1", "PL1.2" below an annex. */
export function citedId(marker: Marker, parent: Open | undefined): string {
  const base = parent?.section.id
  const own = parent?.marker.path ?? []
  const below = own.length > 0 && own.every((n, i) => marker.path[i] === n) && marker.path.length > own.length
  const label = below ? marker.path.slice(own.length).join('.') : marker.label
  return base ? `${base}.${label}` : label
}
