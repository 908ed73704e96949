import { planOfBytes } from '../../src/commands/load.ts'
import type { Comparison } from '../../src/diff/changes.ts'
import { allNodes, type Placed } from '../../src/diff/nodes.ts'
import type { Plan, Task } from '../../src/plan/plan.ts'

/** A text with one edit of a known kind, and whether a comparison found it and nothing else. */
export interface Edit {
  readonly kind: EditKind
  readonly text: string
  readonly about: string
  readonly found: (comparison: Comparison) => boolean
}

export const EDIT_KINDS = ['date', 'lead', 'move', 'renumber', 'reflow', 'rename'] as const
export type EditKind = (typeof EDIT_KINDS)[number]

export type Random = () => number

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)]

/** What a comparison found, as "lead changed", "text renumbered", ... */
export function foundIn(comparison: Comparison): string[] {
  const { pairs, texts, only_a, only_b, targets, funding, reporting, bases } = comparison
  return [
    ...pairs.flatMap(({ a, differences }) => differences.map(({ field, change }) => `${field} ${change} ${a.id}`)),
    ...texts.map(({ change, a, b }) => `text ${change} ${(a ?? b)?.id}`),
    ...only_a.map(({ id }) => `only a ${id}`),
    ...only_b.map(({ id }) => `only b ${id}`),
    ...targets.flatMap(({ change }) => (change === null ? [] : [`target ${change}`])),
    ...(funding?.differences ?? []).map(({ change }) => `funding ${change}`),
    ...(reporting?.differences ?? []).map(({ change }) => `reporting ${change}`),
    ...[...(bases?.only_a ?? []), ...(bases?.only_b ?? [])].map((code) => `basis ${code}`),
  ]
}

export async function planOf(text: string, name: string): Promise<Plan> {
  const loaded = await planOfBytes(new TextEncoder().encode(text), name)
  if ('error' in loaded) throw new Error(loaded.error.message.en)
  return loaded.plan
}

/** One edit of the kind; null where the text has nothing to edit so. */
export function edit(text: string, plan: Plan, kind: EditKind, random: Random): Edit | null {
  return MAKERS[kind](text.split('\n'), plan, random)
}

type Maker = (lines: string[], plan: Plan, random: Random) => Edit | null

const MAKERS: Readonly<Record<EditKind, Maker>> = { date, lead, move, renumber, reflow, rename }

const only = (comparison: Comparison, test: (found: string) => boolean): boolean => {
  const all = foundIn(comparison)
  return all.length === 1 && all.every(test)
}

function date(lines: string[], { tasks }: Plan, random: Random): Edit | null {
  const task = pick(
    tasks.filter(({ deadline }) => /20\d\d/.test(lines[(deadline?.at.line ?? 0) - 1] ?? '') && deadline?.value),
    random,
  )
  const at = (task?.deadline?.at.line ?? 0) - 1
  const line = lines[at]
  const year = /(20\d\d)(?!.*20\d\d)/.exec(task?.deadline?.text ?? '')?.[1]
  if (!task || line === undefined || year === undefined || line.split(year).length !== 2) return null
  const out = lines.with(at, line.replace(year, String(Number(year) + 1)))
  return {
    kind: 'date',
    text: out.join('\n'),
    about: `${task.id}: ${task.deadline?.text} + 1 year`,
    found: (comparison) => dateOnly(foundIn(comparison), `deadline later ${task.id}`),
  }
}

/** A target that falls due with its task is later too. */
const dateOnly = (all: readonly string[], expected: string): boolean =>
  all.includes(expected) && all.every((one) => one === expected || one === 'target later')

const OTHERS = ['Sở Xây dựng', 'Sở Ngoại vụ', 'Thanh tra tỉnh', 'Sở Công Thương', 'Ban Quản lý các khu công nghiệp']

function lead(lines: string[], { tasks }: Plan, random: Random): Edit | null {
  const told = (task: Task) => {
    const [party] = task.lead
    const line = lines[(party?.at.line ?? 0) - 1] ?? ''
    return party !== undefined && !party.inferred && line.split(party.name).length === 2
  }
  const task = pick(tasks.filter(told), random)
  const [party] = task?.lead ?? []
  const names = [...(task?.lead ?? []), ...(task?.support ?? [])].map(({ name }) => name)
  const other = pick(
    OTHERS.filter((name) => !names.includes(name)),
    random,
  )
  const at = (party?.at.line ?? 0) - 1
  const line = lines[at]
  if (!task || !party || line === undefined || other === undefined) return null
  return {
    kind: 'lead',
    text: lines.with(at, line.replace(party.name, other)).join('\n'),
    about: `${task.id}: ${party.name} → ${other}`,
    found: (comparison) =>
      only(comparison, (one) => /^lead (?:changed|succession)/.test(one) && one.endsWith(` ${task.id}`)),
  }
}

