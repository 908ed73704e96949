import { constants, inflateSync } from 'node:zlib'
import { PDF_RATIO, PDF_RATIO_FROM, PDF_STREAM_BYTES } from '../../limits.ts'

// Zlib packs at most some 1,000 to 1, so that a shorter stream cannot hold much.
const LONG = PDF_RATIO_FROM / 1_032
const HEAD = 1_000

/** A stream of the file unpacks to more than any writing or font has. Pictures are not unpacked, so they do not count. */
export function swells(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const end = file.indexOf('endstream', at + 6)
    const stop = end < 0 ? file.length : end
    const about = file.subarray(Math.max(0, at - HEAD), at).toString('latin1')
    const dictionary = about.slice(about.lastIndexOf(' obj') + 1)
    const folds = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    const isPicture = /\/Subtype\s?\/Image\b/.test(dictionary)
    if (
      folds > 0 &&
      (folds > 1 || (stop - at > LONG && !isPicture)) &&
      isBomb(file.subarray(dataAt(file, at), stop), folds)
    )
      return true
    at = stop
  }
  return false
}

function dataAt(file: Buffer, at: number): number {
  const next = at + 'stream'.length
  return file[next] === 13 ? next + 2 : next + 1
}

function isBomb(packed: Uint8Array, folds: number): boolean {
  let data = packed
  for (let i = 0; i < Math.min(folds, 4); i++) {
    try {
      data = inflateSync(data, { maxOutputLength: PDF_STREAM_BYTES, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (error) {
      return error instanceof RangeError
    }
  }
  return data.length > PDF_RATIO_FROM && data.length > packed.length * PDF_RATIO
}
