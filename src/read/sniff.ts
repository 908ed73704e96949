import { extname } from 'node:path'

export type FileFormat = 'text' | 'markdown' | 'yaml' | 'docx' | 'pdf' | 'doc' | 'html'

const ZIP = 'PK\x03\x04'
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const EDGE = 64 * 1024

const latin = (bytes: Uint8Array, start: number, end?: number): string =>
  Buffer.from(bytes.subarray(start, end)).toString('latin1')

/** What a file is, by what it holds; its name decides between kinds of text only. */
export function formatOf(bytes: Uint8Array, name: string): FileFormat {
  const head = latin(bytes, 0, 1024)
  const end = extname(name).toLowerCase()
  if (head.startsWith(ZIP) && isWord(bytes, end)) return 'docx'
  // ISO 32000: the header may stand anywhere in the first 1,024 bytes.
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith(OLE)) return 'doc'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html[\s>])/i.test(head)) return 'html'
  if (/^\.html?$/.test(end) && head.includes('<')) return 'html'
  if (/^\.ya?ml$/.test(end)) return 'yaml'
  return /^\.(?:md|markdown)$/.test(end) ? 'markdown' : 'text'
}

// A zip of another program (Excel, OpenDocument) is told as such; one that is cut off has no list at its end.
function isWord(bytes: Uint8Array, end: string): boolean {
  const names = latin(bytes, 0, EDGE) + latin(bytes, -EDGE)
  if (names.includes('word/')) return true
  return /^\.doc[xm]$/.test(end) && !/(?:xl\/|ppt\/|opendocument)/.test(names)
}
