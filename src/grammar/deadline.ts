import { readDate } from './date.ts'
import {
  type DeadlineContext,
  type DeadlineReading,
  isDue,
  isYearly,
  kindOf,
  REGIMES,
  regimeOf,
  written,
} from './deadline-kind.ts'
import { aimsAt, endOfPhrase, isDeadline } from './deadline-prose.ts'
import { regimeInProse } from './deadline-regime.ts'
import { isDate, readSigns, type Sign } from './deadline-sign.ts'
import { lastOf, type Stretch, spell, stretchesOf } from './deadline-span.ts'
import { termsOf } from './deadline-term.ts'
import { type Dates, impliedYear, resolveYears } from './deadline-year.ts'
import { findAll } from './pattern.ts'
import { tokenize } from './token.ts'

// "Thời gian (Năm 2026)": the column's head names the year of its cells.
function datesOf({ label, issued, period }: DeadlineContext): Dates {
  const year = findAll(readDate, tokenize(label ?? '')).find(({ value }) => value.year !== null)?.value.year
  return { issued: issued ?? null, period: year ? String(year) : (period ?? null) }
}

type Found = Pick<DeadlineReading, 'value' | 'kind'>

function ofStretch(stretch: Stretch, signs: readonly Sign[], label: string | null | undefined): Found {
  const value = spell(stretch)
  const plain = kindOf(stretch, label)
  const regime = regimeOf(signs)
  if (value?.startsWith('XXXX') && (regime === null || regime === 'relative'))
    return { value, kind: isYearly(signs) ? 'recurring' : plain }
  const first = signs.find((sign) => isDate(sign) || REGIMES[sign.is] !== undefined)
  const dated = (first !== undefined && isDate(first) && !value?.startsWith('XXXX')) || regime === null
  return { value, kind: dated || (regime === 'relative' && plain === 'by') ? plain : regime }
}

const DUE: ReadonlySet<Sign['is']> = new Set(['done', 'strict', 'by', 'to', 'now'])

const SCHOOL_YEAR = /^\d{4}\/\d{4}$/

// No date is said: the regime, a year that is meant but not named, or an event.
function undated(signs: readonly Sign[], dates: Dates, label: string | null | undefined): Found {
  const regime = regimeOf(signs)
  if (regime) return { value: null, kind: regime }
  const due = isDue(label) || signs.some(({ is }) => DUE.has(is))
  const kind = due ? 'by' : 'during'
  if (signs.some(({ is }) => is === 'void')) return { value: null, kind }
  const weak = signs.some(({ is }) => is === 'weak')
  // "Cả năm học" in a plan of the school year 2025 - 2026
  if (weak && SCHOOL_YEAR.test(dates.period ?? '')) return { value: dates.period ?? null, kind }
  const year = weak ? impliedYear({ year: null, part: null, day: null }, dates) : null
  return year === null ? { value: null, kind: 'relative' } : { value: String(year), kind }
}

/** Reads what follows a deadline label, or a table's deadline cell; null where nothing is written. */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading | null {
  const phrase = written(text)
  const tokens = tokenize(phrase)
  if (!tokens.some(({ kind }) => kind !== 'mark')) return null
  const signs = readSigns(tokens)
  const dates = datesOf(context)
  const stretches = stretchesOf(resolveYears(termsOf(signs), isYearly(signs), dates))
  const real = stretches.filter(({ named }) => !named)
  const stretch = lastOf(real.length > 0 || regimeOf(signs) ? real : stretches)
  const read = stretch ? ofStretch(stretch, signs, context.label) : undated(signs, dates, context.label)
  return { text: phrase, ...read }
}

// Without a number or one of these no sentence states a time.
const HINTS = new Set([
  'suốt',
  'hằng',
  'hàng',
  'thường',
  'định',
  'liên',
  'sau',
  'khi',
  'ngay',
  'mỗi',
  'quý',
  'quí',
  'tháng',
])

/** Finds the deadline that a task's sentence states: "…, hoàn thành trước ngày 30/6/2026"; null where it states none. */
export function findDeadline(text: string, context: DeadlineContext): DeadlineReading | null {
  const phrase = written(text)
  const tokens = tokenize(phrase)
  if (!tokens.some((token) => token.kind === 'number' || HINTS.has(token.fold))) return null
  const signs = readSigns(tokens)
  const dates = datesOf(context)
  const stretches = stretchesOf(resolveYears(termsOf(signs), isYearly(signs), dates))
  const prose = { tokens, signs, dates, aims: aimsAt(tokens) }
  const dated = lastOf(stretches.filter((stretch) => isDeadline(stretch, prose)))
  const cut = (at: number, next: number) => written(phrase.slice(tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0))
  if (dated) return { text: cut(dated.at, endOfPhrase(dated, signs)), ...ofStretch(dated, signs, context.label) }
  const regime = regimeInProse(prose)
  return regime && { text: cut(regime.at, regime.next), value: null, kind: regime.kind }
}
