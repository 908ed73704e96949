import { inMarkdown } from '../markdown.ts'
import { clean, safeAddress } from './clean.ts'
import type { Cell, Paper, PaperBlock, Paragraph, Row, Run, Table } from './paper.ts'
import { styleOf } from './styles.ts'

/** The paper as Markdown (GFM): a picture is told by its words, the table beside it has its figures. */
export function markdownOf(paper: Paper): string {
  const blocks = paper.sheets.flatMap(({ blocks }) => blocks).map(blockText)
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`
}

function blockText(block: PaperBlock): string {
  if (block.kind === 'table') return block.lines ? tableText(block) : looseText(block)
  return block.kind === 'picture' ? `*${inMarkdown(clean(block.alt))}*` : paragraphText(block)
}

function paragraphText(paragraph: Paragraph): string {
  const { style, runs } = paragraph
  const text = runs.map(runText).join('').trim()
  if (text === '') return ''
  const { level, bold, italic } = styleOf(style)
  if (style === 'title') return `# ${text}`
  if (level !== undefined) return `${'#'.repeat(level + 1)} ${text}`
  if (style === 'quote') return `> ${text}`
  // A line that begins like a list or a number is text as it stands: "1. Mục đích".
  const line = text.replace(/^([-+])(?= )/, '\\$1').replace(/^(\d{1,9})([.)])(?= )/, '$1\\$2')
  return bold ? `**${line}**` : italic ? `*${line}*` : line
}

function runText({ text, bold, italic, link }: Run): string {
  const words = inMarkdown(clean(text))
  const marked = bold ? marks(words, '**') : italic ? marks(words, '*') : words
  if (link === undefined || link.startsWith('#')) return marked
  const address = safeAddress(link)
  return address === null ? marked : `[${marked}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`
}

// A mark is none where a space stands between it and the words.
function marks(words: string, mark: string): string {
  const core = words.trim()
  if (core === '') return words
  const at = words.indexOf(core)
  return `${words.slice(0, at)}${mark}${core}${mark}${words.slice(at + core.length)}`
}

// What only stands side by side is read one after the other.
function looseText({ rows }: Table): string {
  return rows
    .flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(paragraphText)))
    .filter((text) => text !== '')
    .join('\n\n')
}

function tableText({ widths, head, rows }: Table): string {
  const columns = widths.length
  const [first, ...others] = head
  const header = first ? rowText(first, columns) : `|${'  |'.repeat(columns)}`
  return [header, `|${' --- |'.repeat(columns)}`, ...[...others, ...rows].map((row) => rowText(row, columns))].join(
    '\n',
  )
}

function rowText({ cells, group }: Row, columns: number): string {
  const texts = cells.flatMap((cell) => [
    cellText(cell, group !== undefined),
    ...Array.from({ length: (cell.span ?? 1) - 1 }, () => ''),
  ])
  const padded = [...texts, ...Array.from({ length: Math.max(0, columns - texts.length) }, () => '')]
  return `| ${padded.join(' | ')} |`
}

function cellText({ blocks }: Cell, group: boolean): string {
  const text = blocks
    .map(({ runs }) => runs.map(runText).join('').trim())
    .filter((line) => line !== '')
    .join('<br>')
  return group && text !== '' ? `**${text}**` : text
}
