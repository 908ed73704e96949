import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMESPACES = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="${OFFICE}"`

export type Parts = Record<string, string>

/** The smallest Word file around the children of w:body. */
export function wordParts(body: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
    'word/document.xml':
      `${HEAD}<w:document ${NAMESPACES} mc:Ignorable=""><w:body>${body}</w:body></w:document>`.replace(
        ' mc:Ignorable=""',
        '',
      ),
    ...more,
  }
}

/** A comments part of somebody else, and what leads to it. */
export function withComments(parts: Parts, comments = ''): Parts {
  return {
    ...parts,
    'word/comments.xml': `${HEAD}<w:comments xmlns:w="${W}">${comments}</w:comments>`,
    'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    ),
  }
}

const DATE = new Date(2026, 0, 5, 8, 30)

export async function zipped(
  parts: Readonly<Record<string, string | Uint8Array>>,
  options: ZipWriterAddDataOptions = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, useWebWorkers: false })
  for (const [name, part] of Object.entries(parts))
    await writer.add(name, new Uint8ArrayReader(typeof part === 'string' ? new TextEncoder().encode(part) : part), {
      lastModDate: DATE,
      ...options,
    })
  return writer.close()
}

/** The raw parts of a zip file in order: packed bytes, date and unpacked bytes. */
export async function unzipped(bytes: Uint8Array) {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries()
  const parts = new Map<
    string,
    { packed: Uint8Array; date: number; comment: string; bytes: Uint8Array; text: string }
  >()
  for (const entry of entries) {
    if (!('getData' in entry)) continue
    const unpacked = await entry.getData(new Uint8ArrayWriter())
    parts.set(entry.filename, {
      packed: await entry.getData(new Uint8ArrayWriter(), { passThrough: true }),
      date: Number(entry.rawLastModDate),
      comment: entry.comment,
      bytes: unpacked,
      text: new TextDecoder().decode(unpacked),
    })
  }
  return parts
}

/** Numbers from 0 (included) to n (not included) that depend on the seed only. */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}

const WORDS =
  'Rà soát hồ sơ, giấy tờ; công khai tại bộ phận một cửa & cổng điện tử, xong trước ngày 30/6/2026. Mở lớp tập huấn cho cán bộ xã < 50 người “hỗ trợ” kinh phí'.split(
    ' ',
  )
const LOOKS = [
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:i/><w:sz w:val="28"/></w:rPr>',
  '<w:rPr><w:color w:val="FF0000"/><w:rPrChange w:id="ID" w:author="An" w:date="2026-01-01T00:00:00Z"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>',
]

const xmlText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&#62;')

/** A Word file as people make them: words cut into runs anywhere, links, fields, changes of others, tables, text boxes. */
export function wildParts(seed: number): Parts {
  const roll = dice(seed)
  let id = 100
  const pick = <T>(of: readonly T[]): T => {
    const one = of[roll(of.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const text = (): string => Array.from({ length: 2 + roll(9) }, () => pick(WORDS)).join(' ')
  const tagged = (words: string, tag = 't'): string => {
    const shown = roll(4) === 0 ? words.normalize('NFD') : words
    const keep = /^\s|\s$/.test(words) || roll(3) === 0 ? ' xml:space="preserve"' : ''
    return `<w:${tag}${keep}>${xmlText(shown)}</w:${tag}>`
  }
  const run = (inside: string): string =>
    `<w:r${roll(2) ? ' w:rsidR="00AB12CD"' : ''}>${pick(LOOKS).replace('ID', String(id++))}${inside}</w:r>`
  const pieces = (words: string): string[] => {
    const cut: string[] = []
    for (let at = 0; at < words.length; ) {
      const to = Math.min(words.length, at + 1 + roll(14))
      cut.push(words.slice(at, to))
      at = to
    }
    return cut
  }
  const wrapped = (inside: string): string => {
    switch (roll(14)) {
      case 0:
        return `<w:hyperlink w:anchor="x">${inside}</w:hyperlink>`
      case 1:
        return `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
      case 2:
        return `<w:fldSimple w:instr=" REF a ">${inside}</w:fldSimple>`
      case 3:
        return `<w:ins w:id="${id++}" w:author="An" w:date="2026-01-01T00:00:00Z">${inside}</w:ins>`
      case 4:
        return `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${inside}<w:bookmarkEnd w:id="${id++}"/><w:proofErr w:type="spellStart"/>`
      case 5:
        return `${inside}<w:del w:id="${id++}" w:author="An" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve"> đã bỏ </w:delText></w:r></w:del>`
      default:
        return inside
    }
  }
  const runs = (words: string): string =>
    pieces(words)
      .map((piece) => wrapped(run(tagged(piece) + (roll(12) === 0 ? pick(['<w:tab/>', '<w:noBreakHyphen/>']) : ''))))
      .join('')
  const box = (): string => {
    const inside = `<w:txbxContent><w:p>${run(tagged('Hộp:'))}${runs(text())}</w:p></w:txbxContent>`
    return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  }
  const paragraph = (): string =>
    `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs(text())}${roll(15) === 0 ? `<w:r><w:br/></w:r>${runs(text())}` : ''}${roll(20) === 0 ? box() : ''}</w:p>`
  const table = (): string =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${Array.from({ length: 2 }, () => `<w:tr><w:tc>${paragraph()}</w:tc><w:tc>${paragraph()}</w:tc></w:tr>`).join('')}</w:tbl>`
  const body = Array.from({ length: 6 + roll(6) }, () => (roll(6) === 0 ? table() : paragraph())).join('')
  const parts = wordParts(`${body}<w:sectPr/>`)
  if (roll(2)) return parts
  return withComments(
    parts,
    '<w:comment w:id="7" w:author="An" w:initials="A"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>',
  )
}
