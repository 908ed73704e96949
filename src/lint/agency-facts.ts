import { AGENCIES, type AgencyFact, standing } from '../data/index.ts'
import type { AgencyRef, At, Plan } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import { firstDay, lastDay } from './edtf.ts'
import { once } from './once.ts'

const FACTS: ReadonlyMap<string, AgencyFact> = new Map(AGENCIES.map((fact) => [fact.id, fact]))

export const factOf = (id: string | null): AgencyFact | null => (id === null ? null : (FACTS.get(id) ?? null))

// One entry of the register for many bodies: "UBND xã A" and "UBND xã B".
const MANY_BODIES = new Set([
  'ubnd-cap-xa', 'ubnd-cap-huyen', 'phong-cm-huyen', 'thanh-tra-so', 'cong-an-xa', 'cong-an-huyen', 'tand-huyen', 'tand-khu-vuc',
  'vksnd-khu-vuc', 'thue-co-so', 'ban-chi-dao', 'tt-pvhcc-xa', 'phong-vhxh-xa', 'phong-kt-xa', 'vp-hdnd-ubnd-xa', 'bv-tinh', 'cac-truong-cd-dh',
]) // biome-ignore format: a list

// "Thư viện tỉnh", "Trạm Y tế xã"
const OF_PLACE =
  /^(?:Thư viện|Bảo tàng|Đài|Trạm|Trung tâm|Trường|Kho bạc|Bưu điện) [^,;]{0,60}(?:tỉnh|thành phố|huyện|quận|xã|phường)$/u

/** A body of its own that can answer for a task; unknown names count where they look like names. */
export function isNamed(ref: AgencyRef): boolean {
  const fact = factOf(ref.agency)
  if (fact) return fact.kind !== 'collective'
  return /^\P{Lu}*\p{Lu}/u.test(ref.name) && (/ \p{Lu}/u.test(ref.name) || OF_PLACE.test(ref.name)) && !isOpen(ref)
}

// "các", "những", "mỗi", "người đứng đầu các Sở", "cơ quan ... liên quan" name nobody.
const OPEN =
  /^(?:(?:người đứng đầu|thủ trưởng|lãnh đạo|giám đốc|đại diện) )?(?:các|những|mỗi|mọi|toàn thể|một số|từng) |liên quan|^(?:cơ quan|đơn vị|tổ chức|cá nhân|sở|ban|ngành)(?:,| và|$)/u

/** A collective that names nobody who could answer for a task. */
export function isOpen({ agency, name }: AgencyRef): boolean {
  const fact = factOf(agency)
  return fact ? fact.leadOk === false : OPEN.test(fold(name))
}

// "Ðào tạo" with the Icelandic letter is read alike; that it is wrong is the rule unicode-form's.
const letters = (name: string): string => fold(name).replaceAll('ð', 'đ')

/** Two mentions of one body. */
export function isSameAgency(one: AgencyRef, other: AgencyRef): boolean {
  if (letters(one.name) === letters(other.name)) return true
  const fact = factOf(one.agency)
  return fact !== null && one.agency === other.agency && fact.kind !== 'collective' && !MANY_BODIES.has(fact.id)
}

/** Where an agency stood at a date; null where nobody can tell (the changeover of early 2025, a date that is too vague). */
export function standingAt(fact: AgencyFact, date: string): 'in-force' | 'not-yet' | 'ended' | null {
  const [first, last] = [firstDay(date), lastDay(date)]
  if (first === null || last === null) return null
  const at = standing(fact, first)
  return at === standing(fact, last) && at !== 'grey' ? at : null
}

/** A mention of an agency that is charged with something. */
export interface Charge extends AgencyRef {
  readonly at: At
  readonly item: string | null
}

/** Every mention of an agency in tasks and in the organisation section, in that order; concluded leads are none. */
export const chargesIn: (plan: Plan) => readonly Charge[] = once(({ tasks, assignments }) => {
  const ofTasks = tasks.flatMap(({ id, lead, support, advise }) =>
    [...lead, ...support, ...advise].filter(({ inferred }) => !inferred).map((party) => ({ ...party, item: id })),
  )
  const ofDuties = assignments.flatMap(({ id, agencies, duties, at }) => [
    ...agencies.map((agency) => ({ ...agency, at, item: id })),
    ...duties.flatMap((duty) => duty.with.map((agency) => ({ ...agency, at: duty.at, item: id }))),
  ])
  return [...ofTasks, ...ofDuties]
})

/** The letterhead names it, alone or with others: "SỞ TƯ PHÁP - HỘI LIÊN HIỆP PHỤ NỮ TỈNH". */
export const isIssuer = ({ name }: AgencyRef, { document: { issuer } }: Plan): boolean =>
  issuer !== null && fold(issuer.name).includes(fold(name))
