import { fold } from '../../text/fold.ts'
import { ASSEMBLY } from './assembly.ts'
import { type KnownDocument, knownRow } from './document.ts'
import { GOVERNMENT } from './government.ts'
import { PARTY } from './party.ts'

/** The register: every document once. */
export const KNOWN: readonly KnownDocument[] = [...ASSEMBLY, ...GOVERNMENT, ...PARTY].map(knownRow)

const BY_CODE = new Map(KNOWN.map((document) => [plain(document.code), document]))

function plain(code: string): string {
  return fold(code.replace(/\s/g, '').replace(/^0+(?=\d)/, ''))
}

/** The document of this code; null where the register does not know it, or the date is that of another of its number. */
export function knownDocument(code: string, date: string | null = null): KnownDocument | null {
  const found = BY_CODE.get(plain(code))
  if (!found) return null
  return date === null || found.issued === null || sameSeries(code, found.issued, date) ? found : null
}

// The years in which the Party's numbers run on: from one congress to the next (XI to XIV).
const CONGRESSES = [2011, 2016, 2021, 2026]
const congress = (year: number): number => CONGRESSES.findLastIndex((first) => first <= year)

/**
 * Whether one code with two dates means one document: numbers begin anew each year, the Party's after each congress.
 * The same day of another year is a slip of the year.
 */
export function sameSeries(code: string, one: string, other: string): boolean {
  if (/\/(?:19|20)\d\d\//.test(code)) return true
  const [a, b] = [Number(one.slice(0, 4)), Number(other.slice(0, 4))]
  if (a === b || one.slice(4) === other.slice(4)) return true
  return /^\d+\s*-/.test(code) && congress(a) === congress(b)
}
