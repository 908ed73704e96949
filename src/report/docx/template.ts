import { DECREE_FRAME, type Frame } from './frame.ts'
import { type NamedStyle, NORMAL, REPORT_STYLES } from './style-names.ts'

/** The parts of an office's own Word file that a report takes over, as XML. */
export interface Template {
  readonly document: string
  readonly styles: string
  readonly relationships: string
  readonly contentTypes: string
}

/** What reports and templates both write: every Word file made by Word has it. */
const PREFIX = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export function isUsable({ document, styles, relationships, contentTypes }: Template): boolean {
  return (
    document.includes(PREFIX) &&
    styles.includes(PREFIX) &&
    styles.includes('</w:styles>') &&
    relationships.includes('</Relationships>') &&
    contentTypes.includes('</Types>')
  )
}

/** Page, edges and names of styles as the template has them. */
export function frameOf({ document, styles }: Template): Frame {
  const at = document.lastIndexOf('<w:sectPr')
  const section = at < 0 ? '' : document.slice(at, document.indexOf('</w:sectPr>', at) + 1 || undefined)
  const ids = new Map(merged(styles).map(({ own, id }) => [own, id]))
  const edges = [...section.matchAll(/<w:(?:header|footer)Reference [^<>]{1,200}\/>/g)].map(([edge]) => edge)
  return {
    ...page(section),
    edges: edges.join(''),
    firstPage: section.includes('<w:titlePg'),
    unnumbered: styles
      .split('<w:style ')
      .some((block) => /w:val="heading \d"/i.test(block) && block.includes('<w:numPr')),
    styleId: (id) => ids.get(id) ?? id,
  }
}

function page(section: string): Pick<Frame, 'width' | 'height' | 'margin'> {
  const size = /<w:pgSz [^<>]{1,200}>/.exec(section)?.[0] ?? ''
  const margin = /<w:pgMar [^<>]{1,200}>/.exec(section)?.[0] ?? ''
  const [a, b] = [numberOf(size, 'w', DECREE_FRAME.width), numberOf(size, 'h', DECREE_FRAME.height)]
  const side = (name: keyof Frame['margin']) => numberOf(margin, name, DECREE_FRAME.margin[name])
  return {
    width: Math.min(a, b),
    height: Math.max(a, b),
    margin: {
      top: side('top'),
      right: side('right'),
      bottom: side('bottom'),
      left: side('left'),
      header: side('header'),
      footer: side('footer'),
    },
  }
}

const LARGEST = 31_680

function numberOf(element: string, name: string, otherwise: number): number {
  const found = element.split(` w:${name}="`)[1]
  const value = found === undefined ? Number.NaN : Number.parseInt(found, 10)
  return Number.isFinite(value) && value >= 0 && value <= LARGEST ? value : otherwise
}

interface Merged {
  /** As the report names the style. */
  readonly own: string
  /** As the template does, or will. */
  readonly id: string
  readonly isNew: boolean
}

/** The styles of reports matched with a template's by name: built-in ones have other ids in other languages. */
function merged(styles: string): Merged[] {
  const byName = new Map<string, string>()
  const taken = new Set<string>()
  for (const block of styles.split('<w:style ').slice(1)) {
    const id = /w:styleId="([^"<>]{1,300})"/.exec(block)?.[1]
    const name = /<w:name w:val="([^"<>]{1,300})"/.exec(block)?.[1]
    if (id === undefined) continue
    taken.add(id)
    if (name !== undefined && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), id)
  }
  return REPORT_STYLES.map(({ id, name }: NamedStyle) => {
    const known = byName.get(name.toLowerCase())
    if (known !== undefined) return { own: id, id: known, isNew: false }
    return { own: id, id: taken.has(id) ? `${id}Kehoach` : id, isNew: true }
  })
}

/** The template's styles with those of the report (its styles.xml) that it has not. */
export function mergedStyles({ styles }: Template, own: string): string {
  const all = merged(styles)
  const normal = all.find(({ own }) => own === NORMAL.id)?.id ?? NORMAL.id
  const elements = new Map(
    own.split('<w:style ').flatMap((rest) => {
      const id = /w:styleId="([^"<>]{1,300})"/.exec(rest)?.[1]
      const end = rest.indexOf('</w:style>')
      return id === undefined || end < 0 ? [] : [[id, `<w:style ${rest.slice(0, end)}</w:style>`]]
    }),
  )
  const added = all
    .filter(({ isNew }) => isNew)
    .map(({ own, id }) =>
      (elements.get(own) ?? '')
        .replace(`w:styleId="${own}"`, `w:styleId="${id}"`)
        .replace('<w:basedOn w:val="Normal"/>', `<w:basedOn w:val="${normal}"/>`)
        .replace('<w:basedOn w:val="DefaultParagraphFont"/>', ''),
    )
  return before(styles, '</w:styles>', added.join(''))
}

/** The report as the library wrote it. */
export interface Written {
  readonly document: string
  readonly relationships: string
}

/** The report's text with the edges of the template, and the relationships of both; none has the name of another. */
export function mergedText(
  { relationships }: Template,
  written: Written,
  { edges }: Frame,
): { document: string; relationships: string } {
  const ids = new Map<string, string>()
  const prefix = freePrefix(relationships)
  const added = ownLinks(written.relationships).map(({ element, id }) => {
    ids.set(id, `${prefix}${id}`)
    return element.replace(`Id="${id}"`, `Id="${prefix}${id}"`)
  })
  const document = written.document
    .replace(/ r:(embed|id)="([^"<>]{1,40})"/g, (whole, kind: string, id: string) => {
      const renamed = ids.get(id)
      return renamed === undefined ? whole : ` r:${kind}="${renamed}"`
    })
    .replaceAll('<w:sectPr>', `<w:sectPr>${(edges ?? '').replaceAll('$', '$$$$')}`)
  return { document, relationships: before(relationships, '</Relationships>', added.join('')) }
}

/** The pictures and links of a report, of all that its text is related to. */
function ownLinks(relationships: string): { element: string; id: string }[] {
  return relationships.split('<Relationship ').flatMap((rest) => {
    const element = `<Relationship ${rest.slice(0, rest.indexOf('>') + 1)}`
    const id = /Id="([^"<>]{1,40})"/.exec(element)?.[1]
    const isOwn = element.includes('/image"') || element.includes('/hyperlink"')
    return id !== undefined && isOwn ? [{ element, id }] : []
  })
}

function freePrefix(relationships: string): string {
  const taken = [...relationships.matchAll(/ Id="(k*)_/g)].map(([, mark = '']) => mark.length)
  return `${'k'.repeat(taken.reduce((a, b) => Math.max(a, b), 0) + 1)}_`
}

/** A template (.dotx) becomes a document; pictures are PNG. */
export function mergedTypes({ contentTypes }: Template): string {
  const types = contentTypes.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')
  return /Extension="png"/i.test(types)
    ? types
    : before(types, '</Types>', '<Default Extension="png" ContentType="image/png"/>')
}

function before(xml: string, end: string, added: string): string {
  const at = xml.lastIndexOf(end)
  return `${xml.slice(0, at)}${added}${xml.slice(at)}`
}
