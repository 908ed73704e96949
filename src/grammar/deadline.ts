import { readDate } from './date.ts'
import { isDate, readSigns, type Sign } from './deadline-sign.ts'
import { type Stretch, lastOf, stretchesOf, valueOf } from './deadline-span.ts'
import { termsOf } from './deadline-term.ts'
import { type Dates, impliedYear, resolveYears } from './deadline-year.ts'
import { findAll, sayAny } from './pattern.ts'
import { tokenize } from './token.ts'

export type DeadlineKind = 'by' | 'during' | 'ongoing' | 'recurring' | 'relative'

/** A deadline as a plan says it; `value` is EDTF (ISO 8601-2:2019), null where the text fixes no date. */
export interface DeadlineReading {
  readonly text: string
  readonly value: string | null
  readonly kind: DeadlineKind
}

/** Where the text stands: the label before it ("Thời gian hoàn thành"), and the plan's dates as EDTF. */
export interface DeadlineContext extends Dates {
  readonly label?: string | null
}

/** The text as written, white space folded, without closing marks. */
export function written(text: string): string {
  const folded = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  let end = folded.length
  while (end > 0 && /[.;,\s]/.test(folded[end - 1] ?? '')) end--
  return folded.slice(0, end)
}

const REGIMES: Partial<Record<Sign['is'], DeadlineKind>> = {
  ongoing: 'ongoing',
  often: 'recurring',
  daily: 'recurring',
  regular: 'recurring',
  fair: 'recurring',
  event: 'relative',
}

/** The regime that is named first: "Thường xuyên, hằng năm" is ongoing. */
export function regimeOf(signs: readonly Sign[]): DeadlineKind | null {
  const daily = signs.some(({ is }) => is === 'daily')
  const bounded = signs.some(({ is }) => is === 'strict' || is === 'regular' || is === 'often')
  // "hằng ngày" alone goes on without end
  if (daily && !bounded) return 'ongoing'
  for (const { is } of signs) {
    const kind = REGIMES[is]
    if (kind) return kind
  }
  return signs.some(({ is, date }) => is === 'through' && !date) && !signs.some(isDate) ? 'ongoing' : null
}

const YEARLY: ReadonlySet<Sign['is']> = new Set(['often', 'regular', 'fair'])

/** The work comes back, so dates without a year keep none. */
export function isYearly(signs: readonly Sign[]): boolean {
  return signs.some(({ is }) => YEARLY.has(is))
}

// The label decides the kind of a bare period: "Thời gian hoàn thành", "Thời hạn".
const dueLabel = sayAny('hoàn thành', 'xong', 'thời hạn', 'hạn', 'kết thúc', 'hoàn tất')

/** "by" or "during" of a stated period. */
export function kindOf(stretch: Stretch, label: string | null | undefined): DeadlineKind {
  if (stretch.open || stretch.from) return 'during'
  if (stretch.bound !== null || stretch.done) return 'by'
  return findAll(dueLabel, tokenize(label ?? '')).length > 0 ? 'by' : 'during'
}

// "Thời gian (Năm 2026)": the column's head names the year of its cells.
function datesOf({ label, issued, period }: DeadlineContext): Dates {
  const year = findAll(readDate, tokenize(label ?? '')).find(({ value }) => value.year !== null)?.value.year
  return { issued: issued ?? null, period: year ? String(year) : (period ?? null) }
}

function ofStretch(stretch: Stretch, signs: readonly Sign[], label: string | null | undefined) {
  const value = valueOf(stretch)
  const plain = kindOf(stretch, label)
  const regime = regimeOf(signs)
  if (value?.startsWith('XXXX') && (regime === null || regime === 'relative')) return { value, kind: isYearly(signs) ? 'recurring' : plain } as const
  const first = signs.find((sign) => isDate(sign) || REGIMES[sign.is] !== undefined)
  const dated = (first !== undefined && isDate(first) && !value?.startsWith('XXXX')) || regime === null
  return { value, kind: dated || (regime === 'relative' && plain === 'by') ? plain : regime } as const
}

// No date is said: the regime, a year that is meant but not named, or an event.
function undated(signs: readonly Sign[], dates: Dates, label: string | null | undefined) {
  const regime = regimeOf(signs)
  if (regime) return { value: null, kind: regime } as const
  const due = findAll(dueLabel, tokenize(label ?? '')).length > 0 || signs.some(({ is }) => is === 'done' || is === 'strict')
  const kind = due ? 'by' : 'during'
  if (signs.some(({ is }) => is === 'void')) return { value: null, kind } as const
  const year = signs.some(({ is }) => is === 'weak') ? impliedYear({ year: null, part: null, day: null }, dates) : null
  return year === null ? ({ value: null, kind: 'relative' } as const) : ({ value: String(year), kind } as const)
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

export function findDeadline(_text: string, _context: DeadlineContext): DeadlineReading | null {
  return null
}
