import { deflateRawSync } from 'node:zlib'
import type { Entry } from '@zip.js/zip.js'
import { ZIP_RATIO, ZIP_RATIO_FROM } from '../limits.ts'

/** What becomes of the parts of a zip file; a part that is not named stays as it is, packed bytes, date and place included. */
export interface PartChanges {
  /** New bytes of parts; those that the file does not have are put at its end. */
  readonly put: ReadonlyMap<string, Uint8Array>
  readonly remove: ReadonlySet<string>
}

/** The bytes of one part of a zip file that was found sound; null where it has none. */
export async function partBytes(bytes: Uint8Array, name: string): Promise<Uint8Array | null> {
  const { Uint8ArrayWriter } = await zipJs()
  const entries = await entriesOf(bytes).catch(() => null)
  const entry = entries?.entries.find(({ filename }) => filename === name)
  return entry && 'getData' in entry ? entry.getData(new Uint8ArrayWriter()).catch(() => null) : null
}

/**
 * Writes a zip file again with some parts changed. New parts carry the date of `like`, so that the bytes depend on nothing
 * else. Null for a file that can be read but not copied: zip.js finds fault where the reader did not.
 */
export function repacked(bytes: Uint8Array, changes: PartChanges, like: string): Promise<Uint8Array | null> {
  return copied(bytes, changes, like).catch(() => null)
}

async function copied(bytes: Uint8Array, { put, remove }: PartChanges, like: string): Promise<Uint8Array> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await zipJs()
  const { entries, comment } = await entriesOf(bytes)
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, keepOrder: true })
  for (const entry of entries) {
    const own = put.get(entry.filename)
    if (remove.has(entry.filename)) continue
    if (own) await writer.add(entry.filename, new Uint8ArrayReader(own), { ...renewed(entry), ...packing(own) })
    // JSZip and zip -r write an entry for each folder.
    else if (entry.directory) await writer.add(entry.filename, undefined, { ...renewed(entry), directory: true })
    else await writer.add(entry.filename, await packed(entry), { entry, passThrough: true })
  }
  const model = entries.find(({ filename }) => filename === like)
  const known = new Set(entries.map(({ filename }) => filename))
  for (const [name, own] of put)
    if (!known.has(name))
      await writer.add(name, new Uint8ArrayReader(own), { ...(model ? renewed(model) : {}), ...packing(own) })
  return writer.close(comment)
}

const renewed = (entry: Entry) => ({
  lastModDate: entry.lastModDate,
  rawLastModDate: Number(entry.rawLastModDate),
  externalFileAttributes: entry.externalFileAttributes,
  versionMadeBy: entry.versionMadeBy,
  comment: entry.comment,
  dataDescriptor: false,
})

// Thousands of comments that are alike pack so well that a careful reader, ours too, takes them for a zip bomb.
function packing(bytes: Uint8Array): { level?: number } {
  if (bytes.length <= ZIP_RATIO_FROM) return {}
  return bytes.length > (deflateRawSync(bytes).length * ZIP_RATIO) / 2 ? { level: 0 } : {}
}

async function packed(entry: Entry) {
  const { Uint8ArrayReader, Uint8ArrayWriter } = await zipJs()
  const raw = 'getData' in entry ? await entry.getData(new Uint8ArrayWriter(), { passThrough: true }) : new Uint8Array()
  return new Uint8ArrayReader(raw)
}

async function zipJs() {
  const zip = await import('@zip.js/zip.js')
  zip.configure({ useWebWorkers: false })
  return zip
}

async function entriesOf(bytes: Uint8Array) {
  const { Uint8ArrayReader, ZipReader } = await zipJs()
  const reader = new ZipReader(new Uint8ArrayReader(bytes))
  const entries = await reader.getEntries()
  return { entries, comment: reader.comment }
}
