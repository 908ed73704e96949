import type { AgencyFact } from './agency.ts'
import { areQualifiers, collectiveOf } from './collective.ts'
import { lowerUnit } from './lower.ts'
import { type Entry, nameRegister } from './names.ts'
import { pick } from './period.ts'
import { placeAt } from './place.ts'
import { isInitials } from './province.ts'
import { rawWords, run, separates, words } from './words.ts'

/** A name of the register and the index of the first unit after it. */
export interface Named {
  readonly agency: AgencyFact
  readonly next: number
}

const LONGEST = 24
const ABBREVIATED = 3
const ROMAN = /^(?:[ivxl]{1,7}|\d{1,2})$/
const INNER = /^[-,&/.]$/

/**
 * The longest name of the register that starts at a unit of folded text (see `words`), with the level and province
 * after it. Commas and "và" are read only where the name has a joint. Bounded work at every unit.
 */
export function longestName(units: readonly string[], at: number, date: string | null = null): Named | null {
  const { entries, heads } = nameRegister()
  const head = units[at]
  if (head === undefined || !heads.has(head)) return null
  let found: Named | null = null
  const cuts: number[] = []
  let id = ''
  for (let i = at; i < Math.min(at + LONGEST, units.length); i++) {
    const unit = units[i] ?? ''
    if (!isInside(units, i)) break
    if (separates(unit)) cuts.push(id.length)
    const piece = run(unit)
    if (piece === '') continue
    id += piece
    const entry = entries.get(id)
    if (entry && !entry.short && cuts.every((cut) => entry.seams.has(cut))) {
      const ends = endOf(entry, id, units, i + 1, date)
      if (ends && (!found || ends.next >= found.next)) found = ends
    }
  }
  return found
}

/** A mark ends a name, save those that stand inside one; a full stop only after a short form ("VP. UBND"). */
function isInside(units: readonly string[], at: number): boolean {
  const unit = units[at] ?? ''
  if (/^[\p{L}\d]/u.test(unit)) return true
  return INNER.test(unit) && (unit !== '.' || (units[at - 1] ?? '').length <= ABBREVIATED)
}

function endOf(entry: Entry, id: string, units: readonly string[], next: number, date: string | null): Named | null {
  const place = entry.place === 'never' ? null : placeAt(units, next, date)
  if (!place && entry.place === 'needed') return null
  const agency = pick(place ? ofProvince(entry.facts) : nationalFirst(entry.facts), date)
  if (!agency) return null
  if (place) return { agency, next: place.next }
  // "Kho bạc Nhà nước khu vực III"
  return { agency, next: id.endsWith('khuvực') && ROMAN.test(units[next] ?? '') ? next + 1 : next }
}

function ofProvince(facts: readonly AgencyFact[]): readonly AgencyFact[] {
  const local = facts.filter((fact) => fact.kind !== 'ministry')
  return local.length > 0 ? local : facts
}

/** Bare "Cục Thuế" is the national body where there is one; before March 2025 it was that of the province. */
function nationalFirst(facts: readonly AgencyFact[]): readonly AgencyFact[] {
  const national = facts.filter((fact) => fact.kind === 'ministry')
  return national.length > 0 ? [...national, ...facts.filter((fact) => fact.kind !== 'ministry')] : facts
}

const MEMORY = 20_000
const known = new Map<string, AgencyFact | null>()

/**
 * The agency that a written name means on a date; null where the register does not know it, or where the name is that
 * of a person ("Giám đốc Sở X"). An agency that was not in force then is still returned: see `standing`.
 */
export function agencyOf(name: string, date: string | null = null): AgencyFact | null {
  const memo = `${date ?? ''}|${name}`
  const before = known.get(memo)
  if (before !== undefined) return before
  const agency = find(name, date)
  if (known.size >= MEMORY) known.clear()
  known.set(memo, agency)
  return agency
}

function find(name: string, date: string | null): AgencyFact | null {
  const raw = rawWords(withoutBracket(name))
  const units = words(withoutBracket(name))
  return (
    whole(units, date) ??
    shortForm(raw, date) ??
    withInitials(raw, units, date) ??
    lowerUnit(raw, units, date) ??
    group(units, date) ??
    group(['các', ...units], date) ??
    collectiveOf(units, date)
  )
}

/** A registered group with a qualifier after it: "các doanh nghiệp, hợp tác xã có liên quan". */
function group(units: readonly string[], date: string | null): AgencyFact | null {
  const named = longestName(units, 0, date)
  if (named?.agency.kind !== 'collective') return null
  return areQualifiers(units.slice(named.next)) ? named.agency : null
}

const LONGEST_NAME = 400

/** "Văn phòng UBND tỉnh (Trung tâm Thông tin)" is the office; a mark that ends an entry is no part of it. */
function withoutBracket(name: string): string {
  const open = name.indexOf('(')
  let end = Math.min(open > 0 ? open : name.length, LONGEST_NAME)
  while (end > 0 && ' \n\t.,;:'.includes(name.charAt(end - 1))) end--
  return name.slice(0, end)
}

function whole(units: readonly string[], date: string | null): AgencyFact | null {
  const named = longestName(units, 0, date)
  return named && named.next === units.length ? named.agency : null
}

/** Two or three capitals that are a whole entry: "TU", "CDC", "SNV". */
function shortForm(raw: readonly string[], date: string | null): AgencyFact | null {
  const word = raw[0] ?? ''
  if (raw.length !== 1 || word === word.toLowerCase()) return null
  const entry = nameRegister().entries.get(run(word.toLowerCase()))
  return entry && entry.place !== 'needed' ? pick(entry.facts, date) : null
}

/** "Đài PTTH HP". */
function withInitials(raw: readonly string[], units: readonly string[], date: string | null): AgencyFact | null {
  if (raw.length < 2 || !isInitials(raw.at(-1) ?? '')) return null
  return whole([...units.slice(0, -1), 'tỉnh'], date)
}
