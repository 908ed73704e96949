import { shownIn, withoutPrivate } from './letters.ts'
import type { Piece } from './paragraph.ts'
import { addPiece, type OpenParagraph, type State } from './state.ts'

type Closer = (end: number, state: State) => void

const closeParagraph: Closer = (end, state) => {
  const { paragraph } = state.open.pop() ?? {}
  if (!paragraph) return
  paragraph.end = end
  endCodes(paragraph.n, state)
  paragraph.pieces = decoded(paragraph.pieces)
  const first = paragraph.into ?? paragraph
  if (paragraph.into) takeIn(first, paragraph)
  first.joinsNext = paragraph.joinsNext
  state.joining = first.joinsNext ? first : null
}

// A code ends with its paragraph: one that lacks its end would take all text after it for a code.
function endCodes(since: number, state: State): void {
  for (let at = state.openFields.length - 1; at >= 0; at--) {
    const field = state.openFields[at]
    if (!field || field.since < since) return
    if (!field.hasResult) state.codes--
    field.hasResult = true
  }
}

// The mark that stays is that of the last paragraph, and so are its properties (ECMA-376, 17.13.5.15).
function takeIn(first: OpenParagraph, next: OpenParagraph): void {
  first.pieces.push(...next.pieces)
  first.look = next.look
  first.end = next.end
}

function decoded(pieces: readonly Piece[]): Piece[] {
  const context = pieces.map(({ text }) => text).join('')
  return pieces.map((piece) => {
    if (piece.kind !== 'text') return piece
    const text = withoutPrivate(shownIn(piece.font, piece.text, context)).normalize('NFC')
    return text === piece.text ? piece : { ...piece, text, exact: piece.exact && text.length === piece.text.length }
  })
}

const closeRun: Closer = (end, state) => {
  const at = state.open.at(-1)
  if (!at?.run) return
  at.run.span.end = end
  at.run = null
}

const closeText: Closer = (end, state) => {
  const { text, xml } = state
  state.text = null
  if (!text || text.value === '') return
  const close = xml.lastIndexOf('<', end - 1)
  const raw = xml.slice(text.start, close)
  addPiece(state, { kind: 'text', text: text.value, exact: !raw.includes('<'), start: text.start, end: close })
}

const closeCode: Closer = (_, state) => {
  const field = state.openFields.at(-1)
  if (field && state.text) field.code += state.text.value
  state.text = null
}

const closeChange: Closer = (_, state) => {
  if (state.context.length === 0) state.changed.pop()
}

const closeCell: Closer = (_, state) => {
  state.into.pop()
  const at = state.tables.at(-1)
  if (at?.cell && at.row) at.row.cells.push(at.cell)
  if (at) at.cell = null
}

const closeRow: Closer = (_, state) => {
  const at = state.tables.at(-1)
  if (at?.row?.isShown) at.table.rows.push(at.row)
  if (at) at.row = null
}

const closeBranch: Closer = (_, state) => {
  const at = state.alternatives.at(-1)
  if (at && state.seen > at.before) at.taken = true
}

const leave: Closer = (_, state) => void state.context.pop()

export const closers: ReadonlyMap<string, Closer> = new Map<string, Closer>([
  ['w:p', closeParagraph],
  ['w:r', closeRun],
  ['w:pPr', leave],
  ['w:rPr', leave],
  ['w:trPr', leave],
  ['w:tcPr', leave],
  ['w:sectPr', leave],
  ['w:t', closeText],
  ['w:delText', closeText],
  ['m:t', closeText],
  ['w:instrText', closeCode],
  ['w:ins', closeChange],
  ['w:moveTo', closeChange],
  ['w:del', closeChange],
  ['w:moveFrom', closeChange],
  ['w:tc', closeCell],
  ['w:tr', closeRow],
  ['w:tbl', (_, state) => void state.tables.pop()],
  ['w:footnote', (_, state) => void state.into.pop()],
  ['w:endnote', (_, state) => void state.into.pop()],
  ['w:txbxContent', (_, state) => void state.boxes--],
  ['mc:AlternateContent', (_, state) => void state.alternatives.pop()],
  ['mc:Choice', closeBranch],
  ['mc:Fallback', closeBranch],
])
