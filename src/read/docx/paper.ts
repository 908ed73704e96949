import type { Align, LineLook, Look, NumberLook, PageLook } from '../../text/look.ts'
import type { DocumentLine } from '../document.ts'
import { type Body, readBody } from './body.ts'
import type { WordDocument } from './open-document.ts'
import type { Paragraph, Piece } from './paragraph.ts'
import type { Section } from './section.ts'
import type { Styles } from './styles.ts'

const MM_PER_TWIP = 25.4 / 1440
const mm = (twips: number): number => twips * MM_PER_TWIP

/** How the file looks on paper, line by line of the reading. */
export async function paperOf(document: WordDocument, lines: readonly DocumentLine[]): Promise<Look> {
  const { body, styles } = document
  const looks = new Map(body.paragraphs.map((paragraph) => [paragraph.n, lookOf(paragraph, styles)]))
  const pages: PageLook[] = []
  for (const section of body.sections) pages.push(await pageOf(section, document, lines))
  return { pages, lines: lines.map(({ at }) => looks.get(at.paragraph ?? 0) ?? null) }
}

const ALIGN: Readonly<Record<string, Align>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

function lookOf(paragraph: Paragraph, styles: Styles): LineLook {
  const {
    align = 'left',
    left = 0,
    firstLine = 0,
    before = 0,
    after = 0,
    line = 240,
    lineRule = 'auto',
  } = {
    ...styles.paragraph(paragraph.look.style),
    ...paragraph.look,
  }
  return {
    ...lettersOf(paragraph.pieces),
    align: ALIGN[align] ?? 'left',
    indent: mm(left + firstLine),
    before: before / 20,
    after: after / 20,
    spacing: lineRule === 'auto' ? line / 240 : null,
  }
}

type Letters = Pick<LineLook, 'font' | 'size' | 'bold' | 'italic' | 'color'>

/** A piece and how many letters and digits it has. */
interface Counted {
  readonly piece: Piece
  readonly letters: number
}

function lettersOf(pieces: readonly Piece[]): Letters {
  const counted = pieces.map((piece) => ({ piece, letters: piece.text.replace(/[^\p{L}\p{N}]/gu, '').length }))
  const color = mostOf(counted, ({ look }) => look.color ?? 'AUTO')
  return {
    font: mostOf(counted, ({ look }) => look.font ?? '') || null,
    // 10 points where no style says otherwise (17.3.2.38)
    size: mostOf(counted, ({ look }) => look.size ?? 10),
    bold: nearlyAll(counted, ({ look }) => look.bold ?? false),
    italic: nearlyAll(counted, ({ look }) => look.italic ?? false),
    color: color === null || color === 'AUTO' ? null : color,
  }
}

/** What most of the letters have; null without letters. */
function mostOf<T>(counted: readonly Counted[], of: (piece: Piece) => T): T | null {
  const counts = new Map<T, number>()
  for (const { piece, letters } of counted) counts.set(of(piece), (counts.get(of(piece)) ?? 0) + letters)
  let most: T | null = null
  let best = 0
  for (const [value, count] of counts)
    if (count > best) {
      most = value
      best = count
    }
  return most
}

/** A stray letter is an accident; null where the line is really mixed. */
function nearlyAll(counted: readonly Counted[], has: (piece: Piece) => boolean): boolean | null {
  let yes = 0
  let all = 0
  for (const { piece, letters } of counted) {
    all += letters
    if (has(piece)) yes += letters
  }
  if (all === 0) return null
  return yes >= all * 0.9 ? true : yes <= all * 0.1 ? false : null
}

async function pageOf(section: Section, document: WordDocument, lines: readonly DocumentLine[]): Promise<PageLook> {
  const { width, height, top, bottom, left, right } = section
  return {
    ...{ width: mm(width), height: mm(height), top: mm(top), bottom: mm(bottom), left: mm(left), right: mm(right) },
    lastLine: lines.findLastIndex(({ at }) => (at.paragraph ?? 0) <= section.lastParagraph) + 1,
    numbers: await numbersOf(section, document),
  }
}

async function numbersOf(section: Section, document: WordDocument): Promise<NumberLook | null> {
  for (const at of ['header', 'footer'] as const) {
    const body = await marginOf(section.margins.get(`${at} default`), document)
    if (!body?.hasPageNumber) continue
    const first = section.titlePage ? await marginOf(section.margins.get(`${at} first`), document) : body
    const paragraph =
      body.paragraphs.find(({ pieces }) => pieces.some(({ text }) => /\d/.test(text))) ?? body.paragraphs[0]
    if (!paragraph) continue
    const { size, italic, ...own } = lookOf(paragraph, document.styles)
    const { frame } = paragraph.look
    // Behind tabs it stands where the stops of the header's style are: in the middle, as far as one can know.
    const isTabbed = paragraph.pieces.some(({ kind }) => kind === 'tab')
    const align = frame !== undefined ? (ALIGN[frame] ?? 'left') : isTabbed ? 'center' : own.align
    const arabic = /^(?:decimal|numberInDash)$/.test(section.format)
    return { at, align, size, upright: italic !== true, arabic, hiddenOnFirst: first?.hasPageNumber !== true }
  }
  return null
}

async function marginOf(id: string | undefined, { parts, styles }: WordDocument): Promise<Body | null> {
  const part = parts.links.find((link) => link.id === id)?.part
  const xml = part === undefined ? null : await parts.text(part)
  if (typeof xml !== 'string') return null
  const body = readBody(xml, { revisions: 'final', styles, part: part ?? '' })
  return 'error' in body ? null : body
}
