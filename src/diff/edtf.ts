// The few forms of EDTF (ISO 8601-2:2019) that the plan model writes: days, months, quarters 33-36, years, intervals.

const QUARTERS: Readonly<Record<string, number>> = { '33': 3, '34': 6, '35': 9, '36': 12 }
const DAY = 86_400_000

/** The last day of a date or interval, as days since 1970; null where it has none (open, yearly). */
export function lastDay(value: string | null): number | null {
  if (value === null) return null
  const end = value.includes('/') ? value.slice(value.indexOf('/') + 1) : value
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(end)
  if (!parts) return null
  const [, year = '', month, day] = parts
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY
  const last = month === undefined ? 12 : (QUARTERS[month] ?? Number(month))
  return Date.UTC(Number(year), last, 0) / DAY
}

/** Month and day of a yearly date "XXXX-12-15" as days of a common year; null for any other. */
export function yearDay(value: string | null): number | null {
  const parts = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value ?? '')
  if (!parts) return null
  const [, month = '1', day] = parts
  return day === undefined
    ? Date.UTC(2001, QUARTERS[month] ?? Number(month), 0) / DAY
    : Date.UTC(2001, Number(month) - 1, Number(day)) / DAY
}

/** The day on which an open interval "2026-10/.." begins, as the last of its first period; null for any other. */
export const openFrom = (value: string | null): number | null =>
  value?.endsWith('/..') ? lastDay(value.slice(0, -3)) : null

const ROMAN: Readonly<Record<string, string>> = { '33': 'I', '34': 'II', '35': 'III', '36': 'IV' }

/** As a plan writes it: "30/11", "15/12/2026", "quý III/2026", "2026 - 2030"; in English "Q3/2026"; another form as it is. */
export function writtenDate(value: string | null, lang: 'vi' | 'en' = 'vi'): string | null {
  if (value === null) return null
  const [from = '', to] = value.split('/')
  if (to === undefined) return writtenDay(value, lang)
  if (from === '..' || from === '') return writtenDay(to, lang)
  return to === '..' || to === '' ? writtenDay(from, lang) : `${writtenDay(from, lang)} - ${writtenDay(to, lang)}`
}

function writtenDay(value: string, lang: 'vi' | 'en'): string {
  const parts = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/.exec(value)
  if (!parts) return value
  const [, year = '', month = '', day] = parts
  const quarter = ROMAN[month]
  const named = quarter === undefined ? month : lang === 'vi' ? `quý ${quarter}` : `Q${Number(month) - 32}`
  return [day, named, year === 'XXXX' ? undefined : year].filter((part) => part !== undefined).join('/')
}
