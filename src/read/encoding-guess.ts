import { isUtf8 } from 'node:buffer'
import { decodeAs, type Encoding, shown } from './encoding.ts'
import { ACCENTED, clearWinner, fontCandidates, VIETNAMESE_ONLY, vietnameseShare } from './encoding-words.ts'

export interface Guess {
  readonly encoding: Encoding
  /** "letters": the words decided, which is a guess; "bytes": the bytes leave no doubt. */
  readonly by: 'bytes' | 'letters'
}

const SAMPLE_BYTES = 64 * 1024

function sample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, first - 32)
  return bytes.subarray(start, start + SAMPLE_BYTES)
}

/** UTF-8, unless its letters are those of an old font: "C«ng hßa x· héi". */
function guessAmongUtf8(bytes: Uint8Array): Guess {
  const text = decodeAs(sample(bytes), 'utf-8')
  const plain: Guess = { encoding: 'utf-8', by: 'bytes' }
  if (!ACCENTED.test(text) || VIETNAMESE_ONLY.test(text)) return plain
  const winner = clearWinner([{ encoding: 'utf-8', share: vietnameseShare(text) }, ...fontCandidates(text)])
  return winner === undefined || winner === 'utf-8' ? plain : { encoding: winner, by: 'letters' }
}

function count(text: string): { readable: number; broken: number } {
  let readable = 0
  let broken = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) readable += 1
  }
  return { readable, broken }
}

function guessAmongOld(bytes: Uint8Array): Encoding | undefined {
  const part = sample(bytes)
  return clearWinner([
    { encoding: 'windows-1258', share: vietnameseShare(decodeAs(part, 'windows-1258')) },
    ...fontCandidates(shown(part)),
  ])
}

function guessAmongBroken(bytes: Uint8Array): Guess | undefined {
  const { readable, broken } = count(decodeAs(bytes, 'utf-8'))
  if (readable >= 4 * broken) return { encoding: 'utf-8', by: 'bytes' }
  const old = guessAmongOld(bytes)
  if (old !== undefined) return { encoding: old, by: 'letters' }
  return readable >= broken || (broken === 1 && isCutOff(bytes)) ? { encoding: 'utf-8', by: 'bytes' } : undefined
}

/** Whether the last UTF-8 character lacks bytes. */
export function isCutOff(bytes: Uint8Array): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes.at(-back) ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)
    if (byte < 0x80) return false
  }
  return false
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

// Spaces, digits and most consonants have a zero byte: the second of two in "little endian", the first in "big".
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const part = bytes.subarray(0, SAMPLE_BYTES)
  const zeros = [0, 0]
  part.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = part.length / 10
  if (odd > many && even * 20 < odd) return 'utf-16le'
  return even > many && odd * 20 < even ? 'utf-16be' : undefined
}

/** What the bytes are most likely written in; undefined when it is unclear. */
export function guessEncoding(bytes: Uint8Array): Guess | undefined {
  const certain = byMark(bytes) ?? byZeros(bytes)
  if (certain !== undefined) return { encoding: certain, by: 'bytes' }
  return isUtf8(bytes) ? guessAmongUtf8(bytes) : guessAmongBroken(bytes)
}
