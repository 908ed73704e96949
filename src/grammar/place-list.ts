import { any, map, one, opt, type Pattern, say, sayAny, seq } from './pattern.ts'
import type { Token } from './token.ts'

// How a plan cites its own items from the small to the large: "điểm a khoản 2 và điểm 1.1 Mục III".

/** "III" */
export const roman = map(
  one((token) => /^[IVX]{1,5}$/.test(token.raw)),
  (token) => token.raw,
)
/** A figure of one or two digits. */
export const number = map(
  one((token) => token.kind === 'number' && token.raw.length <= 2),
  (token) => token.raw,
)
/** That mark, as written. */
export const mark = (raw: string) => one((token) => token.raw === raw)
/** ".2" of "III.2" */
export const tightNumber: Pattern<string> = map(
  seq(
    mark('.'),
    one((token) => token.kind === 'number' && !token.spaced && token.raw.length <= 2),
  ),
  ([, token]) => token.raw,
)

const letter = map(
  one((token) => /^[a-zđ]$/u.test(token.fold)),
  (token) => token.fold,
)

/** "điểm 3.2", "khoản 2", "điểm a": one of those that stand before "Mục III". */
interface Unit {
  readonly clause: boolean
  readonly parts: readonly string[]
}
const unit: Pattern<Unit> = any<Unit>(
  map(seq(say('khoản'), number), ([, value]) => ({ clause: true, parts: [value] })),
  map(seq(sayAny('nhiệm vụ', 'điểm'), number, opt(tightNumber)), ([, first, second]) => ({
    clause: false,
    parts: second === null ? [first] : [first, second],
  })),
  map(seq(say('điểm'), letter), ([, value]) => ({ clause: false, parts: [value] })),
)
interface Read extends Unit {
  readonly at: number
  readonly next: number
  /** A comma or "và" stands behind it. */
  readonly isJoined: boolean
}
const joint = seq(opt(mark(',')), opt(sayAny('và', 'hoặc', 'đến')))

const LONGEST_NAME = 10

/** "… khoản 5 và nhiệm vụ số hóa hồ sơ tại điểm 2.1": the next of the list behind its name. */
function behindName(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_NAME; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return from
    if (token.fold === 'tại') return unit(tokens, at + 1) ? at + 1 : from
  }
  return from
}

/** One place of a list: its tokens and its path from the section down. */
export interface Piece {
  readonly at: number
  readonly next: number
  readonly path: readonly string[]
}

// A list is read again from each of its places until one reads: it must have an end.
const MOST = 12

/** "điểm 2.3, điểm b khoản 5 và khoản 7 Mục III": each unit with the section behind them all. */
export const listedPlaces: Pattern<readonly Piece[]> = (tokens, from) => {
  const units: Read[] = []
  let at = from
  for (let found = unit(tokens, at); found && units.length < MOST; found = unit(tokens, at)) {
    const next = joint(tokens, found.next)?.next ?? found.next
    const isJoined = next > found.next
    units.push({ ...found.value, at, next: found.next, isJoined })
    at = isJoined ? behindName(tokens, next) : next
  }
  const last = units.at(-1)
  const named = last && seq(say('mục'), roman)(tokens, at)
  if (!named) return null
  let clause: string | null = null
  const pieces: Piece[] = []
  for (const each of units.reverse()) {
    if (each.clause) clause = each.parts[0] ?? null
    const path = pathOf(each, clause)
    if (path)
      pieces.unshift({ at: each.at, next: each === last ? named.next : each.next, path: [named.value[1], ...path] })
  }
  return { next: named.next, value: withoutTheirClauses(pieces) }
}

// "3.2" says its clause itself ("điểm 3.2 khoản 2" cannot be); "a" without one says nothing that can be looked up.
function pathOf({ clause: isClause, parts: own, isJoined }: Read, clause: string | null): readonly string[] | null {
  if (isClause) return own
  if (own.length > 1) return isJoined || clause === null || clause === own[0] ? own : [clause, own.join('.')]
  if (clause !== null) return [clause, ...own]
  return /^\d/.test(own[0] ?? '') ? own : null
}

// "điểm a khoản 2" is one place: the clause alone need not be told besides.
function withoutTheirClauses(pieces: readonly Piece[]): Piece[] {
  const isWithin = (inner: Piece, outer: Piece) =>
    inner !== outer && inner.path.length > outer.path.length && outer.path.every((part, i) => inner.path[i] === part)
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1]
    if (before && isWithin(before, piece)) return []
    const after = pieces[i + 1]
    return after && isWithin(piece, after) ? [{ ...piece, next: after.next }] : [piece]
  })
}
