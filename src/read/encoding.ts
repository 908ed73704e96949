import { isUtf8 } from 'node:buffer'
import { fromTcvn3 } from './encoding-tcvn3.ts'
import { fromVni } from './encoding-vni.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni'

// Without case, spaces, "-" and "_": "UTF-16 LE", "cp1258", "VNI-Win".
const NAMES: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': ['utf8', 'unicode', 'utf8bom', 'utf8sig', 'ascii'],
  'utf-16le': ['utf16le', 'utf16', 'ucs2', 'ucs2le'],
  'utf-16be': ['utf16be', 'ucs2be'],
  'windows-1258': ['windows1258', 'win1258', 'cp1258', '1258', 'xcp1258'],
  tcvn3: ['tcvn3', 'tcvn', 'tcvn5712', 'tcvn57123', 'abc', 'vn3', 'vntime', 'vscii3'],
  vni: ['vni', 'vniwin', 'vniwindows', 'vnitimes'],
}

/** What `--encoding` takes. */
export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni']

export function encodingNamed(name: string): Encoding | undefined {
  const plain = name.toLowerCase().replace(/[\s_-]/g, '')
  return ENCODINGS.find((encoding) => NAMES[encoding].includes(plain))
}

// The 0x80–0x9F of windows-1252. Not by TextDecoder: some versions of Node read it as Latin-1 (nodejs/node#56542).
const PUNCTUATION = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Letters as windows-1252 shows the bytes: what a font such as .VnTime or VNI-Times is laid over. */
export function shown(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (char) => PUNCTUATION.charAt(char.charCodeAt(0) - 0x80))
}

// Text in such a font is often saved as UTF-8 by an editor that knows nothing of it: "C«ng hßa".
function shownOrSaved(bytes: Uint8Array): string {
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : shown(bytes)
}

/** The text without its byte order mark; what cannot be read is U+FFFD. Not yet NFC. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'tcvn3') return fromTcvn3(shownOrSaved(bytes))
  if (encoding === 'vni') return fromVni(shownOrSaved(bytes))
  return new TextDecoder(encoding).decode(bytes)
}
