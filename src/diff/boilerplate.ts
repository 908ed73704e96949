import { fold } from '../text/fold.ts'
import type { Boilerplate, Compared, Passage } from './changes.ts'
import { allNodes } from './nodes.ts'

/** So many syllables in a row that stand in another plan are no accident. */
const RUN = 9
/** Passages shown of a plan: the longest. */
const MOST = 20
/** "also" names so many plans at most for a passage. */
const MOST_ALSO = 10
const SYLLABLE = /[\p{L}\d]+/gu

interface Piece {
  readonly plan: number
  readonly at: Passage['at']
  readonly text: string
  /** For each syllable that begins a run, the run as a number. */
  readonly runs: Float64Array
  readonly size: number
}

/** By run: the first piece that holds it in each plan. */
type Index = Map<number, Piece[]>

/** How much of each plan stands word for word in the others. One pass to index, one to look up: linear in the text. */
export function boilerplateOf(plans: readonly Compared[]): Boilerplate[] {
  const numbers = new Map<string, number>()
  const pieces = plans.map(({ plan }, i) => piecesOf(plan.body, i, numbers))
  const index: Index = new Map()
  for (const piece of pieces.flat())
    for (const run of piece.runs) {
      const places = index.get(run)
      if (!places) index.set(run, [piece])
      else if (places.at(-1)?.plan !== piece.plan) places.push(piece)
    }
  return pieces.map((list, plan) => shareOf(plan, list, index))
}

function piecesOf(body: Compared['plan']['body'], plan: number, numbers: Map<string, number>): Piece[] {
  return allNodes(body).flatMap(({ node }) =>
    [node.text, ...(node.rows ?? []).map((row) => row.join(' '))]
      .filter((text) => text !== '')
      .map((text) => {
        const syllables = (fold(text).match(SYLLABLE) ?? []).map((word) => numberOf(word, numbers))
        return { plan, at: node.at, text, runs: runsOf(syllables), size: syllables.length }
      }),
  )
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size + 1)
  return numbers.size
}

/** Every run of syllables as one number of 52 bits: two hashes side by side, so that no two meet by chance. */
function runsOf(syllables: readonly number[]): Float64Array {
  const runs = new Float64Array(Math.max(0, syllables.length - RUN + 1))
  for (let i = 0; i < runs.length; i++) {
    let [high, low] = [0, 0]
    for (let k = i; k < i + RUN; k++) {
      high = Math.imul(high ^ (syllables[k] ?? 0), 0x01000193) + 1
      low = Math.imul(low + (syllables[k] ?? 0), 0x85ebca6b) ^ (low >>> 13)
    }
    runs[i] = (high >>> 0) * 0x100000 + (low & 0xfffff)
  }
  return runs
}

function shareOf(plan: number, pieces: readonly Piece[], index: Index): Boilerplate {
  let all = 0
  let shared = 0
  const passages: { passage: Passage; size: number }[] = []
  for (const { at, text, runs, size } of pieces) {
    const also = new Map<number, Passage['at']>()
    let held = 0
    let from = 0
    for (const [i, run] of runs.entries()) {
      const places = index.get(run) ?? []
      if (places.length < 2) continue
      held += i + RUN - Math.max(i, from)
      from = i + RUN
      for (const other of places) if (other.plan !== plan && !also.has(other.plan)) also.set(other.plan, other.at)
    }
    all += size
    shared += held
    if (held * 2 >= size && held > 0)
      passages.push({
        size: held,
        passage: {
          at,
          text,
          also: [...also].slice(0, MOST_ALSO).map(([other, place]) => ({ plan: other, at: place })),
        },
      })
  }
  const longest = new Set([...passages].sort((a, b) => b.size - a.size).slice(0, MOST))
  return {
    plan,
    share: all === 0 ? 0 : Math.round((shared / all) * 1000) / 1000,
    passages: passages.filter((one) => longest.has(one)).map(({ passage }) => passage),
  }
}
