import { readCharged } from '../grammar/charged.ts'
import { readFundingSources, saysFunding } from '../grammar/money.ts'
import { type Item, placeOf, trimmed, walk } from './outline.ts'
import { refTo } from './parties.ts'
import type { Funding } from './plan.ts'

/** Every paragraph of the body that says where money comes from. */
export function fundingOf(items: readonly Item[], date: string | null): Funding[] {
  const found: Funding[] = []
  for (const item of walk(items)) {
    const { text, kind, zone } = item.section
    if (zone !== 'body' || kind === 'table' || text.length < 12) continue
    const sources = readFundingSources(text)
    if (sources.length === 0 || !(item.role === 'funding' ? true : saysFunding(text))) continue
    const responsible = readCharged(text)?.agencies ?? []
    found.push({ text: trimmed(text), sources: [...sources], responsible: responsible.map((name) => refTo(name, date)), at: placeOf(item) })
  }
  return found
}
