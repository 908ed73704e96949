import { deflateSync } from 'node:zlib'
import { type DocxOptions, docx, docxParts, of, p, run } from './docx.ts'
import { type PdfMake, pdfOf, say } from './pdf.ts'
import { PLAN } from './plan.ts'
import { type Entry, zipOf } from './zip.ts'

// Files of every kind around the plan of plan.ts, sound and hostile; all are made here, none is kept.

const LINES = PLAN.split('\n').filter((line) => line.trim() !== '')

/** The plan as XML of paragraphs. */
export const BODY = LINES.map((line) => p(line)).join('')

export const planDocx = (more = '', options: DocxOptions = {}): Uint8Array => docx(BODY + more, options)

export const PARTS: readonly Entry[] = docxParts(BODY)

/** XML of the main part. */
export const MAIN = String(PARTS.find(({ name }) => name === 'word/document.xml')?.data)

/** The plan's file with other XML in its main part; stored, so that what repeats is no zip bomb. */
export const withMain = (data: string | Uint8Array, change: Partial<Entry> = {}): Uint8Array =>
  zipOf(PARTS.map((part) => (part.name === 'word/document.xml' ? { ...part, stored: true, ...change, data } : part)))

export const withPart = (part: Entry): Uint8Array => zipOf([...PARTS.filter(({ name }) => name !== part.name), part])

/** The plan with something put in front of its first paragraph. */
export const before = (xml: string): string => MAIN.replace('<w:body>', `<w:body>${xml}`)

export const declared = (doctype: string): string => MAIN.replace('<w:document', `${doctype}<w:document`)

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** XML of a relationship that leads out of the file. */
export const external = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}" TargetMode="External"/>`

/** Links, pictures, templates and fields that want something from outside; `site` as "http://127.0.0.1:9". */
export function fetching(site: string): Uint8Array {
  const picture =
    '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId91"/></w:drawing></w:r>'
  const body = of(
    `${picture}<w:hyperlink r:id="rId92">${run('liên kết')}</w:hyperlink><w:fldSimple w:instr=" INCLUDETEXT ${site}/a.docx ">${run('kết quả')}</w:fldSimple><w:subDoc r:id="rId94"/>`,
  )
  return planDocx(body, {
    relationships: [
      external('rId91', 'image', `${site}/a.png`),
      external('rId92', 'hyperlink', 'javascript:alert(1)'),
      external('rId93', 'attachedTemplate', `${site}/a.dotm`),
      external('rId94', 'subDocument', 'file:///etc/passwd'),
      external('rId95', 'header', '\\\\127.0.0.1\\share\\a.xml'),
    ].join(''),
  })
}

const PAGE = {
  marks: LINES.map((line, i) => say(60, 800 - i * 13, line, { size: 8 })),
  width: 900,
}

export const planPdf = (make: PdfMake = {}): Uint8Array => pdfOf([PAGE], make)

/** The plan's PDF as Latin-1 with something changed; offsets of its list are then wrong, which readers mend. */
export const changedPdf = (change: (text: string) => string): Uint8Array =>
  Buffer.from(change(Buffer.from(planPdf()).toString('latin1')), 'latin1')

interface Scan {
  readonly code: Uint8Array
  readonly width: number
  readonly height: number
  /** Of a dot. */
  readonly bits: number
  readonly filter: string
  readonly parms: string
}

const GREY: Scan = {
  code: deflateSync(Buffer.alloc(100 * 140, 200)),
  width: 100,
  height: 140,
  bits: 8,
  filter: 'FlateDecode',
  parms: '',
}

/** A page that is one picture in black, grey and white. */
export function scannedPdf({ code, width, height, bits, filter, parms }: Scan = GREY): Uint8Array {
  const stream = Buffer.from(code).toString('latin1')
  const picture = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent ${bits} /ColorSpace /DeviceGray /Length ${code.length} /Filter /${filter} /DecodeParms << ${parms} >> >>\nstream\n${stream}\nendstream`
  return Buffer.from(
    Buffer.from(pdfOf([{ marks: ['595 0 0 842 0 0 cm /I Do'] }], { objects: [picture] }))
      .toString('latin1')
      .replace('/Font << /F 3 0 R /B 4 0 R >>', '/XObject << /I 10 0 R >>'),
    'latin1',
  )
}

/** A PDF that nobody can open: its passwords fit nothing (ISO 32000-1, 7.6.3). */
export const lockedPdf = (): Uint8Array =>
  changedPdf((text) =>
    text.replace(
      'trailer\n<<',
      `trailer\n<< /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
    ),
  )

/** Bytes that look like nothing, the same each time. */
export function noise(size: number): Uint8Array {
  let seed = 7
  return Uint8Array.from({ length: size }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return (seed >> 16) & 0xff
  })
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** What Word makes of a document with a password, as far as anybody looks. */
export const passwordWord = (): Uint8Array =>
  Buffer.concat([Buffer.from(OLE), Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(3000)])

export const oldOffice = (): Uint8Array => Buffer.concat([Buffer.from(OLE), Buffer.alloc(4000)])

/** The plan as a web page, with something in it. */
export const planHtml = (more = '', head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${LINES.map((line) => `<p>${line}</p>`).join('\n')}${more}</body></html>`
