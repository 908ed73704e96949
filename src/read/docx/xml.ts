import { SaxesParser } from 'saxes'
import { XML_DEPTH, XML_TAG_LENGTH } from '../../limits.ts'
import { badXml, type Fault, hasDoctype, tooDeep, tooLargeTag } from './fault.ts'

/** An element that has just opened. Names carry the customary prefixes ("w:p", "mc:Choice"), whatever the file's are. */
export interface Element {
  readonly name: string
  /** Value of an attribute by its customary name ("w:val", "r:id", "Target"). */
  get(name: string): string | undefined
  /** UTF-16 offset of its "<", and after the ">" of its start tag. */
  readonly start: number
  readonly end: number
}

export interface Handlers {
  /** Elements by their customary names that `open` is called for; all where it is missing. */
  wants?(name: string): boolean
  /** A fault ends the reading. */
  open(element: Element): Fault | undefined
  /** `end`: UTF-16 offset after the end tag. Called for empty elements too. */
  close(name: string, end: number): void
  /** Character data, entities replaced; a comment or CDATA section inside it makes several calls. */
  text?(text: string): void
}

// Transitional (ECMA-376) and Strict (ISO/IEC 29500-1) names of one thing.
const SPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:schemas-microsoft-com:vml': 'v',
}
const ROOT_SPACES = /\/(?:package\/2006\/relationships|content-types)$/

/** Reads a part once, from start to end; an unsound part is a fault. A DOCTYPE is never read. */
export function readXml(xml: string, part: string, handlers: Handlers): Fault | null {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const state: State = {
    prefixes: new Map(),
    plain: true,
    depth: 0,
    fault: null,
    lastDeclared: xml.lastIndexOf('xmlns'),
  }
  const stop = (fault: Fault) => {
    state.fault ??= fault
    throw new Stopped()
  }
  parser.on('doctype', () => stop(hasDoctype(part)))
  parser.on('error', () => stop(badXml(part, parser.line, parser.column)))
  parser.on('opentag', (tag) => {
    if (++state.depth > XML_DEPTH) stop(tooDeep(part))
    const end = parser.position
    // An attribute may hold no "<", so the nearest one opens the tag.
    const start = xml.lastIndexOf('<', end - 1)
    if (end - start > XML_TAG_LENGTH) stop(tooLargeTag(part))
    if (start < state.lastDeclared) declare(tag.attributes, state)
    const name = state.plain ? tag.name : customary(tag.name, state.prefixes)
    if (handlers.wants && !handlers.wants(name)) return
    const attributes = state.plain ? tag.attributes : renamed(tag.attributes, state.prefixes)
    const fault = handlers.open({ name, get: (key) => attribute(attributes, key), start, end })
    if (fault) stop(fault)
  })
  parser.on('closetag', (tag) => {
    state.depth--
    handlers.close(state.plain ? tag.name : customary(tag.name, state.prefixes), parser.position)
  })
  if (handlers.text) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  try {
    parser.write(xml).close()
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
  return state.fault
}

class Stopped extends Error {}

interface State {
  readonly prefixes: Map<string, string>
  /** Every prefix of the file is the customary one. */
  plain: boolean
  depth: number
  fault: Fault | null
  /** Offset of the last namespace that is declared. */
  readonly lastDeclared: number
}

type Attributes = Readonly<Record<string, string>>

const attribute = (attributes: Attributes, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined

function declare(attributes: Attributes, state: State): void {
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue
    const space = attributes[key] ?? ''
    const known = SPACES[space]
    const prefix = key === 'xmlns' ? '' : key.slice(6)
    if (known !== undefined) state.prefixes.set(prefix, known)
    if (known !== undefined && known !== prefix) state.plain = false
    if (known === undefined && Object.values(SPACES).includes(prefix) && !ROOT_SPACES.test(space)) {
      state.prefixes.set(prefix, `other-${prefix}`)
      state.plain = false
    }
  }
}

function customary(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
}

// An attribute without a prefix belongs to no namespace.
function renamed(attributes: Attributes, prefixes: ReadonlyMap<string, string>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? customary(name, prefixes) : name, value]),
  )
}
