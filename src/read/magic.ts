import type { Message } from '../text/problem.ts'

interface Format {
  readonly starts: string
  readonly name: Message
}

const PDF: Message = { vi: 'tệp PDF', en: 'a PDF file' }
const ZIP = 'PK\x03\x04'
const IMAGE: Message = { vi: 'tệp ảnh', en: 'an image' }
const PACKED: Message = { vi: 'tệp nén', en: 'a compressed file' }

// As Latin-1.
const FORMATS: readonly Format[] = [
  { starts: '%PDF-', name: PDF },
  {
    starts: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    name: {
      vi: 'tệp Word hoặc Excel cũ (.doc, .xls) hoặc có mật khẩu',
      en: 'an old Word or Excel file (.doc, .xls), or one with a password',
    },
  },
  { starts: '{\\rtf', name: { vi: 'tệp RTF', en: 'an RTF file' } },
  { starts: '\x89PNG', name: IMAGE },
  { starts: 'GIF8', name: IMAGE },
  { starts: '\xff\xd8\xff', name: IMAGE },
  { starts: 'II*\x00', name: IMAGE },
  { starts: 'MM\x00*', name: IMAGE },
  { starts: '\x1f\x8b', name: PACKED },
  { starts: '7z\xbc\xaf\x27\x1c', name: PACKED },
  { starts: 'Rar!\x1a\x07', name: PACKED },
  { starts: 'PK\x05\x06', name: PACKED },
]

const INSIDE_ZIP: readonly (readonly [holds: string, name: Message])[] = [
  ['word/', { vi: 'tệp Word (.docx)', en: 'a Word file (.docx)' }],
  ['xl/', { vi: 'tệp Excel (.xlsx)', en: 'an Excel file (.xlsx)' }],
  ['ppt/', { vi: 'tệp PowerPoint (.pptx)', en: 'a PowerPoint file (.pptx)' }],
  ['opendocument.text', { vi: 'tệp OpenDocument (.odt)', en: 'an OpenDocument file (.odt)' }],
]

const EDGE = 64 * 1024

function latin(bytes: Uint8Array, start: number, end?: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1')
}

// The names of a ZIP stand before each part and once more at its end.
function zipped(bytes: Uint8Array): Message {
  const names = latin(bytes, 0, EDGE) + latin(bytes, -EDGE)
  return INSIDE_ZIP.find(([holds]) => names.includes(holds))?.[1] ?? PACKED
}

/** What a file that is no text seems to be, by its first bytes. */
export function otherFormat(bytes: Uint8Array): Message | undefined {
  const head = latin(bytes, 0, 16)
  if (head.startsWith(ZIP)) return zipped(bytes)
  return FORMATS.find(({ starts }) => head.startsWith(starts))?.name
}
