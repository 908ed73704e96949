import { readCitations } from '../grammar/citation.ts'
import { fold } from '../text/fold.ts'
import type { Item } from './outline.ts'
import { walk } from './outline.ts'
import type { At, Citation, Mention } from './plan.ts'

interface Read {
  readonly code: string
  readonly type: string | null
  readonly issued: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly at: At
}

/** Every document cited by its code, once; a mention whose date differs from the entry's keeps its own. */
export function citationsOf(items: readonly Item[], own: string | null): Citation[] {
  const groups = new Map<string, Read[]>()
  for (const read of mentions(items)) {
    const key = fold(read.code).replace(/\s/g, '')
    if (own !== null && key === fold(own)) continue
    const group = groups.get(key)
    if (group) group.push(read)
    else groups.set(key, [read])
  }
  return [...groups.values()].map(entry)
}

function* mentions(items: readonly Item[]): Generator<Read> {
  for (const item of walk(items)) {
    const { section } = item
    if (section.zone === 'tail' || isOwnNumber(section.text)) continue
    const places =
      section.kind === 'table'
        ? section.rows.map((row, i) => ({ text: row.join(' . '), at: section.rowsAt[i] ?? section.at }))
        : [section]
    for (const { text, at } of places) {
      if (!text.includes('/')) continue
      for (const { start, end, ...cited } of readCitations(text))
        yield { ...cited, at: { line: at.line, end_line: at.end_line } }
    }
  }
}

const isOwnNumber = (text: string) => /^số\s*:/iu.test(text)

function entry(group: readonly Read[]): Citation {
  const issued = mostFrequent(group.flatMap((read) => (read.issued === null ? [] : [read.issued])))
  // A title of the plan shouts: "CỦA THỦ TƯỚNG CHÍNH PHỦ"
  const first = (key: 'type' | 'issuer' | 'title') => {
    const said = group.flatMap((read) => read[key] ?? [])
    return said.find((text) => text !== text.toUpperCase()) ?? said[0] ?? null
  }
  return {
    code: mostFrequent(group.map((read) => read.code)) ?? '',
    type: first('type'),
    issued,
    issuer: first('issuer'),
    title: first('title'),
    at: group.map(
      (read): Mention =>
        read.issued !== null && read.issued !== issued ? { ...read.at, issued: read.issued } : read.at,
    ),
  }
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}
