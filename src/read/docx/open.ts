import { TABLE_COLUMNS, TABLE_DEPTH } from '../../limits.ts'
import { type Fault, tooDeep, tooWide } from './fault.ts'
import { withoutPrivate } from './letters.ts'
import { isOn, withParagraphProperty, withRunProperty } from './look.ts'
import { openSection, SECTION_PROPERTIES, sectionProperty } from './section.ts'
import { addPiece, isLeftOut, placeInTable, type State } from './state.ts'
import type { Element } from './xml.ts'

type Opener = (element: Element, state: State) => Fault | undefined
/** Most elements cannot fail. */
const plain =
  (open: (element: Element, state: State) => void): Opener =>
  (element, state) => {
    open(element, state)
    return undefined
  }

const skip = plain((_, state) => {
  state.skip = 1
})

function openParagraph({ start }: Element, state: State): void {
  state.seen++
  const items = state.into.at(-1) ?? state.items
  const before = state.paragraphs.at(-1)
  const last = state.joining
  const paragraph = {
    kind: 'paragraph' as const,
    n: ++state.count,
    start,
    end: start,
    pieces: [],
    look: {},
    cell: placeInTable(state),
    isBoxed: state.boxes > 0,
    joinsNext: false,
    into: last && last === before && items.at(-1) === last ? last : null,
  }
  state.open.push({ paragraph, run: null })
  if (paragraph.into) return
  items.push(paragraph)
  state.paragraphs.push(paragraph)
}

function openRun({ start }: Element, state: State): void {
  const at = state.open.at(-1)
  if (at) at.run = { span: { start, end: start }, look: {}, whole: null }
}

function paragraphProperty(element: Element, state: State): void {
  const at = state.open.at(-1)
  if (at && state.context.at(-1) === 'paragraph') at.paragraph.look = withParagraphProperty(at.paragraph.look, element)
}

function runProperty(element: Element, state: State): void {
  const run = state.open.at(-1)?.run
  if (run && state.context.at(-1) === 'run') run.look = withRunProperty(run.look, element)
}

function openRunProperties(_: Element, state: State): void {
  state.context.push(state.context.at(-1) === 'paragraph' ? 'mark' : 'run')
}

/** Around runs a change is what stands inside; in the properties of a mark or a row it is about these. */
function openChange(change: 'ins' | 'del'): Opener {
  return plain((_, state) => {
    state.changes++
    const context = state.context.at(-1)
    const at = state.open.at(-1)
    const row = state.tables.at(-1)?.row
    if (context === 'mark' && at) at.paragraph.joinsNext ||= isLeftOut(change, state.revisions)
    else if (context === 'row' && row) row.isShown &&= !isLeftOut(change, state.revisions)
    if (context === undefined) state.changed.push(change)
  })
}

function openTable(_: Element, state: State): Fault | undefined {
  if (state.tables.length >= TABLE_DEPTH) return tooDeep(state.part)
  state.seen++
  const table = { kind: 'table' as const, n: ++state.tableCount, rows: [] }
  const items = state.into.at(-1) ?? state.items
  items.push(table)
  state.tables.push({ table, row: null, cell: null, rowNumber: 0, cellNumber: 0 })
  return undefined
}

function openRow(_: Element, state: State): void {
  const at = state.tables.at(-1)
  if (!at) return
  at.row = { cells: [], before: 0, isHeader: false, isShown: true }
  at.rowNumber++
  at.cellNumber = 0
}

function openCell(_: Element, state: State): Fault | undefined {
  const at = state.tables.at(-1)
  const items: State['items'] = []
  state.into.push(items)
  if (!at) return undefined
  at.cell = { items, span: 1, merge: null }
  return ++at.cellNumber > TABLE_COLUMNS ? tooWide() : undefined
}

/** A count of columns that can be: 1 to TABLE_COLUMNS. */
function columns(element: Element, least: number, state: State): number {
  const count = Number(element.get('w:val') ?? least)
  const sound = Number.isInteger(count) ? Math.min(Math.max(count, least), TABLE_COLUMNS) : least
  if (sound !== count) state.oddities++
  return sound
}

function cellProperty(element: Element, state: State): void {
  const { row, cell } = state.tables.at(-1) ?? {}
  if (element.name === 'w:gridBefore' && row) row.before = columns(element, 0, state)
  else if (element.name === 'w:tblHeader' && row) row.isHeader = isOn(element)
  else if (element.name === 'w:gridSpan' && cell) cell.span = columns(element, 1, state)
  else if (element.name === 'w:vMerge' && cell) cell.merge = element.get('w:val') === 'restart' ? 'restart' : 'continue'
}

const FETCHES = /^\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE)\b/i

/** Marks what a field's code says. */
export function noteCode(code: string, state: State): void {
  const fetches = FETCHES.exec(code)?.[1]
  if (fetches) state.fields.add(fetches.toUpperCase())
  if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code)) state.hasPageNumber = true
}

