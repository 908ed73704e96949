import type { Fault } from '../read/docx/fault.ts'
import type { WordPackage } from '../read/docx/package.ts'
import { type Element, readXml } from '../read/docx/xml.ts'
import { visible } from '../text/visible.ts'
import { partBytes } from './repack.ts'
import { putIn, type Splice } from './splice.ts'

/** An XML part as text, and its way back to bytes in the encoding that it had. */
export interface TextPart {
  readonly text: string
  encode(text: string): Uint8Array
}

export const UTF8: TextPart = { text: '', encode: (text) => new TextEncoder().encode(text) }

const MARK = '\ufeff'

/** The text of a part; null where its bytes would not come back as they were (they are not what they say they are). */
export function textPart(bytes: Uint8Array): TextPart | null {
  const [a, b] = bytes
  const label = a === 0xff || (a === 0x3c && b === 0) ? 'utf-16le' : a === 0xfe || a === 0 ? 'utf-16be' : 'utf-8'
  const marked = new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
  const mark = marked.startsWith(MARK) ? MARK : ''
  const encode = (text: string): Uint8Array => {
    if (label === 'utf-8') return UTF8.encode(mark + text)
    const units = Buffer.from(mark + text, 'utf16le')
    return new Uint8Array(label === 'utf-16be' ? units.swap16() : units)
  }
  const text = marked.slice(mark.length)
  return Buffer.compare(encode(text), bytes) === 0 ? { text, encode } : null
}

/** A part of the file for writing; null where it has none. Its size and soundness are checked by the package. */
export async function loadPart(bytes: Uint8Array, parts: WordPackage, name: string): Promise<TextPart | Fault | null> {
  const text = await parts.text(name)
  if (text === null || typeof text !== 'string') return text
  const raw = await partBytes(bytes, name)
  return (raw && textPart(raw)) ?? wrongBytes(name)
}

const wrongBytes = (part: string): Fault => ({
  error: {
    code: 'damaged',
    severity: 'error',
    message: {
      vi: `Phần ${visible(part)} của tệp Word có byte sai bảng mã nên không ghi lại được nguyên vẹn; hãy mở bằng Word và lưu lại.`,
      en: `Part ${visible(part)} of the Word file has bytes that are wrong in its encoding, so it cannot be written back intact; save it again in Word.`,
    },
  },
})

/** An element with its place: UTF-16 offsets in the XML. */
export interface Placed extends Pick<Element, 'get' | 'name' | 'start'> {
  /** After its start tag. */
  readonly inner: number
  /** Of its end tag; `end` where it has none. */
  readonly close: number
  readonly end: number
  readonly parent: Placed | null
  readonly children: number
}

/** The elements of some names ("w:comment"), or all, in the order of their end tags. */
export function elementsOf(xml: string, isWanted: (name: string) => boolean): Placed[] {
  const found: Placed[] = []
  const open: { -readonly [K in keyof Placed]: Placed[K] }[] = []
  readXml(xml, '', {
    open: ({ name, get, start, end }) => {
      const parent = open.at(-1) ?? null
      if (parent) parent.children++
      open.push({ name, get, start, inner: end, close: end, end, parent, children: 0 })
      return undefined
    },
    close: (name, end) => {
      const last = open.pop()
      if (!last) return
      last.end = end
      last.close = end === last.inner ? end : xml.lastIndexOf('<', end - 1)
      if (isWanted(name)) found.push(last)
    },
  })
  return found
}

/** Puts a child at the end of the root element; `made` is given the prefix of the root ("" or "w:"). */
export function atRootEnd(xml: string, made: (prefix: string) => string): Splice[] {
  const root = elementsOf(xml, () => true).at(-1)
  if (!root) return []
  const [, tag = '', prefix = ''] =
    /^<(([\w.-]{1,40}:)?[\w.-]{1,60})/.exec(xml.slice(root.start, root.start + 110)) ?? []
  if (root.close < root.end) return [putIn(root.close, made(prefix))]
  return [{ at: root.end - 2, remove: 2, put: `>${made(prefix)}</${tag}>` }]
}
