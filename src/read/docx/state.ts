import type { RealPlace } from '../../text/span.ts'
import type { Revisions } from '../document.ts'
import type { RunLook } from './look.ts'
import type { Cell, Item, Paragraph, Piece, Row, Table } from './paragraph.ts'
import type { Section } from './section.ts'
import type { Styles } from './styles.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] }

export type OpenParagraph = Open<Paragraph> & {
  /** Its mark is a change that is not shown: the next paragraph goes on with it. */
  joinsNext: boolean
  /** The paragraph in front whose mark is not shown. */
  into: OpenParagraph | null
}

export interface OpenRun {
  readonly span: { start: number; end: number }
  look: RunLook
  /** The look with what it inherits. */
  whole: RunLook | null
}

export type OpenRow = Open<Row> & { isShown: boolean }
export type OpenCell = Open<Cell>
export type OpenTable = Open<Table>

/** What w:pPr, w:rPr, w:trPr, w:tcPr that is open speaks of. */
export type Context = 'paragraph' | 'mark' | 'run' | 'row' | 'cell' | 'section'

export interface OpenTableState {
  readonly table: OpenTable
  row: OpenRow | null
  cell: OpenCell | null
  rowNumber: number
  cellNumber: number
}

export interface Field {
  code: string
  /** Paragraphs that had begun before its code. */
  readonly since: number
  hasResult: boolean
}

/** All that is open while a part is read. */
export interface State {
  readonly xml: string
  readonly part: string
  readonly revisions: Revisions
  readonly styles: Styles
  readonly items: Item[]
  readonly paragraphs: Paragraph[]
  readonly sections: Open<Section>[]
  readonly notes: Map<string, Item[]>
  /** Where paragraphs and tables go: the part, a note, a cell. */
  readonly into: Item[][]
  readonly open: { readonly paragraph: OpenParagraph; run: OpenRun | null }[]
  readonly tables: OpenTableState[]
  readonly context: Context[]
  readonly changed: ('ins' | 'del')[]
  readonly fields: Set<string>
  readonly openFields: Field[]
  /** How many of the open fields have not come to their result. */
  codes: number
  readonly alternatives: { taken: boolean; before: number }[]
  /** The paragraph that closed last, where its mark is not shown. */
  joining: OpenParagraph | null
  text: { value: string; start: number; is: 'text' | 'code' } | null
  skip: number
  /** Text boxes that are open. */
  boxes: number
  /** What was read so far that a reader sees: tells an empty branch. */
  seen: number
  count: number
  tableCount: number
  changes: number
  comments: number
  embedded: number
  hidden: number
  oddities: number
  hasPageNumber: boolean
}

export function newState(xml: string, revisions: Revisions, styles: Styles, part: string): State {
  const items: Item[] = []
  return {
    xml,
    part,
    revisions,
    styles,
    items,
    paragraphs: [],
    sections: [],
    notes: new Map(),
    into: [items],
    open: [],
    tables: [],
    context: [],
    changed: [],
    fields: new Set(),
    openFields: [],
    codes: 0,
    alternatives: [],
    joining: null,
    text: null,
    skip: 0,
    boxes: 0,
    seen: 0,
    count: 0,
    tableCount: 0,
    changes: 0,
    comments: 0,
    embedded: 0,
    hidden: 0,
    oddities: 0,
    hasPageNumber: false,
  }
}

export function placeInTable(state: State): Pick<RealPlace, 'table' | 'row' | 'cell'> | null {
  const at = state.tables.at(-1)
  return at?.cell ? { table: at.table.n, row: at.rowNumber, cell: at.cellNumber } : null
}

/** The text of a change that is on the other side of the choice. */
export const isLeftOut = (change: 'ins' | 'del', revisions: Revisions): boolean =>
  change === (revisions === 'final' ? 'del' : 'ins')

/** The change around what is read now: a deletion inside an insertion is a deletion. */
export const changeHere = ({ changed }: State): 'ins' | 'del' | null =>
  changed.includes('del') ? 'del' : (changed[0] ?? null)

/** Adds what a reader sees to the open paragraph. */
export function addPiece(
  state: State,
  piece: Pick<Piece, 'kind' | 'text' | 'exact' | 'start' | 'end'> & { note?: string },
): void {
  state.seen++
  const at = state.open.at(-1)
  if (!at || isInFieldCode(state)) return
  const revision = changeHere(state)
  if (state.changed.some((change) => isLeftOut(change, state.revisions))) return
  const look = wholeLook(at, state)
  if (look.hidden) {
    state.hidden++
    return
  }
  const { run } = at
  at.paragraph.pieces.push({
    ...piece,
    run: run?.span ?? null,
    bold: look.bold ?? false,
    font: look.font ?? '',
    look,
    revision,
    ...(look.caps ? { text: piece.text.toUpperCase() } : {}),
  })
}

function wholeLook({ paragraph, run }: State['open'][number], state: State): RunLook {
  const style = paragraph.look.style
  if (!run) return state.styles.run({}, style)
  run.whole ??= state.styles.run(run.look, style)
  return run.whole
}

// The result of a field inside the code of another is not shown; nothing else stands in a code as w:t.
const isInFieldCode = ({ openFields, codes }: State): boolean =>
  codes > (openFields.at(-1)?.hasResult === false ? 1 : 0)
