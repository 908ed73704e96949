import { fold } from '../text/fold.ts'
import { isOffice } from '../text/office.ts'
import { type Marked, readMarker } from './marker.ts'
import type { Piece, Section, Zone } from './section.ts'
import { citedId, depthFor, type Open } from './stack.ts'

interface OpenBullet {
  readonly section: Section
  readonly sign: string
}

interface State {
  readonly roots: Section[]
  stack: Open[]
  bullets: OpenBullet[]
  zone: Zone
  readonly annexes: Set<string>
  /** Lines of an office that signs. */
  readonly signed: ReadonlySet<Piece>
}

/** The tree of a document, by its markers. Every piece stands in it exactly once, in order. */
export function buildTree(pieces: readonly Piece[]): Section[] {
  const whole = titled(pieces)
  const state: State = { roots: [], stack: [], bullets: [], zone: 'front', annexes: new Set(), signed: signedIn(whole) }
  for (const piece of whole) add(piece, state)
  return state.roots
}

const OVER_TITLE = /^(?:PHẦN|CHƯƠNG|MỤC)\s+(?:THỨ\s+)?[\p{Lu}\d]{1,5}\s?[.:]?$/iu

/** "PHẦN II" has its name on the line below, in capitals or bold: one heading. */
function titled(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = []
  let open = false
  for (const piece of pieces) {
    const over = whole.at(-1)
    if (open && over && isTitle(piece)) {
      whole[whole.length - 1] = joined(over, piece)
      open = isCapitals(piece.text)
    } else {
      whole.push(piece)
      open = !piece.rows && piece.text.length < 20 && OVER_TITLE.test(piece.text)
    }
  }
  return whole
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text)

function isTitle(piece: Piece): boolean {
  const short =
    !piece.rows && piece.text.length < 200 && piece.text.includes(' ') && (piece.bold || isCapitals(piece.text))
  return short && readMarker(piece.text) === null
}

const joined = (over: Piece, title: Piece): Piece => ({
  ...over,
  text: `${over.text} ${title.text}`,
  at: { ...over.at, end_line: title.at.end_line },
})

function add(piece: Piece, state: State): void {
  if (piece.rows) {
    hang(section(piece, null, null, 'table', state), state)
    return
  }
  const marked = readMarker(piece.text)
  moveZone(piece, marked, state)
  if (marked && marked.marker.kind === 'bullet') addBullet(piece, marked, state)
  else if (marked && (state.zone === 'body' || state.zone === 'annex')) addNumbered(piece, marked, state)
  else addParagraph(piece, state)
}

const TITLE = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)$/u
const SIGNED = /^(?:(?:TM|KT|TL|TUQ|Q)\s?\.|T\/M)\s?\p{Lu}/u
const RECIPIENTS = /^nơi nhận\s*:?/u

/** Front until the first number, tail from "Nơi nhận" or the signature, annex from "Phụ lục". */
function moveZone(piece: Piece, marked: Marked | null, state: State): void {
  const signs = state.zone === 'body' && state.signed.has(piece)
  const zone = signs ? 'tail' : zoneOpened(piece, marked, state.zone)
  if (zone !== null) enter(state, zone)
}

function zoneOpened(piece: Piece, marked: Marked | null, zone: Zone): Zone | null {
  const kind = marked?.marker.kind
  const front = zone === 'front'
  if (kind === 'annex' && (isHeadline(piece) || zone === 'tail')) return 'annex'
  if (TITLE.test(piece.text) && !front) return 'front'
  if (RECIPIENTS.test(fold(marked?.rest ?? piece.text)) || (SIGNED.test(piece.text) && !front)) return 'tail'
  if (front && kind && kind !== 'bullet' && kind !== 'annex') return 'body'
  return zone === 'tail' && (kind === 'roman' || kind === 'part') && isHeadline(piece) ? 'body' : null
}

/** An office signs where nothing numbered follows it, up to an annex: "HIỆU TRƯỞNG" above duties is a heading. */
function signedIn(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const first = pieces.findIndex(({ text }) => isOffice(text))
  const signed = new Set<Piece>()
  let numbered = false
  for (const piece of first < 0 ? [] : pieces.slice(first).toReversed()) {
    const kind = readMarker(piece.text)?.marker.kind
    if (kind === 'annex' || TITLE.test(piece.text)) numbered = false
    else if (kind && kind !== 'bullet') numbered = true
    else if (!numbered && isOffice(piece.text)) signed.add(piece)
  }
  return signed
}

