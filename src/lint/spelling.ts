import { AGENCIES, type AgencyFact } from '../data/index.ts'
import { fold } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import type { Charge } from './agency-facts.ts'

const LEVELS = [' tỉnh', ' thành phố', ' TP']

/** A written name without the level and the province at its end: "Liên đoàn Lao động tỉnh" → "Liên đoàn Lao động". */
export const coreOf: (name: string) => string = remember((name) => {
  const clean = name.normalize('NFC').replace(/\s+/gu, ' ')
  const at = Math.max(...LEVELS.map((level) => clean.lastIndexOf(level)))
  if (at < 0) return clean
  const after = clean.slice(at + 1).replace(/^(?:tỉnh|thành phố|TP\.?)/u, '')
  return after === '' || /^ \p{Lu}/u.test(after) ? clean.slice(0, at) : clean
})

/** The letters of a name, without marks and "và": what its spellings have in common. */
export const lettersOf: (name: string) => string = remember((name) =>
  fold(coreOf(name)).replace(/ và | & |[^\p{L}\d]/gu, ''),
)

const CAPITALS = /^[^\p{Ll}]*$/u

/** Whether two spellings with the same letters differ in marks, spaces or capitals; tone marks and the first letter do not count. */
export function differ(one: string, other: string): boolean {
  if (one === other) return false
  const [a, b] = [plain(one), plain(other)]
  if (CAPITALS.test(a) || CAPITALS.test(b)) return false
  if (fold(a) !== fold(b)) return true
  return caseOf(a) !== caseOf(b)
}

const plain: (name: string) => string = remember((name) =>
  coreOf(name)
    .replaceAll('&', ' và ')
    .replace(/[-–—]/gu, (dash) => (dash === '-' ? ' - ' : ' – '))
    .replace(/\s+/gu, ' '),
)

/** Which letters are capitals, the first left out. */
function caseOf(name: string): string {
  return name
    .slice(1)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
}

/** One spelling of an agency with its mentions. */
export interface Spelling {
  readonly core: string
  readonly charges: readonly Charge[]
}

/** Of one agency, the spellings that differ although their letters are the same, most used first. */
export function spellingsOf(charges: readonly Charge[]): Spelling[][] {
  const groups = new Map<string, Spelling[]>()
  for (const charge of charges) {
    const letters = lettersOf(charge.name)
    const spellings = groups.get(letters) ?? []
    const i = spellings.findIndex(({ core }) => !differ(core, charge.name))
    const known = spellings[i]
    if (known) spellings[i] = { core: known.core, charges: [...known.charges, charge] }
    else spellings.push({ core: coreOf(charge.name), charges: [charge] })
    groups.set(letters, spellings)
  }
  return [...groups.values()].map((spellings) => spellings.sort((a, b) => b.charges.length - a.charges.length))
}

/** The registered spelling of the same letters, where there is one. */
export function registered(fact: AgencyFact, letters: string): string | null {
  const forms = [fact.name, ...fact.variants].map(coreOf)
  return forms.find((form) => lettersOf(form) === letters) ?? null
}

const headOf = (name: string): string => fold(name.split(' ', 1)[0] ?? '')

let byHead: Map<string, AgencyFact[]> | null = null

/** Registered bodies whose name begins with a word (folded). */
export function bodiesBy(head: string): readonly AgencyFact[] {
  byHead ??= new Map()
  if (byHead.size === 0)
    for (const fact of AGENCIES) {
      if (fact.kind === 'collective') continue
      const list = byHead.get(headOf(fact.name))
      if (list) list.push(fact)
      else byHead.set(headOf(fact.name), [fact])
    }
  return byHead.get(head) ?? []
}

const SHORTEST = 7

/** The agency whose name a written one misses by one letter; null where none or several come as near. */
export function nearestAgency(name: string): AgencyFact | null {
  const letters = lettersOf(name)
  if (letters.length < SHORTEST || !/\p{Ll}/u.test(name)) return null
  const near = bodiesBy(headOf(name)).filter((fact) => isOneEdit(letters, lettersOf(fact.name)))
  return near.length === 1 ? (near[0] ?? null) : null
}

/** One letter more, less, or another. */
function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  const [restOne, restOther] = [one.slice(head), other.slice(head)]
  return restOne.slice(1) === restOther.slice(1) || restOne.slice(1) === restOther || restOne === restOther.slice(1)
}
