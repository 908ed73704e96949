import type { Fault } from './fault.ts'
import { type ParagraphLook, type RunLook, withParagraphProperty, withRunProperty } from './look.ts'
import { type Element, readXml } from './xml.ts'

/** Styles of a Word file (ECMA-376, 17.7), with what they inherit. */
export interface Styles {
  /** Look of the letters of a run with its own look, in a paragraph of a style. */
  run(own: RunLook, paragraphStyle: string | undefined): RunLook
  paragraph(style: string | undefined): ParagraphLook
  /** Styles of a table of contents ("toc 1"). */
  readonly contents: ReadonlySet<string>
  /** The list that a numbering style (w:numStyleLink) leads to. */
  readonly lists: ReadonlyMap<string, string>
}

interface Style {
  readonly basedOn: string | null
  readonly run: RunLook
  readonly paragraph: ParagraphLook
}

interface Reading {
  readonly styles: Map<string, Style>
  readonly contents: Set<string>
  /** The style of paragraphs that name none. */
  standard: string | undefined
  defaults: RunLook
  id: string | null
  isStandard: boolean
  run: RunLook
  paragraph: ParagraphLook
  basedOn: string | null
  inside: 'r' | 'p' | null
  skip: number
}

export const NO_STYLES: Styles = { run: (own) => own, paragraph: () => ({}), contents: new Set(), lists: new Map() }

/** Reads styles.xml. */
export function readStyles(xml: string, part: string): Styles | Fault {
  const reading: Reading = {
    styles: new Map(),
    contents: new Set(),
    standard: undefined,
    defaults: {},
    id: null,
    isStandard: false,
    run: {},
    paragraph: {},
    basedOn: null,
    inside: null,
    skip: 0,
  }
  const fault = readXml(xml, part, {
    open: (element) => {
      open(element, reading)
      return undefined
    },
    close: (name) => close(name, reading),
  })
  return fault ?? resolved(reading)
}

const OTHER = /^w:(?:[pr]PrChange|tblStylePr)$/

function open(element: Element, reading: Reading): void {
  const { name } = element
  if (reading.skip > 0 || OTHER.test(name)) reading.skip++
  else if (name === 'w:style') {
    reading.id = element.get('w:styleId') ?? ''
    reading.isStandard = element.get('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(element.get('w:default') ?? '')
  } else if (name === 'w:name' && /^toc (?:\d|heading)/i.test(element.get('w:val') ?? '')) {
    reading.contents.add(reading.id ?? '')
  } else if (name === 'w:basedOn') reading.basedOn = element.get('w:val') ?? null
  else if (name === 'w:rPr') reading.inside = 'r'
  else if (name === 'w:pPr') reading.inside = 'p'
  else if (reading.inside === 'r') reading.run = withRunProperty(reading.run, element)
  else if (reading.inside === 'p') reading.paragraph = withParagraphProperty(reading.paragraph, element)
}

function close(name: string, reading: Reading): void {
  if (reading.skip > 0) {
    reading.skip--
    return
  }
  if (name === 'w:rPr' || name === 'w:pPr') reading.inside = null
  if (name !== 'w:style' && name !== 'w:docDefaults') return
  const { id, run, paragraph, basedOn } = reading
  if (name === 'w:docDefaults') reading.defaults = run
  else if (id !== null) {
    reading.styles.set(id, { basedOn, run, paragraph })
    if (reading.isStandard) reading.standard = id
  }
  Object.assign(reading, { id: null, run: {}, paragraph: {}, basedOn: null })
}

function resolved({ styles, contents, standard, defaults }: Reading): Styles {
  const known = new Map<string, Style>()
  const whole = (id: string): Style => {
    const before = known.get(id)
    if (before) return before
    const chain = chainOf(id, styles)
    const style = {
      basedOn: null,
      run: Object.assign({}, ...chain.map(({ run }) => run)),
      paragraph: Object.assign({}, ...chain.map(({ paragraph }) => paragraph)),
    }
    known.set(id, style)
    return style
  }
  const of = (id: string | undefined): Style | undefined => {
    const name = id !== undefined && styles.has(id) ? id : standard
    return name === undefined ? undefined : whole(name)
  }
  const lists = new Map<string, string>()
  for (const id of styles.keys()) {
    const { numId } = whole(id).paragraph
    if (numId !== undefined) lists.set(id, numId)
  }
  return {
    run: (own, paragraphStyle) => ({
      ...defaults,
      ...of(paragraphStyle)?.run,
      ...(own.style !== undefined && styles.has(own.style) ? whole(own.style).run : {}),
      ...own,
    }),
    paragraph: (style) => ({ ...of(style)?.paragraph, ...(style === undefined ? {} : { style }) }),
    contents,
    lists,
  }
}

// Word itself stops at eleven.
const LONGEST_CHAIN = 50

/** From the first ancestor down to the style itself; a style based on itself ends the chain. */
function chainOf(id: string, styles: ReadonlyMap<string, Style>): Style[] {
  const seen = new Set<string>()
  const chain: Style[] = []
  for (let at: string | null = id; at !== null && !seen.has(at) && chain.length < LONGEST_CHAIN; ) {
    const style: Style | undefined = styles.get(at)
    if (!style) break
    seen.add(at)
    chain.unshift(style)
    at = style.basedOn
  }
  return chain
}
