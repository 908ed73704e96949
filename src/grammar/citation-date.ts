import { type CalendarDate, readDateLine, readDay } from './date.ts'
import { edtf } from './deadline-calendar.ts'
import { any, map, opt, type Pattern, sayAny, seq } from './pattern.ts'
import type { Token } from './token.ts'

const whole = (date: CalendarDate): string | undefined => (date.year === null ? undefined : edtf(date))

// "ngày tháng 11 năm 2025" of a draft is 2025-11-XX; "ngày tháng năm" says nothing
const day: Pattern<string> = any(map(readDay, whole), readDateLine)
const lead = opt(sayAny('được ban hành', 'ban hành', 'ký ban hành', 'ký', 'ra', 'đề', 'lập'))

/** The date of issue after a code or its issuer: "ngày 12/5/2017", ", ngày 12 tháng 5 năm 2017", "25/9/2024", "(ngày 12-5-2017)". */
export const readIssued: Pattern<string> = any(
  map(seq(sayAny('('), lead, day, sayAny(')')), ([, , date]) => date),
  map(seq(opt(sayAny(',')), lead, day), ([, , date]) => date),
)

/** After a short bracket, or the same index: "7176/TTr-CAT (CSGT) ngày 14/12/2023". */
export function skipBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.raw !== '(') return at
  for (let i = at + 1; i < at + 40 && tokens[i]; i++) if (tokens[i]?.raw === ')') return i + 1
  return at
}
