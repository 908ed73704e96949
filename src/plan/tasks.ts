import { splitAgencies } from '../grammar/agency.ts'
import { readCharged } from '../grammar/charged.ts'
import { findDeadline, readDeadline } from '../grammar/deadline.ts'
import { readLabel } from '../grammar/label.ts'
import { readRoles } from '../grammar/role.ts'
import { partiesAbove } from './above.ts'
import { isLabel, type LabelLine, labelsOf, taskLabels } from './labels.ts'
import { type Item, idOf, placeOf, trimmed } from './outline.ts'
import { addNames, addRoles, type Parties, partiesOfLabels, partiesOfProse } from './parties.ts'
import type { Deadline, Task } from './plan.ts'
import { roleOfItem } from './role.ts'
import { sentences } from './sentence.ts'
import { isTaskHeader, tasksOfTable } from './tables.ts'
import { dutyLines, rolesOfLine } from './who.ts'

/** What the reading of a task leans on: the plan's date and period (EDTF or null). */
export interface Dates {
  readonly issued: string | null
  readonly period: string | null
}

/** The tasks of the plan in reading order: items of task sections and rows of task tables. */
export function tasksOf(items: readonly Item[], dates: Dates): Task[] {
  const tasks: Task[] = []
  const tables = new Map<string, number>()
  const visit = (item: Item): void => {
    if (item.section.kind === 'table') {
      const place = idOf(item)
      const count = (tables.get(place) ?? 0) + 1
      tables.set(place, count)
      tasks.push(...tasksOfTable(item, `${place === '' ? '' : `${place}.`}T${count}`, dates))
      return
    }
    if (isScopeOfWork(item)) return
    if (isWork(item)) tasks.push(...tasksAt(item, dates))
    item.children.forEach(visit)
  }
  items.forEach(visit)
  return tasks
}

function isWork({ section, role }: Item): boolean {
  return section.zone === 'body' && section.kind === 'numbered' && (role === 'tasks' || role === 'solutions')
}

// "1. Đối tượng", "2. Địa điểm tổ chức" among the work tell for whom and where: neither they nor what is below is work.
function isScopeOfWork(item: Item): boolean {
  const { text } = item.section
  if (!isWork(item) || workLabels(item).some(({ field }) => field !== 'deadline')) return false
  if (OF_AN_EVENT.test(text)) return true
  // "1. Đối tượng tiêm: trâu, bò"
  if (SCOPE_OF.test(text)) return true
  return item.parent !== null && !text.includes(':') && text.split(' ').length <= 8 && roleOfItem(text) === 'scope'
}

const OF_AN_EVENT =
  /^(?:cơ cấu giải thưởng|giải thưởng|lực lượng|chủ đề|khẩu hiệu|tên gọi|quy mô|lệ phí|phí dự thi|điều kiện|tiêu chuẩn)(?::|(?: \p{L}{1,9}){0,3}$)/iu
const SCOPE_OF = /^(?:đối tượng|địa điểm|địa bàn|phạm vi|thành phần|(?:chủng )?loại(?! bỏ| trừ))(?: \p{L}{1,7}){0,3}:/iu
// "1. Nội dung", "2. Hình thức tuyên truyền": a heading says no work by itself
const ABOUT =
  /^(?:các )?(?:nội dung|hình thức|phương thức|phương pháp)(?:,? (?:và )?(?:nội dung|hình thức|tuyên truyền|thực hiện|tổ chức|triển khai))*$/iu

/** The labels of an item that make it a task; those of a whole section ("4. Thời gian thực hiện: …") make it none. */
function workLabels(item: Item): LabelLine[] {
  const labels = taskLabels(item)
  const ofSection =
    item.parent === null &&
    item.children.some((child) => child.section.kind === 'numbered' && !readLabel(child.section.text)) &&
    labels.every((line) => line.item.section.kind === 'numbered')
  return ofSection ? [] : labels
}

