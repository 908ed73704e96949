import type { Element, Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { HTML_DEPTH, HTML_LENGTH } from '../limits.ts'
import type { Problem } from '../text/problem.ts'
import type { DocumentLine, DocumentResult } from './document.ts'
import { isTooDeep } from './html-depth.ts'
import { headerHeight, headerOf, textsOf } from './merged.ts'
import { numeral } from './numeral.ts'
import type { Block, Line } from './reading.ts'
import { settled } from './settle.ts'
import { tidy } from './shape.ts'

interface Page {
  readonly lines: DocumentLine[]
  readonly pieces: (Line | Block)[]
  /** What was written since the last block began. */
  open: string[]
  /** What the browser draws before the next word: "1.", "-". */
  marker: string
  bold: number
  /** Letters that are bold, and all of them. */
  letters: [bold: number, all: number]
  depth: number
}

const NOT_SHOWN = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'form',
  'select',
])
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark o:p q s small span strike strong sub sup time tt u var wbr'.split(' '),
) // biome-ignore format: a list of words

/** Reads a web page or a document that Word has saved as one. Nothing is fetched or run. */
export function readHtml(html: string): DocumentResult {
  const page: Page = { lines: [], pieces: [], open: [], marker: '', bold: 0, letters: [0, 0], depth: 0 }
  if (html.length > HTML_LENGTH || isTooDeep(html)) return tooDeep()
  try {
    visit(unified().use(rehypeParse, { fragment: false }).parse(html), page)
  } catch (error) {
    if (error instanceof RangeError) return tooDeep()
    throw error
  }
  flush(page, null)
  const { blocks, ignored } = settled(page.pieces, false)
  return { format: 'html', lines: page.lines, blocks, ignored, notes: [] }
}

/** Tables of HTML in a Markdown file, as pandoc writes those with merged cells; `from`: the line where they begin. */
export function htmlPieces(html: string, from: number): (Line | Block)[] {
  if (html.length > HTML_LENGTH || isTooDeep(html)) return []
  const page: Page = { lines: [], pieces: [], open: [], marker: '', bold: 0, letters: [0, 0], depth: 0 }
  try {
    visit(unified().use(rehypeParse, { fragment: true }).parse(html), page)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
  flush(page, null)
  const real = (line: number): number => from - 1 + (page.lines[line - 1]?.at.line ?? 1)
  const placed = ({ line, end_line }: Block['at']): Block['at'] => ({ line: real(line), end_line: real(end_line) })
  return page.pieces.map((piece) =>
    'line' in piece
      ? { ...piece, line: real(piece.line) }
      : { ...piece, at: placed(piece.at), rowsAt: (piece.rowsAt ?? []).map(placed) },
  )
}

function visit(node: Nodes, page: Page): void {
  if (node.type === 'text') write(node.value, page)
  else if (node.type === 'root') for (const child of node.children) visit(child, page)
  else if (node.type === 'element' && !NOT_SHOWN.has(node.tagName)) enter(node, page)
}

function enter(node: Element, page: Page): void {
  if (++page.depth > HTML_DEPTH) throw new RangeError('depth')
  const { tagName } = node
  const isBold =
    tagName === 'b' ||
    tagName === 'strong' ||
    /^h[1-6]$/.test(tagName) ||
    /font-weight:\s?(?:bold|[6-9]00)/.test(`${node.properties['style'] ?? ''}`)
  if (isBold) page.bold++
  if (tagName === 'br' || tagName === 'hr') flush(page, node)
  else if (tagName === 'table') table(node, page)
  else if (INLINE.has(tagName)) for (const child of node.children) visit(child, page)
  else block(node, page)
  if (isBold) page.bold--
  page.depth--
}

function block(node: Element, page: Page): void {
  flush(page, node)
  if (node.tagName === 'ol') list(node, page)
  else items(node, page)
  flush(page, node)
}

function items(node: Element, page: Page): void {
  for (const child of node.children) {
    if (node.tagName === 'ul' && child.type === 'element' && child.tagName === 'li' && !opensMarked(child))
      page.marker = '- '
    visit(child, page)
  }
}

// "<li>- Nội dung": the writer has put the dash himself.
const opensMarked = (item: Element): boolean =>
  /^\s*(?:[-–+*•]|\p{L}{1,4}[.)]|\d{1,3}[.)])\s?/u.test(textOf(item).slice(0, 12))