function enter(state: State, zone: Zone): void {
  state.zone = zone
  state.stack = []
  state.bullets = []
}

// "Phụ lục" opens an annex as a headline, not as the subject of a sentence ("Phụ lục kèm theo Kế hoạch này ...").
function isHeadline(piece: Piece): boolean {
  return piece.text.length < 200 && (piece.bold || piece.text === piece.text.toUpperCase() || piece.text.length < 60)
}

function section(piece: Piece, id: string | null, marked: Marked | null, kind: Section['kind'], state: State): Section {
  return {
    id,
    marker: marked?.marker.raw ?? null,
    kind,
    text: marked?.rest ?? piece.text,
    bold: piece.bold,
    zone: state.zone,
    at: piece.at,
    rows: piece.rows ?? [],
    rowsAt: piece.rowsAt ?? [],
    children: [],
  }
}

function hang(child: Section, state: State): void {
  const parent = state.stack.at(-1)
  if (parent) parent.section.children.push(child)
  else state.roots.push(child)
}

function addNumbered(piece: Piece, marked: Marked, state: State): void {
  state.bullets = []
  state.stack = state.stack.slice(0, depthFor(marked.marker, state.stack))
  const parent = state.stack.at(-1)
  const id = marked.marker.kind === 'annex' ? annexId(marked, state) : citedId(marked.marker, parent)
  const child = section(piece, id, marked, 'numbered', state)
  hang(child, state)
  state.stack.push({ section: child, marker: marked.marker })
}

// Two annexes without numbers are PL and PL2.
function annexId(marked: Marked, state: State): string {
  const { label } = marked.marker
  const id = state.annexes.has(label) ? `${label}${state.annexes.size + 1}` : label
  state.annexes.add(id)
  return id
}

/**
 * "+" stands below "-"; "-" below a "*" that came first. A "*" after "-" stands beside it ("* Cơ quan chủ trì").
 * In the tail all bullets are recipients.
 */
function addBullet(piece: Piece, marked: Marked, state: State): void {
  const sign = marked.marker.label
  const child = section(piece, null, marked, 'bullet', state)
  const depth = state.zone === 'tail' ? 0 : bulletDepth(sign, state.bullets)
  state.bullets = state.bullets.slice(0, depth)
  const parent = state.bullets.at(-1)
  if (parent) parent.section.children.push(child)
  else if (state.zone === 'tail' && RECIPIENTS.test(fold(child.text))) state.roots.push(child)
  else if (state.zone === 'tail')
    (lastRecipients(state) ?? state.roots.at(-1) ?? { children: state.roots }).children.push(child)
  else hang(child, state)
  state.bullets.push({ section: child, sign })
}

function bulletDepth(sign: string, bullets: readonly OpenBullet[]): number {
  const same = bullets.findIndex((open) => open.sign === sign)
  if (same >= 0) return same
  const dash = bullets.findIndex((open) => open.sign === '-')
  return sign === '*' && dash >= 0 ? dash : bullets.length
}

function lastRecipients(state: State): Section | undefined {
  return state.roots.findLast((root) => RECIPIENTS.test(fold(root.text)))
}

function addParagraph(piece: Piece, state: State): void {
  state.bullets = []
  const child = section(piece, null, null, 'paragraph', state)
  if (state.zone === 'body' && isUnnumberedHeading(piece, state)) {
    state.roots.push(child)
    state.stack = [{ section: child, marker: { kind: 'mục', raw: '', label: '', value: 0, path: [] } }]
  } else hang(child, state)
}

// "TỔ CHỨC THỰC HIỆN" without its number
function isUnnumberedHeading(piece: Piece, state: State): boolean {
  const top = state.stack[0]
  const words = piece.text.split(' ').length
  if (!top || words < 2 || words > 20 || piece.text !== piece.text.toUpperCase()) return false
  return top.marker.kind !== 'annex' && top.marker.kind !== 'part' && /\p{L}{2}/u.test(piece.text)
}
