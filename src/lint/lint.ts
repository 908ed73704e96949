import { FINDINGS_PER_FILE } from '../limits.ts'
import type { Problem } from '../text/problem.ts'
import type { Draft } from './draft.ts'
import { byPlace, type Finding, findingOf, fingerprinted, type Unmarked } from './finding.ts'
import { type Locator, locator } from './locate.ts'
import { type Level, levelOf, severityOf } from './profile.ts'
import type { Profile, Rule, Severity } from './rule.ts'
import { RULES } from './rules/index.ts'

export interface LintOptions {
  readonly profile: Profile
  /** What the user set, by rule. */
  readonly levels?: ReadonlyMap<string, Level>
  readonly rules?: readonly Rule[]
  /** Of the draft's source, where the caller has one already. */
  readonly place?: Locator
}

export interface Linted {
  /** In order of place. */
  readonly findings: readonly Finding[]
  /** Rules that broke (a bug), and what was left out. */
  readonly problems: readonly Problem[]
}

/** Runs the rules over a plan. Pure and deterministic; a rule that throws takes no other with it. */
export function lint(draft: Draft, options: LintOptions): Linted {
  const { rules = RULES, profile, levels = new Map(), place = locator(draft.source) } = options
  const all: Unmarked[] = []
  const problems: Problem[] = []
  for (const rule of rules) {
    const level = levelOf(rule, profile, levels)
    if (level === 'off') continue
    try {
      collect(rule, level, draft, levels, place, all)
    } catch (error) {
      problems.push(broken(rule, error))
    }
  }
  const sorted = all.sort(byPlace)
  if (sorted.length > FINDINGS_PER_FILE) problems.push(andMore(sorted.length - FINDINGS_PER_FILE))
  return { findings: fingerprinted(sorted.slice(0, FINDINGS_PER_FILE)), problems }
}

function collect(
  rule: Rule,
  level: Severity,
  draft: Draft,
  levels: ReadonlyMap<string, Level>,
  place: Locator,
  all: Unmarked[],
): void {
  for (const found of rule.check(draft)) all.push(findingOf(rule, found, severityOf(rule, found, level, levels), place))
}

function broken(rule: Rule, error: unknown): Problem {
  const what = error instanceof Error ? error.message : String(error)
  return {
    code: 'internal',
    severity: 'error',
    message: {
      vi: `Quy tắc ${rule.id} bị lỗi chương trình (${what}); các quy tắc khác vẫn chạy; xin gửi tệp này cho nhóm phát triển.`,
      en: `Rule ${rule.id} broke, a bug in kehoach (${what}); the other rules have run; please report it with this file.`,
    },
  }
}

function andMore(count: number): Problem {
  return {
    code: 'too-large',
    severity: 'note',
    message: {
      vi: `Còn ${count} phát hiện nữa không nêu; hãy sửa những phát hiện đã nêu rồi chạy lại.`,
      en: `${count} more findings are not told; mend those that are and run again.`,
    },
  }
}
