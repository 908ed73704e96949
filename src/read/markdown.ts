import type { Nodes, Parents, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, Left, Line } from './reading.ts'
import { tidy } from './shape.ts'

/** Markdown laid out: lines in reading order, tables where they stand, what a reader of the page does not see. */
export interface Layout {
  readonly pieces: readonly (Line | Block)[]
  readonly hidden: readonly Left[]
}

interface Run {
  readonly line: number
  readonly text: string
  readonly bold: boolean
}

/** Reads HTML that begins at a line. */
type ReadTables = (html: string, from: number) => (Line | Block)[]

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1

const parser = unified().use(remarkParse).use(remarkGfm)

/** Reads Markdown through remark; numbers of ordered lists stay as written. */
export function markdownLayout(text: string, tables: ReadTables | null = null): Layout {
  const tree = parser.parse(text)
  const pieces: (Line | Block)[] = []
  const hidden: Left[] = []
  const add = (node: Nodes, marker: string, found: readonly (Line | Block)[]): void => {
    pieces.push(...found)
    hidden.push(...unshown(node, `${marker} ${sliceOf(node, text)}`, found))
  }
  const walk = (node: Nodes, marker: string): void => {
    if (node.type === 'html') add(node, '', (/^<table/i.test(node.value) && tables?.(node.value, lineOf(node))) || [])
    else if (node.type === 'table')
      add(node, '', isLayout(node, text) ? layoutLines(node, text) : [tableBlock(node, text)])
    else if (isLeafBlock(node) || ('children' in node && node.children.length === 0 && marker !== ''))
      add(node, marker, leafLines(node, text, marker))
    else if ('children' in node) {
      for (const [i, child] of node.children.entries()) {
        const opens = child.type === 'listItem' || child.type === 'footnoteDefinition'
        walk(child, opens ? markerOf(child, text) : i === 0 ? marker : '')
      }
    }
  }
  walk(tree, '')
  return { pieces, hidden }
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of a block's source that its readers do not see: tags, addresses of links, entities, comments. */
function unshown(node: Nodes, source: string, found: readonly (Line | Block)[]): Left[] {
  const bag = new Map<string, number>()
  for (const { text, ...piece } of found) {
    const cells = 'rows' in piece ? (piece.rows ?? []).flat() : []
    for (const word of [text, ...cells].flatMap(wordsOf)) bag.set(word, (bag.get(word) ?? 0) + 1)
  }
  const left = wordsOf(source).filter((word) => {
    const count = bag.get(word) ?? 0
    bag.set(word, count - 1)
    return count <= 0
  })
  if (left.length === 0) return []
  const at = { line: node.position?.start.line ?? 1, end_line: node.position?.end.line ?? 1 }
  return [{ text: found.length === 0 ? tidy(source) : left.join(' '), reason: 'web-chrome', at }]
}

function isLeafBlock(node: Nodes): boolean {
  return ['paragraph', 'heading', 'code', 'thematicBreak', 'definition'].includes(node.type)
}

/** "3." or "-" as the writer wrote it. */
function markerOf(item: Parents, text: string): string {
  const start = item.position?.start.offset ?? 0
  const first = item.children[0]?.position?.start.offset ?? item.position?.end.offset ?? start
  return text.slice(start, first).trim()
}

function leafLines(node: Nodes, text: string, marker: string): Line[] {
  const runs: Run[] = []
  if ('children' in node) for (const child of node.children) collect(child, text, node.type === 'heading', runs)
  else if (node.type === 'code') collectRaw(node.value, (node.position?.start.line ?? 1) + (node.lang ? 1 : 0), runs)
  else collectRaw(sliceOf(node, text), node.position?.start.line ?? 1, runs)
  const lines = byLine(runs)
  const first = lines[0]
  const opened = node.position?.start.line ?? 1
  if (marker === '') return lines
  if (!first) return [{ text: marker, line: opened, bold: false, opensBold: false, fresh: true }]
  return [{ ...first, text: `${marker} ${first.text}`, line: Math.min(first.line, opened) }, ...lines.slice(1)]
}

function sliceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

function collectRaw(value: string, line: number, runs: Run[]): void {
  for (const [i, part] of value.split(/\r\n|\n|\r/).entries()) runs.push({ line: line + i, text: part, bold: false })
}

/** The text of inline nodes, line by line; emphasis, links and code lose their marks. */
function collect(node: Nodes, text: string, bold: boolean, runs: Run[]): void {
  const line = node.position?.start.line ?? 1
  if (node.type === 'text' || node.type === 'inlineCode') {
    for (const [i, part] of node.value.split(/\r\n|\n|\r/).entries()) runs.push({ line: line + i, text: part, bold })
  } else if (node.type === 'image' || node.type === 'imageReference')
    runs.push({ line, text: ` ${node.alt ?? ''} `, bold })
  else if (node.type === 'footnoteReference') runs.push({ line, text: sliceOf(node, text), bold })
  else if (node.type === 'break') runs.push({ line: line + 1, text: '', bold })
  else if (node.type === 'html') runs.push({ line, text: /^<br/i.test(node.value) ? '\n' : '', bold })
  else if ('children' in node) {
    for (const child of node.children) collect(child, text, bold || node.type === 'strong', runs)
  }
}

// Broken emphasis ("**1.****") leaves its stars in the text; they are markup, not words.
function clean(text: string): string {
  return tidy(text.replace(/\*{2,}|\*(?=\S|$)|(?<=\S)\*/g, ''))
}

function byLine(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  const rows = new Map<number, Run[]>()
  for (const run of runs) {
    const row = rows.get(run.line)
    if (row) row.push(run)
    else rows.set(run.line, [run])
  }
  for (const [line, row] of rows) {
    const text = clean(row.map((run) => run.text).join(''))
    if (/^[*\s]*$/.test(text)) continue
    const bold = row.every((run) => run.bold || tidy(run.text) === '')
    const opensBold = row.find((run) => tidy(run.text) !== '')?.bold ?? false
    lines.push({ text, line, bold, opensBold, fresh: lines.length === 0 })
  }
  return lines
}

const FURNITURE = /(?:CỘNG H(?:ÒA|OÀ) X|ĐẢNG CỘNG SẢN V|Nơi nhận\s?:|(?:TM|KT|TL|TUQ)\. ?\p{Lu})/u
const MOST_ROWS = 6

/** A letterhead, or recipients beside a signature: two or three columns and few rows. */
const isLayout = (table: Table, text: string): boolean =>
  (table.children[0]?.children.length ?? 0) <= 3 &&
  table.children.length <= MOST_ROWS &&
  FURNITURE.test(clean(sliceOf(table, text)))

/** Column by column, as it is read: what a line break in a cell parts is a line. */
function layoutLines(table: Table, text: string): Line[] {
  const width = Math.max(...table.children.map((row) => row.children.length))
  return Array.from({ length: width }, (_, column) => column).flatMap((column) =>
    table.children.flatMap((row) => {
      const runs: Run[] = []
      for (const child of row.children[column]?.children ?? []) collect(child, text, false, runs)
      const line = row.position?.start.line ?? 1
      const parts = runs
        .map((run) => run.text)
        .join('')
        .split('\n')
        .map(clean)
        .filter((part) => /[^\s_-]/u.test(part))
      const bold = runs.every((run) => run.bold || run.text.trim() === '')
      return parts.map((part) => ({ text: part, line, bold, opensBold: bold, fresh: true }))
    }),
  )
}

function tableBlock(table: Table, text: string): Block {
  const at = { line: table.position?.start.line ?? 1, end_line: table.position?.end.line ?? 1 }
  const rows = table.children.map((row) =>
    row.children.map((cell) => {
      const runs: Run[] = []
      for (const child of cell.children) collect(child, text, false, runs)
      return clean(runs.map((run) => run.text).join(''))
    }),
  )
  const rowsAt = table.children.map((row) => ({
    line: row.position?.start.line ?? at.line,
    end_line: row.position?.end.line ?? at.end_line,
  }))
  // pandoc gives a table whose first row is no header an empty one
  const skipped = rows.length > 1 && rows[0]?.every((cell) => cell === '') ? 1 : 0
  return { kind: 'table', text: '', bold: false, at, rows: rows.slice(skipped), rowsAt: rowsAt.slice(skipped) }
}
