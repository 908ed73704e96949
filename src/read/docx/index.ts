import type { DocumentResult, Revisions } from '../document.ts'
import { aroundText } from './around.ts'
import { countLists } from './counting.ts'
import { type Fault, noText } from './fault.ts'
import { layItems } from './lay.ts'
import { notesOf } from './notes.ts'
import { NO_NUMBERING, type Numbering, readNumbering } from './numbering.ts'
import { openDocument, type WordDocument } from './open-document.ts'
import { paperOf } from './paper.ts'

/** Reads a Word file (.docx, .docm; ECMA-376 and ISO/IEC 29500 Strict). Numbers stand in the text as Word draws them. */
export async function readDocx(
  bytes: Uint8Array,
  options: { readonly revisions: Revisions; readonly look?: boolean },
): Promise<DocumentResult> {
  const document = await openDocument(bytes, options.revisions)
  if ('error' in document) return document
  const numbering = await numberingOf(document)
  if ('error' in numbering) return numbering
  const { body, styles, parts } = document
  const { lines, blocks, ignored, lineOf } = layItems(body.items, countLists(numbering, styles), styles)
  if (lines.length === 0) return noText()
  const around = await aroundText(document, lineOf, options.revisions)
  if ('error' in around) return around
  return {
    format: 'docx',
    lines,
    blocks,
    ignored: [...around, ...ignored].sort((a, b) => a.at.line - b.at.line),
    notes: notesOf(body, parts, options.revisions),
    look: options.look ? await paperOf(document, lines) : null,
  }
}

async function numberingOf({ parts, body, styles }: WordDocument): Promise<Numbering | Fault> {
  const isListed = styles.lists.size > 0 || body.paragraphs.some(({ look }) => look.numId !== undefined)
  const part = isListed ? parts.linked('numbering') : null
  const xml = part === null ? null : await parts.text(part)
  if (xml === null) return NO_NUMBERING
  return typeof xml === 'string' ? readNumbering(xml, part ?? '') : xml
}
