import type { At } from '../plan/plan.ts'
import {
  ENGINE_RULES,
  noReasonMessage,
  suppressionWithoutReason,
  unknownMessage,
  unusedMessage,
  unusedSuppression,
} from './allow.ts'
import type { Draft, Line } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Found, Rule } from './rule.ts'

/** A comment `<!-- kehoach-allow rule-id: lý do -->` of a Markdown plan, one for each rule it names. */
export interface Allowance {
  readonly rule: string
  readonly reason: string
  readonly at: { readonly line: number; readonly end_line: number }
  /** Lines that it covers; null for the whole file. */
  readonly scope: { readonly from: number; readonly to: number } | null
}

const OPEN = '<!--'
const CLOSE = '-->'
const WORD = /^\s*kehoach-allow\b/

/** The allowances of a Markdown plan; text and YAML have none (the configuration is for them). */
export function allowancesOf({ plan, source, lines }: Draft): Allowance[] {
  if (source === null || plan.source.format !== 'markdown') return []
  const found: Allowance[] = []
  const items = itemsBelow(lines)
  for (const { text, line, end, atTop } of comments(source)) {
    if (!WORD.test(text)) continue
    const scope = atTop ? null : items(end)
    const { rules, reason } = readAllowance(text)
    for (const rule of rules) found.push({ rule, reason, at: { line, end_line: end }, scope })
  }
  return found
}

/** "kehoach-allow task-without-lead, empty-item: theo mẫu của Bộ" → two rules and a reason. */
function readAllowance(text: string): { rules: string[]; reason: string } {
  const said = text.replace(WORD, '')
  const colon = said.indexOf(':')
  const names = colon < 0 ? said : said.slice(0, colon)
  return {
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: colon < 0 ? '' : said.slice(colon + 1).trim(),
  }
}

interface Comment {
  readonly text: string
  readonly line: number
  readonly end: number
  /** Nothing but comments and empty lines stands before it. */
  readonly atTop: boolean
}

function* comments(source: readonly string[]): Generator<Comment> {
  let open: { parts: string[]; line: number } | null = null
  let atTop = true
  for (const [i, whole] of source.entries()) {
    for (let rest = whole; rest !== '' || open; ) {
      if (open === null) {
        const start = rest.indexOf(OPEN)
        if ((start < 0 ? rest : rest.slice(0, start)).trim() !== '') atTop = false
        if (start < 0) break
        open = { parts: [], line: i + 1 }
        rest = rest.slice(start + OPEN.length)
      }
      const end = rest.indexOf(CLOSE)
      open.parts.push(end < 0 ? rest : rest.slice(0, end))
      if (end < 0) break
      yield { text: open.parts.join('\n'), line: open.line, end: i + 1, atTop }
      open = null
      rest = rest.slice(end + CLOSE.length)
    }
  }
}

/** The lines of the first item that begins below a line, with all that hangs below it. Asked from top to bottom. */
function itemsBelow(lines: readonly Line[]): (after: number) => { from: number; to: number } {
  let at = 0
  let end = { of: -1, to: 0 }
  return (after) => {
    while (at < lines.length && (lines[at]?.node.at.line ?? 0) <= after) at++
    if (end.of !== at) end = { of: at, to: lastLineOf(lines, at) }
    return { from: after + 1, to: end.to }
  }
}

function lastLineOf(lines: readonly Line[], at: number): number {
  const first = lines[at]
  if (!first) return 0
  let to = first.node.at.end_line ?? 0
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]
    if (!line?.parents.includes(first.node)) break
    to = Math.max(to, line.node.at.end_line ?? 0)
  }
  return to
}

/** Splits findings into what stays and what an allowance covers; says which allowances covered something. */
export function suppressed(
  findings: readonly Finding[],
  allowances: readonly Allowance[],
): { kept: Finding[]; used: ReadonlySet<Allowance> } {
  const used = new Set<Allowance>()
  const inForce = allowances.filter(({ reason }) => reason !== '')
  const kept = findings.filter((finding) => {
    const covering = inForce.filter((allowance) => allowance.rule === finding.rule && covers(allowance, finding.at))
    for (const allowance of covering) used.add(allowance)
    return covering.length === 0
  })
  return { kept, used }
}

function covers({ scope }: Allowance, at: At | null): boolean {
  if (scope === null) return true
  return at?.line !== undefined && at.line >= scope.from && at.line <= scope.to
}

/** A rule of the engine that has something to say, for lint(): without reason, of no known rule, or unused. */
export function allowanceRules(
  allowances: readonly Allowance[],
  used: ReadonlySet<Allowance>,
  known: ReadonlySet<string>,
): Rule[] {
  const told = (rule: Rule, wanted: readonly Found[]): Rule => ({ ...rule, check: () => wanted })
  const bare = allowances.filter(({ reason }) => reason === '')
  const idle = allowances.filter((allowance) => allowance.reason !== '' && !used.has(allowance))
  return [
    told(
      suppressionWithoutReason,
      bare.map(({ rule, at }) => ({ at, quote: rule, message: noReasonMessage(rule) })),
    ),
    told(
      unusedSuppression,
      idle.map(({ rule, at }) => ({
        at,
        quote: rule,
        message: known.has(rule) ? unusedMessage(rule) : unknownMessage(rule),
      })),
    ),
  ]
}

/** Ids that a suppression or a configuration may name. */
export function knownRules(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set([...rules, ...ENGINE_RULES].map(({ id }) => id))
}
