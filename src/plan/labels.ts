import { type Label, readLabel, readLabels } from '../grammar/label.ts'
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

/** The label lines that hang directly on an item; "b. Cơ quan chủ trì: ..." is one too, and what its own text labels. */
export function labelsOf(item: Item): readonly LabelLine[] {
  const before = known.get(item)
  if (before) return before
  const lines = readLines(item)
  known.set(item, lines)
  return lines
}

// Each of many items below one asks for its labels: they are read once.
const known = new WeakMap<Item, readonly LabelLine[]>()

function readLines(item: Item): LabelLine[] {
  return [...ownLabels(item), ...item.children.flatMap(labelsBelow)]
}

function labelsBelow(item: Item): LabelLine[] {
  const { kind, text } = item.section
  if (kind === 'table') return []
  if (readLabel(text)) return readLabels(text).map((label) => ({ ...label, item }))
  // "3. Kiểm tra", and a paragraph below: "Thành lập 02 đoàn. Thời gian: quý II. Đơn vị thực hiện: Thanh tra Sở."
  return kind === 'paragraph' ? ownLabels(item) : []
}

// "Tập huấn nghiệp vụ (chủ trì: Sở Nội vụ; thời gian: quý II/2026)"
function ownLabels(item: Item): LabelLine[] {
  if (item.section.kind === 'table' || isLabel(item)) return []
  const first = readLabel(item.section.text) ? 1 : 0
  return readLabels(item.section.text)
    .slice(first)
    .filter(({ field }) => TASK_FIELDS.includes(field))
    .map((label) => ({ ...label, item: { ...item, children: [] } }))
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
