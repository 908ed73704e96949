/** The values of the plan model (`agencies[].kind`). */
export type AgencyKind =
  | 'department'
  | 'committee'
  | 'mass-organisation'
  | 'central-branch'
  | 'press'
  | 'local-government'
  | 'party'
  | 'ministry'
  | 'enterprise'
  | 'collective'
  | 'other'

/** An agency of the register. `from` and `to` are inclusive days, null where no limit is known. */
export interface AgencyFact {
  readonly id: string
  /** A name that ends in "tỉnh" stands for "thành phố" and for "tỉnh X" as well. */
  readonly name: string
  readonly kind: AgencyKind
  /** Other spellings and short forms; {tỉnh} is any province. What `surface.ts` derives is not listed. */
  readonly variants: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** Who took over, the main one first; `takes` says what, in the same order. */
  readonly successors: readonly string[]
  readonly takes?: readonly string[]
  readonly predecessors?: readonly string[]
  /** False for a collective that names nobody who could answer for a task. */
  readonly leadOk?: boolean
  /** Where it exists, if not everywhere. */
  readonly scope?: string
  /** False where a date or a form is common knowledge only: no ground for an error. */
  readonly sure: boolean
  readonly source: string
  /** Written forms that must find this very entry on one of its days. */
  readonly examples: readonly string[]
}
