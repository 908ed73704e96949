import type { Revisions } from '../document.ts'
import { closers } from './close.ts'
import type { Fault } from './fault.ts'
import { openers } from './open.ts'
import type { Item, Paragraph } from './paragraph.ts'
import type { Section } from './section.ts'
import { newState } from './state.ts'
import { NO_STYLES, type Styles } from './styles.ts'
import { readXml } from './xml.ts'

/** The text of a part (main part, footnotes, a header) as a reader sees it, with places in its XML. */
export interface Body {
  /** Paragraphs and tables in reading order. */
  readonly items: readonly Item[]
  /** All paragraphs in the order of their start tags; `n` may have gaps (rows and branches that are not shown). */
  readonly paragraphs: readonly Paragraph[]
  /** Sets of pages, in order. */
  readonly sections: readonly Section[]
  /** Items of each note by its id (footnotes and endnotes parts only). */
  readonly notes: ReadonlyMap<string, readonly Item[]>
  /** Tracked insertions, deletions and moves. */
  readonly changes: number
  /** Comments that the text points to. */
  readonly comments: number
  /** Other documents put into the text by w:altChunk, which are not read. */
  readonly embedded: number
  /** Runs of hidden text that were left out. */
  readonly hidden: number
  /** Fields that fetch something when Word updates them: "DDEAUTO", "INCLUDETEXT". */
  readonly fields: ReadonlySet<string>
  /** Text that is the result of a PAGE or NUMPAGES field only. */
  readonly hasPageNumber: boolean
  /** A grid span or list level that cannot be was cut to what can be. */
  readonly oddities: number
}

export interface BodyOptions {
  readonly revisions: Revisions
  readonly styles?: Styles
  /** Name of the part, for errors. */
  readonly part?: string
}

/**
 * Reads a part in one pass. Of tracked changes only the chosen side is read, of mc:AlternateContent one branch, of a field
 * its result. Faults: damaged, unsafe, too-deep.
 */
export function readBody(xml: string, { revisions, styles = NO_STYLES, part = '' }: BodyOptions): Body | Fault {
  const state = newState(xml, revisions, styles, part)
  const fault = readXml(xml, part, {
    wants: (name) => state.skip > 0 || openers.has(name),
    open: (element) => {
      if (state.skip > 0) {
        state.skip++
        return undefined
      }
      const opened = openers.get(element.name)
      return opened?.(element, state)
    },
    close: (name, end) => {
      if (state.skip > 0) state.skip--
      else closers.get(name)?.(end, state)
    },
    text: (text) => {
      if (state.text && state.skip === 0) state.text.value += text
    },
  })
  if (fault) return fault
  const { items, paragraphs, sections, notes, changes, comments, embedded, hidden, fields, hasPageNumber, oddities } =
    state
  return { items, paragraphs, sections, notes, changes, comments, embedded, hidden, fields, hasPageNumber, oddities }
}
