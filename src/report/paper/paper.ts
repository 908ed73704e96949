import type { Lang } from '../reporter.ts'
import type { StyleName } from './styles.ts'

// A report as a document of no format yet: pages, paragraphs, tables, pictures. Writers make a file of it.

/** Words of one look; `link` is an anchor of this paper ("#task-3") or an address (http, https, mailto). */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly link?: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: StyleName
  readonly runs: readonly Run[]
  /** Where links of this paper may lead. */
  readonly anchor?: string
  /** A thin line below, as long as this share (0..1) of the width. */
  readonly rule?: number
  /** On the page of what follows, whatever its style says. */
  readonly keep?: boolean
}

export interface Cell {
  readonly blocks: readonly Paragraph[]
  /** Columns that it takes; 1 where left out. */
  readonly span?: number
  /** Background, six hex digits. */
  readonly fill?: string
}

export interface Row {
  readonly cells: readonly Cell[]
  /** A row that names the rows below it: its level, the outermost 0. */
  readonly group?: number
}

export interface Table {
  readonly kind: 'table'
  /** Shares of the width, one a column; their sum is what counts. */
  readonly widths: readonly number[]
  readonly head: readonly Row[]
  readonly rows: readonly Row[]
  /** false: a table that only sets things side by side. */
  readonly lines: boolean
}

export interface Picture {
  readonly kind: 'picture'
  readonly svg: string
  /** Pixels of the drawing; the page fits it to its width. */
  readonly width: number
  readonly height: number
  /** What it shows, for those who do not see it. */
  readonly alt: string
}

export type PaperBlock = Paragraph | Table | Picture

/** Pages of one set-up; each sheet begins on a new page. */
export interface Sheet {
  readonly name: string
  readonly landscape: boolean
  /** Pages count from 1 again. */
  readonly restart: boolean
  readonly blocks: readonly PaperBlock[]
}

export interface Paper {
  readonly title: string
  readonly author: string
  /** YYYY-MM-DD: the only date that a file carries. */
  readonly date: string
  readonly lang: Lang
  readonly sheets: readonly Sheet[]
}

/** Words, or runs as they are. */
export type Words = string | readonly Run[]

export function paragraph(
  style: StyleName,
  words: Words,
  more: Pick<Paragraph, 'anchor' | 'rule' | 'keep'> = {},
): Paragraph {
  return { kind: 'paragraph', style, runs: typeof words === 'string' ? [{ text: words }] : words, ...more }
}

/** A cell of one paragraph. */
export function cell(
  words: Words,
  style: StyleName = 'cell',
  more: Omit<Cell, 'blocks'> & { anchor?: string } = {},
): Cell {
  const { anchor, ...rest } = more
  return { blocks: [paragraph(style, words, anchor === undefined ? {} : { anchor })], ...rest }
}

/** A row that names those below it, across all columns; `level` counts from the outermost, 0. */
export function groupRow(words: Words, columns: number, level = 0): Row {
  return { group: level, cells: [cell(words, 'cellGroup', { span: columns, fill: 'EDEDED' })] }
}

/** A table with one header row. */
export function grid(widths: readonly number[], head: readonly string[], rows: readonly Row[]): Table {
  return {
    kind: 'table',
    widths,
    head: [{ cells: head.map((name) => cell(name, 'cellHead', { fill: 'DDE6F0' })) }],
    rows,
    lines: true,
  }
}
