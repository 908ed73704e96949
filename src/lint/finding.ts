import { createHash } from 'node:crypto'
import type { At } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import type { Message } from '../text/problem.ts'
import type { Locator } from './locate.ts'
import type { Clarity, Fix, Found, Rule, Severity } from './rule.ts'

/** A place in the file: `column` and `end_column` are 1-based UTF-16 units, the end not included. */
export interface Spot extends At {
  column?: number
  end_column?: number
}

/** Another place that belongs to a finding, with a word on it. */
export interface Beside {
  readonly at: Spot
  readonly note: Message
}

/** A defect of a plan, ready to be told: what, where, why, what to do. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** What is wrong. */
  readonly message: Message
  /** Why it matters. */
  readonly why: Message
  /** What to do. */
  readonly advice: Message
  /** Null for what is missing altogether. */
  readonly at: Spot | null
  /** The words that it is about, as the plan model has them; null where the whole item or document is meant. */
  readonly quote: string | null
  /** The path a reader would cite: "IV.1.1". */
  readonly item: string | null
  readonly clarity: Clarity
  readonly fix: Fix | null
  /** Words to put in, with a blank to fill. */
  readonly suggest: Message | null
  readonly related: readonly Beside[]
  /** Page of the rule. */
  readonly url: string
  /** 16 hex digits that stay the same while other parts of the file change. */
  readonly fingerprint: string
}

const PAGES = 'https://kehoach.dev/rules'

/** Where a rule is explained. */
export function pageOf(rule: string): string {
  return `${PAGES}/${rule}`
}

/** A finding still without its place among its like. */
export type Unmarked = Omit<Finding, 'fingerprint'>

export function findingOf(rule: Rule, found: Found, severity: Severity, place: Locator): Unmarked {
  const { at, quote, message, item = null, fix = null, suggest = null, related = [] } = found
  return {
    rule: rule.id,
    severity,
    message,
    why: rule.why,
    advice: rule.advice,
    at: at && place.spot(at, quote),
    quote: quote ?? null,
    item,
    clarity: rule.clarity,
    fix,
    suggest,
    related: related.map((other) => ({ at: place.spot(other.at, other.quote), note: other.note })),
    url: pageOf(rule.id),
  }
}

/** Numbers the like of each finding in order and gives each its fingerprint. */
export function fingerprinted(findings: readonly Unmarked[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = identity(finding)
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return { ...finding, fingerprint: createHash('sha256').update(`${key}\n${ordinal}`).digest('hex').slice(0, 16) }
  })
}

const ENOUGH = 24

// Words that nobody writes twice name the place better than its number, which moves when an item is put in above.
function identity({ rule, item, quote }: Unmarked): string {
  const words = fold(quote ?? '').replace(/[^\p{L}\p{N}]/gu, '')
  return JSON.stringify([rule, words.length >= ENOUGH ? '' : (item ?? ''), words])
}

const FIRST = { error: 0, warning: 1, info: 2 }

/** By place, what has none first; at one place the graver first, then as the rules stand. */
export function byPlace(a: Unmarked, b: Unmarked): number {
  return order(a.at) - order(b.at) || (a.at?.column ?? 0) - (b.at?.column ?? 0) || FIRST[a.severity] - FIRST[b.severity]
}

const order = (at: Spot | null): number => (at === null ? -1 : (at.line ?? at.paragraph ?? at.page ?? 0))
