import { type Label, readLabel } from '../grammar/label.ts'
import type { Item } from './outline.ts'

export type Field = Label['field']

/** A label line hanging on a task: "- Cơ quan chủ trì: Sở Nội vụ". */
export interface LabelLine {
  readonly field: Field
  readonly label: string
  readonly value: string
  readonly item: Item
}

// Labels that make their item a task.
const TASK_FIELDS: readonly Field[] = ['lead', 'support', 'advise', 'both', 'deadline', 'output']

/** The label lines that hang directly on an item; "b. Cơ quan chủ trì: ..." is one too. */
export function labelsOf(item: Item): LabelLine[] {
  return item.children.flatMap((child) => {
    if (child.section.kind === 'table') return []
    const label = readLabel(child.section.text)
    return label ? [{ ...label, item: child }] : []
  })
}

/** Labels that say who, when or what comes of it. */
export function taskLabels(item: Item): LabelLine[] {
  return labelsOf(item).filter((line) => TASK_FIELDS.includes(line.field))
}

/** A line that only labels; "Nội dung: ..." tells work and counts as an activity. */
export function isLabel(item: Item): boolean {
  const field = readLabel(item.section.text)?.field
  return field !== undefined && field !== 'content'
}
