import { commonAbbreviation } from '../data/index.ts'
import { readAbbreviations, usedAbbreviations } from '../grammar/abbreviation.ts'
import type { Item } from './outline.ts'
import { placeOf, walk } from './outline.ts'
import type { Abbreviation } from './plan.ts'

/** Short forms that the text defines, then those that it uses without a definition (long form from the common list). */
export function abbreviationsOf(items: readonly Item[]): Abbreviation[] {
  const defined = new Map<string, Abbreviation>()
  const used = new Map<string, Abbreviation>()
  for (const item of walk(items)) {
    const { text, zone, kind } = item.section
    if (zone === 'tail' || kind === 'table') continue
    for (const { short, long } of readAbbreviations(text))
      if (!defined.has(short)) defined.set(short, { short, long, defined: true, at: placeOf(item) })
    if (zone === 'front') continue
    for (const short of usedAbbreviations(text))
      if (!used.has(short))
        used.set(short, { short, long: commonAbbreviation(short), defined: false, at: placeOf(item) })
  }
  return [...defined.values(), ...[...used.values()].filter(({ short }) => !defined.has(short))]
}
