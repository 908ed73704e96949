import { AGENCIES, agencyOf } from '../data/index.ts'
import type { Item } from '../match/index.ts'
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

/**
 * Roles of those who do the work, those that they took over from or that took over from them, and those that they do it
 * with. Two that took over from a third (parts of "Sở Lao động - Thương binh và Xã hội") are no kin of one another.
 */
export function handsOf({ text, lead, support, charged }: Work): Pick<Item, 'agencies' | 'kin' | 'partners'> {
  const named = charged ? openingRole(text) : null
  const agencies = wholes(named === null ? lead.map(roleOf) : [named])
  return {
    agencies,
    kin: [...new Set(agencies.flatMap((role) => [...(kin.get(role) ?? [])]))],
    partners: wholes(support.map(roleOf)),
  }
}

const wholes = (roles: readonly string[]): string[] => [...new Set(roles.map((role) => PART_OF[role] ?? role))]

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
