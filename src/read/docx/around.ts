import type { Revisions } from '../document.ts'
import type { Left } from '../reading.ts'
import { tidy } from '../shape.ts'
import { type Body, readBody } from './body.ts'
import type { Fault } from './fault.ts'
import type { WordDocument } from './open-document.ts'
import { type Item, type Paragraph, textOf } from './paragraph.ts'

/**
 * What stands around the text: headers and footers (at line 1), footnotes and endnotes (as "footer", at the line that
 * points to them).
 */
export async function aroundText(
  document: WordDocument,
  lineOf: ReadonlyMap<number, number>,
  revisions: Revisions,
): Promise<Left[] | Fault> {
  const margins = await readAll(document, ['header', 'footer'], revisions)
  if ('error' in margins) return margins
  const points = document.body.paragraphs.some(({ pieces }) => pieces.some(({ kind }) => kind === 'note'))
  const notes = points ? await readAll(document, ['footnotes', 'endnotes'], revisions) : []
  if ('error' in notes) return notes
  const left = margins.flatMap(({ kind, body }) => marginOf(kind === 'header' ? 'header' : 'footer', body))
  return [...left, ...notes.flatMap(({ kind, body }) => notesOf(kind, body, document, lineOf))]
}

interface Read {
  readonly kind: string
  readonly body: Body
}

async function readAll(
  { parts, styles }: WordDocument,
  kinds: readonly string[],
  revisions: Revisions,
): Promise<Read[] | Fault> {
  const found: Read[] = []
  for (const { kind, part } of parts.links) {
    if (!kinds.includes(kind)) continue
    const xml = await parts.text(part)
    if (xml === null) continue
    if (typeof xml !== 'string') return xml
    const body = readBody(xml, { revisions, styles, part })
    if ('error' in body) return body
    found.push({ kind, body })
  }
  return found
}

const written = (paragraphs: readonly Paragraph[]): string => tidy(paragraphs.map(textOf).join(' '))

function marginOf(reason: 'header' | 'footer', body: Body): Left[] {
  const text = written(body.paragraphs)
  if (text === '') return []
  const isNumber = body.hasPageNumber && !/\p{L}{2}/u.test(text.replace(/trang/iu, ''))
  return [{ text, reason: isNumber ? 'page-number' : reason, at: { line: 1, end_line: 1 } }]
}

function notesOf(kind: string, body: Body, document: WordDocument, lineOf: ReadonlyMap<number, number>): Left[] {
  const pointers = new Map<string, number>()
  for (const { n, pieces } of document.body.paragraphs)
    for (const { note } of pieces) if (note !== undefined) pointers.set(note, lineOf.get(n) ?? 1)
  return [...body.notes].flatMap(([id, items]) => {
    const text = written(items.filter((item: Item) => item.kind === 'paragraph'))
    const line = pointers.get(`${kind.slice(0, -1)}:${id}`) ?? 1
    return text === '' ? [] : [{ text, reason: 'footer' as const, at: { line, end_line: line } }]
  })
}
