import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip file; what is given besides name and data is written as it is, true or not. */
export interface Entry {
  readonly name: string
  readonly data: string | Uint8Array
  readonly stored?: boolean
  /** What the list says of it. */
  readonly crc?: number
  readonly size?: number
  readonly method?: number
  readonly flags?: number
  /** Offset of its local header as the list tells it. */
  readonly offset?: number
  /** Attributes outside: 0xa1ff0000 makes a Unix symbolic link. */
  readonly attributes?: number
}

/** The bytes of a zip file, made by the book where no entry says otherwise. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const raw = Buffer.from(entry.data)
    const packed = entry.stored ? raw : deflateRawSync(raw)
    const name = Buffer.from(entry.name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    describe(local, 4, entry, raw, packed, name)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(0x0314, 4)
    describe(central, 6, entry, raw, packed, name)
    central.writeUInt32LE((entry.attributes ?? 0) >>> 0, 38)
    central.writeUInt32LE(entry.offset ?? at, 42)
    parts.push(local, name, packed)
    list.push(central, name)
    at += local.length + name.length + packed.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length & 0xffff, 8)
  end.writeUInt16LE(entries.length & 0xffff, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}

function describe(into: Buffer, at: number, entry: Entry, raw: Buffer, packed: Buffer, name: Buffer): void {
  into.writeUInt16LE(20, at)
  into.writeUInt16LE(entry.flags ?? 0x0800, at + 2)
  into.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), at + 4)
  into.writeUInt16LE(0x0021, at + 8)
  into.writeUInt32LE(entry.crc ?? crc32(raw), at + 10)
  into.writeUInt32LE(packed.length, at + 14)
  into.writeUInt32LE(entry.size ?? raw.length, at + 18)
  into.writeUInt16LE(name.length, at + 22)
}
