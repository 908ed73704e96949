import { book } from './agency-book.ts'
import { type CalendarDate, readDate } from './date.ts'
import { edtf } from './deadline-calendar.ts'
import type { Token } from './token.ts'

/** A time said in the sentence: "đến năm 2025" is 2025, "từ năm 2025 trở đi" 2025/.., "giai đoạn 2026-2030" 2026/2030. */
export interface When {
  readonly at: number
  readonly next: number
  readonly value: string
}

const ONWARDS = book('trở đi|và các năm tiếp theo|và những năm tiếp theo|và những năm sau')
const SINCE = book('so với|so|như|bằng|của cả|cùng kỳ|mức|kế hoạch đầu')
const PERIOD = book('giai đoạn|thời kỳ|nhiệm kỳ|các năm|năm')

const dated = (date: CalendarDate): string | null => (date.year === null ? null : edtf(date))

// "so với năm 2020", "so với cùng kỳ năm 2023" name a base, no end
function isBase(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i++) {
    const match = SINCE(tokens, i)
    if (match && match.next <= at && match.value.startsWith('so')) return true
    if (match && match.next === at) return true
  }
  return false
}

function readPeriod(tokens: readonly Token[], at: number): When | null {
  const head = PERIOD(tokens, at)
  const first = head && tokens[head.next]
  const last = head && tokens[head.next + 2]
  if (!head || tokens[head.next + 1]?.fold !== '-' || !isYear(first) || !isYear(last)) return null
  return { at, next: head.next + 3, value: `${first?.raw}/${last?.raw}` }
}

const isYear = (token: Token | null | undefined): boolean => /^(19|20)\d\d$/.test(token?.raw ?? '')

function readWhen(tokens: readonly Token[], at: number): When | null {
  const period = readPeriod(tokens, at)
  if (period) return period
  const date = tokens[at]?.kind === 'word' ? readDate(tokens, at) : null
  const value = date ? dated(date.value) : null
  if (!date || value === null) return null
  const on = ONWARDS(tokens, date.next)
  return { at, next: on?.next ?? date.next, value: on ? `${value}/..` : value }
}

/** Every time named, in order, bases of comparison left out. */
export function findTimes(tokens: readonly Token[]): When[] {
  const times: When[] = []
  for (let at = 0; at < tokens.length; ) {
    const when = readWhen(tokens, at)
    if (when && !isBase(tokens, at)) times.push(when)
    at = when?.next ?? at + 1
  }
  return times
}

/** The first time at token `from` or after it. */
export function timeFrom(times: readonly When[], from: number): When | null {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.at ?? from) < from) low = middle + 1
    else high = middle
  }
  return times[low] ?? null
}
