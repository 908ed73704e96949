import { PART_BYTES, PARTS_BYTES } from '../../limits.ts'
import { type Fault, noMainPart, notWord, tooLargePart } from './fault.ts'
import { readXml } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

/** A Word file (Open Packaging Conventions, ISO/IEC 29500-2): parts by name, the main one found by its relationship. */
export interface WordPackage {
  /** Name of the main part, mostly "word/document.xml". */
  readonly main: string
  readonly names: ReadonlySet<string>
  /** Relationships of the main part that stay inside the file; the external ones are never followed. */
  readonly links: readonly Link[]
  readonly hasMacros: boolean
  readonly isSigned: boolean
  /** XML of a part as a string (no byte order mark); null where the file has no such part. */
  text(name: string): Promise<string | Fault | null>
  /** The first part that the main part is linked to by a kind: "styles", "numbering", "comments", "footnotes" ... */
  linked(kind: string): string | null
}

export interface Link {
  readonly id: string
  /** Last word of the relationship's type: "styles", "header", "image". */
  readonly kind: string
  /** Name of the part that it leads to. */
  readonly part: string
}

const ZIP = [0x50, 0x4b]

/** Opens the bytes of a .docx or .docm file. Unsafe, damaged and protected files are faults. */
export async function openWord(bytes: Uint8Array): Promise<WordPackage | Fault> {
  if (!ZIP.every((byte, at) => bytes[at] === byte)) return notWord()
  const zip = await openZip(bytes)
  if ('error' in zip) return zip
  const budget = { left: PARTS_BYTES }
  const text = (name: string) => partText(zip, name, budget)
  const root = await linksOf('', text)
  if ('error' in root) return root
  const main = root.find((link) => link.kind === 'officeDocument')?.part
  if (main === undefined || !zip.names.has(main) || !/\.xml$/i.test(main) || isOther(zip, main)) return noMainPart()
  const links = await linksOf(main, text)
  if ('error' in links) return links
  return {
    main,
    names: zip.names,
    links,
    hasMacros: [...zip.names].some((name) => /vbaProject\.bin$/i.test(name)),
    isSigned: [...zip.names].some((name) => name.startsWith('_xmlsignatures/')),
    text,
    linked: (kind) => links.find((link) => link.kind === kind && zip.names.has(link.part))?.part ?? null,
  }
}

// A workbook or a slide show opens the same way.
const isOther = (zip: Zip, main: string): boolean => /^(?:xl|ppt)\//.test(main) && !zip.names.has('word/document.xml')

async function partText(zip: Zip, name: string, budget: { left: number }): Promise<string | Fault | null> {
  if (!zip.names.has(name)) return null
  // One part that is too large is told as such by the zip.
  const size = Math.min(zip.size(name), PART_BYTES)
  budget.left -= size
  if (budget.left < 0) return tooLargePart(name, PARTS_BYTES)
  const bytes = await zip.read(name)
  return 'error' in bytes ? bytes : decoded(bytes)
}

// XML 1.0, appendix F: a mark or the zero bytes around "<" tell UTF-16; what the declaration says may be wrong.
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes
  const label = a === 0xff || (a === 0x3c && b === 0) ? 'utf-16le' : a === 0xfe || a === 0 ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}

/** The relationships of a part ('' for the file itself). */
export async function linksOf(
  part: string,
  text: (name: string) => Promise<string | Fault | null>,
): Promise<Link[] | Fault> {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const name = `${folder}_rels/${part.slice(cut)}.rels`
  const xml = await text(name)
  if (xml === null) return []
  if (typeof xml !== 'string') return xml
  const links: Link[] = []
  const fault = readXml(xml, name, {
    open: (element) => {
      if (!element.name.endsWith('Relationship') || element.get('TargetMode') === 'External') return undefined
      const kind = (element.get('Type') ?? '').split('/').at(-1) ?? ''
      links.push({ id: element.get('Id') ?? '', kind, part: resolved(folder, element.get('Target') ?? '') })
      return undefined
    },
    close: () => {},
  })
  return fault ?? links
}

/** "word/" + "../customXml/a.xml" → "customXml/a.xml"; "/word/x.xml" stands for itself. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
