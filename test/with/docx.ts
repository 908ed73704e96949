import { type Entry, zipOf } from './zip.ts'

// Makes .docx files from code: no Word file is kept in the project.

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const W_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

export interface RunOptions {
  readonly bold?: boolean
  readonly font?: string
  /** XML put into w:rPr. */
  readonly props?: string
}

/** A run; "\n" is a line break, "\t" a tab. */
export function run(text: string, { bold = false, font, props = '' }: RunOptions = {}): string {
  const fonts = font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`
  const inner = text
    .split(/([\n\t])/)
    .map((part) =>
      part === '\n'
        ? '<w:br/>'
        : part === '\t'
          ? '<w:tab/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
    )
    .join('')
  return `<w:r><w:rPr>${fonts}${bold ? '<w:b/>' : ''}${props}</w:rPr>${inner}</w:r>`
}

export interface ParagraphOptions extends RunOptions {
  readonly style?: string
  /** List and its level (from 0). */
  readonly num?: readonly [id: number, level?: number]
  readonly centered?: boolean
  /** XML put into w:pPr. */
  readonly paragraphProps?: string
}

/** A paragraph with one run; pass XML of runs by `of`. */
export const p = (text: string, options: ParagraphOptions = {}): string =>
  of(text === '' ? '' : run(text, options), options)

/** A paragraph around runs that are XML already. */
export function of(runs: string, { style, num, centered = false, paragraphProps = '' }: ParagraphOptions = {}): string {
  const parts = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    num === undefined ? '' : `<w:numPr><w:ilvl w:val="${num[1] ?? 0}"/><w:numId w:val="${num[0]}"/></w:numPr>`,
    centered ? '<w:jc w:val="center"/>' : '',
    paragraphProps,
  ].join('')
  return `<w:p>${parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`}${runs}</w:p>`
}

export interface CellOptions {
  readonly span?: number
  readonly merge?: 'restart' | 'continue'
}

/** A table cell: text (one paragraph a line) or XML of paragraphs. */
export function tc(content: string, { span = 1, merge }: CellOptions = {}): string {
  const props = [
    span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
  ].join('')
  const paragraphs = content.startsWith('<w:')
    ? content
    : content
        .split('\n')
        .map((line) => p(line))
        .join('')
  return `<w:tc><w:tcPr>${props}</w:tcPr>${paragraphs}</w:tc>`
}

/** A row of cells; a string is the text of a plain cell, or a cell's XML. */
export const tr = (cells: readonly string[], props = ''): string =>
  `<w:tr>${props === '' ? '' : `<w:trPr>${props}</w:trPr>`}${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`

/** A table of rows; a row is XML or its cells. */
export const tbl = (rows: readonly (string | readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((row) => (typeof row === 'string' ? row : tr(row))).join('')}</w:tbl>`

export interface DocxOptions {
  /** XML inside w:styles, w:numbering, w:footnotes, w:comments. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  /** XML inside w:hdr and w:ftr. */
  readonly header?: string
  readonly footer?: string
  /** More parts, or others in place of these. */
  readonly parts?: readonly Entry[]
  /** XML of relationships put into those of the main part. */
  readonly relationships?: string
  readonly space?: string
}

const main = (body: string, space: string): string =>
  `${DECLARATION}<w:document xmlns:w="${space}" xmlns:r="${R}" xmlns:mc="${MC}"><w:body>${body}<w:sectPr/></w:body></w:document>`

const ROOTS = {
  styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', comments: 'comments', header: 'hdr', footer: 'ftr',
} as const // biome-ignore format: a table
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts of a .docx file around the XML of a body. */
export function docxParts(body: string, options: DocxOptions = {}): Entry[] {
  const space = options.space ?? W
  const linked = (['styles', 'numbering', 'footnotes', 'comments', 'header', 'footer'] as const).flatMap((kind) => {
    const xml = options[kind]
    return xml === undefined
      ? []
      : [
          {
            kind,
            name: `${kind}.xml`,
            xml: `${DECLARATION}<w:${ROOTS[kind]} xmlns:w="${space}" xmlns:r="${R}">${xml}</w:${ROOTS[kind]}>`,
          },
        ]
  })
  const links = linked.map(
    ({ kind, name }, i) => `<Relationship Id="rId${i + 1}" Type="${R}/${kind}" Target="${name}"/>`,
  )
  const overrides = linked.map(
    ({ kind, name }) => `<Override PartName="/word/${name}" ContentType="${CONTENT}.${kind}+xml"/>`,
  )
  const made: Entry[] = [
    {
      name: '[Content_Types].xml',
      data: `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>${overrides.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${DECLARATION}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', data: main(body, space) },
    {
      name: 'word/_rels/document.xml.rels',
      data: `${DECLARATION}<Relationships xmlns="${RELS}">${links.join('')}${options.relationships ?? ''}</Relationships>`,
    },
    ...linked.map(({ name, xml }) => ({ name: `word/${name}`, data: xml })),
  ]
  const given = options.parts ?? []
  return [...made.filter(({ name }) => !given.some((part) => part.name === name)), ...given]
}

/** The bytes of a .docx file around the XML of a body. */
export const docx = (body: string, options: DocxOptions = {}): Uint8Array => zipOf(docxParts(body, options))

/** XML of an abstract list and a number for it: levels as [numFmt, lvlText]. */
export const list = (
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  num = '',
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escaped(text)}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${num}</w:num>`
