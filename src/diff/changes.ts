import type { At, FundingSource, Plan } from '../plan/plan.ts'
import type { Message } from '../text/problem.ts'

// What `kehoach diff` finds, key by key, in this order (schemas/changes.schema.json). Lists are in reading order of the
// first plan. `message` is in one language in the output and in both here.

export interface PlanHead {
  readonly path: string
  /** Slug of the register of provinces ("can-tho"); null where the plan names none. */
  readonly province: string | null
  readonly title: string | null
  /** EDTF. */
  readonly issued: string | null
}

/** A task or a duty of one of the plans, by the id that a reader would cite. */
export interface Side {
  readonly id: string
  readonly at: At
  readonly text: string
}

/** same: nearly the same words; similar: the same work in other words; partial: one covers part of the other. */
export type PairKind = 'same' | 'similar' | 'partial'

export type Field =
  | 'lead'
  | 'support'
  | 'deadline'
  | 'output'
  | 'target'
  | 'funding'
  | 'reporting'
  | 'scope'
  | 'wording'
  | 'number'
  | 'place'

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'changed'
  | 'earlier'
  | 'later'
  | 'higher'
  | 'lower'
  | 'succession'
  | 'moved'
  | 'renumbered'

export interface Difference {
  readonly field: Field
  readonly a: string | null
  readonly b: string | null
  readonly change: ChangeKind
  readonly message: Message
}

export interface Pair {
  readonly a: Side
  readonly b: Side
  readonly kind: PairKind
  /** 0..1, calibrated: of pairs at 0.9 nine in ten are right. */
  readonly confidence: number
  readonly differences: readonly Difference[]
}

export interface TargetValue {
  readonly value: number
  readonly max: number | null
  readonly unit: string | null
  readonly by: string | null
  readonly at: At
}

export interface TargetChange {
  /** The indicator, as the first plan that has it words it. */
  readonly about: string
  readonly a: TargetValue | null
  readonly b: TargetValue | null
  /** null where both say the same. */
  readonly change: ChangeKind | null
  readonly message: Message | null
}

export interface FundingChange {
  readonly a: readonly FundingSource[]
  readonly b: readonly FundingSource[]
  readonly differences: readonly Difference[]
}

/** "yearly XXXX-12-10" with its receiver, for people. */
export interface ReportingChange {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly differences: readonly Difference[]
}

export interface BasisChange {
  readonly shared: readonly string[]
  readonly only_a: readonly string[]
  readonly only_b: readonly string[]
}

/** A piece of work that several plans have; `plans[i]` are the ids in plan i, [] where it has none. */
export interface MatrixRow {
  readonly task: string
  readonly plans: readonly (readonly string[])[]
  /** By plan: the leads joined by "; ", null where none is named. */
  readonly leads: readonly (string | null)[]
  /** By plan: the deadline as written, null where there is none. */
  readonly deadlines: readonly (string | null)[]
  /** The id in the base, null without one. */
  readonly from: string | null
  /** Against a base, by plan (the base itself: 'taken-up'). */
  readonly coverage: readonly ('taken-up' | 'partly' | 'missing')[] | null
  /** Against a base, by plan: what is later, lower or left out in it. */
  readonly differences: readonly (readonly Difference[])[] | null
}

export interface Passage {
  readonly at: At
  readonly text: string
  readonly also: readonly { readonly plan: number; readonly at: At }[]
}

/** How much of a plan's text stands in the others too: `share` of its words, 0..1. `plan` counts from 0. */
export interface Boilerplate {
  readonly plan: number
  readonly share: number
  readonly passages: readonly Passage[]
}

/** What changed between two versions outside of tasks: sections and paragraphs. */
export interface TextChange {
  readonly a: Side | null
  readonly b: Side | null
  readonly change: 'added' | 'removed' | 'changed' | 'moved' | 'renumbered'
  readonly message: Message
}

export interface Comparison {
  readonly kehoach: 1
  /** pair: two plans of different authorities; versions: two drafts of one plan; matrix: three or more; base: against the first. */
  readonly mode: 'pair' | 'versions' | 'matrix' | 'base'
  readonly plans: readonly PlanHead[]
  readonly pairs: readonly Pair[]
  readonly only_a: readonly Side[]
  readonly only_b: readonly Side[]
  readonly targets: readonly TargetChange[]
  readonly funding: FundingChange | null
  readonly reporting: ReportingChange | null
  readonly bases: BasisChange | null
  readonly texts: readonly TextChange[]
  readonly matrix: readonly MatrixRow[]
  readonly boilerplate: readonly Boilerplate[]
}

/** A plan and the path that it came from. */
export interface Compared {
  readonly path: string
  readonly plan: Plan
}

export interface CompareOptions {
  readonly base: boolean
  /** Pairs below it are left out; 0..1. */
  readonly minConfidence: number
  /** Asked for, or decided by how much of the text is the same. */
  readonly versions: boolean | 'auto'
}
