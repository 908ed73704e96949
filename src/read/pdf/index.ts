import { PDF_OPERATORS } from '../../limits.ts'
import type { Problem } from '../../text/problem.ts'
import type { DocumentResult } from '../document.ts'
import { drawn } from './draw.ts'
import { flowOf } from './flow.ts'
import { type OpenPdf, openPdf } from './open.ts'
import { type PrintedPage, printed } from './page.ts'
import { badFonts, damaged, noText, pageLost, pagesWithoutText, tooDense } from './problems.ts'
import { isReadable } from './quality.ts'
import { swells } from './swell.ts'

export interface PdfOptions {
  /** Pictures of text are read by tesseract.js where it is installed. */
  readonly ocr: boolean
}

/** Reads a PDF with a text layer. Scripts, attachments, forms and annotations in it are never looked at. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<DocumentResult> {
  if (swells(bytes)) return { error: tooDense() }
  const pdf = await openPdf(bytes, false)
  if ('error' in pdf) return pdf
  const { pages, notes, stopped } = await pagesOf(pdf)
  await pdf.close()
  if (stopped) return { error: stopped }
  const fault = faultOf(pages)
  if (!fault) return { format: 'pdf', ...flowOf(pages), notes: [...notes, ...scansAmong(pages)] }
  if (!options.ocr) return { error: fault }
  const { readScan } = await import('./ocr.ts')
  return readScan(bytes)
}

interface Pages {
  readonly pages: PrintedPage[]
  readonly notes: Problem[]
  readonly stopped: Problem | null
}

async function pagesOf(pdf: OpenPdf): Promise<Pages> {
  const pages: PrintedPage[] = []
  const notes: Problem[] = []
  let operators = 0
  for (let number = 1; number <= pdf.pages; number++) {
    const page = await pdf.page(number).catch(() => null)
    if (!page) {
      notes.push(pageLost(number))
      continue
    }
    operators += page.length
    const marks = operators > PDF_OPERATORS ? null : drawn(page)
    page.close()
    if (!marks) return { pages, notes, stopped: tooDense() }
    pages.push(printed(marks, number))
  }
  return { pages, notes, stopped: null }
}

const isEmpty = ({ rows, tables }: PrintedPage): boolean => rows.length === 0 && tables.length === 0

function faultOf(pages: readonly PrintedPage[]): Problem | null {
  if (pages.length === 0) return damaged()
  if (pages.every(isEmpty)) return noText()
  return isReadable(pages) ? null : badFonts()
}

function scansAmong(pages: readonly PrintedPage[]): Problem[] {
  const scans = pages.filter((page) => isEmpty(page) && page.pictures).map(({ number }) => number)
  return scans.length > 0 ? [pagesWithoutText(scans)] : []
}
