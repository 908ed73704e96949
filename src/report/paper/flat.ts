import { clean } from './clean.ts'
import type { Cell, Paper, Table } from './paper.ts'

/** A table as rows of text, for a sheet of figures; what a group row says stands in a column of its own. */
export interface Flat {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const GROUP = { vi: 'Nhóm', en: 'Group' } as const

/** The tables of a paper that have lines, in its order. */
export function flatTables(paper: Paper): Flat[] {
  return paper.sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' && block.lines ? [flat(block, name, GROUP[paper.lang])] : [])),
  )
}

function flat({ widths, head, rows }: Table, name: string, groupName: string): Flat {
  const grouped = rows.some(({ group }) => group !== undefined)
  const columns = widths.length
  let path: string[] = []
  const lines = rows.flatMap(({ cells, group }) => {
    const texts = filled(cells, columns)
    if (group !== undefined) {
      path = [...path.slice(0, group), texts[0] ?? '']
      return []
    }
    return [grouped ? [path.join(' / '), ...texts] : texts]
  })
  const titles = filled(head[0]?.cells ?? [], columns)
  return { name, head: grouped ? [groupName, ...titles] : titles, rows: lines }
}

function filled(cells: readonly Cell[], columns: number): string[] {
  const texts = cells.flatMap((cell) => [textOf(cell), ...Array.from({ length: (cell.span ?? 1) - 1 }, () => '')])
  return [...texts, ...Array.from({ length: Math.max(0, columns - texts.length) }, () => '')].slice(0, columns)
}

function textOf({ blocks }: Cell): string {
  return blocks.map(({ runs }) => clean(runs.map(({ text }) => text).join('')).trim()).join('\n')
}
