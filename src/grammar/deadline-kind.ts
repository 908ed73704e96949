import { isDate, type Sign } from './deadline-sign.ts'
import type { Stretch } from './deadline-span.ts'
import type { Dates } from './deadline-year.ts'
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

export const REGIMES: Partial<Record<Sign['is'], DeadlineKind>> = {
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

/** "Thời gian hoàn thành", "Thời hạn": what stands under it is due. */
export function isDue(label: string | null | undefined): boolean {
  return findAll(dueLabel, tokenize(label ?? '')).length > 0
}

/** "by" or "during" of a stated period. */
export function kindOf(stretch: Stretch, label: string | null | undefined): DeadlineKind {
  if (stretch.open || stretch.from) return 'during'
  if (stretch.bound !== null || stretch.done) return 'by'
  return isDue(label) ? 'by' : 'during'
}
