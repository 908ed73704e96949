import { AGENCIES, agencyOf } from '../data/index.ts'
import type { AgencyRef } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'

const byId = new Map(AGENCIES.map((fact) => [fact.id, fact]))

/** An agency reduced to its role: the register's id, else the name without its province. */
export function roleOf({ name, agency }: AgencyRef): string {
  const id = agency ?? agencyOf(name)?.id
  if (id !== undefined && id !== null) return id
  return withoutPlace(fold(name).replace(/^đề nghị |^các |^thủ trưởng |^giám đốc |^chủ tịch /u, ''))
}

/** "hội văn học nghệ thuật tỉnh lạng sơn": which province it is of says nothing of its role. */
function withoutPlace(name: string): string {
  const units = name.split(' ')
  const at = units.findIndex(
    (unit, i) => i > 0 && (unit === 'tỉnh' || unit === 'tp' || (unit === 'thành' && units[i + 1] === 'phố')),
  )
  return (at < 0 ? units : units.slice(0, at))
    .join(' ')
    .replace(/ trên địa bàn$/u, '')
    .trim()
}

/** Whether the one role became the other by law, directly or in steps ("Sở Công nghiệp" → "Sở Công Thương"). */
export function succeeds(before: string, after: string): boolean {
  const seen = new Set<string>()
  const open = [before]
  for (let role = open.pop(); role !== undefined; role = open.pop()) {
    if (seen.has(role)) continue
    seen.add(role)
    const next = byId.get(role)?.successors ?? []
    if (next.includes(after)) return true
    open.push(...next)
  }
  return false
}

/** Names for a reader: "Sở Y tế; Công an tỉnh". */
export const namesOf = (agencies: readonly AgencyRef[]): string | null =>
  agencies.length === 0 ? null : [...new Set(agencies.map(({ name }) => name))].join('; ')

export type AgencyChange = 'none' | 'added' | 'removed' | 'changed' | 'succession'

/** How the second list of agencies stands to the first. Order does not count; a successor is the same hand. */
export function changeOf(as: readonly AgencyRef[], bs: readonly AgencyRef[]): AgencyChange {
  const [a, b] = [[...new Set(as.map(roleOf))], [...new Set(bs.map(roleOf))]]
  const onlyA = a.filter((role) => !b.includes(role))
  const onlyB = b.filter((role) => !a.includes(role))
  if (onlyA.length === 0 && onlyB.length === 0) return 'none'
  if (a.length === 0) return 'added'
  if (b.length === 0) return 'removed'
  const follows = (role: string, others: readonly string[]) =>
    others.some((other) => succeeds(role, other) || succeeds(other, role))
  return onlyA.every((role) => follows(role, b)) && onlyB.every((role) => follows(role, a)) ? 'succession' : 'changed'
}
