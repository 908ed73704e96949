import { readCharged } from '../grammar/charged.ts'
import { type Item, placeOf } from './outline.ts'
import { noParties, type Parties, partiesOfProse, refTo } from './parties.ts'
import type { Party } from './plan.ts'

/**
 * Whom an item above charges with all that is below it: "1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:", "2. Công an
 * tỉnh". The task does not say so itself: its parties are `inferred`, `from` that item.
 */
export function partiesAbove(item: Item, date: string | null): Parties {
  for (let at = item.parent; at; at = at.parent) {
    const found = at.section.kind === 'numbered' ? chargedBy(at, date) : null
    if (found) return marked(found, at.section.id)
  }
  return noParties()
}

function chargedBy(item: Item, date: string | null): Parties | null {
  const { text } = item.section
  const charged = readCharged(text)
  if (charged && charged.agencies.length > 0 && charged.rest === '' && !GROUP.test(text))
    return { ...noParties(), lead: charged.agencies.map((name) => party(name, item, date)) }
  if (!text.endsWith(':')) return null
  const parties = partiesOfProse(text.slice(0, -1), placeOf(item), date)
  return parties.lead.length > 0 ? parties : null
}

const party = (name: string, item: Item, date: string | null): Party => ({
  ...refTo(name, date),
  at: placeOf(item),
  inferred: true,
  from: item.section.id,
})

// "2. Người dân, doanh nghiệp": for whom the work below is done
const GROUP =
  /lĩnh vực|^(?:các |đối với |với )?(?:người|hộ|doanh nghiệp|cá nhân|tổ chức|cộng đồng|cơ sở|học sinh|sinh viên|hội viên|đoàn viên)(?:[\s,:]|$)/iu

function marked(parties: Parties, from: string | null): Parties {
  const infer = (list: readonly Party[]) => list.map((one) => ({ ...one, inferred: true, from }))
  return { lead: infer(parties.lead), support: infer(parties.support), advise: infer(parties.advise) }
}
