import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { DocumentLine, DocumentResult } from '../document.ts'
import type { Line } from '../reading.ts'
import { layDocument } from '../settle.ts'
import { textLines } from '../text.ts'
import { mendRomans } from './misread.ts'
import { type OpenPdf, openPdf, type RawPage } from './open.ts'
import { pictureOf } from './picture.ts'
import { byOcr, noOcr, noText } from './problems.ts'

// The only file that knows tesseract.js, which the user installs if he wants it; the network is never asked.

interface Recogniser {
  readonly recognize: (picture: Uint8Array) => Promise<unknown>
  readonly terminate: () => Promise<unknown>
}

/** Reads the pictures of a scan as text. What comes out is marked by a note. */
export async function readScan(bytes: Uint8Array): Promise<DocumentResult> {
  const recogniser = await recogniserOf().catch(() => null)
  if (!recogniser) return { error: noOcr() }
  const pdf = await openPdf(bytes, true)
  try {
    return 'error' in pdf ? pdf : await scanned(pdf, recogniser)
  } finally {
    await recogniser.terminate()
    if (!('error' in pdf)) await pdf.close()
  }
}

async function scanned(pdf: OpenPdf, recogniser: Recogniser): Promise<DocumentResult> {
  const read: { readonly page: number; readonly line: number; readonly piece: Line }[] = []
  for (let page = 1; page <= pdf.pages; page++) {
    const raw = await pdf.page(page).catch(() => null)
    const picture = raw && (await pictureOn(raw))
    if (!picture) continue
    for (const [i, piece] of textLines(textIn(await recogniser.recognize(picture))).entries())
      read.push({ page, line: i + 1, piece })
  }
  if (read.length === 0) return { error: noText() }
  const texts = mendRomans(read.map(({ piece }) => piece.text))
  const lines = read.map(
    ({ page, line, piece }, i): DocumentLine => ({
      text: texts[i] ?? piece.text,
      at: { page, line },
      label: 0,
      skipped: 0,
    }),
  )
  const pieces = read.map(({ piece }, i): Line => ({ ...piece, text: texts[i] ?? piece.text, line: i + 1 }))
  return { format: 'pdf', lines, ...layDocument(pieces), notes: [byOcr()] }
}

/** The largest picture of a page, as a file of a kind that tesseract reads. */
async function pictureOn(page: RawPage): Promise<Uint8Array | null> {
  let largest: Uint8Array | null = null
  for (const { name, args } of page.operators()) {
    if (name !== 'paintImageXObject' || !Array.isArray(args)) continue
    const picture = pictureOf(await page.picture(`${args[0]}`))
    if (picture && picture.length > (largest?.length ?? 0)) largest = picture
  }
  return largest
}

function textIn(result: unknown): string {
  const data = typeof result === 'object' && result !== null && 'data' in result ? result.data : null
  return typeof data === 'object' && data !== null && 'text' in data ? `${data.text}` : ''
}

async function recogniserOf(): Promise<Recogniser | null> {
  const name = 'tesseract.js'
  const tesseract: { readonly createWorker?: (...args: unknown[]) => Promise<Recogniser> } = await import(name)
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')
  const langPath = join(dirname(data), '4.0.0_best_int')
  return (await tesseract.createWorker?.('vie', 1, { langPath, cacheMethod: 'none', gzip: true })) ?? null
}
