import type { Span } from '../text/span.ts'
import { rangeEnd, rangeStart, type Style } from './markup.ts'
import type { Point } from './place.ts'
import { type Run, runAt } from './run.ts'
import type { Splice } from './splice.ts'
import { splitRun } from './split.ts'

/** What is to be put into the main part, run by run. */
export interface Work {
  /** By the offset of the run. */
  readonly runs: Map<number, RunParts>
}

interface RunParts {
  readonly span: Span
  readonly cuts: OrderedCut[]
  readonly gone: Span[]
}

interface OrderedCut {
  readonly at: number
  readonly put: string
  readonly order: Order
}

// At one place: new words belong to the comment in front, which ends before the next begins.
const ORDER = { words: 0, end: 1, start: 2 } as const
type Order = keyof typeof ORDER

export const noWork = (): Work => ({ runs: new Map() })

export function addCut(work: Work, { run, at }: Point, put: string, order: Order): void {
  workOn(work, run).cuts.push({ at, put, order })
}

export function addDeletion(work: Work, run: Span, gone: Span): void {
  workOn(work, run).gone.push(gone)
}

/** The marks of a comment, from one point to another. */
export function addRange(work: Work, from: Point, to: Point, id: number, { prefix }: Style): void {
  addCut(work, from, rangeStart(prefix, id), 'start')
  addCut(work, to, rangeEnd(prefix, id), 'end')
}

function workOn({ runs }: Work, span: Span): RunParts {
  const known = runs.get(span.start) ?? { span, cuts: [], gone: [] }
  runs.set(span.start, known)
  return known
}

/** All of it as splices of the main part. */
export function splicesOf({ runs }: Work, xml: string, style: Style, freeId: () => number): Splice[] {
  const inOrder = [...runs.values()].sort((a, b) => a.span.start - b.span.start)
  return inOrder.flatMap(({ span, cuts, gone }) => {
    const run: Run = runAt(xml, span)
    const sorted = [...cuts].sort((a, b) => ORDER[a.order] - ORDER[b.order])
    return splitRun(run, { cuts: sorted, gone }, { xml, style, freeId })
  })
}
