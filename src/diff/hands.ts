import { AGENCIES, agencyOf } from '../data/index.ts'
import { roleOf } from './agencies.ts'
import type { Work } from './work.ts'

/** Border guards have been part of the military command of the province since 01/7/2025. */
const PART_OF: Readonly<Record<string, string>> = { 'ban-chbp': 'bch-quan-su', 'bdbp-tinh': 'bch-quan-su' }
const LONGEST = 10

const kin = new Map<string, Set<string>>()
for (const { id, successors } of AGENCIES)
  for (const other of successors) {
    kin.set(id, (kin.get(id) ?? new Set()).add(other))
    kin.set(other, (kin.get(other) ?? new Set()).add(id))
  }

/** Roles of those who do the work, each with those it took over from and those that took over from it. */
export function handsOf({ text, lead, charged }: Work): string[] {
  const named = charged ? openingRole(text) : null
  const roles = named === null ? lead.map(roleOf) : [named]
  const whole = roles.map((role) => PART_OF[role] ?? role)
  return [...new Set(whole.flatMap((role) => [role, ...(kin.get(role) ?? [])]))]
}

/** "Sở Tài chính tham mưu …" under the duties of another: who the sentence opens with. */
function openingRole(text: string): string | null {
  const words = text.replace(/^(?:Giao|Đề nghị) /u, '').split(' ')
  for (let size = Math.min(LONGEST, words.length); size > 1; size--) {
    const found = agencyOf(
      words
        .slice(0, size)
        .join(' ')
        .replace(/[,;:]$/u, ''),
    )
    if (found) return found.id
  }
  return null
}
