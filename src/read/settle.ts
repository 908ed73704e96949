import { splitBars } from './bars.ts'
import { setAside, setAsideWithin } from './furniture.ts'
import { joinLines } from './join.ts'
import { pipeBlocks } from './pipes.ts'
import type { Block, Line, Reading } from './reading.ts'

/** Paragraphs and tables of a document that knows its own; page numbers and drawn rules are set aside. */
export function layDocument(pieces: readonly (Line | Block)[]): Pick<Reading, 'blocks' | 'ignored'> {
  const { blocks, ignored } = setAsideWithin(inRuns(pieces, (run) => joinLines(run, false)))
  return { blocks: mergeTables(blocks), ignored }
}

/** Runs of lines become paragraphs; tables stay where they stand. */
function inRuns(pieces: readonly (Line | Block)[], join: (run: readonly Line[]) => Block[]): Block[] {
  const blocks: Block[] = []
  let run: Line[] = []
  for (const piece of pieces) {
    if ('line' in piece) run.push(piece)
    else {
      blocks.push(...join(run), piece)
      run = []
    }
  }
  return [...blocks, ...join(run)]
}

/** Paragraphs and tables of a text or a web page, without what stands around the plan. `soft`: see joinLines. */
export function settled(pieces: readonly (Line | Block)[], soft: boolean): Pick<Reading, 'blocks' | 'ignored'> {
  const sorted = setAside(inRuns(splitBars(pieces), (run) => pipeBlocks(run, soft)))
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
