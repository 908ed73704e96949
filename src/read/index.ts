import type { Problem } from '../text/problem.ts'
import { decode } from './decode.ts'
import { layOut } from './layout.ts'
import type { Reading } from './reading.ts'

export { decode } from './decode.ts'
export { layOut } from './layout.ts'
export type { Block, Left, Reading } from './reading.ts'

/** Reads bytes: encoding, then layout. A bad document is a Problem. */
export async function read(
  bytes: Uint8Array,
  format: Reading['format'],
  forced?: string,
): Promise<Reading | { error: Problem }> {
  const decoded = await decode(bytes, forced)
  if ('error' in decoded) return decoded
  const { blocks, ignored } = await layOut(decoded.text, format)
  return { format, encoding: decoded.encoding, blocks, ignored, notes: decoded.notes }
}
