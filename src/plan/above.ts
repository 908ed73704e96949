import { readCharged } from '../grammar/charged.ts'
import { type Item, placeOf } from './outline.ts'
import { noParties, type Parties, partiesOfProse, refTo } from './parties.ts'
import type { Party } from './plan.ts'

/**
 * Whom an item above charges with all that is below it: "1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:", "2. Công an
 * tỉnh". The task does not say so itself: its parties are `inferred`, `from` that item. A task that is a name over its
 * duties is that agency's.
 */
export function partiesAbove(item: Item, date: string | null): Parties {
  const own = item.children.length > 0 ? namedBy(item, date) : null
  if (own) return { ...noParties(), lead: own.map((party) => ({ ...party, inferred: false, from: null })) }
  for (let at = item.parent; at; at = at.parent) {
    const found = at.section.kind === 'numbered' ? chargedBy(at, date) : null
    if (found) return marked(found, at.section.id)
  }
  return noParties()
}

function chargedBy(item: Item, date: string | null): Parties | null {
  const { text } = item.section
  const lead = namedBy(item, date)
  if (lead) return { ...noParties(), lead }
  if (!text.endsWith(':')) return null
  const parties = partiesOfProse(text.slice(0, -1), placeOf(item), date)
  return parties.lead.length > 0 ? parties : null
}

// "4. Sở Tài chính" and nothing else
function namedBy(item: Item, date: string | null): Party[] | null {
  const { text } = item.section
  const charged = readCharged(text)
  const names = charged?.rest === '' && !GROUP.test(text) ? charged.agencies : []
  return names.length > 0 ? names.map((name) => party(name, item, date)) : null
}

const party = (name: string, item: Item, date: string | null): Party => ({
  ...refTo(name, date),
  at: placeOf(item),
  inferred: true,
  from: item.section.id,
})

// "2. Người dân, doanh nghiệp": for whom the work below is done
export const GROUP =
  /lĩnh vực|^(?:các |đối với |với )?(?:người|hộ|doanh nghiệp|cá nhân|tổ chức|cộng đồng|cơ sở|học sinh|sinh viên|hội viên|đoàn viên)(?:[\s,:]|$)/iu

function marked(parties: Parties, from: string | null): Parties {
  const infer = (list: readonly Party[]) => list.map((one) => ({ ...one, inferred: true, from }))
  return { lead: infer(parties.lead), support: infer(parties.support), advise: infer(parties.advise) }
}
