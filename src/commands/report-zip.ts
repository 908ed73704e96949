import { fixedDates } from '../report/fixed-dates.ts'

/**
 * Parts put into a zip file, whose others stay but those to `remove`, all of one date (YYYY-MM-DD): the same bytes for the
 * same parts. Null where that file is damaged.
 */
export async function zipOver(
  zip: Uint8Array,
  parts: ReadonlyMap<string, string | Uint8Array>,
  date: string,
  remove: ReadonlySet<string> = new Set(),
): Promise<Uint8Array | null> {
  const { repacked } = await import('../word/repack.ts')
  const put = new Map([...parts].map(([name, part]) => [name, typeof part === 'string' ? Buffer.from(part) : part]))
  const made = await repacked(zip, { put, remove }, '')
  return made === null ? null : fixedDates(made, date)
}
