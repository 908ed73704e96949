import { deflateSync } from 'node:zlib'

// Small PDFs by code (ISO 32000-1, 7.5). The font tells each letter's Unicode and gives all of them half its size.

export interface PdfPage {
  /** Operators that draw the page: see say and rule. */
  readonly marks: readonly string[]
  readonly width?: number
  readonly height?: number
  /** /Rotate. */
  readonly turned?: number
}

export interface PdfMake {
  /** More entries of the catalogue, "/OpenAction << ... >>". */
  readonly catalogue?: string
  /** The font does not tell its letters. */
  readonly unreadable?: boolean
  /** More objects, from number 10 on. */
  readonly objects?: readonly string[]
}

const hex = (text: string): string =>
  [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')

/** Writes from a place (points from the lower left corner) to the right. */
export function say(x: number, y: number, text: string, { size = 13, bold = false } = {}): string {
  return `BT /${bold ? 'B' : 'F'} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`
}

/** How wide `say` writes. */
export const wide = (text: string, size = 13): number => (text.length * size) / 2

export const rule = (x: number, y: number, x2: number, y2: number): string => `${x} ${y} m ${x2} ${y2} l S`

/** Lines of a ruled table from its upper left corner, and a line of writing in each cell. */
export function grid(x: number, y: number, widths: readonly number[], rows: readonly (readonly string[])[]): string[] {
  const high = 20
  const xs = [0, ...widths].map((_, i) => x + widths.slice(0, i).reduce((sum, width) => sum + width, 0))
  const bottom = y - rows.length * high
  return [
    ...rows.map((_, i) => rule(x, y - i * high, xs.at(-1) ?? x, y - i * high)),
    rule(x, bottom, xs.at(-1) ?? x, bottom),
    ...xs.map((at) => rule(at, y, at, bottom)),
    ...rows.flatMap((row, i) => row.map((text, c) => say((xs[c] ?? x) + 4, y - i * high - 14, text, { size: 10 }))),
  ]
}

const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end'

const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`

function font(name: string, tells: boolean): string {
  const cid = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>`
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${cid}] ${tells ? '/ToUnicode 5 0 R' : ''} >>`
}

const FIRST_PAGE = 100

export function pdfOf(pages: readonly PdfPage[], make: PdfMake = {}): Uint8Array {
  const kids = pages.map((_, i) => `${FIRST_PAGE + i * 2} 0 R`).join(' ')
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${make.catalogue ?? ''} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, font('Times', !make.unreadable)],
    [4, font('Times-Bold', !make.unreadable)],
    [5, stream(TO_UNICODE)],
    ...(make.objects ?? []).map((object, i): [number, string] => [10 + i, object]),
    ...pages.flatMap((page, i) => pageObjects(page, FIRST_PAGE + i * 2)),
  ])
  return Buffer.from(written(objects), 'latin1')
}

function pageObjects({ marks, width = 595, height = 842, turned = 0 }: PdfPage, number: number): [number, string][] {
  const packed = deflateSync(marks.join('\n')).toString('latin1')
  return [
    [
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${turned} /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${number + 1} 0 R >>`,
    ],
    [number + 1, `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`],
  ]
}

function written(objects: ReadonlyMap<number, string>): string {
  let file = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, object] of objects) {
    offsets.set(number, file.length)
    file += `${number} 0 obj\n${object}\nendobj\n`
  }
  const table = file.length
  const entry = ([number, offset]: [number, number]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
  const size = Math.max(...objects.keys()) + 1
  file += `xref\n0 1\n0000000000 65535 f \n${[...offsets].map(entry).join('')}`
  return `${file}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
}
