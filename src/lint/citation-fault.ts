import { ASSEMBLY_TERMS, knownDocument, sameSeries } from '../data/index.ts'
import { fold } from '../text/fold.ts'
import { type Cited, codeParts } from './cited.ts'

// One wrong date is told once: by the register, else by the code's own year, else by the other mentions, else by the plan's date.

export const isWhole = (date: string | null): date is string => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
export const keyOf = (code: string): string => fold(code.replace(/\s/g, ''))

/** The day that the register has for the document, where the mention gives another. */
export function registeredDay(cited: Cited): string | null {
  const { code, issued } = cited
  if (!isWhole(issued)) return null
  const known = knownDocument(code, issued)
  return known?.issued && known.issued !== issued && isOfIssuer(cited, known.issuer) ? known.issued : null
}

// "06/NQ-CP" has one issuer; "71/NQ-HĐND" has many: only codes of central bodies are in the register.
function isOfIssuer({ issuer }: Cited, known: string): boolean {
  if (issuer === null) return true
  return !/(?:tỉnh|thành phố|huyện|xã|phường)/u.test(fold(issuer)) || /(?:tỉnh|thành phố)/u.test(fold(known))
}

const TERM = /(?:UBTV)?QH(\d{1,2})$/i

/** Why code and date cannot belong together; null where they can. */
export function yearFault({ code, issued }: Cited): { readonly vi: string; readonly en: string } | null {
  const parts = codeParts(code)
  if (!parts) return null
  const year = issued === null || issued.startsWith('X') ? null : Number(issued.slice(0, 4))
  if (parts.year !== null && year !== null && parts.year !== year)
    return {
      vi: `số hiệu ghi năm ${parts.year} nhưng ngày ban hành là năm ${year}`,
      en: `the code says ${parts.year}, the date ${year}`,
    }
  const number = TERM.exec(parts.letters.at(-1) ?? '')?.[1]
  const term = ASSEMBLY_TERMS.find((each) => String(each.term) === number)
  const coded = parts.year ?? year
  if (term && coded !== null && (coded < term.years[0] || coded > term.years[1]))
    return {
      vi: `Quốc hội khóa ${term.roman} hoạt động ${term.years[0]} - ${term.years[1]}, không ban hành văn bản năm ${coded}`,
      en: `term ${term.roman} of the National Assembly (${term.years[0]}-${term.years[1]}) issued nothing in ${coded}`,
    }
  return null
}

/** Mentions of one document, where they disagree on its date: the one told of, and the others' date. */
export interface Conflict {
  readonly odd: Cited
  readonly usual: Cited
}

export function conflictsIn(cited: readonly Cited[]): Conflict[] {
  const groups = new Map<string, Cited[]>()
  for (const each of cited) {
    if (!isWhole(each.issued)) continue
    const key = keyOf(each.code)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].flatMap((group) => conflictOf(group) ?? [])
}

function conflictOf(group: readonly Cited[]): Conflict | null {
  const days = new Map<string, Cited[]>()
  for (const each of group) {
    const same = days.get(each.issued ?? '')
    if (same) same.push(each)
    else days.set(each.issued ?? '', [each])
  }
  if (days.size < 2) return null
  const [usual, ...others] = [...days.values()].sort((a, b) => b.length - a.length)
  const first = usual?.[0]
  const odd = others.flat().find((other) => first && isSame(first, other))
  return first && odd ? { odd, usual: first } : null
}

// Each province has a 71/NQ-HĐND of its own: without the same issuer two dates may be two documents.
function isSame(one: Cited, other: Cited): boolean {
  if (!sameSeries(one.code, one.issued ?? '', other.issued ?? '')) return false
  if (!/UBND|HĐND|\/TU|\/HU|\/ĐU|-S[A-ZĐ]/.test(one.code)) return true
  // Named once with its issuer, a document is cited again without: two of one number in one year would need it both times.
  if (one.issuer === null || other.issuer === null)
    return (one.issuer ?? other.issuer) !== null && one.issued?.slice(0, 4) === other.issued?.slice(0, 4)
  return fold(one.issuer) === fold(other.issuer)
}
