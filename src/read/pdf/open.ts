import { PDF_PAGES } from '../../limits.ts'
import type { Problem } from '../../text/problem.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import { decoders, type Loaded, loaded, NO_PAGE } from './pdfjs.ts'
import { damaged, locked, noPages, notInstalled, tooManyPages } from './problems.ts'

export interface Operator {
  readonly name: string
  readonly args: unknown
}

export interface RawPage {
  readonly width: number
  readonly height: number
  /** From the page's own space to points from the top left corner, the page turned as it is shown. */
  readonly transform: Matrix
  /** How many operators it has. */
  readonly length: number
  operators(): Iterable<Operator>
  /** "BCDGEE+TimesNewRomanPS-BoldMT" for the name that operators use. */
  fontName(font: string): string
  /** A picture of the page by its name, when it is decoded: later than the operators. */
  picture(name: string): Promise<unknown>
  /** Frees what the page holds. */
  close(): void
}

export interface OpenPdf {
  readonly pages: number
  /** Fails on a page that is broken. */
  page(number: number): Promise<RawPage>
  close(): Promise<void>
}

const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  // Fonts are not shown: neither are they handed to a page, nor their letters drawn.
  disableFontFace: false,
  ownerDocument: NO_PAGE,
  stopAtErrors: false,
  verbosity: 0,
  enableXfa: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
}

/** `pictures`: they are decoded too, which costs much. */
export async function openPdf(bytes: Uint8Array, pictures: boolean): Promise<OpenPdf | { readonly error: Problem }> {
  const pdfjs = await loaded()
  if (!pdfjs) return { error: notInstalled() }
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]))
  // A copy: pdf.js keeps the bytes that it gets, and takes no Buffer.
  const task = pdfjs.getDocument({
    ...OPTIONS,
    data: new Uint8Array(bytes),
    ...(pictures ? { maxImageSize: -1, wasmUrl: decoders() } : { maxImageSize: 1 }),
  })
  try {
    const pdf = await task.promise
    const pages = pdf.numPages
    const close = () => task.destroy()
    if (pages >= 1 && pages <= PDF_PAGES) return { pages, page: (number) => rawPage(pdf, number, names), close }
    await close()
    return { error: pages < 1 ? noPages() : tooManyPages(pages, PDF_PAGES) }
  } catch (error) {
    await task.destroy()
    return { error: isLocked(error) ? locked() : damaged() }
  }
}

type Proxy = Awaited<ReturnType<Loaded['getDocument']>['promise']>

async function rawPage(pdf: Proxy, number: number, names: ReadonlyMap<number, string>): Promise<RawPage> {
  const page = await pdf.getPage(number)
  const { fnArray, argsArray } = await page.getOperatorList()
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { commonObjs, objs } = page
  return {
    width,
    height,
    transform: matrixOf(transform),
    length: fnArray.length,
    *operators() {
      for (const [i, code] of fnArray.entries()) yield { name: names.get(code) ?? '', args: argsArray[i] }
    },
    fontName: (font) => (commonObjs.has(font) ? fontName(commonObjs.get(font)) : ''),
    picture: (name) => new Promise((resolve) => (name.startsWith('g_') ? commonObjs : objs).get(name, resolve)),
    close: () => void page.cleanup(),
  }
}

function fontName(font: unknown): string {
  return typeof font === 'object' && font !== null && 'name' in font ? `${font.name}` : ''
}

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'
