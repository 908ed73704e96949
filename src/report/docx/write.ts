import type { FileChild } from 'docx'
import { fixedDates } from '../fixed-dates.ts'
import { type Paper, type PaperBlock, paragraph, type Sheet } from '../paper/paper.ts'
import { styleOf } from '../paper/styles.ts'
import { wordParagraph, wordPicture } from './content.ts'
import { CORE, coreXml } from './core.ts'
import { DECREE_FRAME, type Frame, roomOf } from './frame.ts'
import { linkName, type Marks, newMarks } from './marks.ts'
import { packed } from './pack.ts'
import { documentOf } from './pages.ts'
import { wordTable } from './table.ts'

/** A picture as PNG. */
export type Raster = (svg: string) => Uint8Array

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** The paper as a Word file: the same bytes for the same paper. */
export async function docxOf(paper: Paper, raster: Raster, frame: Frame = DECREE_FRAME): Promise<Uint8Array> {
  const { marks, addresses } = newMarks()
  const leaves = paper.sheets.map((sheet, i) => {
    const isLast = i + 1 === paper.sheets.length
    return { sheet, children: spaced(sheet, isLast).map((block) => child(block, sheet, frame, marks, raster)) }
  })
  const document = documentOf(paper, leaves, frame)
  for (const [i, address] of addresses.entries())
    document.Document.Relationships.addRelationship(linkName(i + 1), HYPERLINK, address, 'External')
  const bytes = await packed(document, [{ path: CORE, data: coreXml(paper) }])
  return fixedDates(bytes, paper.date)
}

// Word makes one table of two that touch, and wants a paragraph after the last; a sheet's end is a paragraph already.
// LibreOffice keeps headings with what follows only where a paragraph stands between a table and the first of them.
function spaced({ blocks }: Sheet, isLast: boolean): PaperBlock[] {
  const all = blocks.flatMap((block, i) => {
    const isTable = block.kind === 'table' && needsSpace(blocks[i + 1], isLast)
    return isTable ? [block, paragraph('rule', '')] : [block]
  })
  return all.length === 0 ? [paragraph('rule', '')] : all
}

function needsSpace(next: PaperBlock | undefined, isLast: boolean): boolean {
  if (next === undefined) return isLast
  return next.kind === 'table' || (next.kind === 'paragraph' && styleOf(next.style).keepNext === true)
}

function child(block: PaperBlock, { landscape }: Sheet, frame: Frame, marks: Marks, raster: Raster): FileChild {
  const room = roomOf(frame, landscape)
  if (block.kind === 'paragraph') return wordParagraph(block, room, frame, marks)
  if (block.kind === 'table') return wordTable(block, room, frame, marks)
  return wordPicture(block, raster(block.svg), room, frame, marks)
}
