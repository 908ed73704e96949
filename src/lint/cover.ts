import type { AgencyRef, Plan } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import { factOf, isNamed, isSameAgency } from './agency-facts.ts'
import { asksForReport } from './report-duty.ts'

const FEWEST_ITEMS = 3

/** Whom the organisation section charges, where it has an item for each agency; null where it shares out otherwise. */
export function itemised({ assignments }: Plan): readonly AgencyRef[] | null {
  const named = assignments.filter(({ agencies }) => agencies.some(isNamed))
  if (named.length < FEWEST_ITEMS) return null
  // "phối hợp với các cơ quan liên quan" charges nobody in particular.
  return assignments.flatMap(({ agencies, duties }) => [
    // "Các cơ quan, đơn vị báo cáo kết quả …" asks all of them for a report, and gives nobody a task.
    ...(duties.length > 0 && duties.every(({ text }) => asksForReport(text)) ? agencies.filter(isNamed) : agencies),
    ...duties.flatMap((duty) => duty.with.filter(isNamed)),
  ])
}

const WHOLE = ['k-co-quan-lien-quan', 'k-cac-so-ban-nganh']
const MASS = ['k-doan-the', 'k-hoi', 'ubmttq-tinh']

/** Whether an agency is meant by one of those named: itself, or a collective of which it is one. */
export function isCovered(ref: AgencyRef, among: readonly AgencyRef[]): boolean {
  const kind = factOf(ref.agency)?.kind ?? 'other'
  return among.some((other) => isSameAgency(ref, other) || isPartOf(kind, other))
}

function isPartOf(kind: string, { agency, name }: AgencyRef): boolean {
  const text = fold(name)
  const bodies = agency !== null && WHOLE.includes(agency)
  // "các sở, ban, ngành thuộc tỉnh" leaves out what is under a ministry
  if (kind === 'central-branch') return agency === 'k-bo-nganh-tw' || (bodies && !/thuộc|trực thuộc/u.test(text))
  if (kind === 'mass-organisation')
    return (agency !== null && MASS.includes(agency)) || text.includes('đoàn thể') || text.includes('hội')
  if (kind === 'local-government') return text.includes('địa phương') || (agency?.startsWith('k-ubnd') ?? false)
  if (kind === 'press') return agency === 'k-bao-chi' || text.includes('báo')
  if (kind === 'enterprise') return agency === 'k-doanh-nghiep' || text.includes('doanh nghiệp')
  return bodies
}
