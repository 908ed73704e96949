import { isDash } from './agency-mark.ts'
import type { Entry } from './agency-shared.ts'
import { written } from './agency-text.ts'
import { subjectOf } from './charged.ts'
import { bracketed, furtherClauses, isHelp, named, rolesInBrackets } from './role-clause.ts'
import { type DutyRole, roleAt } from './role-duty.ts'
import { isBareNoun, isDecision, isNoCharge } from './role-fact.ts'
import { partners } from './role-partner.ts'
import { type Token, tokenize } from './token.ts'

export type { DutyRole } from './role-duty.ts'

/** Who leads, supports and advises. `weak`: the text names no lead in so many words. */
export interface Roles {
  readonly lead: string[]
  readonly support: string[]
  readonly advise: string[]
  readonly weak: boolean
}

/** Entries of a list by role, before they are written out. */
interface Parts {
  readonly lead: readonly Entry[]
  readonly support: readonly Entry[]
  readonly advise: readonly Entry[]
  readonly weak: boolean
}

const NOBODY: Parts = { lead: [], support: [], advise: [], weak: false }

/** Roles by the prose of a task or duty; `heading`: the agencies of the heading above (phrases/README.md, prose leads). */
export function readRoles(text: string, heading: readonly string[] = []): Roles {
  const tokens = tokenize(text)
  if (heading.length > 0) return underHeading(text, tokens, heading)
  const parts = bracketed(tokens) ?? prose(tokens)
  return { ...namesOf(text, tokens, parts), weak: parts.weak }
}

/** The role of an agency in a duty under its heading. */
export function dutyRole(text: string): DutyRole {
  return roleAt(tokenize(text), 0)
}

/** Whom a duty under a heading names after "phối hợp với". */
export function dutyPartners(text: string): string[] {
  const tokens = tokenize(text)
  return names(text, tokens, partners(tokens, 0))
}

function underHeading(text: string, tokens: readonly Token[], heading: readonly string[]): Roles {
  const others = names(text, tokens, partners(tokens, 0))
  const role = roleAt(tokens, 0)
  if (role === 'support') return { lead: [], support: unique([...heading, ...others]), advise: [], weak: true }
  if (role === 'advise' && others.length === 0) return { lead: [], support: [], advise: [...heading], weak: false }
  return { lead: [...heading], support: others, advise: [], weak: role !== 'lead' }
}

function prose(tokens: readonly Token[]): Parts {
  const subject = subjectOf(tokens)
  if (!subject) return named(tokens) ?? { ...NOBODY, support: partners(tokens, 0) }
  const { list, order, next } = subject
  const marked = rolesInBrackets(tokens, list)
  if (marked) return marked
  if (isNoCharge(tokens, next, order !== null)) return NOBODY
  // "Đ/c Phó Bí thư; các chi đoàn phối hợp.": who stands before the last ";" leads
  const last = isHelp(tokens, next) ? list.findLastIndex((entry) => tokens[entry.to]?.raw === ';') : -1
  if (last >= 0) return { lead: list.slice(0, last + 1), support: list.slice(last + 1), advise: [], weak: false }
  const role = roleAt(tokens, next)
  if (
    order === null &&
    (isDecision(tokens, next) || (role === 'do' && list.every((entry) => isBareNoun(tokens, entry))))
  )
    return NOBODY
  const support = partners(tokens, next)
  if (tokens[next]?.raw === ':' && role === 'support')
    return { lead: [], support: [...list, ...support], advise: [], weak: true }
  if (isDash(tokens[next]) && role === 'support') return { lead: [], support: list, advise: [], weak: false }
  if (role === 'advise' && support.length === 0) return { lead: [], support: [], advise: list, weak: false }
  const more = furtherClauses(tokens, next)
  return { lead: [...list, ...more.lead], support: [...support, ...more.support], advise: [], weak: role === 'support' }
}

function namesOf(text: string, tokens: readonly Token[], { lead, support, advise }: Parts): Omit<Roles, 'weak'> {
  const leads = names(text, tokens, lead)
  const supports = names(text, tokens, support).filter((name) => !leads.includes(name))
  return { lead: leads, support: supports, advise: names(text, tokens, advise) }
}

function names(text: string, tokens: readonly Token[], list: readonly Entry[]): string[] {
  return unique(list.flatMap((entry) => written(text, tokens, entry)))
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}
