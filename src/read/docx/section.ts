import { isOn } from './look.ts'
import type { State } from './state.ts'
import type { Element } from './xml.ts'

/** A set of pages with one set-up (w:sectPr, ECMA-376, 17.6). Lengths in twentieths of a point. */
export interface Section {
  /** The last paragraph on its pages, by its number. */
  readonly lastParagraph: number
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** The first page has a header of its own, or none. */
  readonly titlePage: boolean
  /** Ids of headers and footers by "header default", "footer first" ... */
  readonly margins: ReadonlyMap<string, string>
  /** w:fmt of page numbers; "decimal" where nothing is said. */
  readonly format: string
}

export const SECTION_PROPERTIES: readonly string[] = [
  'w:pgSz',
  'w:pgMar',
  'w:titlePg',
  'w:headerReference',
  'w:footerReference',
  'w:pgNumType',
]

// US Letter with one inch around is what a section has that says nothing.
const BLANK = { width: 12240, height: 15840, top: 1440, bottom: 1440, left: 1440, right: 1440 }

export function openSection(_: Element, state: State): void {
  state.context.push('section')
  state.sections.push({ ...BLANK, lastParagraph: state.count, titlePage: false, margins: new Map(), format: 'decimal' })
}

const length = (element: Element, name: string, usual: number): number => {
  const value = Number(element.get(name) ?? Number.NaN)
  return Number.isFinite(value) ? Math.abs(value) : usual
}

export function sectionProperty(element: Element, state: State): void {
  const section = state.context.at(-1) === 'section' ? state.sections.at(-1) : undefined
  if (!section) return
  const { name, get } = element
  if (name === 'w:pgSz') {
    section.width = length(element, 'w:w', section.width)
    section.height = length(element, 'w:h', section.height)
  } else if (name === 'w:pgMar') {
    for (const side of ['top', 'bottom', 'left', 'right'] as const)
      section[side] = length(element, `w:${side}`, section[side])
  } else if (name === 'w:titlePg') section.titlePage = isOn(element)
  else if (name === 'w:pgNumType') section.format = get('w:fmt') ?? 'decimal'
  else
    section.margins = new Map(section.margins).set(
      `${name.slice(2, 8)} ${get('w:type') ?? 'default'}`,
      get('r:id') ?? '',
    )
}
