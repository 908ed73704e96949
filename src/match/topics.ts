import type { Bag } from './item.ts'
import type { Weights } from './weigh.ts'

// Latent semantic analysis (Deerwester et al. 1990): what stands beside the same words means alike. Found by orthogonal
// iteration over the lists at hand, from a start that is the same for the same lists.

const ROUNDS = 6
/** Dimensions for two lists; more lists have more to tell apart, up to a bound. */
const MOST = 15
const BOUND = 24
/** So many items carry one dimension. */
const CARRY = 3

/** Each item's place among the topics of all, as a vector of length 1. */
export function topicsOf(bags: readonly Bag[], weights: Weights, lists: number): Float64Array[] {
  const size = Math.max(3, Math.min(Math.round(MOST * Math.sqrt(lists / 2)), BOUND, Math.floor(bags.length / CARRY)))
  const rows = bags.map((bag) => unit(Float64Array.from(bag, (thing) => weights[thing] ?? 0)))
  let basis = orthonormal(start(size, weights.length))
  for (let round = 0; round < ROUNDS; round++) {
    const next = basis.map(() => new Float64Array(weights.length))
    for (const [i, bag] of bags.entries()) spread(bag, rows[i], project(bag, rows[i], basis), next)
    basis = orthonormal(next)
  }
  return bags.map((bag, i) => unit(project(bag, rows[i], basis)))
}

/** Cosine of two places, -1..1. */
export function together(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Numbers that look random and are always the same. */
function start(size: number, length: number): Float64Array[] {
  let state = 1
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  }
  return Array.from({ length: size }, () => Float64Array.from({ length }, next))
}

function project(bag: Bag, row: Float64Array | undefined, basis: readonly Float64Array[]): Float64Array {
  const place = new Float64Array(basis.length)
  for (const [k, axis] of basis.entries()) {
    let sum = 0
    for (let i = 0; i < bag.length; i++) sum += (row?.[i] ?? 0) * (axis[bag[i] ?? 0] ?? 0)
    place[k] = sum
  }
  return place
}

function spread(bag: Bag, row: Float64Array | undefined, place: Float64Array, next: readonly Float64Array[]): void {
  for (const [k, axis] of next.entries()) {
    const here = place[k] ?? 0
    for (let i = 0; i < bag.length; i++) {
      const thing = bag[i] ?? 0
      axis[thing] = (axis[thing] ?? 0) + here * (row?.[i] ?? 0)
    }
  }
}

/** Gram-Schmidt. */
function orthonormal(axes: readonly Float64Array[]): Float64Array[] {
  const out: Float64Array[] = []
  for (const axis of axes) {
    for (const other of out) {
      const along = together(axis, other)
      for (let i = 0; i < axis.length; i++) axis[i] = (axis[i] ?? 0) - along * (other[i] ?? 0)
    }
    out.push(unit(axis))
  }
  return out
}

function unit(vector: Float64Array): Float64Array {
  const size = Math.sqrt(together(vector, vector))
  return size > 1e-12 ? vector.map((x) => x / size) : vector
}
