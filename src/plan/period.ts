import { fold } from '../text/fold.ts'
import { type Item, walk } from './outline.ts'

// The plan's own period of implementation, EDTF: from its scope section, else from its title.

const SPAN = /(?:giai đoạn|từ)\s+(?:năm\s+)?(\d{4})\s*(?:-|đến(?:\s+hết)?)\s*(?:năm\s+)?(\d{4})/u
const YEAR = /năm\s+(\d{4})(?!\s*(?:-|\/|đến))/u
const NAMES = /(?:chương trình|đề án|chiến lược|nghị quyết|quyết định|dự án)\s/u

/** "2023/2030" for "Từ năm 2023 đến năm 2030"; "2026" for a plan of the year; null where none is stated. */
export function periodOf(title: string | null, items: readonly Item[]): string | null {
  return scopePeriod(items) ?? titlePeriod(title)
}

function scopePeriod(items: readonly Item[]): string | null {
  for (const item of walk(items)) {
    if (item.section.zone !== 'body' || (item.role !== 'scope' && !isTimeHeading(item))) continue
    if (!isTimeHeading(item)) continue
    const text = fold(
      [item.section.text, ...item.children.slice(0, 2).map((child) => child.section.text)].join(' '),
    ).replace(/[–—]/g, '-')
    const span = SPAN.exec(text)
    if (span) return `${span[1]}/${span[2]}`
    const year = YEAR.exec(text)
    if (year?.[1]) return year[1]
  }
  return null
}

function isTimeHeading({ section, parent, role }: Item): boolean {
  const text = fold(section.text)
  if (!/^(?:về )?thời gian(?: thực hiện| triển khai)?(?:\s|$|:|\.)/u.test(text) && !/^thời gian/u.test(text))
    return false
  return (
    section.kind === 'numbered' &&
    role !== 'tasks' &&
    role !== 'solutions' &&
    (parent === null || parent.parent === null)
  )
}

// A period after the name of a programme is the programme's, unless it ends the title.
function titlePeriod(title: string | null): string | null {
  const text = fold(title ?? '').replace(/[–—]/g, '-')
  const span = /giai đoạn\s+(\d{4})\s*-\s*(\d{4})/u.exec(text)
  if (span && !isOfName(text, span.index)) return `${span[1]}/${span[2]}`
  const year = YEAR.exec(text)
  return year?.[1] && !isOfName(text, year.index) && !isDay(text.slice(0, year.index)) ? year[1] : null
}

// "ngày 05 tháng 5 năm 2023": the year of a date
function isDay(before: string): boolean {
  return before.slice(before.lastIndexOf(',') + 1).includes('ngày')
}

function isOfName(text: string, at: number): boolean {
  return NAMES.test(text.slice(0, at)) && !/trên địa bàn|tỉnh|thành phố/u.test(text.slice(0, at))
}
