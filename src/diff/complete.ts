import { pairRestated } from '../match/index.ts'
import { roleOf } from './agencies.ts'
import type { Work } from './work.ts'

/** So much of a row of an annex stands in the item of the body that it restates; by weight of words. */
const HELD = 0.6

/**
 * Works without the rows of an annex that restate items of the body: an item and its row are one piece of work, which has
 * the agencies, dates and outputs that only the row gives.
 */
export function completed(works: readonly Work[]): Work[] {
  const rows = works.filter(({ node }) => node === null)
  const items = works.filter(({ node, charged }) => node !== null && !charged)
  const restated = new Map<Work, Work>()
  const pairs = pairRestated(
    items.map(({ texts }) => texts.join('. ')),
    rows.map(({ text }) => text),
    HELD,
    (from, to) => agree(items[from], rows[to]),
  )
  for (const { from, to } of pairs) {
    const [item, row] = [items[from], rows[to]]
    if (item && row) restated.set(item, row)
  }
  const gone = new Set(restated.values())
  return works
    .filter((work) => !gone.has(work))
    .map((work) => {
      const row = restated.get(work)
      return row ? merged(work, row) : work
    })
}

/** The one names no lead, or they have one in common. */
function agree(item: Work | undefined, row: Work | undefined): boolean {
  if (!item || !row) return false
  const roles = row.lead.map(roleOf)
  return item.lead.length === 0 || roles.length === 0 || item.lead.some((agency) => roles.includes(roleOf(agency)))
}

const merged = (item: Work, row: Work): Work => ({
  ...item,
  lead: item.lead.length > 0 ? item.lead : row.lead,
  support: item.support.length > 0 ? item.support : row.support,
  deadline: item.deadline ?? row.deadline,
  output: item.output ?? row.output,
  funding: item.funding ?? row.funding,
  targets: item.targets.length > 0 ? item.targets : row.targets,
})
