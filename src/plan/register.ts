import { agencyOf } from '../data/index.ts'
import { fold } from '../text/fold.ts'
import type { AgencyKind, Plan, RegisterEntry } from './plan.ts'

type Named = Pick<Plan, 'tasks' | 'assignments' | 'funding' | 'reporting'>

/** Everybody named in tasks, assignments, funding and reporting, in order of first mention. */
export function registerOf(plan: Named, date: string | null): RegisterEntry[] {
  const entries = new Map<string, RegisterEntry>()
  for (const name of names(plan)) {
    const fact = agencyOf(name, date)
    const key = fact ? fact.id : fold(name)
    const entry = entries.get(key)
    if (!entry) {
      entries.set(key, {
        agency: fact?.id ?? null,
        name: fact?.name ?? name,
        kind: fact?.kind ?? kindOf(name),
        variants: fact && fact.name !== name ? [name] : [],
        mentions: 1,
      })
      continue
    }
    entry.mentions++
    if (name !== entry.name && !entry.variants.includes(name)) entry.variants.push(name)
  }
  return [...entries.values()]
}

function* names(plan: Named): Generator<string> {
  for (const task of plan.tasks) for (const party of [...task.lead, ...task.support, ...task.advise]) yield party.name
  for (const { agencies, duties } of plan.assignments) {
    for (const agency of agencies) yield agency.name
    for (const duty of duties) for (const agency of duty.with) yield agency.name
  }
  for (const { responsible } of plan.funding) for (const agency of responsible) yield agency.name
  for (const { by, to, via } of plan.reporting)
    for (const agency of [...by, ...to, ...(via ? [via] : [])]) yield agency.name
}

const KINDS: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(?:các|những|một số|mọi|toàn thể|cơ quan|đơn vị|địa phương|tổ chức|sở, |sở ngành)/u, 'collective'],
  [/^(?:sở|văn phòng|thanh tra|công an|bộ chỉ huy|ban quản lý)/u, 'department'],
  [/^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)/u, 'local-government'],
  [/^(?:bộ|chính phủ|thủ tướng)/u, 'ministry'],
  [/^(?:báo|đài|cổng thông tin|tạp chí)/u, 'press'],
  [/^(?:tỉnh đoàn|thành đoàn|hội|liên đoàn|ủy ban mặt trận|mặt trận|liên minh)/u, 'mass-organisation'],
  [/^(?:tỉnh ủy|thành ủy|ban tuyên giáo|ban tổ chức|đảng ủy|ban dân vận)/u, 'party'],
  [/^(?:ban chỉ đạo|hội đồng|tổ công tác|ủy ban)/u, 'committee'],
  [/^(?:công ty|tập đoàn|doanh nghiệp|tổng công ty|ngân hàng)/u, 'enterprise'],
  [/^(?:cục|chi cục|kho bạc|bảo hiểm xã hội|thuế|thống kê|tòa án|viện kiểm sát)/u, 'central-branch'],
] // biome-ignore format: a table

function kindOf(name: string): AgencyKind {
  const low = fold(name)
  return KINDS.find(([pattern]) => pattern.test(low))?.[1] ?? 'other'
}
