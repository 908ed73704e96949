import { fold } from '../text/fold.ts'
import { withoutFrames } from './frames.ts'
import { sensesOf } from './senses.ts'

/** What is matched: text in passages, and what else speaks for or against a match. */
export interface Item {
  /** Paragraphs, bullets: what is said of it. */
  readonly passages: readonly string[]
  /** Ids of the agencies that answer for it, reduced to roles. */
  readonly agencies: readonly string[]
  /** It is what one agency is charged with: given to another agency it is another thing. */
  readonly charged: boolean
  /** Title of the section that it stands in. */
  readonly section: string
}

/** Pieces of work, or short texts just for their words. */
export type Reads = 'work' | 'text'

/** Words as numbers, in the order in which they were first met. */
export type Numbers = Map<string, number>

/** Rising numbers, each once. */
export type Bag = Uint32Array

/** An item as bags of what it says. */
export interface Bagged {
  /** Pairs of neighbouring syllables: most Vietnamese words have two. */
  readonly whole: Bag
  /** For each pair of `whole`, the clauses that hold it. */
  readonly within: readonly (readonly number[])[]
  readonly clauses: number
  readonly syllables: Bag
  readonly senses: Bag
  /** Those of each clause. */
  readonly clauseSenses: readonly Bag[]
  readonly section: Bag
  readonly agencies: ReadonlySet<string>
  readonly charged: boolean
}

const CLAUSE = /[;:.…]\s+/
const SYLLABLE = /[\p{L}\d]+/gu
/** What is shorter says nothing of its own. */
const SHORTEST = 3

/**
 * An item as numbers; `pairs` and `syllables` grow by what is new in it. Of work what all plans say is left out and senses
 * are read; of a text every word counts and nothing else.
 */
export function bagged(
  { passages, agencies, charged, section }: Item,
  reads: Reads,
  pairs: Numbers,
  syllables: Numbers,
): Bagged {
  const clean = reads === 'work' ? passages.map(withoutFrames) : passages
  const clauses = clausesOf(clean).map((clause) => pairsOf(clause))
  const senses = (reads === 'work' ? clausesOf(passages) : []).map((clause) =>
    sorted([...pairsOf(clause)].flatMap(sensesOf)),
  )
  const within = new Map<string, number[]>()
  for (const [i, clause] of clauses.entries()) {
    for (const pair of clause) {
      const list = within.get(pair)
      if (list) list.push(i)
      else within.set(pair, [i])
    }
  }
  const numbered = [...within].map(([pair, list]) => ({ number: numberOf(pair, pairs), list }))
  numbered.sort((a, b) => a.number - b.number)
  return {
    whole: Uint32Array.from(numbered, ({ number }) => number),
    within: numbered.map(({ list }) => list),
    clauses: clauses.length,
    syllables: bagFrom(fold(clean.join(' ')).match(SYLLABLE) ?? [], syllables),
    senses: sorted(senses.flatMap((bag) => [...bag])),
    clauseSenses: senses.filter((bag) => bag.length > 0),
    section: bagFrom(pairsOf(section), pairs),
    agencies: new Set(agencies),
    charged,
  }
}

function clausesOf(passages: readonly string[]): string[] {
  const parts = passages.flatMap((passage) => passage.split(CLAUSE))
  const long = parts.filter((part) => part.trim().split(' ').length >= SHORTEST)
  return long.length > 0 ? long : parts
}

function pairsOf(text: string): Set<string> {
  const syllables = fold(text).match(SYLLABLE) ?? []
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < syllables.length; i++) pairs.add(`${syllables[i]} ${syllables[i + 1]}`)
  return pairs
}

function numberOf(word: string, numbers: Numbers): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

const bagFrom = (words: Iterable<string>, numbers: Numbers): Bag =>
  sorted(Array.from(words, (word) => numberOf(word, numbers)))

const sorted = (numbers: readonly number[]): Bag => Uint32Array.from(new Set(numbers)).sort()