/** The tasks that stand on this very item: itself, or its bullets where labels hang on single bullets. */
function tasksAt(item: Item, dates: Dates): Task[] {
  if (isLabel(item) || (item.parent && isWork(item.parent) && isLabel(item.parent))) return []
  const bullets = item.children.filter((child) => child.section.kind === 'bullet' && !isLabel(child))
  const labelled = bullets.filter((bullet) => taskLabels(bullet).length > 0)
  if (labelled.length > 0) return labelled.map((bullet) => taskOf(bullet, `${item.section.id}-${bullet.place}`, dates))
  if (workLabels(item).length > 0) return [taskOf(item, item.section.id ?? '', dates)]
  if (!isDeepest(item) || isPartOfTask(item)) return []
  const task = taskOf(item, item.section.id ?? '', dates)
  return holdsTasks(item) && task.lead.length === 0 && task.deadline === null ? [] : [task]
}

// "II. NỘI DUNG, PHÂN CÔNG THỰC HIỆN" over the table of the work: the rows are the tasks
const holdsTasks = (item: Item): boolean =>
  (item.parent !== null && ABOUT.test(item.section.text)) ||
  (item.parent === null && item.children.some(({ section }) => section.kind === 'table')) ||
  item.children.some(({ section }) => section.kind === 'table' && isTaskHeader(section.rows[0] ?? [])) ||
  (item.parent === null &&
    item.children.length > 0 &&
    item.children.every(({ section }) => section.kind === 'paragraph' && standsElsewhere(section.text)))

// "Các nhiệm vụ cụ thể nêu tại Phụ lục kèm theo Kế hoạch này."
const standsElsewhere = (text: string): boolean =>
  text.length < 200 && /phụ lục|danh mục|bảng|biểu/iu.test(text) && /kèm theo|đính kèm/iu.test(text)

// "a) Nội dung: ..." beside "b) Đơn vị thực hiện: ...": a part of the task above it
function isPartOfTask({ parent }: Item): boolean {
  return parent !== null && isWork(parent) && parent.children.some(isLabel) && workLabels(parent).length > 0
}

const isDeepest = (item: Item) => !item.children.some((child) => child.section.kind === 'numbered' && !isLabel(child))

function taskOf(item: Item, id: string, dates: Dates): Task {
  const labels = labelsOf(item)
  const at = placeOf(item)
  const form = labelValue(labels, 'form')
  return {
    id,
    text: trimmed(item.section.text),
    activities: activitiesOf(item),
    ...partiesOf(item, labels, dates.issued),
    deadline: deadlineOf(item, labels, form, dates),
    output: labelValue(labels, 'output'),
    form,
    funding: labelValue(labels, 'funding'),
    at,
  }
}

function activitiesOf(item: Item): string[] {
  return item.children
    .filter((child) => ['bullet', 'numbered'].includes(child.section.kind) && !isLabel(child) && !isAgencyList(child))
    .filter(({ section }) => rolesOfLine(section.text) === null)
    .map((child) => trimmed(child.section.text))
}

/** A label's value; where it stands in bullets below the label, these joined with "; ". */
function labelValue(labels: readonly LabelLine[], field: LabelLine['field']): string | null {
  const parts = labels
    .filter((line) => line.field === field)
    .flatMap((line) => [line.value, ...line.item.children.map((child) => child.section.text)])
    .map(trimmed)
    .filter((text) => text !== '')
  return parts.length > 0 ? parts.join('; ') : null
}

function partiesOf(item: Item, labels: readonly LabelLine[], date: string | null): Parties {
  const parties = partiesOfLabels(labels, date)
  const named = labels.some((line) => ['lead', 'support', 'advise', 'both'].includes(line.field))
  if (named) return parties
  // "- Các sở, ngành, Ủy ban nhân dân các xã." beside label lines: the label was left out, the agencies lead
  if (taskLabels(item).length > 0) {
    for (const child of item.children.filter(isAgencyList))
      addNames(parties.lead, splitAgencies(child.section.text), placeOf(child), date)
    if (parties.lead.length > 0) return parties
  }
  for (const source of [item, ...item.children.filter(charges)])
    merge(parties, partiesOfProse(source.section.text, placeOf(source), date))
  for (const line of item.children.filter(({ section }) => section.kind === 'bullet'))
    addRoles(parties, rolesOfLine(line.section.text), placeOf(line), date)
  // "Thời gian: xong trước ngày 15/10/2026. Sở Y tế chủ trì."
  for (const { value, item: at } of labels.filter(({ field }) => field === 'deadline'))
    for (const sentence of sentences(value).slice(1)) merge(parties, partiesOfProse(sentence, placeOf(at), date))
  if (parties.lead.length + parties.advise.length > 0) return parties
  for (const line of dutyLines(item) ?? []) addRoles(parties, readRoles(line.section.text), placeOf(line), date)
  if (parties.lead.length > 0) return parties
  const above = partiesAbove(item, date)
  return parties.support.length > 0 ? { ...above, support: parties.support } : above
}

