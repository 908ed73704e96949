import type { Revisions } from '../read/document.ts'
import { damagedZip, type Fault } from '../read/docx/fault.ts'
import { openDocument, type WordDocument } from '../read/docx/open-document.ts'
import type { Message, Problem } from '../text/problem.ts'
import { type Atom, atomsOf } from './atoms.ts'
import { type Boxes, boxesIn } from './box.ts'
import { comment } from './comment.ts'
import { addEdit, REFUSED, type Refused, type WordEdit } from './edit.ts'
import { protection, refusal, sealed } from './guard.ts'
import { freeIds, prefixOf, type Style } from './markup.ts'
import { loadPart } from './part.ts'
import { isTrue, type Letters, lettersBy, type Stretch, stretchOf, type WordPlace, widened } from './place.ts'
import { repacked } from './repack.ts'
import { strip, type Written } from './strip.ts'
import { addRange, noWork, splicesOf, type Work } from './work.ts'
import { writtenParts } from './write.ts'

/** A comment: paragraphs of plain text on some words; `at` null is about the document, and stands at its title. */
export interface WordNote {
  readonly at: WordPlace | null
  readonly paragraphs: readonly string[]
}

export interface Annotations {
  readonly notes: readonly WordNote[]
  readonly edits?: readonly WordEdit[]
}

export interface AnnotateOptions {
  /** ISO 8601 date of comments and changes; null leaves it out. */
  readonly date: string | null
  /** The side of tracked changes that the lines of the places were read from. */
  readonly revisions: Revisions
  /** Changes signed files and files with macros too. */
  readonly force?: boolean
}

export interface Annotated extends Written {
  /** Edits that could not be tracked changes; a note of `problems` says why. */
  readonly skipped: readonly WordEdit[]
}

/**
 * The Word file with comments and tracked changes by "kehoach"; those of an earlier run are taken out first. Places are
 * lines of a reading of `strip(bytes)`. All other parts keep their packed bytes (ISO/IEC 29500-2).
 */
export async function annotate(
  bytes: Uint8Array,
  { notes, edits = [] }: Annotations,
  { date, revisions, force = false }: AnnotateOptions,
): Promise<Annotated | { readonly error: Problem }> {
  const shut = sealed(bytes)
  if (shut) return { error: shut }
  const clean = await strip(bytes, { force })
  if ('error' in clean) return clean
  const document = await openDocument(clean.bytes, revisions)
  if ('error' in document) return document
  const refused = force ? null : refusal(document.parts)
  if (refused) return { error: refused }
  const problems = await protection(document.parts)
  if (notes.length + edits.length === 0) return { bytes: clean.bytes, problems, skipped: [] }
  return write(clean.bytes, document, { notes, edits }, date, problems)
}

async function write(
  bytes: Uint8Array,
  document: WordDocument,
  { notes, edits }: Required<Annotations>,
  date: string | null,
  problems: readonly Problem[],
): Promise<Annotated | { readonly error: Problem }> {
  const { parts, xml, body } = document
  const prefix = prefixOf(xml)
  if (prefix === null) return { error: noPrefix() }
  const linked = parts.linked('comments')
  const comments = linked === null ? null : await loadPart(bytes, parts, linked)
  if (comments && 'error' in comments) return comments
  const style = { prefix, date }
  const freeId = freeIds(xml, comments?.text ?? '')
  const letters = lettersBy(body.paragraphs, (paragraph) => atomsOf(paragraph, xml))
  const work = noWork()
  const written = addNotes(notes.slice(0, Math.max(RANGES_IN_WORD - body.comments, 0)), document, {
    letters,
    work,
    style,
    freeId,
  })
  if ('error' in written) return written
  const boxed = new Set(body.paragraphs.filter(({ isBoxed }) => isBoxed).map(({ n }) => n))
  const context = { xml, letters, style, freeId, work, boxed, touched: [] }
  const refused = edits.flatMap((edit) => {
    const why = addEdit(edit, context)
    return why ? [{ edit, why }] : []
  })
  const changes = await writtenParts(bytes, parts, {
    splices: splicesOf(work, xml, style, freeId),
    comments: (w) => written.map(([id, { paragraphs }]) => comment({ ...style, prefix: w }, id, paragraphs)).join(''),
    hasComments: written.length > 0,
  })
  if ('error' in changes) return changes
  const put = await repacked(bytes, changes, parts.main)
  if (put === null) return damagedZip()
  const told = skipNotes(refused.map(({ why }) => why))
  if (written.length < notes.length) told.push(tooMany(notes.length - written.length))
  return { bytes: put, problems: [...problems, ...told], skipped: refused.map(({ edit }) => edit) }
}

