import { ABBREVIATIONS } from '../data/index.ts'
import type { Abbreviation, Plan } from '../plan/plan.ts'
import { bare } from '../text/fold.ts'

// Each is looked for in the whole text.
const MOST = 200

/** The short forms that rules look at: all, save in a text that is no plan. */
export const judgedShorts = ({ abbreviations }: Plan): readonly Abbreviation[] => abbreviations.slice(0, MOST)

const COMMON = new Set(ABBREVIATIONS.map(({ short }) => short.normalize('NFC')))

export const isCommonShort = (short: string): boolean =>
  COMMON.has(short) || ABBREVIATIONS.some((fact) => squeezed(fact.short) === squeezed(short))

const squeezed = (short: string): string => short.replace(/[\s.&–-]/g, '').toUpperCase()

const SHORTEST = 3

/** "NLD" for "NLĐ", "UBDN" for "UBND": the short form that was meant; null where the writer may mean another. */
export function meantShort(short: string, plan: Plan): string | null {
  if (
    short.length < SHORTEST ||
    isCommonShort(short) ||
    judgedShorts(plan).some((it) => it.defined && it.short === short)
  )
    return null
  const defined = judgedShorts(plan)
    .filter((it) => it.defined && it.long !== null)
    .map((it) => it.short)
  // Without a definition only the two that every plan has.
  const meant = [...defined, 'UBND', 'HĐND', 'MTTQ'].find((other) => isSlip(short, other))
  return meant ?? null
}

function isSlip(short: string, other: string): boolean {
  if (short === other || short.length !== other.length || other.toUpperCase() !== other) return false
  return bare(short) === bare(other) || (other.length > SHORTEST && isSwapped(short, other))
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
}

const LETTER = /[\p{L}\p{N}]/u

/** How often a word stands in a text by itself. */
export function countOf(word: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) count++
  return count
}
