import { headerField, readLabel } from '../grammar/label.ts'
import { readTargets } from '../grammar/target.ts'
import { fold } from '../text/fold.ts'
import { type Item, placeOf, walk } from './outline.ts'
import type { At, Target } from './plan.ts'

/** Every quantitative target of the body and of tables of targets. */
export function targetsOf(items: readonly Item[]): Target[] {
  return [...walk(items)].flatMap((item) => (item.section.kind === 'table' ? ofTable(item) : ofText(item)))
}

function ofText(item: Item): Target[] {
  const { text, zone } = item.section
  if (zone !== 'body' || !/\d/.test(text)) return []
  if (item.role === 'funding' || item.role === 'reporting') return []
  if (isSituation(item) || (item.parent && namesAgencies(item.parent))) return []
  const year = yearAbove(item)
  const measured = item.role === 'organisation' || readLabel(text)?.field === 'deadline'
  const found = measured ? readTargets(text).filter(isMeasured) : readTargets(text)
  return found.map((target) => ({ ...target, by: target.by ?? year, at: placeOf(item) }))
}

// Duties aim at little: "hằng quý có ít nhất 01 tin, bài", "mỗi tháng 02 chuyên mục", not "gồm 03 thành viên".
const isMeasured = ({ op, unit, text }: Pick<Target, 'op' | 'unit' | 'text'>): boolean =>
  op !== '=' || unit === '%' || /(?:mỗi|hằng|hàng) (?:tuần|tháng|quý|năm)/iu.test(text)

// "I. ĐẶC ĐIỂM TÌNH HÌNH": what is, not what is aimed at
const isSituation = (item: Item): boolean =>
  item.role === 'other' &&
  /tình hình|đặc điểm|thực trạng|kết quả|thuận lợi|khó khăn/u.test(fold(topOf(item).section.text))

const topOf = (item: Item): Item => (item.parent === null ? item : topOf(item.parent))

// "- Cơ quan chủ trì:" over "+ Công an tỉnh: 11 dịch vụ công"
const namesAgencies = (item: Item): boolean => ['lead', 'support'].includes(readLabel(item.section.text)?.field ?? '')

// "Phấn đấu đến năm 2025:" as the paragraph or heading above its bullets
function yearAbove(item: Item): string | null {
  const siblings = item.parent?.children ?? []
  const before = siblings.slice(0, siblings.indexOf(item)).findLast((other) => /:$/u.test(other.section.text))
  for (const source of [before, item.parent, item.parent?.parent]) {
    const text = source?.section.text ?? ''
    const year =
      text.length < 120
        ? /(?:đến (?:hết )?|^(?:trong |mục tiêu |chỉ tiêu )?)năm (\d{4})/u.exec(fold(text))?.[1]
        : undefined
    if (year) return year
  }
  return null
}

function ofTable(item: Item): Target[] {
  const [header = [], ...rows] = item.section.rows
  const columns = header.map(headerField)
  const column = columns.indexOf('target')
  if (column < 0 || columns.includes('task')) return []
  return rows.flatMap((row, i) => {
    const at = item.section.rowsAt[i + 1] ?? item.section.at
    const place: At = { line: at.line, end_line: at.end_line }
    return readTargets(row[column] ?? '').map((target) => ({ ...target, at: place }))
  })
}
