import { deflateRawSync } from 'node:zlib'

const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22
const LOCAL_SIZE = 30
const SLASH = 0x2f
const STORED = 0
const DEFLATED = 8
const HAS_DESCRIPTOR = 8
// What packs better than this looks like a zip bomb to a careful reader, ours too.
const LARGEST_RATIO = 50

/** An entry of a ZIP: where its data and its line of the list stand. */
interface Entry {
  readonly local: number
  readonly line: number
  readonly lineEnd: number
}

/**
 * The bytes of a ZIP with one date for all its entries (YYYY-MM-DD, midnight), so that the same content is the same file;
 * entries that are not compressed are, and folders are left out, which no Office file needs and some programs stumble over.
 */
export function fixedDates(zip: Uint8Array, date: string): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOf(view)
  if (end < 0) return zip
  const list = view.getUint32(end + 16, true)
  const entries = entriesOf(view, list, end)
  const starts = [...entries.map(({ local }) => local).sort((a, b) => a - b), list]
  const ends = new Map(starts.map((start, i) => [start, starts[i + 1] ?? list]))
  const files = entries.filter(({ line }) => zip[line + 45 + view.getUint16(line + 28, true)] !== SLASH)
  const stamp = stampOf(date)
  const data = files.map(({ local }) => stamped(deflated(zip.slice(local, ends.get(local))), 10, stamp))
  let offset = 0
  const lines = files.map(({ line, lineEnd }, i) => {
    const own = stamped(zip.slice(line, lineEnd), 12, stamp)
    const record = data[i] ?? new Uint8Array(LOCAL_SIZE)
    // Method and compressed size, as the entry itself has them.
    if ((viewOf(record).getUint16(6, true) & HAS_DESCRIPTOR) === 0) {
      own.set(record.subarray(8, 10), 10)
      own.set(record.subarray(18, 22), 20)
    }
    viewOf(own).setUint32(42, offset, true)
    offset += record.length
    return own
  })
  return joined([...data, ...lines, ended(zip.slice(end), files.length, lines, offset)])
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function entriesOf(view: DataView, list: number, end: number): Entry[] {
  const entries: Entry[] = []
  for (let line = list; line < end && view.getUint32(line, true) === CENTRAL; ) {
    const lengths = [28, 30, 32].map((at) => view.getUint16(line + at, true))
    const lineEnd = lengths.reduce((sum, length) => sum + length, line + 46)
    entries.push({ local: view.getUint32(line + 42, true), line, lineEnd })
    line = lineEnd
  }
  return entries
}

function stampOf(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return (Math.max(0, year - 1980) << 9) | (month << 5) | day
}

/** Time 0 and the day, at the place where this record has them. */
function stamped(record: Uint8Array, at: number, stamp: number): Uint8Array {
  viewOf(record).setUint16(at, 0, true)
  viewOf(record).setUint16(at + 2, stamp, true)
  return record
}

/** An entry compressed, where it was not and gains by it. */
function deflated(record: Uint8Array): Uint8Array {
  const view = viewOf(record)
  if (view.getUint16(8, true) !== STORED || (view.getUint16(6, true) & HAS_DESCRIPTOR) !== 0) return record
  const start = LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true)
  const raw = record.subarray(start, start + view.getUint32(18, true))
  const small = deflateRawSync(raw)
  if (small.length >= raw.length || raw.length > small.length * LARGEST_RATIO) return record
  const made = joined([record.subarray(0, start), small])
  viewOf(made).setUint16(8, DEFLATED, true)
  viewOf(made).setUint32(18, small.length, true)
  return made
}

function ended(end: Uint8Array, count: number, lines: readonly Uint8Array[], offset: number): Uint8Array {
  const view = viewOf(end)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  const size = lines.reduce((sum, { length }) => sum + length, 0)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return end
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

// The end record is the last thing of the file but for a comment of 65,535 bytes at most.
function endOf(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - 65_535); at--)
    if (view.getUint32(at, true) === END) return at
  return -1
}
