import type { Evidence } from './evidence.ts'
import type { Headed } from './headings.ts'

/** Evidence and how it stands to the other candidates of both items. */
export interface Standing extends Evidence, Headed {
  /** Likeness of words, as a share of the best candidate of either item, the better of the two. */
  readonly ofBest: number
  /** The weight of the clauses of both that no other candidate answers better. */
  readonly claimed: number
  /** The weight of the lighter of the two. */
  readonly lesser: number
}

// A logistic model. Its weights were fitted on six pairs of documents aligned by hand (two pairs of plans against drugs, one
// of plans for the digital economy, three of short tasks; 262 certain pairs, doubtful ones left out), with a ridge of 2 on
// standardised evidence so that no single pair decides. How it does on work that it had not seen: docs/diff.md.
const BIAS = -7.48
const WEIGHTS = {
  words: 9.54,
  senses: 0.94,
  clauseSenses: 0.16,
  topics: 3.52,
  agencies: 2.58,
  ofBest: 2.11,
  apart: -1.87,
  claimed: 0.63,
  shared: 1.06,
  lesser: -0.71,
} as const

/** The probability that a careful reader would pair the two, 0..1. */
export function confidenceOf(standing: Standing): number {
  const sum =
    WEIGHTS.words * standing.words +
    WEIGHTS.senses * standing.senses +
    WEIGHTS.clauseSenses * standing.clauseSenses +
    WEIGHTS.topics * standing.topics +
    WEIGHTS.agencies * standing.agencies +
    WEIGHTS.ofBest * standing.ofBest +
    WEIGHTS.apart * standing.apart +
    WEIGHTS.claimed * Math.log1p(standing.claimed) +
    WEIGHTS.shared * Math.log1p(standing.shared) +
    WEIGHTS.lesser * Math.log1p(standing.lesser)
  return 1 / (1 + Math.exp(-BIAS - sum))
}
