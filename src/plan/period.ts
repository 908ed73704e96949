import { readDeadline } from '../grammar/deadline.ts'
import { readLabel } from '../grammar/label.ts'
import { fold } from '../text/fold.ts'
import { type Item, walk } from './outline.ts'

// The plan's own period of implementation, EDTF: from its scope section, else from its title.

const SPAN = /(?:giai đoạn|từ)\s+(?:năm\s+)?(\d{4})\s*(?:-|đến(?:\s+hết)?)\s*(?:năm\s+)?(\d{4})/u
const YEAR = /năm\s+(\d{4})(?!\s*(?:-|\/|đến))/u
const NAMES = /(?:chương trình|đề án|chiến lược|nghị quyết|quyết định|dự án|(?:^|\s)luật|nghị định|chỉ thị)\s/u

/** "2023/2030" for "Từ năm 2023 đến năm 2030"; "2026" for a plan of the year; null where none is stated. */
export function periodOf(title: string | null, items: readonly Item[], issued: string | null): string | null {
  return scopePeriod(items, issued) ?? titlePeriod(title, issued)
}

function scopePeriod(items: readonly Item[], issued: string | null): string | null {
  for (const item of walk(items)) {
    if (item.section.zone !== 'body' || (item.role !== 'scope' && !isTimeHeading(item))) continue
    if (!isTimeHeading(item)) continue
    const text = fold(
      [item.section.text, ...item.children.slice(0, 2).map((child) => child.section.text)].join(' '),
    ).replace(/[–—]/g, '-')
    const span = SPAN.exec(text)
    if (span) return `${span[1]}/${span[2]}`
    // "Từ khi ban hành đến hết năm 2030"
    const last = /đến (?:hết )?năm (\d{4})/u.exec(text)?.[1]
    if (last && issued && /^\d{4}/.test(issued) && issued.slice(0, 4) < last) return `${issued.slice(0, 4)}/${last}`
    const days = daysIn(item, issued)
    if (days) return days
    const year = YEAR.exec(text)
    if (year?.[1]) return year[1]
  }
  return null
}

// "2. Thời gian: từ ngày 15/4/2025 đến ngày 15/5/2025", or the same in the paragraph below the heading
function daysIn(item: Item, issued: string | null): string | null {
  const below = item.children[0]?.section.text ?? ''
  const said = readLabel(item.section.text)?.value || (item.children.length === 1 ? below : '')
  const value = said === '' || said.length > 120 ? null : (readDeadline(said, { issued })?.value ?? null)
  return value !== null && DAYS.test(value) ? value : null
}

const DAYS = /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?$/u

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
function titlePeriod(title: string | null, issued: string | null): string | null {
  const text = fold(title ?? '').replace(/[–—]/g, '-')
  // "mùa khô năm 2026 - 2027"
  const span = /(?:giai đoạn|năm học|các năm|mùa \p{L}{2,5} năm)\s+(\d{4})\s*-\s*(\d{4})/u.exec(text)
  const here = span && text.startsWith(' trên địa bàn', span.index + span[0].length)
  if (span && (here || !isOfName(text, span.index))) return `${span[1]}/${span[2]}`
  const year = YEAR.exec(text)
  if (year?.[1] && isEnd(text, year) && year[1].startsWith((issued ?? '-').slice(0, 4))) return year[1]
  const before = text.slice(0, year?.index ?? 0)
  // "đến hết năm 2030" says when it ends
  const isWhole = !isDay(before) && !/đến (?:hết )?$/u.test(before)
  return year?.[1] && isWhole && !isOfName(text, year.index) ? year[1] : null
}

// "Thực hiện Chương trình … năm 2026", issued in 2026: the plan's year, not the programme's
const isEnd = (text: string, year: RegExpExecArray): boolean =>
  year.index + year[0].length === text.length &&
  !isDay(text.slice(0, year.index)) &&
  !text.slice(0, year.index).endsWith('đến ')

// "ngày 05 tháng 5 năm 2023": the year of a date
function isDay(before: string): boolean {
  return before.slice(before.lastIndexOf(',') + 1).includes('ngày')
}

function isOfName(text: string, at: number): boolean {
  // "Giám sát “việc quản lý chợ giai đoạn 2024 - 2025”": the name of what is looked at
  if ((text.slice(0, at).match(/["“”]/gu) ?? []).length % 2 === 1) return true
  return NAMES.test(text.slice(0, at)) && !/trên địa bàn|tỉnh|thành phố/u.test(text.slice(0, at))
}
