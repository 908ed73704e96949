import { pairUp } from '../match/index.ts'
import type { Entry } from './entries.ts'
import { stretches } from './words.ts'

/** Two entries that are the same, by their places in the two lists. */
export interface Both {
  readonly a: number
  readonly b: number
}

/** Between two anchors, texts as alike as this are one text changed; elsewhere they must be more alike. */
const CHANGED = 0.35
const MOVED = 0.6

interface State {
  readonly as: readonly Entry[]
  readonly bs: readonly Entry[]
  readonly toB: Map<number, number>
  readonly toA: Map<number, number>
}

/** Which entries of two versions are the same: exact ones in order first, then those moved, then those changed. */
export function sameEntries(as: readonly Entry[], bs: readonly Entry[]): Both[] {
  const state: State = { as, bs, toB: new Map(), toA: new Map() }
  anchor(state)
  const gaps = gapsOf(state)
  moveExact(state)
  pairLabels(state)
  pairAlike(state, CHANGED, (i, j) => gaps.a[i] === gaps.b[j])
  pairNumbered(state, gaps)
  pairLabels(state)
  pairAlike(state, MOVED, () => true)
  return [...state.toB].map(([a, b]) => ({ a, b })).sort((x, y) => x.a - y.a)
}

function join({ toA, toB }: State, a: number, b: number): void {
  toB.set(a, b)
  toA.set(b, a)
}

function anchor(state: State): void {
  let [a, b] = [0, 0]
  const keys = (entries: readonly Entry[]) =>
    entries.map(({ text, node }) => `${node.kind === 'label' ? ':' : ''}${text}`)
  for (const stretch of stretches(keys(state.as), keys(state.bs))) {
    if (stretch.same) for (let k = 0; k < stretch.a.length; k++) join(state, a + k, b + k)
    a += stretch.a.length
    b += stretch.b.length
  }
}

/** For each entry the number of the stretch between anchors that it stands in. */
function gapsOf({ as, bs, toB, toA }: State): { a: number[]; b: number[] } {
  const count = (entries: readonly Entry[], paired: ReadonlyMap<number, number>) => {
    let gap = 0
    return entries.map((_, i) => (paired.has(i) ? ++gap : gap))
  }
  return { a: count(as, toB), b: count(bs, toA) }
}

const free = (entries: readonly Entry[], paired: ReadonlyMap<number, number>): number[] =>
  entries.flatMap((_, i) => (paired.has(i) ? [] : [i]))

/** The same text elsewhere. Label lines are alike everywhere: they move with what they belong to. */
function moveExact(state: State): void {
  const { as, bs, toA, toB } = state
  const places = new Map<string, number[]>()
  for (const j of free(bs, toA)) {
    const text = bs[j]?.text ?? ''
    if (text !== '') places.set(text, [...(places.get(text) ?? []), j])
  }
  for (const i of free(as, toB)) {
    const entry = as[i]
    const open = (places.get(entry?.text ?? '') ?? []).filter((j) => !toA.has(j) && fits(state, i, j))
    const [j] = open
    if (entry === undefined || j === undefined) continue
    join(state, i, j)
  }
}

function fits({ as, bs, toB }: State, i: number, j: number): boolean {
  const [a, b] = [as[i], bs[j]]
  if (!a || !b || a.node.kind !== b.node.kind) return false
  const together = toB.get(a.parent) === b.parent && a.parent >= 0
  return a.node.kind === 'label' || a.text.length < 25 ? together : true
}

/** "Thời gian hoàn thành: ..." of the same piece of work, whatever follows. */
function pairLabels(state: State): void {
  const { as, bs, toA, toB } = state
  const labels = new Map<string, number[]>()
  const keyOf = (parent: number, text: string) => `${parent} ${text.slice(0, Math.max(0, text.indexOf(':')))}`
  for (const j of free(bs, toA)) {
    const entry = bs[j]
    if (entry?.node.kind !== 'label') continue
    const key = keyOf(entry.parent, entry.text)
    labels.set(key, [...(labels.get(key) ?? []), j])
  }
  for (const i of free(as, toB)) {
    const entry = as[i]
    const parent = entry ? toB.get(entry.parent) : undefined
    if (entry?.node.kind !== 'label' || parent === undefined) continue
    const j = labels.get(keyOf(parent, entry.text))?.shift()
    if (j !== undefined) join(state, i, j)
  }
}

/** Texts that were reworded. */
function pairAlike(state: State, least: number, allowed: (i: number, j: number) => boolean): void {
  const { as, bs, toA, toB } = state
  const words = (entries: readonly Entry[], paired: ReadonlyMap<number, number>) =>
    free(entries, paired).filter((i) => entries[i]?.node.kind !== 'label' && entries[i]?.text !== '')
  const [froms, tos] = [words(as, toB), words(bs, toA)]
  const text = (entries: readonly Entry[]) => (i: number) => entries[i]?.text ?? ''
  const pairs = pairUp(froms.map(text(as)), tos.map(text(bs)), least, (from, to) => {
    const [i, j] = [froms[from] ?? 0, tos[to] ?? 0]
    return allowed(i, j) && as[i]?.node.kind === bs[j]?.node.kind
  })
  for (const { from, to } of pairs) {
    const [i, j] = [froms[from], tos[to]]
    if (i !== undefined && j !== undefined) join(state, i, j)
  }
}

/** In one gap, the same number and kind: a heading that was renamed, a short text that was rewritten. */
function pairNumbered(state: State, gaps: { a: number[]; b: number[] }): void {
  const { as, bs, toA, toB } = state
  const open = new Map<string, number[]>()
  const keyOf = (gap: number | undefined, { node, marker }: Entry) => `${gap} ${node.kind} ${marker}`
  for (const j of free(bs, toA)) {
    const entry = bs[j]
    if (entry) open.set(keyOf(gaps.b[j], entry), [...(open.get(keyOf(gaps.b[j], entry)) ?? []), j])
  }
  for (const i of free(as, toB)) {
    const entry = as[i]
    const j = entry ? open.get(keyOf(gaps.a[i], entry))?.shift() : undefined
    if (j !== undefined) join(state, i, j)
  }
}
