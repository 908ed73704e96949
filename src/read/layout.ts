import { setAside } from './furniture.ts'
import { pipeBlocks } from './pipes.ts'
import type { Block, Line, Reading } from './reading.ts'
import { textLines } from './text.ts'

/** Lays a decoded text out. Plain text never goes through Markdown; remark is loaded for Markdown only. */
export async function layOut(text: string, format: Reading['format']): Promise<Pick<Reading, 'blocks' | 'ignored'>> {
  if (format === 'text') return settled(pipeBlocks(textLines(text), false))
  const { markdownLayout } = await import('./markdown.ts')
  const { pieces, hidden } = markdownLayout(text)
  const sorted = settled(inRuns(pieces))
  return { blocks: sorted.blocks, ignored: [...sorted.ignored, ...hidden].sort((a, b) => a.at.line - b.at.line) }
}

/** Runs of lines become paragraphs; tables stay where they stand. */
function inRuns(pieces: readonly (Line | Block)[]): Block[] {
  const blocks: Block[] = []
  let run: Line[] = []
  for (const piece of pieces) {
    if ('line' in piece) run.push(piece)
    else {
      blocks.push(...pipeBlocks(run, true), piece)
      run = []
    }
  }
  return [...blocks, ...pipeBlocks(run, true)]
}

function settled(blocks: readonly Block[]): Pick<Reading, 'blocks' | 'ignored'> {
  const sorted = setAside(blocks)
  return { blocks: mergeTables(sorted.blocks), ignored: sorted.ignored }
}

/** A table that the end of a page has cut in two goes on: same width, and its first row opens with a number. */
function mergeTables(blocks: readonly Block[]): Block[] {
  const merged: Block[] = []
  for (const block of blocks) {
    const before = merged.at(-1)
    if (before?.rows && block.rows && continues(before.rows, block.rows)) {
      merged[merged.length - 1] = {
        ...before,
        at: { line: before.at.line, end_line: block.at.end_line },
        rows: [...before.rows, ...block.rows],
        rowsAt: [...(before.rowsAt ?? []), ...(block.rowsAt ?? [])],
      }
    } else merged.push(block)
  }
  return merged
}

type Rows = readonly (readonly string[])[]

function continues(before: Rows, after: Rows): boolean {
  return before[0]?.length === after[0]?.length && /^(?:\d{1,3}|[IVXLC]{1,6})[.)]?$/u.test(after[0]?.[0] ?? '')
}