interface Places {
  readonly letters: Letters
  readonly work: Work
  readonly style: Style
  readonly freeId: () => number
}

/** Marks the words of each note; the ids that they were given. */
function addNotes(
  notes: readonly WordNote[],
  document: WordDocument,
  { letters, work, style, freeId }: Places,
): [number, WordNote][] | Fault {
  const boxes = boxesIn(document.body.paragraphs, document.xml)
  const title = titleOf(document, boxes)
  const written: [number, WordNote][] = []
  for (const note of notes) {
    const stretch = (note.at && wordsAt(note.at, letters, boxes)) ?? title
    if (!stretch) return { error: noText() }
    const id = freeId()
    addRange(work, stretch.from, stretch.to, id, style)
    written.push([id, note])
  }
  return written
}

/** The words themselves; where they cannot be told, all that is written of their line's paragraph. */
function wordsAt(at: WordPlace, letters: Letters, boxes: Boxes): Stretch | null {
  const box = boxes(at.line.at.paragraph) ?? boxes(at.endLine?.at.paragraph)
  if (box) return box
  const place = widened(at)
  const stretch = stretchOf(place, letters)
  return stretch && isTrue(stretch, place) ? stretch : whole(letters(at.line).atoms)
}

function whole(atoms: readonly Atom[]): Stretch | null {
  const seen = atoms.filter(({ written, piece }) => written > 0 && piece.run !== null)
  const [a, b] = [seen[0], seen.at(-1)]
  if (!a?.piece.run || !b?.piece.run) return null
  return { from: { run: a.piece.run, at: a.start }, to: { run: b.piece.run, at: b.end }, atoms: seen }
}

/** The first paragraph of the text itself, after the table of the letterhead: mostly the title. */
function titleOf({ xml, body }: WordDocument, boxes: Boxes): Stretch | null {
  const own = body.paragraphs.filter(({ cell, isBoxed }) => cell === null && !isBoxed)
  for (const paragraph of [...own, ...body.paragraphs]) {
    const stretch = whole(atomsOf(paragraph, xml))
    if (stretch) return boxes(paragraph.n) ?? stretch
  }
  return null
}

function skipNotes(skipped: readonly Refused[]): Problem[] {
  const counts = new Map<Refused, number>()
  for (const why of skipped) counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts].map(([why, count]) => ({
    code: 'output',
    severity: 'note',
    message: {
      vi: `${count} sửa đổi không ghi được dưới dạng theo dõi thay đổi vì ${REFUSED[why].vi}; hãy sửa tay theo góp ý.`,
      en: `${count} ${count === 1 ? 'edit was' : 'edits were'} not written as tracked changes (${REFUSED[why].en}); make the change by hand as the comment says.`,
    },
  }))
}

// "Word will not open a file with more than 32767 comment ranges" ([MS-OI29500] 2.1.315 a).
const RANGES_IN_WORD = 32_767

const tooMany = (count: number): Problem => ({
  code: 'output',
  severity: 'note',
  message: {
    vi: `${count} góp ý không được ghi vì Word không mở tệp có quá ${RANGES_IN_WORD} góp ý; hãy xem báo cáo đầy đủ.`,
    en: `${count} comments were not written: Word opens no file with more than ${RANGES_IN_WORD} of them; see the full report.`,
  },
})

const fault = (code: Problem['code'], message: Message): Problem => ({ code, severity: 'error', message })

const noText = (): Problem =>
  fault('no-text', {
    vi: 'Tệp Word không có chữ nào để gắn góp ý; hãy kiểm tra lại tệp.',
    en: 'The Word file has no text that a comment could stand on; check the file.',
  })

const noPrefix = (): Problem =>
  fault('wrong-format', {
    vi: 'XML của tệp Word không dùng tiền tố (như "w:") nên không ghi góp ý vào được; hãy mở bằng Word và lưu lại.',
    en: 'The XML of the Word file uses no prefix (such as "w:"), so no comments can be written into it; save it again in Word.',
  })
