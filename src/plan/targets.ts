import { headerField } from '../grammar/label.ts'
import { readTargets } from '../grammar/target.ts'
import { fold } from '../text/fold.ts'
import { type Item, placeOf, walk } from './outline.ts'
import type { At, Target } from './plan.ts'

/** Every quantitative target of the body and of tables of targets. */
export function targetsOf(items: readonly Item[]): Target[] {
  return [...walk(items)].flatMap((item) => (item.section.kind === 'table' ? ofTable(item) : ofText(item)))
}

function ofText(item: Item): Target[] {
  const { text, zone } = item.section
  if (zone !== 'body' || !/\d/.test(text)) return []
  if (item.role === 'organisation' || item.role === 'funding' || item.role === 'reporting') return []
  const year = yearAbove(item)
  return readTargets(text).map((target) => ({ ...target, by: target.by ?? year, at: placeOf(item) }))
}

// "Phấn đấu đến năm 2025:" as the paragraph or heading above its bullets
function yearAbove(item: Item): string | null {
  const siblings = item.parent?.children ?? []
  const before = siblings.slice(0, siblings.indexOf(item)).findLast((other) => /:$/u.test(other.section.text))
  for (const source of [before, item.parent, item.parent?.parent]) {
    const text = source?.section.text ?? ''
    const year = text.length < 120 ? /đến (?:hết )?năm (\d{4})/u.exec(fold(text))?.[1] : undefined
    if (year) return year
  }
  return null
}

function ofTable(item: Item): Target[] {
  const [header = [], ...rows] = item.section.rows
  const columns = header.map(headerField)
  const column = columns.indexOf('target')
  if (column < 0 || columns.includes('task')) return []
  return rows.flatMap((row, i) => {
    const at = item.section.rowsAt[i + 1] ?? item.section.at
    const place: At = { line: at.line, end_line: at.end_line }
    return readTargets(row[column] ?? '').map((target) => ({ ...target, at: place }))
  })
}
