import type { At } from '../plan/plan.ts'
import type { LineLook, PageLook } from '../text/look.ts'
import type { Message } from '../text/problem.ts'
import type { Draft } from './draft.ts'
import type { Component } from './format/component.ts'

export type Severity = 'error' | 'warning' | 'info'
/** draft: no number yet; issued: as signed; archive: an old plan, read for the record. */
export type Profile = 'draft' | 'issued' | 'archive'

/** The clause of the "6 rõ" that a rule serves; form and language beside them. */
export type Clarity =
  | 'người'
  | 'việc'
  | 'thời gian'
  | 'trách nhiệm'
  | 'sản phẩm'
  | 'thẩm quyền'
  | 'thể thức'
  | 'văn phong'

/** Words to replace: the first `quote` at or after `at` becomes `replace` ('' deletes it). */
export interface Fix {
  readonly at: At
  readonly quote: string
  readonly replace: string
}

export interface Related {
  readonly at: At
  readonly quote?: string
  readonly note: Message
}

/** What a rule yields: a place, the very words there, and what is to be said of them. */
export interface Found {
  /** Null for what is missing altogether. */
  readonly at: At | null
  /** The words at `at` to underline, as the plan model has them; the whole item where left out. */
  readonly quote?: string
  /** The path a reader would cite: "IV.1.1". */
  readonly item?: string | null
  /** What is wrong, with its names and numbers: one sentence. Why and what to do are the rule's. */
  readonly message: Message
  readonly severity?: Severity
  /** A safe fix: applied by --fix. */
  readonly fix?: Fix
  /** A suggestion with a blank to fill, never applied unseen. */
  readonly suggest?: Message
  readonly related?: readonly Related[]
}

/** Part of a look that is unlike the standard one. */
export interface Unlike {
  readonly page?: Partial<PageLook>
  readonly component?: Component
  readonly line?: Partial<LineLook>
}

/**
 * An example: a piece of plan in a frame that has no other defect of this rule. In a bad example the words that the
 * rule must mark stand between ‹ and › (one pair a finding; none where the finding has no place).
 */
export interface Example {
  /** Where `text` stands: see frame.ts. `whole` is a complete document. */
  readonly in:
    | 'task'
    | 'tasks'
    | 'purpose'
    | 'objectives'
    | 'front'
    | 'basis'
    | 'funding'
    | 'charge'
    | 'closing'
    | 'tail'
    | 'annex'
    | 'whole'
    | 'word'
  readonly text: string
  /** In `word`: how a clean plan's Word file differs from what the decree wants; `text` says it in words. */
  readonly look?: Unlike
  /** The plan's date, 2025-11-20 where left out. */
  readonly issued?: string
}

export interface Rule {
  /** Names the defect and reads after "allow". */
  readonly id: string
  readonly clarity: Clarity
  /** In the profile `issued`. */
  readonly severity: Severity
  /** Where a profile judges otherwise. */
  readonly profiles?: Partial<Record<Exclude<Profile, 'issued'>, Severity | 'off'>>
  /** What it finds, one line. */
  readonly title: Message
  readonly why: Message
  /** What to do about it. */
  readonly advice: Message
  /** Decree and clause, or "custom". */
  readonly source: string
  readonly fixable?: 'safe' | 'suggestion'
  check(draft: Draft): Iterable<Found>
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
}
