import { AGENCIES, type AgencyFact } from '../data/index.ts'
import { tokenize } from '../grammar/token.ts'
import { fold } from '../text/fold.ts'
import type { Charge } from './agency-facts.ts'
import type { Draft } from './draft.ts'
import { once } from './once.ts'
import { coreOf } from './spelling.ts'
import { bodyLines } from './standing.ts'

interface Name {
  readonly fact: AgencyFact
  readonly text: string
}

const FEWEST_WORDS = 3

let byOpening: Map<string, Name[]> | null = null

/** Registered names of three words or more by their first two. */
function names(): Map<string, Name[]> {
  if (byOpening) return byOpening
  byOpening = new Map()
  for (const fact of AGENCIES) {
    if (fact.kind === 'collective') continue
    const text = fold(coreOf(fact.name))
    const words = text.split(' ')
    if (words.length < FEWEST_WORDS) continue
    const key = words.slice(0, 2).join(' ')
    byOpening.set(key, [...(byOpening.get(key) ?? []), { fact, text }])
  }
  return byOpening
}

/** Where the text has an agency's full name, in whatever capitals; the longest at each place. */
function* spelledIn(text: string): Generator<{ readonly fact: AgencyFact; readonly name: string }> {
  const low = fold(text)
  const tokens = tokenize(text)
  for (const [i, { kind, start, fold: first }] of tokens.entries()) {
    // "cơ sở y tế" is none, nor is a name in small letters sure to be one
    if (kind !== 'word' || text.charAt(start) === low.charAt(start)) continue
    const next = tokens[i + 1]
    const listed = next && names().get(`${first} ${next.fold}`)
    if (!listed || /\d/.test(text.charAt(start - 1))) continue
    const fitting = listed.filter((name) => low.startsWith(name.text, start) && endsAt(low, start, name))
    const longest = fitting.sort((a, b) => b.text.length - a.text.length)[0]
    if (longest) yield { fact: longest.fact, name: text.slice(start, start + longest.text.length) }
  }
}

const endsAt = (text: string, start: number, name: Name): boolean =>
  !/[\p{L}\d]/u.test(text.charAt(start + name.text.length))

/** Every mention of a registered agency by its full name in the plan's sections, charged with something or not. */
export const mentionsIn: (draft: Draft) => readonly Charge[] = once((draft) =>
  bodyLines(draft).flatMap(({ node, item }) =>
    [node.text, ...(node.rows?.flat() ?? [])].flatMap((text) =>
      [...spelledIn(text)].map(({ fact, name }) => ({ name, agency: fact.id, at: node.at, item })),
    ),
  ),
)
