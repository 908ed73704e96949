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
    const time = text.length < 120 ? timeIn(fold(text)) : null
    if (time) return time
  }
  return null
}

// "Đến hết năm 2026", "Mục tiêu giai đoạn 2026 - 2030": 2026/2030
function timeIn(text: string): string | null {
  const year = /(?:đến (?:hết )?|^(?:trong |mục tiêu |chỉ tiêu )?)năm (\d{4})/u.exec(text)?.[1]
  const [, from, to] =
    /^(?:(?:các )?(?:mục|chỉ) tiêu (?:cụ thể )?)?(?:trong )?giai đoạn (\d{4}) ?[-–] ?(\d{4})\s?:?$/u.exec(text) ?? []
  return year ?? (from && to ? `${from}/${to}` : null)
}

function ofTable(item: Item): Target[] {
  const [header = [], ...rows] = item.section.rows
  const columns = header.map(headerField)
  const place = (i: number): At => {
    const at = item.section.rowsAt[i + 1] ?? item.section.at
    return { line: at.line, end_line: at.end_line }
  }
  if (header.some(isUnitHead)) return rows.flatMap((row, i) => ofRow(header, row, place(i)))
  const column = columns.indexOf('target')
  if (column < 0 || columns.includes('task')) return []
  return rows.flatMap((row, i) => readTargets(row[column] ?? '').map((target) => ({ ...target, at: place(i) })))
}

const isUnitHead = (head: string): boolean => /^(?:đơn vị tính|đơn vị|đvt)$/u.test(fold(head).trim())
const isNameHead = (head: string): boolean => /^(?:tên |nội dung )?(?:các )?(?:chỉ tiêu|mục tiêu)/u.test(fold(head))
// "Năm 2026", "Kế hoạch năm 2026", "Chỉ tiêu giao"; what was reached ("Thực hiện năm 2025") is no target.
const isValueHead = (head: string): boolean =>
  /(?:^|\s)năm \d{4}|^(?:kế hoạch|chỉ tiêu|mục tiêu|giá trị|phấn đấu)/u.test(fold(head)) &&
  !/thực hiện|ước|hiện trạng|kết quả|so với|đã /u.test(fold(head))

/** "Hộ gia đình văn hóa | % | 95" under "Chỉ tiêu | Đơn vị tính | Năm 2026": a figure a cell, its unit in a column of its own. */
function ofRow(header: readonly string[], row: readonly string[], at: At): Target[] {
  const named = header.findIndex(isNameHead)
  const name = row[named] ?? ''
  const unit = row[header.findIndex(isUnitHead)] ?? ''
  if (name === '' || unit === '') return []
  return row.flatMap((cell, i) => {
    const head = header[i] ?? ''
    if (i === named || !isValueHead(head)) return []
    const [read] = readTargets(`đạt ${cell} ${unit}`)
    const by = /năm (\d{4})/u.exec(fold(head))?.[1] ?? null
    return read ? [{ ...read, text: name, unit, by, at }] : []
  })
}