function merge(into: Parties, from: Parties): void {
  for (const field of ['lead', 'support', 'advise'] as const) {
    for (const party of from[field]) if (!into[field].some((have) => have.name === party.name)) into[field].push(party)
  }
}

// "Giao Sở Nội vụ chủ trì ...", "Sở Nội vụ chủ trì, phối hợp ..." as a paragraph of its own below the item that it charges.
function charges({ section }: Item): boolean {
  if (section.kind === 'table' || section.kind === 'numbered') return false
  if (section.kind === 'paragraph') return sentences(section.text).some(isCharge)
  return (
    /^(?:giao|phân công|đề nghị|yêu cầu)\s/iu.test(section.text) &&
    /chủ trì|phối hợp|tham mưu|(?:thực hiện|phụ trách|chịu trách nhiệm|làm đầu mối) ?(?:[,;.]|$)/iu.test(section.text)
  )
}

// "Bố trí công chức tiếp dân. Giao Văn phòng thực hiện.", "Sở Y tế biên soạn tài liệu; ..."
function isCharge(sentence: string): boolean {
  const charged = readCharged(sentence)
  const [first] = charged?.agencies ?? []
  if (!charged || first === undefined) return false
  if (charged.order === 'giao' || SAYS_WHO.test(sentence)) return true
  return /^(?:\p{Lu}|do )/u.test(sentence) && !/^(?:lãnh đạo|đại diện|người|cán bộ|nhân dân|học sinh) /iu.test(first)
}

const SAYS_WHO = /chủ trì|phối hợp với/u

// "Các trường mầm non xây dựng môi trường ..." tells a duty
function isNamesOnly(text: string): boolean {
  const charged = readCharged(text)
  return charged === null || !/^\p{Ll}/u.test(charged.rest)
}

/** A line that names agencies and nothing else. */
function isAgencyList({ section }: Item): boolean {
  if (section.kind !== 'bullet' || section.text.length > 400) return false
  if (!isNamesOnly(section.text)) return false
  const names = splitAgencies(section.text)
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length
  const named = names.reduce((sum, name) => sum + letters(name), 0)
  return names.length > 0 && letters(section.text) - named <= 4 * names.length
}

// "2.3. Hiến máu" over the one line "- Vận động 500 đơn vị máu, hoàn thành trước 31/7."
function onlyWork({ children }: Item): readonly Item[] {
  const [only, ...more] = children.filter((child) => !isLabel(child))
  return only && more.length === 0 && (only.section.kind === 'bullet' || only.section.kind === 'paragraph')
    ? [only]
    : []
}

function deadlineOf(item: Item, labels: readonly LabelLine[], form: string | null, dates: Dates): Deadline | null {
  for (const line of labels.filter((label) => label.field === 'deadline')) {
    const text = [line.value, ...line.item.children.map((child) => child.section.text)]
      .filter((part) => part !== '')
      .join('; ')
    const read = readDeadline(text, { label: line.label, ...dates })
    if (read) return { ...read, at: placeOf(line.item) }
  }
  for (const source of [item, ...item.children.filter(charges), ...onlyWork(item)]) {
    const found = findDeadline(source.section.text, dates)
    if (found) return { ...found, at: placeOf(source) }
  }
  const ofForm = form === null ? null : findDeadline(form, dates)
  return ofForm ? { ...ofForm, at: placeOf(item) } : null
}