interface Block {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Numbered items of one parent that hold no numbered items, as blocks of lines. */
function siblings(lines: readonly string[], plan: Plan, random: Random): Block[] {
  const nodes = allNodes(plan.body)
  const numbered = nodes.filter(({ node }) => node.id !== null && node.at.line !== undefined)
  const parents = nodes.filter(({ node }) => {
    const own = node.children.filter(({ id }) => id !== null)
    return own.length >= 4 && own.every((child) => child.children.every(({ id }) => id === null))
  })
  const parent = pick(parents, random)
  const starts = numbered.map(({ node }) => node.at.line ?? 0)
  return (parent?.node.children ?? []).flatMap((child): Block[] => {
    const start = child.at.line ?? 0
    if (child.id === null || start === 0) return []
    const next = starts.find((line) => line > start) ?? lines.length + 1
    return [{ id: child.id, start: start - 1, end: next - 1 }]
  })
}

/** The number at the head of a line: "1.2.", "a)", "3.", in bold or not. */
const NUMBER = /^(\s*\**)((?:\d+\.)*)(\d+|[a-zđ])([.)])/u
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

function renumbered(line: string, to: number): string | null {
  const found = NUMBER.exec(line)
  if (!found) return null
  const [all, before = '', prefix = '', last = '', mark = ''] = found
  const next = /\d/.test(last) ? String(to) : LETTERS.charAt(to - 1)
  return next === '' ? null : `${before}${prefix}${next}${mark}${line.slice(all.length)}`
}

function move(lines: string[], plan: Plan, random: Random): Edit | null {
  const blocks = siblings(lines, plan, random)
  const ids = new Set(plan.tasks.map(({ id }) => id))
  const from = Math.floor(random() * blocks.length)
  const to = Math.floor(random() * blocks.length)
  const moved = blocks[from]
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!moved || !first || !last || Math.abs(from - to) < 2 || !blocks.every(({ id }) => ids.has(id))) return null
  const order = blocks.toSpliced(from, 1)
  order.splice(to, 0, moved)
  const body = order.flatMap(({ start, end }, i) => {
    const block = lines.slice(start, end)
    // the last block of a document may end without a blank line
    while (block.at(-1)?.trim() === '') block.pop()
    const head = renumbered(block[0] ?? '', i + 1)
    return head === null ? [] : [...block.with(0, head), '']
  })
  const text = [...lines.slice(0, first.start), ...body, ...lines.slice(last.end)].join('\n')
  return {
    kind: 'move',
    text,
    about: `${moved.id} to place ${to + 1}`,
    found: (comparison) => {
      const all = foundIn(comparison)
      return (
        all.includes(`place moved ${moved.id}`) &&
        all.every((one) => /^place moved|^text renumbered/.test(one)) &&
        all.length <= 2
      )
    },
  }
}

function renumber(lines: string[], plan: Plan, random: Random): Edit | null {
  const blocks = siblings(lines, plan, random)
  const out = [...lines]
  for (const [i, { start }] of blocks.entries()) {
    const head = renumbered(lines[start] ?? '', i + 2)
    if (head === null) return null
    out[start] = head
  }
  if (blocks.length === 0) return null
  return {
    kind: 'renumber',
    text: out.join('\n'),
    about: `${blocks[0]?.id} ff.`,
    found: (comparison) => only(comparison, (one) => one.startsWith('text renumbered')),
  }
}

const LIKE_ITEMS = new Set(['mục', 'phần', 'chương', 'điều', 'khoản', 'điểm', 'phụ', 'biểu', 'mẫu'])

/** Breaks lines anew where a lower-case word follows; what begins a line like an item does is left alone. */
export function reflowed(lines: readonly string[], random: Random): string {
  return lines
    .map((line, at) => {
      // "... tại điểm 2.5" / "Mục III; ...": a short line before a capital reads as a heading
      if (/^\s*\p{Lu}/u.test(lines[at + 1] ?? '')) return line
      if (line.length < 60 || /[|#]/.test(line)) return line
      const words = line.split(' ')
      return words
        .map((word, i) => {
          const next = words[i + 1] ?? ''
          const breaks =
            i > 5 && words.length - i > 3 && /^\p{Ll}{2,}$/u.test(next) && !LIKE_ITEMS.has(next) && random() < 0.12
          return breaks ? `${word}\n` : `${word} `
        })
        .join('')
        .trimEnd()
    })
    .join('\n')
}

function reflow(lines: string[], _plan: Plan, random: Random): Edit | null {
  const text = reflowed(lines, random)
  if (text === lines.join('\n')) return null
  return { kind: 'reflow', text, about: 'lines broken anew', found: (comparison) => foundIn(comparison).length === 0 }
}

function rename(lines: string[], plan: Plan, random: Random): Edit | null {
  const ids = new Set(plan.tasks.map(({ id }) => id))
  const charged = new Set(plan.assignments.map(({ id }) => id))
  const isHeading = ({ node, above }: Placed) =>
    node.kind === 'heading' &&
    node.id !== null &&
    node.role !== 'annex' &&
    !ids.has(node.id) &&
    !charged.has(node.id) &&
    node.at.line !== undefined &&
    !above.some(({ id, role }) => role === 'organisation' || (id !== null && ids.has(id)))
  const heading = pick(allNodes(plan.body).filter(isHeading), random)
  const at = (heading?.node.at.end_line ?? 0) - 1
  const line = lines[at]
  const id = heading?.node.id
  if (line === undefined || !id) return null
  const bare = line.trimEnd().replace(/\**$/, '')
  const added = bare === bare.toUpperCase() ? ' BỔ SUNG' : ' bổ sung'
  return {
    kind: 'rename',
    text: lines.with(at, `${bare}${added}${line.slice(bare.length)}`).join('\n'),
    about: `${id}:${added}`,
    found: (comparison) => only(comparison, (one) => one === `text changed ${id}`),
  }
}
