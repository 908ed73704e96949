import type { Problem } from '../text/problem.ts'
import { type Clarities, clarityOf } from './clarity.ts'
import type { Draft } from './draft.ts'
import { byPlace, type Finding } from './finding.ts'
import { type LintOptions, lint } from './lint.ts'
import { RULES } from './rules/index.ts'
import { allowanceRules, allowancesOf, knownRules, suppressed } from './suppress.ts'

/** A plan judged: what the rules found save what its own comments allow, and how clear its tasks are. */
export interface Judged {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly clarity: Clarities
}

export function judge(draft: Draft, options: LintOptions): Judged {
  const { findings, problems } = lint(draft, options)
  const allowances = allowancesOf(draft)
  const clarity = clarityOf(draft.plan)
  if (allowances.length === 0) return { findings, problems, clarity }
  const { kept, used } = suppressed(findings, allowances)
  const known = knownRules(options.rules ?? RULES)
  const told = lint(draft, { ...options, rules: allowanceRules(allowances, used, known) })
  return { findings: [...kept, ...told.findings].sort(byPlace), problems: [...problems, ...told.problems], clarity }
}
