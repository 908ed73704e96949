import { bare } from '../text/fold.ts'
import { pick } from './period.ts'
import { CURRENT } from './provinces/current.ts'
import { FORMER } from './provinces/former.ts'
import { run, words } from './words.ts'

/** A provincial unit in one period of its life; names recur ("Tuyên Quang" before and after 2025-07-01). */
export interface ProvinceFact {
  /** The slug of the name, without accents: hai-duong. */
  readonly id: string
  readonly name: string
  readonly type: 'tỉnh' | 'thành phố'
  readonly from: string | null
  readonly to: string | null
  /** The unit of which it became a part, or itself where only its status or borders changed; null while it lasts. */
  readonly mergedInto: string | null
  readonly formedFrom: readonly string[]
  /** The seat of its administration, where the register knows it. */
  readonly centre: string | null
  readonly variants: readonly string[]
  /** Its special zones (đặc khu). */
  readonly zones: readonly string[]
  readonly source: string
}

export const PROVINCES: readonly ProvinceFact[] = [...CURRENT, ...FORMER]

let index: Map<string, ProvinceFact[]> | null = null

function provinces(): Map<string, ProvinceFact[]> {
  if (index) return index
  index = new Map()
  for (const fact of PROVINCES) {
    for (const form of [fact.name, bare(fact.name), ...fact.variants]) {
      const id = words(form).map(run).join('')
      const facts = index.get(id) ?? []
      if (!facts.includes(fact)) facts.push(fact)
      index.set(id, facts)
    }
  }
  return index
}

/** The unit with this key (words without white space and marks) on the date. */
export function provinceByKey(id: string, date: string | null = null): ProvinceFact | null {
  return pick(provinces().get(id) ?? [], date)
}

const LEVEL = /^(tỉnh|thành ?phố|tp|thủ đô)[. ]*/u

/** By name, slug or short form, with or without its level: "Hải Dương", "hai-duong", "TP. Hồ Chí Minh", "TPHCM". */
export function provinceOf(name: string, date: string | null = null): ProvinceFact | null {
  const units = words(name)
  const whole = units.map(run).join('')
  return (
    provinceByKey(whole, date) ?? provinceByKey(units.join(' ').replace(LEVEL, '').split(' ').map(run).join(''), date)
  )
}

/** The initials of every name ("HP", "BRVT"): ambiguous, so good only after the name of an agency ("Đài PTTH HP"). */
export function isInitials(word: string): boolean {
  return INITIALS.has(word)
}

const INITIALS: ReadonlySet<string> = new Set(
  PROVINCES.map(({ name }) =>
    name
      .split(/[ -]+/)
      .map((word) => word.charAt(0))
      .join(''),
  ),
)