/** A browser draws the numbers of a list: type "a", "I"; start; the item's own value. */
function list(node: Element, page: Page): void {
  let at = Number(node.properties['start'] ?? 1)
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName !== 'li') {
      visit(child, page)
      continue
    }
    at = Number(child.properties['value'] ?? at)
    if (!opensMarked(child)) page.marker = `${numeral(at, `${node.properties['type'] ?? '1'}`)} `
    visit(child, page)
    at++
  }
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && NOT_SHOWN.has(node.tagName)) return ''
  const text = 'children' in node ? node.children.map(textOf).join('') : ''
  // "Sở Tài chính<br>Sở Nội vụ": what a browser shows on two lines is two words
  return node.type === 'element' && !INLINE.has(node.tagName) ? ` ${text} ` : text
}

function write(text: string, page: Page): void {
  if (text.trim() === '') {
    page.open.push(text)
    return
  }
  page.open.push(page.marker + text)
  page.marker = ''
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  page.letters = [page.letters[0] + (page.bold > 0 ? letters : 0), page.letters[1] + letters]
}

function flush(page: Page, node: Element | null): void {
  const text = tidy(page.open.join('').replace(/\s+/g, ' '))
  const [bold, all] = page.letters
  page.open = []
  page.letters = [0, 0]
  if (text === '') return
  const line = put(text, node, page)
  page.pieces.push({ text, line, bold: all > 0 && bold === all, opensBold: bold > 0, fresh: true })
}

function put(text: string, node: Element | null, page: Page): number {
  const { start, end } = node?.position ?? {}
  const line = start?.line ?? page.lines.at(-1)?.at.line ?? 1
  return page.lines.push({ text, at: { line, end_line: Math.max(line, end?.line ?? line) }, label: 0, skipped: 0 })
}

/** Rows with what is merged filled in; a table of two columns is a letterhead or a signature: its cells are paragraphs. */
function table(node: Element, page: Page): void {
  flush(page, node)
  const grid = gridOf(node)
  const isData = grid.length >= 2 && (grid[0]?.length ?? 0) >= 3
  if (!isData) {
    for (const cell of new Set(grid.flat())) {
      for (const child of cell.children) visit(child, page)
      flush(page, cell)
    }
    return
  }
  const first = page.lines.length + 1
  const high = headerHeight(grid)
  const rows = [headerOf(grid.slice(0, high), cellText), ...grid.slice(high).map((row) => textsOf(row, cellText))]
  const rowsAt = [grid[0] ?? [], ...grid.slice(high)].map((row, i) => {
    const line = page.lines.length + 1
    for (const [k, cell] of row.entries()) put(rows[i]?.[k] ?? '', cell, page)
    return { line, end_line: page.lines.length }
  })
  page.pieces.push({
    kind: 'table',
    text: '',
    bold: false,
    at: { line: first, end_line: page.lines.length },
    rows,
    rowsAt,
  })
}

const cellText = (cell: Element): string => tidy(textOf(cell).replace(/\s+/g, ' '))

const WIDEST = 100
const span = (cell: Element, name: string): number =>
  Math.min(Math.max(Number(cell.properties[name] ?? 1) || 1, 1), WIDEST)

function gridOf(node: Element): Element[][] {
  const rows = rowsOf(node)
  const grid: Element[][] = rows.map(() => [])
  for (const [i, row] of rows.entries()) {
    let at = 0
    for (const cell of row.children) {
      if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue
      while (grid[i]?.[at]) at++
      for (let down = 0; at < WIDEST && down < span(cell, 'rowSpan') && i + down < rows.length; down++)
        for (let k = 0; k < span(cell, 'colSpan') && at + k < WIDEST; k++) {
          const line = grid[i + down]
          if (line) line[at + k] = cell
        }
    }
  }
  return grid.map((row) => Array.from(row).filter((cell) => cell !== undefined))
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}

const tooDeep = (): { error: Problem } => ({
  error: {
    code: 'too-deep',
    severity: 'error',
    message: {
      vi: 'Trang HTML quá lớn hoặc lồng quá sâu: không phải kế hoạch; hãy lưu thành .docx hoặc .txt.',
      en: 'The HTML page is too large or nested too deep to be a plan; save it as .docx or .txt.',
    },
  },
})
