import type { Message } from '../../text/problem.ts'
import type { Draft } from '../draft.ts'
import type { Found } from '../rule.ts'
import { type Component, type Part, partsOf } from './component.ts'
import { deviations, WANTED } from './decree.ts'

const join = (list: readonly Message[]): Message => ({
  vi: list.map(({ vi }) => vi).join('; '),
  en: list.map(({ en }) => en).join('; '),
})

/**
 * Compares the components with the decree: one finding for one component and one way of deviating, at the first place
 * that has it. Silent where the file has no look (a text).
 */
export function* lookOf(draft: Draft, components: readonly Component[]): Generator<Found> {
  const { look } = draft
  if (!look) return
  const groups = new Map<string, { first: Part; said: Message; component: Component; count: number }>()
  const totals = new Map<Component, number>()
  for (const part of partsOf(draft)) {
    const { component, line } = part
    const seen = look.lines[line - 1]
    if (!components.includes(component) || !seen) continue
    totals.set(component, (totals.get(component) ?? 0) + 1)
    const said = join(deviations(seen, WANTED[component]))
    if (said.vi === '') continue
    const key = `${component} ${said.vi}`
    const group = groups.get(key)
    if (group) group.count++
    else groups.set(key, { first: part, said, component, count: 1 })
  }
  for (const { first, said, component, count } of groups.values()) {
    const total = totals.get(component) ?? count
    const { name, clause } = WANTED[component]
    const where =
      total > 1 ? { vi: ` (${count} trong ${total} dòng)`, en: ` (${count} of ${total} lines)` } : { vi: '', en: '' }
    yield {
      at: { line: first.line, end_line: first.line },
      item: first.item,
      message: {
        vi: `${name.vi}${where.vi}: ${said.vi} (${clause}).`,
        en: `${name.en}${where.en}: ${said.en} (${clause}).`,
      },
    }
  }
}
