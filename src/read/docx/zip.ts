import { crc32 } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { PART_BYTES, ZIP_ENTRIES, ZIP_RATIO, ZIP_RATIO_FROM } from '../../limits.ts'
import {
  damagedPart,
  damagedZip,
  type Fault,
  protectedPart,
  tooLargePart,
  tooManyParts,
  unknownMethod,
  unsafeZip,
  zipBomb,
} from './fault.ts'

/** The list of a zip file; nothing is unpacked yet. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /** Unpacked size as the list tells it; an entry that holds more is refused while it is read. */
  size(name: string): number
  /** The bytes of one entry, checked by size and CRC. */
  read(name: string): Promise<Uint8Array | Fault>
}

const STORED = 0
const DEFLATED = 8

/** Opens a zip file that may be hostile (Word: ECMA-376 part 2; limits: src/limits.ts). */
export async function openZip(bytes: Uint8Array): Promise<Zip | Fault> {
  const file = await opened(bytes)
  if (file === null) return damagedZip()
  if (file.entryCount > ZIP_ENTRIES) return tooManyParts()
  const entries = await listed(file)
  if ('error' in entries) return entries
  const overlap = overlapping([...entries.values()])
  if (overlap) return unsafeZip('overlap', overlap.fileName)
  return {
    names: new Set(entries.keys()),
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    read: async (name) => {
      const entry = entries.get(name)
      if (!entry) return damagedPart(name)
      return refusal(entry) ?? (await unpacked(file, entry))
    },
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }
  return new Promise((resolve) => {
    fromBuffer(buffer, options, (error, file) => resolve(error ? null : file))
  })
}

function listed(file: ZipFile): Promise<Map<string, Entry> | Fault> {
  const entries = new Map<string, Entry>()
  return new Promise((resolve) => {
    file.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName)) resolve(unsafeZip('twice', entry.fileName))
      else if (entry.fileName.includes('\0')) resolve(unsafeZip('name', entry.fileName))
      else if (entries.size >= ZIP_ENTRIES) resolve(tooManyParts())
      else {
        entries.set(entry.fileName, entry)
        file.readEntry()
      }
    })
    file.on('end', () => resolve(entries))
    file.on('error', (error: Error) => resolve(refused(error)))
    file.readEntry()
  })
}

// yauzl tells a name that leads outside ("../x", "/x", "a\b") by its message only.
const refused = ({ message }: Error): Fault =>
  /relative path|absolute path|characters in fileName/.test(message)
    ? unsafeZip('name', message.slice(message.indexOf(':') + 1).trim())
    : damagedZip()

const LOCAL_HEADER = 30

/** The first entry that begins before the one in front of it has ended. */
function overlapping(entries: readonly Entry[]): Entry | undefined {
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  return sorted.find((entry) => {
    const start = entry.relativeOffsetOfLocalHeader
    const overlaps = start < end
    end = start + LOCAL_HEADER + entry.fileNameRaw.length + entry.compressedSize
    return overlaps
  })
}

/** Why an entry is not unpacked, by what the list says of it. */
function refusal(entry: Entry): Fault | null {
  const { fileName: name, uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry
  if (entry.isEncrypted()) return protectedPart(name)
  if (method !== STORED && method !== DEFLATED) return unknownMethod(name, method)
  if (size > PART_BYTES) return size > packed * ZIP_RATIO ? zipBomb(name) : tooLargePart(name, PART_BYTES)
  return size > ZIP_RATIO_FROM && size > packed * ZIP_RATIO ? zipBomb(name) : null
}

function unpacked(file: ZipFile, entry: Entry): Promise<Uint8Array | Fault> {
  return new Promise((resolve) => {
    const fail = () => resolve(damagedPart(entry.fileName))
    file.openReadStream(entry, (error, stream) => {
      if (error) return fail()
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', fail)
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks)
        if (crc32(bytes) === entry.crc32) resolve(bytes)
        else fail()
      })
    })
  })
}
