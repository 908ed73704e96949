import { readLabel } from '../grammar/label.ts'
import type { Item } from './outline.ts'
import { isVolume, placeOf } from './outline.ts'
import type { NodeKind, PlanNode } from './plan.ts'

/** The tree as the plan shows it. */
export function bodyOf(items: readonly Item[]): PlanNode[] {
  return items.map(nodeOf)
}

function nodeOf(item: Item): PlanNode {
  const { section } = item
  const node: PlanNode = {
    id: section.id,
    marker: section.marker,
    kind: kindOf(item),
    role: isTop(item) ? item.role : null,
    text: section.text,
    at: placeOf(item),
    children: bodyOf(item.children),
  }
  if (section.kind !== 'table') return node
  const [header = [], ...rows] = section.rows
  return { ...node, header: [...header], rows: rows.map((row) => [...row]) }
}

function isTop({ section, parent }: Item): boolean {
  if (section.kind === 'table' || section.kind === 'bullet') return false
  return parent === null || (parent.parent === null && parent.section.zone === 'body' && isVolume(parent.section))
}

function kindOf(item: Item): NodeKind {
  const { section, children, parent } = item
  if (section.kind === 'table') return 'table'
  if (isLabelLine(section.text) && !(section.kind === 'numbered' && isTop(item))) return 'label'
  if (section.kind === 'bullet') return 'bullet'
  if (section.kind === 'numbered')
    return isHeading(section.text, children.length > 0, parent === null) ? 'heading' : 'item'
  return children.length > 0 ? 'heading' : 'paragraph'
}

const isLabelLine = (text: string): boolean => {
  const field = readLabel(text)?.field
  return field !== undefined && field !== 'content'
}

// A heading announces what follows: it has something below it and is no finished sentence.
function isHeading(text: string, hasChildren: boolean, top: boolean): boolean {
  return (top && text.length < 200) || (hasChildren && !/[.;]$/u.test(text))
}
