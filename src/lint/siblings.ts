import type { PlanNode } from '../plan/plan.ts'

/** A sibling's marker: "1.3." is number 3 of the list "1.", closed by "."; "b)" number 2 of a list of letters. */
export interface Numbered {
  readonly node: PlanNode
  readonly style: 'roman' | 'number' | 'multi' | 'letter'
  /** What stands before the last number: "1." of "1.3". */
  readonly prefix: string
  readonly label: string
  readonly value: number
  /** ".", ")", "/", ":" or "". */
  readonly close: string
}

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: no f, j, w, z, and no â, ă, ê, ô, ơ, ư.
const ALPHABET = 'abcdđeghiklmnopqrstuvxy'
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanValue(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i] ?? ''] ?? 0
    sum += here < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -here : here
  }
  return sum
}

/** The letter of a place in a list: "đ" for 5. */
export function letterOf(value: number): string | null {
  return ALPHABET[value - 1] ?? null
}

const MARKER = /^((?:\d{1,3}\.)*)(\d{1,3}|[IVX]+|[a-zđ])([.):/]?)$/u

export function numberedOf(node: PlanNode): Numbered | null {
  const match = MARKER.exec(node.marker ?? '')
  if (!match || node.id === null) return null
  const [, prefix = '', label = '', close = ''] = match
  if (/^\d/.test(label))
    return { node, style: prefix === '' ? 'number' : 'multi', prefix, label, value: Number(label), close }
  if (prefix !== '') return null
  if (/^[IVX]/.test(label)) return { node, style: 'roman', prefix, label, value: romanValue(label), close }
  // f, j, w, z are no letters of a list: value 0
  return { node, style: 'letter', prefix, label, value: ALPHABET.indexOf(label) + 1, close }
}

/** Every list of numbered siblings of one kind, in reading order: runs of one parent, style and prefix. */
export function lists(body: readonly PlanNode[]): Numbered[][] {
  const found: Numbered[][] = []
  const visit = (nodes: readonly PlanNode[]): void => {
    let run: Numbered[] = []
    for (const node of nodes) {
      const item = numberedOf(node)
      if (!item) continue
      const last = run.at(-1)
      if (last && last.style === item.style && last.prefix === item.prefix) run.push(item)
      else {
        run = [item]
        found.push(run)
      }
    }
    for (const node of nodes) visit(node.children)
  }
  visit(body)
  return found
}
