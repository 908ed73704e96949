import type { AgencyFact } from '../data/index.ts'
import { tokenize } from '../grammar/token.ts'
import { fold } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import type { Charge } from './agency-facts.ts'
import type { Draft } from './draft.ts'
import { once } from './once.ts'
import { bodiesBy, coreOf } from './spelling.ts'
import { bodyLines } from './standing.ts'

interface Name {
  readonly fact: AgencyFact
  readonly text: string
}

const FEWEST_WORDS = 3

/** Registered names of three words or more that begin with a word, by the second; made when the word is first met. */
const namesBy: (head: string) => ReadonlyMap<string, readonly Name[]> = remember((head) => {
  const bySecond = new Map<string, Name[]>()
  for (const fact of bodiesBy(head)) {
    const text = fold(coreOf(fact.name))
    const words = text.split(' ')
    const second = words[1] ?? ''
    if (words.length < FEWEST_WORDS) continue
    const list = bySecond.get(second)
    if (list) list.push({ fact, text })
    else bySecond.set(second, [{ fact, text }])
  }
  return bySecond
})

/** Where the text has an agency's full name, in whatever capitals; the longest at each place. */
function* spelledIn(text: string): Generator<{ readonly fact: AgencyFact; readonly name: string }> {
  const low = fold(text)
  const tokens = tokenize(text)
  for (const [i, { kind, start, fold: first }] of tokens.entries()) {
    // "cơ sở y tế" is none, nor is a name in small letters sure to be one
    if (kind !== 'word' || text.charAt(start) === low.charAt(start)) continue
    const next = tokens[i + 1]
    const listed = next && namesBy(first).get(next.fold)
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
