import { pairUp } from '../match/index.ts'
import type { Plan, Target } from '../plan/plan.ts'
import type { Message } from '../text/problem.ts'
import type { ChangeKind, Difference, TargetChange, TargetValue } from './changes.ts'
import { excerpt } from './clauses.ts'
import { lastDay, writtenDate } from './edtf.ts'

/** Indicators as alike as this measure the same. */
const ALIKE = 0.4

/** Targets of two plans paired by what they measure; what only one has stands alone. */
export function targetChanges(as: readonly Target[], bs: readonly Target[]): TargetChange[] {
  const pairs = pairTargets(as, bs)
  const paired = new Map(pairs.map(({ a, b }) => [a, b]))
  const taken = new Set(pairs.map(({ b }) => b))
  return [
    ...as.map((a) => targetChange(a, paired.get(a) ?? null)),
    ...bs.filter((b) => !taken.has(b)).map((b) => targetChange(null, b)),
  ]
}

/** One to one: the same unit, and words that measure the same. */
export function pairTargets(as: readonly Target[], bs: readonly Target[]): { a: Target; b: Target }[] {
  const same = (i: number, j: number) => unitOf(as[i]) === unitOf(bs[j])
  return pairUp(as.map(measured), bs.map(measured), ALIKE, same).flatMap(({ from, to }) => {
    const [a, b] = [as[from], bs[to]]
    return a && b ? [{ a, b }] : []
  })
}

const unitOf = (target: Target | undefined): string => (target?.unit ?? '').toLowerCase()

/** What is measured: the sentence without its figures. */
const measured = ({ text }: Target): string => text.replace(/\d+(?:[.,]\d+)*/g, ' ')

const statedBy = ({ value, max, unit, by, at }: Target): TargetValue => ({ value, max, unit, by, at })

function targetChange(a: Target | null, b: Target | null): TargetChange {
  const about = excerpt((a ?? b)?.text ?? '')
  const change = changeOfTargets(a, b)
  return {
    about,
    a: a && statedBy(a),
    b: b && statedBy(b),
    change,
    message: change === null ? null : targetMessage(about, a, b, change),
  }
}

/** Higher and lower by the figure; earlier and later where only the year differs. */
export function changeOfTargets(a: Target | null, b: Target | null): ChangeKind | null {
  if (!a || !b) return a ? 'removed' : 'added'
  if (a.value !== b.value) return b.value > a.value ? 'higher' : 'lower'
  if (a.max !== b.max) return (b.max ?? b.value) > (a.max ?? a.value) ? 'higher' : 'lower'
  const [yearA, yearB] = [lastDay(a.by), lastDay(b.by)]
  if (yearA !== null && yearB !== null && yearA !== yearB) return yearB > yearA ? 'later' : 'earlier'
  return null
}

const HOW: Readonly<Partial<Record<ChangeKind, Message>>> = {
  higher: { vi: 'cao hơn', en: 'higher' },
  lower: { vi: 'thấp hơn', en: 'lower' },
  earlier: { vi: 'sớm hơn', en: 'earlier' },
  later: { vi: 'muộn hơn', en: 'later' },
  added: { vi: 'chỉ có ở bên sau', en: 'only in the second' },
  removed: { vi: 'chỉ có ở bên trước', en: 'only in the first' },
}

export function targetMessage(about: string, a: Target | null, b: Target | null, change: ChangeKind): Message {
  const how = HOW[change] ?? { vi: 'khác', en: 'different' }
  const [from, to] = [figure(a), figure(b)]
  const shown = a && b ? `${from} → ${to}` : from + to
  return {
    vi: `Chỉ tiêu ${how.vi}: ${shown} (${excerpt(about, 100)})`,
    en: `Target ${how.en}: ${shown} (${excerpt(about, 100)})`,
  }
}

/** "75% (2030)", "2-3 lớp": as a reader writes it, with a decimal comma. */
export function figure(target: Target | null): string {
  if (!target) return ''
  const number = (value: number) => String(value).replace('.', ',')
  const unit = target.unit === null ? '' : target.unit.startsWith('%') ? target.unit : ` ${target.unit}`
  const range = target.max === null ? number(target.value) : `${number(target.value)}-${number(target.max)}`
  return `${range}${unit}${target.by === null ? '' : ` (${writtenDate(target.by)})`}`
}

/** The targets that two pieces of work state and that differ. */
export function targetDifferences(as: readonly Target[], bs: readonly Target[]): Difference[] {
  return targetChanges(as, bs).flatMap(({ about, a, b, change, message }): Difference[] => {
    if (change === null || message === null) return []
    const shown = (value: TargetValue | null) => value && figure({ ...value, text: about, op: '=' })
    return [{ field: 'target', a: shown(a), b: shown(b), change, message }]
  })
}

/** Which targets stand in which texts: those whose sentence is part of one. */
export function targetsIn(texts: readonly string[], targets: Plan['targets']): Target[] {
  return targets.filter(({ text }) => texts.some((whole) => whole.includes(text)))
}
