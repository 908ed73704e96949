import type { Plan } from '../plan/plan.ts'
import type { Found, Profile, Rule, Severity } from './rule.ts'

export type Level = Severity | 'off'

/** A plan whose number is still blank is a draft. */
export function profileOf({ document: { symbol, number } }: Plan): Profile {
  return symbol !== null && number === null ? 'draft' : 'issued'
}

/** How grave a rule is in a profile; what the user set counts before all. */
export function levelOf(rule: Rule, profile: Profile, set: ReadonlyMap<string, Level>): Level {
  const usual = profile === 'issued' ? rule.severity : (rule.profiles?.[profile] ?? rule.severity)
  return set.get(rule.id) ?? usual
}

const RANK = { info: 0, warning: 1, error: 2 }

/** A rule may judge a case on its own, but neither above what the profile allows nor against the user. */
export function severityOf(
  rule: Rule,
  { severity }: Found,
  level: Severity,
  set: ReadonlyMap<string, Level>,
): Severity {
  if (severity === undefined || set.has(rule.id)) return level
  return level === rule.severity || RANK[severity] < RANK[level] ? severity : level
}
