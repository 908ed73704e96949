import { isOldFont } from '../read/docx/letters.ts'
import type { Message } from '../text/problem.ts'
import type { Span } from '../text/span.ts'
import type { Atom } from './atoms.ts'
import { type Style, signed, textIn } from './markup.ts'
import { isTrue, type Letters, type Point, pointOf, stretchOf, type WordPlace } from './place.ts'
import { runAt } from './run.ts'
import { addCut, addDeletion, type Work } from './work.ts'

/** Words to put in the place of others: '' deletes, start = end inserts. */
export interface WordEdit {
  readonly at: WordPlace
  readonly text: string
}

export interface EditContext {
  readonly xml: string
  readonly letters: Letters
  readonly style: Style
  readonly freeId: () => number
  readonly work: Work
  /** Numbers of paragraphs in text boxes. */
  readonly boxed: ReadonlySet<number | undefined>
  /** What earlier edits have touched. */
  readonly touched: Span[]
}

/** Why an edit cannot be a tracked change. */
export const REFUSED = {
  drawn: { vi: 'nằm ở số thứ tự do Word tự đánh', en: 'in a number that Word draws' },
  unknown: { vi: 'không định vị được chữ trong tệp', en: 'not found in the file' },
  // There are two copies of a box in a file, and LibreOffice shows a deletion in one as text.
  boxed: { vi: 'nằm trong hộp văn bản', en: 'in a text box' },
  revised: {
    vi: 'nằm trong thay đổi đang chờ duyệt của người khác',
    en: 'inside a pending change of somebody else',
  },
  mixed: { vi: 'chạm vào chú thích, hình hoặc trường', en: 'across a note, a picture or a field' },
  font: { vi: 'dùng phông chữ cũ (.VnTime, VNI)', en: 'in an old font (.VnTime, VNI)' },
  overlap: { vi: 'chồng lên sửa đổi khác', en: 'overlapping another edit' },
} as const satisfies Readonly<Record<string, Message>>
export type Refused = keyof typeof REFUSED

/** Adds a tracked change to the work; what stands against it otherwise. */
export function addEdit(edit: WordEdit, context: EditContext): Refused | null {
  const { line, start, end, endLine } = edit.at
  if (start < line.label) return 'drawn'
  if (endLine && endLine.at.paragraph !== line.at.paragraph) return 'unknown'
  if (context.boxed.has(line.at.paragraph)) return 'boxed'
  return start === end && !endLine ? insert(edit, context) : replace(edit, context)
}

function insert({ at, text }: WordEdit, context: EditContext): Refused | null {
  const found = pointOf(at.line, at.start, context.letters)
  if (!found) return 'unknown'
  const refused = isFree([found.beside], { start: found.at.at, end: found.at.at }, context)
  if (refused) return refused
  addWords(found.at, found.beside, text, context)
  return null
}

function replace({ at, text }: WordEdit, context: EditContext): Refused | null {
  const { letters, work, xml, touched } = context
  const stretch = stretchOf(at, letters)
  if (!stretch || !isTrue(stretch, at)) return 'unknown'
  const { atoms, to } = stretch
  const span = { start: stretch.from.at, end: to.at }
  const holes = holesIn(atoms)
  const refused = holes === null ? 'unknown' : isFree(atoms, span, context)
  if (refused || holes === null) return refused
  if (![...holes].every(([run, hole]) => isPlain(run, hole, xml))) return 'mixed'
  for (const [run, hole] of holes) addDeletion(work, run, hole)
  touched.push(span)
  const first = atoms[0]
  if (first) addWords(to, first, text, context)
  return null
}

function isFree(atoms: readonly Atom[], { start, end }: Span, { touched }: EditContext): Refused | null {
  if (atoms.some(({ piece }) => piece.revision !== null)) return 'revised'
  if (atoms.some(({ piece }) => piece.kind === 'note')) return 'mixed'
  if (atoms.some(({ piece }) => isOldFont(piece.font))) return 'font'
  const isOver = touched.some((other) => start < other.end && other.start < end)
  return isOver ? 'overlap' : null
}

/** What is to go of each run; null where something stands outside of runs (a formula). */
function holesIn(atoms: readonly Atom[]): Map<Span, Span> | null {
  const holes = new Map<Span, Span>()
  for (const { piece, start, end } of atoms) {
    if (!piece.run) return null
    const before = holes.get(piece.run)
    holes.set(piece.run, { start: before?.start ?? start, end })
  }
  return holes
}

const PLAIN = new Set(['t', 'tab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'sym', 'ptab', 'lastRenderedPageBreak'])

function isPlain(run: Span, hole: Span, xml: string): boolean {
  const inside = runAt(xml, run).children.filter(({ start, end }) => start < hole.end && end > hole.start)
  return inside.every(({ name }) => PLAIN.has(name))
}

function addWords(at: Point, like: Atom, text: string, { xml, style, freeId, work }: EditContext): void {
  if (text === '' || !like.piece.run) return
  const w = style.prefix
  const look = settled(runAt(xml, like.piece.run).look, w)
  addCut(
    work,
    at,
    `<${w}:ins ${signed(style, freeId())}><${w}:r>${look}${textIn(w, text)}</${w}:r></${w}:ins>`,
    'words',
  )
}

/** A look without the change of it that somebody tracks. */
function settled(look: string, w: string): string {
  const start = look.indexOf(`<${w}:rPrChange`)
  const tag = `</${w}:rPrChange>`
  const end = look.indexOf(tag)
  return start < 0 || end < start ? look : look.slice(0, start) + look.slice(end + tag.length)
}
