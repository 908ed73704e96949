import { fold } from '../text/fold.ts'
import { type Clause, type ClauseTerms, clausesOf, clauseTerms, SHORTEST } from './clause-terms.ts'
import { syllablesIn } from './syllable.ts'
import { pairsIn, type Words } from './words.ts'

/** What is matched: text in passages, and what else speaks for or against a match. */
export interface Item {
  /** Paragraphs, bullets: what is said of it. */
  readonly passages: readonly string[]
  /** Ids of the agencies that answer for it, reduced to roles. */
  readonly agencies: readonly string[]
  /** Ids of those that these took over from, and of those that took over from them. */
  readonly kin: readonly string[]
  /** Ids of those that it names as partners: work that two do together stands at either. */
  readonly partners: readonly string[]
  /** It is what one agency is charged with: given to another agency it is another thing. */
  readonly charged: boolean
  /** Title of the section that it stands in. */
  readonly section: string
}

/** Pieces of work, or short texts just for their words. */
export type Reads = 'work' | 'text'

/** Rising numbers, each once. */
export type Bag = Uint32Array

/** An item as bags of what it says. */
export interface Bagged {
  /** Pairs of neighbouring syllables: most Vietnamese words have two. */
  readonly whole: Bag
  /** For each pair of `whole`, how many clauses hold it. */
  readonly within: readonly number[]
  readonly clauses: number
  readonly syllables: Bag
  readonly senses: Bag
  /** Those of each clause. */
  readonly clauseSenses: readonly Bag[]
  /** What clauses are compared by. */
  readonly byClause: ClauseTerms
  /** Headings that it stands under, folded: its own and the nearest above; none of what is charged to an agency. */
  readonly headings: readonly (readonly [string, Bag])[]
  readonly agencies: ReadonlySet<string>
  readonly kin: ReadonlySet<string>
  readonly partners: ReadonlySet<string>
  readonly charged: boolean
}

/**
 * An item as numbers; `words` grows by what is new in it. Of work what all plans say is left out and senses are read; of a
 * text every word counts and nothing else.
 */
export function bagged(
  { passages, agencies, kin, partners, charged, section }: Item,
  reads: Reads,
  words: Words,
): Bagged {
  const work = reads === 'work'
  const clauses = clausesOf(passages, work, words)
  const parts = partsOf(clauses)
  const clauseSenses = work ? clauses.map(({ pairs }) => sorted(pairs.flatMap((pair) => words.senses[pair] ?? []))) : []
  const headings = charged || !work ? [] : headingsOf(section, passages)
  return {
    ...wholeOf(parts.map((part) => pairsIn(part, words))),
    clauses: parts.length,
    syllables: sorted(clauses.flatMap((clause) => clause.parts.flat())),
    senses: sorted(clauseSenses.flatMap((bag) => [...bag])),
    clauseSenses: clauseSenses.filter((bag) => bag.length > 0),
    byClause: clauseTerms(work ? clauses : [], words),
    headings: headings.map((heading) => [heading, sorted(pairsIn(syllablesIn(heading, words.syllables), words))]),
    agencies: new Set(agencies),
    kin: new Set(kin),
    partners: new Set(partners),
    charged,
  }
}

/** What stands between frames, where it says something of its own. */
function partsOf(clauses: readonly Clause[]): (readonly number[])[] {
  const all = clauses.flatMap(({ parts }) => parts)
  const long = all.filter((part) => part.length >= SHORTEST)
  return long.length > 0 ? long : all
}

function wholeOf(parts: readonly (readonly number[])[]): Pick<Bagged, 'whole' | 'within'> {
  const within = new Map<number, number>()
  for (const pairs of parts) for (const pair of new Set(pairs)) within.set(pair, (within.get(pair) ?? 0) + 1)
  const whole = Uint32Array.from(within.keys()).sort()
  return { whole, within: Array.from(whole, (pair) => within.get(pair) ?? 0) }
}

/** A first passage that is longer is no heading. */
const HEADING = 12

function headingsOf(section: string, [first = '', ...others]: readonly string[]): string[] {
  const own = others.length > 0 && first.split(' ').length <= HEADING ? [first] : []
  return [...own, section].filter((heading) => heading !== '').map(fold)
}

const sorted = (numbers: readonly number[]): Bag => Uint32Array.from(new Set(numbers)).sort()
