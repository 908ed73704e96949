import { longestName } from '../data/index.ts'
import type { Token } from './token.ts'

/** The seam to the register: the end of the longest registered name that begins at token `at`, or null. */
export function registeredEnd(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]
  if (first?.kind !== 'word') return null
  const units = tokens.slice(at, at + LONGEST).map((token) => token.fold)
  const found = longestName(units, 0)
  // Collectives are read by rule: the register's would cut "các sở, ban, ngành" from its qualifiers.
  return found && found.agency.kind !== 'collective' ? at + found.next : null
}

// Longer than any name of the register with its place.
const LONGEST = 40