function openFieldChar(element: Element, state: State): void {
  if (state.open.length === 0) return
  const type = element.get('w:fldCharType')
  const field = state.openFields.at(-1)
  if (type === 'begin') {
    state.openFields.push({ code: '', since: state.count, hasResult: false })
    state.codes++
  } else if (field) {
    noteCode(field.code, state)
    if (!field.hasResult) state.codes--
    field.hasResult = true
    if (type === 'end') state.openFields.pop()
  }
}

const openText: Opener = plain(({ end }, state) => {
  state.text = { value: '', start: end, is: 'text' }
})
const openCode: Opener = plain(({ end }, state) => {
  state.text = { value: '', start: end, is: 'code' }
})

const sign = (kind: 'tab' | 'break' | 'hyphen', text: string): Opener =>
  plain(({ start, end }, state) => {
    if (state.context.length === 0 && state.open.at(-1)?.run) addPiece(state, { kind, text, exact: false, start, end })
  })

const openLine = sign('break', '\n')
const openPage = sign('break', '\f')
const openBreak: Opener = (element, state) =>
  (/^(?:page|column)$/.test(element.get('w:type') ?? '') ? openPage : openLine)(element, state)

function openSymbol({ get, start, end }: Element, state: State): void {
  const code = Number.parseInt(get('w:char') ?? '', 16)
  if (!(code >= 0x20 && code <= 0xffff)) return
  const text = withoutPrivate(String.fromCharCode(code < 0x100 ? code + 0xf000 : code))
  addPiece(state, { kind: 'symbol', text, exact: false, start, end })
}

const openNoteMark = (kind: string): Opener =>
  plain(({ get, start, end }, state) => {
    const note = `${kind}:${get('w:id') ?? ''}`
    addPiece(state, { kind: 'note', text: '', exact: false, start, end, note })
  })

/** A footnote or endnote of its part; Word's own separators (w:type) are none. */
function openNote({ get }: Element, state: State): void {
  const items: State['items'] = []
  state.into.push(items)
  if (get('w:type') === undefined || get('w:type') === 'normal') state.notes.set(get('w:id') ?? '', items)
}

const openAlternative = plain((_, state) => {
  state.alternatives.push({ taken: false, before: state.seen })
})
const openBranch = plain((_, state) => {
  if (state.alternatives.at(-1)?.taken) state.skip = 1
})

const context = (name: State['context'][number]): Opener => plain((_, state) => void state.context.push(name))

const SKIPPED =
  'w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:tblGridChange w:trPrChange w:tcPrChange w:tblPrExChange w:numberingChange w:sdtPr w:sdtEndPr w:delInstrText w:rt w:tabs' // biome-ignore format: a list of words
const CELL_PROPERTIES = ['w:gridBefore', 'w:tblHeader', 'w:gridSpan', 'w:vMerge']

export const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ...SKIPPED.split(' ').map((name): [string, Opener] => [name, skip]),
  ...['w:pStyle', 'w:numId', 'w:ilvl', 'w:outlineLvl', 'w:jc', 'w:ind', 'w:spacing', 'w:framePr'].map(
    (name): [string, Opener] => [name, plain(paragraphProperty)],
  ),
  ...['w:rFonts', 'w:b', 'w:i', 'w:sz', 'w:color', 'w:caps', 'w:vanish', 'w:rStyle'].map((name): [string, Opener] => [
    name,
    plain(runProperty),
  ]),
  ...CELL_PROPERTIES.map((name): [string, Opener] => [name, plain(cellProperty)]),
  ['w:p', plain(openParagraph)],
  ['w:r', plain(openRun)],
  ['w:sectPr', plain(openSection)],
  ...SECTION_PROPERTIES.map((name): [string, Opener] => [name, plain(sectionProperty)]),
  ['w:pPr', context('paragraph')],
  ['w:rPr', plain(openRunProperties)],
  ['w:trPr', context('row')],
  ['w:tcPr', context('cell')],
  ['w:tblPr', skip],
  ['w:tbl', openTable],
  ['w:tr', plain(openRow)],
  ['w:tc', openCell],
  ['w:ins', openChange('ins')],
  ['w:moveTo', openChange('ins')],
  ['w:del', openChange('del')],
  ['w:moveFrom', openChange('del')],
  ['w:t', openText],
  ['w:delText', openText],
  ['m:t', openText],
  ['w:instrText', openCode],
  ['w:fldChar', plain(openFieldChar)],
  ['w:fldSimple', plain((element, state) => noteCode(element.get('w:instr') ?? '', state))],
  ['w:tab', sign('tab', '\t')],
  ['w:ptab', sign('tab', '\t')],
  ['w:br', openBreak],
  ['w:cr', sign('break', '\n')],
  ['w:noBreakHyphen', sign('hyphen', '-')],
  ['w:sym', plain(openSymbol)],
  ['w:footnoteReference', openNoteMark('footnote')],
  ['w:endnoteReference', openNoteMark('endnote')],
  ['w:footnote', plain(openNote)],
  ['w:endnote', plain(openNote)],
  ['w:altChunk', plain((_, state) => void state.embedded++)],
  ['w:commentReference', plain((_, state) => void state.comments++)],
  ['w:txbxContent', plain((_, state) => void state.boxes++)],
  ['mc:AlternateContent', openAlternative],
  ['mc:Choice', openBranch],
  ['mc:Fallback', openBranch],
])
