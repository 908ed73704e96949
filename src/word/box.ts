import type { Paragraph } from '../read/docx/paragraph.ts'
import { elementsOf, type Placed } from './part.ts'
import type { Stretch } from './place.ts'

/** Where a comment on a paragraph of a text box stands; null for a paragraph that is in none. */
export type Boxes = (n: number | undefined) => Stretch | null

/**
 * Word ignores comments in text boxes ([MS-OI29500] 2.1.315 c), LibreOffice loses them: what is about a boxed paragraph
 * stands around the run of the text that holds the box.
 */
export function boxesIn(paragraphs: readonly Paragraph[], xml: string): Boxes {
  const boxed = new Map(paragraphs.filter(({ isBoxed }) => isBoxed).map((paragraph) => [paragraph.n, paragraph]))
  const runs = boxed.size === 0 ? [] : outermost(elementsOf(xml, (name) => name === 'w:r'))
  return (n) => {
    const paragraph = boxed.get(n ?? 0)
    const run = paragraph && runs.find(({ start, end }) => start < paragraph.start && paragraph.start < end)
    if (!run) return null
    const span = { start: run.start, end: run.end }
    return { from: { run: span, at: span.start }, to: { run: span, at: span.end }, atoms: [] }
  }
}

/** Boxes may stand in boxes; elements come by their ends. */
function outermost(runs: readonly Placed[]): Placed[] {
  const kept: Placed[] = []
  for (const run of runs) {
    while ((kept.at(-1)?.start ?? -1) > run.start) kept.pop()
    kept.push(run)
  }
  return kept
}
