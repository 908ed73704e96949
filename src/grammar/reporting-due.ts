import { book } from './agency-book.ts'
import { readDay, readMonth } from './date.ts'
import { edtf } from './deadline-calendar.ts'
import { DUE, HALF_YEARLY, MONTHLY, OF_YEAR, QUARTERLY, YEARLY } from './reporting-words.ts'
import type { Token } from './token.ts'

export type ReportFrequency = 'yearly' | 'half-yearly' | 'quarterly' | 'monthly' | 'once' | 'ad-hoc'

/** A stretch of tokens [from, to). */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const REACH = 3

function isDue(tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - REACH); from < at; from++) if (DUE(tokens, from)?.next === at) return true
  const head = tokens[at]?.fold
  return head === 'ngày' && isDueWord(tokens, at - 1)
}

const isDueWord = (tokens: readonly Token[], at: number): boolean =>
  ['trước', 'nhất', 'là', 'vào', 'hạn', 'đến', 'hết', 'kỳ', 'kết', '('].includes(tokens[at]?.fold ?? '')

const EVERY_MONTH = book('hằng tháng|hàng tháng|của tháng|mỗi tháng|tháng sau|tháng kế tiếp|tháng liền kề')

// "trước ngày 25 hằng tháng" is XXXX-XX-25; "ngày 20 của tháng cuối quý", "ngày 05 của tháng đầu quý sau" have no day of the year
function monthlyDay(tokens: readonly Token[], at: number): string | null {
  const day = tokens[at]?.fold === 'ngày' ? tokens[at + 1] : undefined
  const every = EVERY_MONTH(tokens, at + 2)
  if (day?.kind !== 'number' || day.raw.length > 2 || !every) return null
  return ['cuối', 'đầu', 'thứ'].includes(tokens[every.next]?.fold ?? '') ? null : `XXXX-XX-${day.raw.padStart(2, '0')}`
}

/** The day by which a report is due, the last where several are named; null where none is said. */
export function dueIn(tokens: readonly Token[], { from, to }: Stretch): string | null {
  let due: string | null = null
  for (let at = from; at < to; ) {
    const monthly = monthlyDay(tokens, at)
    const date = readDay(tokens, at) ?? (tokens[at]?.fold === 'tháng' ? readMonth(tokens, at) : null)
    if (monthly && isDueWord(tokens, at - 1)) due = monthly
    if (date && date.next <= to && (isDue(tokens, at) || (due !== null && tokens[at - 1]?.fold === 'và'))) {
      // "trước ngày 25 hằng tháng và tổng kết trước ngày 10/12": the shortest round is told
      due = due?.startsWith('XXXX-XX') ? due : edtf(date.value)
    }
    at = date?.next ?? at + 1
  }
  return due
}

function says(phrase: ReturnType<typeof book>, tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    if (phrase(tokens, at) && !isOfYear(tokens, at)) return true
  }
  return false
}

// "xây dựng kế hoạch hằng năm, báo cáo …" says nothing of the report
function isOfYear(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i++) if (OF_YEAR(tokens, i)?.next === at) return true
  return false
}

const isAbsolute = (due: string | null): boolean => due !== null && /^\d/.test(due)

/** How often: the shortest round that is named; a day with its year is once; otherwise on demand. */
export function frequencyIn(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  due: string | null,
): ReportFrequency {
  const said = (phrase: ReturnType<typeof book>): boolean => stretches.some((stretch) => says(phrase, tokens, stretch))
  if (said(MONTHLY) || due?.startsWith('XXXX-XX')) return 'monthly'
  if (said(QUARTERLY)) return 'quarterly'
  if (said(HALF_YEARLY)) return 'half-yearly'
  if (said(YEARLY) || due?.startsWith('XXXX')) return 'yearly'
  return isAbsolute(due) ? 'once' : 'ad-hoc'
}
