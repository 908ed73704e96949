import { fold } from '../text/fold.ts'
import { tokenize } from './token.ts'

/** A phrase and its folded words. */
export interface Phrase {
  readonly phrase: string
  readonly words: readonly string[]
}

/** Phrases by the first of their words. */
export interface Phrases {
  readonly firsts: ReadonlySet<string>
  /** Those that a word opens, in the order of the list. */
  readonly of: (first: string) => readonly Phrase[]
}

// Letters and single spaces: most phrases, and then the words are what stands between the spaces.
const PLAIN = /^[\p{L} ]+$/u

/** The list grouped by first word; the other words of a phrase are told apart when its first word comes up. */
export function phrasesByFirst(phrases: readonly string[]): Phrases {
  const groups = new Map<string, string[]>()
  for (const phrase of phrases) {
    const first = firstOf(phrase)
    const group = groups.get(first)
    if (group) group.push(phrase)
    else groups.set(first, [phrase])
  }
  const read = new Map<string, readonly Phrase[]>()
  const of = (first: string): readonly Phrase[] => {
    const made = read.get(first)
    if (made) return made
    const group = groups.get(first)
    if (!group) return NONE
    const page = group.map((phrase) => ({ phrase, words: wordsOf(phrase) }))
    read.set(first, page)
    return page
  }
  return { firsts: new Set(groups.keys()), of }
}

const NONE: readonly Phrase[] = []

function firstOf(phrase: string): string {
  const space = phrase.indexOf(' ')
  const head = space < 0 ? phrase : phrase.slice(0, space)
  return PLAIN.test(head) ? fold(head) : (tokenize(phrase)[0]?.fold ?? '')
}

function wordsOf(phrase: string): readonly string[] {
  return PLAIN.test(phrase) ? fold(phrase).trim().split(' ') : tokenize(phrase).map((token) => token.fold)
}
