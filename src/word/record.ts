import { createHash } from 'node:crypto'
import type { Undo } from './splice.ts'

/** Last word of the relationship that leads from the main part to the record. */
export const RECORD_KIND = 'kehoach-record'
export const RECORD_TYPE = `https://kehoach.dev/relationships/${RECORD_KIND}`
export const RECORD_CONTENT = 'application/vnd.kehoach.record+json'
export const RECORD_NAME = 'kehoach.json'

/**
 * What kehoach did to the parts of a file, so that it can be taken back exactly: a run that was split cannot be told from
 * two runs that were always there. It holds while nobody else writes the file.
 */
export interface Taken {
  readonly part: string
  /** SHA-256 of the part as kehoach left it. */
  readonly sha256: string
  /** How to take it back; null where the part is kehoach's own. */
  readonly undo: readonly Undo[] | null
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const recordText = (taken: readonly Taken[]): string => `${JSON.stringify({ version: 1, taken })}\n`

/** Reads a record; null where it is not one (the file may be hostile). */
export function readRecord(text: string): Taken[] | null {
  const value = parsed(text)
  if (!isObject(value) || value['version'] !== 1) return null
  const { taken } = value
  return Array.isArray(taken) && taken.every(isTaken) ? taken : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function isTaken(value: unknown): value is Taken {
  if (!isObject(value)) return false
  const { part, sha256: sum, undo } = value
  return typeof part === 'string' && typeof sum === 'string' && (undo === null || isUndo(undo))
}

function isUndo(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  let from = 0
  return value.every((step: unknown) => {
    if (!Array.isArray(step)) return false
    const [at, length, removed]: unknown[] = step
    if (!isCount(at) || !isCount(length) || typeof removed !== 'string' || at < from) return false
    from = at + length
    return true
  })
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0
