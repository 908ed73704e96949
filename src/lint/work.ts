import { agencyOf } from '../data/index.ts'
import { splitAgencies } from '../grammar/agency.ts'
import { headerField } from '../grammar/label.ts'
import type { At, PlanNode, Task } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import type { Draft, Line } from './draft.ts'
import { once } from './once.ts'
import { says } from './standing.ts'

/** A task with the line of the body that it stands on; null for a table row. */
export interface Work {
  readonly task: Task
  readonly line: Line | null
  /** What the tasks of one section or table share: "III", "PL.T1". */
  readonly root: string
}

const LEAD_COLUMNS: ReadonlySet<string | null> = new Set(['lead'])

export const isRow = ({ task }: Work): boolean => /(?:^|\.)T\d+\.[^.]+$/u.test(task.id)
export const isOfAnnex = ({ task }: Work): boolean => task.id.startsWith('PL')

/** Every task of the plan, in reading order. */
export const worksOf: (draft: Draft) => readonly Work[] = once(({ plan, lines }) => {
  const byId = new Map<string, Line>()
  const bullets = new Map<string, Line>()
  for (const line of lines) {
    if (line.node.id !== null && !byId.has(line.node.id)) byId.set(line.node.id, line)
    if (line.node.kind === 'bullet') bullets.set(placeKey(line.node.at), line)
  }
  return plan.tasks.map((task) => {
    const line = byId.get(task.id) ?? bulletOf(task, bullets) ?? byId.get(task.id.replace(/-\d+$/u, '')) ?? null
    const top = line?.parents.find(({ id }) => id !== null)?.id ?? null
    return { task, line, root: line === null ? task.id.replace(/\.[^.]+$/u, '') : (top ?? task.id) }
  })
})

const placeKey = ({ line, paragraph }: At): string => `${line ?? ''}/${paragraph ?? ''}`

// "III.4-2": the second bullet below III.4 is a task of its own.
const bulletOf = ({ id, at }: Task, bullets: ReadonlyMap<string, Line>): Line | undefined =>
  /-\d+$/u.test(id) ? bullets.get(placeKey(at)) : undefined

const ENOUGH_ROWS = 3

/**
 * The tasks of which lead and time are expected. Where a table gives them, the text only introduces it; beside
 * tasks, solutions ("giải pháp") say how, not who.
 */
export const judgedWorks: (draft: Draft) => readonly Work[] = once((draft) => {
  const works = worksOf(draft).filter((work) => work.task.text !== '' && !isTopic(work) && !saysHow(work))
  const rows = works.filter((work) => isRow(work) && (work.task.lead.length > 0 || work.task.deadline !== null))
  if (rows.length >= ENOUGH_ROWS) return works.filter((work) => isRow(work) || isLabelled(work.task))
  if (pointsToAnnex(draft)) return works.filter(({ task }) => isLabelled(task))
  const isSolution = ({ line }: Work) => line?.role === 'solutions'
  return works.some((work) => !isSolution(work)) ? works.filter((work) => !isSolution(work)) : works
})

// A label line below the task, or "X chủ trì" in its sentence: the task itself is meant to say who.
const isLabelled = (task: Task): boolean =>
  [...task.lead, ...task.support].some((party) => !party.inferred && party.at.line !== task.at.line) ||
  (hasOwnLead(task) && /chủ trì/iu.test(task.text))

/** A lead that the task itself names, and not the organisation section. */
export const hasOwnLead = ({ lead }: Task): boolean => lead.some(({ inferred }) => !inferred)

/** The task, or the heading above it, is those who are charged with what stands below: "2. Sở Y tế". */
export function isHeadedByAgency({ task, line }: Work, date: string | null): boolean {
  if (namesAgencies(task.text, date)) return true
  const parents = line?.parents ?? []
  return parents.some(({ text }) => namesAgencies(text, date)) || isAmongAgencies(task.text, parents.at(-1), date)
}

const LONGEST_NAME = 60

// "1. Công an phường", "2. Phòng Kinh tế", "3. Các khu phố": one of a list of bodies.
function isAmongAgencies(text: string, parent: PlanNode | undefined, date: string | null): boolean {
  if (text.length > LONGEST_NAME || !parent) return false
  const beside = parent.children.filter(({ id }) => id !== null)
  const named = beside.filter((node) => namesAgencies(node.text, date))
  return named.length > 1 && named.length * 2 >= beside.length
}

function namesAgencies(words: string, date: string | null): boolean {
  // "Đề nghị Tòa án nhân dân tỉnh: Phối hợp với …"
  const text = (words.split(': ', 1)[0] ?? '').replace(/^(?:đề nghị|giao|yêu cầu) /iu, '')
  const names = splitAgencies(text)
  const letters = (part: string) => part.replace(/[^\p{L}]/gu, '').length
  const named = names.reduce((sum, name) => sum + letters(name), 0)
  return letters(text) - named <= 4 * names.length && names.some((name) => agencyOf(name, date) !== null)
}

/** The lead stands in a label or a cell, or the sentence calls it so. */
export const isLeadSaid = (work: Work): boolean =>
  isRow(work) || work.task.lead.some(({ at }) => at.line !== work.task.at.line) || /chủ trì/iu.test(work.task.text)

// "(Chi tiết tại Phụ lục kèm theo)", "nhiệm vụ được giao tại Phụ lục": who and when may stand in a file of its own.
function pointsToAnnex({ lines }: Draft): boolean {
  return lines.some(({ node, role }) => {
    if (role === null || role === 'annex') return false
    const text = fold(node.text)
    return points(text) || ((role === 'tasks' || role === 'solutions') && text.includes('phụ lục'))
  })
}

const POINTING = ['danh mục kèm theo', 'biểu kèm theo', 'bảng kèm theo', 'chi tiết kèm theo']
const NEAR = 70

/** "nhiệm vụ được giao tại Phụ lục": the task and the annex in one clause. */
function points(text: string): boolean {
  if (says(text, POINTING)) return true
  const annex = text.indexOf('phụ lục')
  const task = annex < 0 ? -1 : text.lastIndexOf('nhiệm vụ ', annex)
  return task >= 0 && annex - task < NEAR && !/[.;]/u.test(text.slice(task, annex))
}

// "II. NỘI DUNG KIỂM TRA": what is looked at or spoken of, not what is to be done.
const TOPICS =
  /^(?:nội dung|phương pháp|đối tượng|trình tự|hình thức|tiêu chí|thành phần) (?:trọng tâm |chủ yếu |cần )?(?:kiểm tra|giám sát|thanh tra|khảo sát|tuyên truyền|hội nghị|hội thảo|sinh hoạt|tập huấn|bồi dưỡng|cuộc thi|chấm|đánh giá)/u
const PROPERTY =
  /^(?:đối tượng|thời gian|địa điểm|địa bàn|phạm vi|số lượng|thành phần|hình thức|mức hỗ trợ|định mức|chủ đề|quy mô)(?: [^:]{1,40})?: /u

/** "a) Đối tượng tiêm: trâu, bò" tells of the work above it; "Điều 3. Quyết định này có hiệu lực …" is none. */
const saysHow = ({ task }: Work): boolean => /^Đ\d+$/u.test(task.id) || PROPERTY.test(fold(task.text))

// "IV. TIÊU CHÍ XÃ KHÔNG MA TÚY": what a state of things is told by.
const MARKS = /^(?:các )?tiêu chí(?: |$)/u

const isTopic = ({ line }: Work): boolean =>
  line?.parents.some(({ text }) => TOPICS.test(fold(text)) || MARKS.test(fold(text))) ?? false

/** Tasks of tables whose cell of the lead holds words that name no agency: "theo phân công tại Phương án số …". */
export function leadCells({ lines }: Draft): ReadonlySet<string> {
  const filled = new Set<string>()
  for (const { node } of lines) {
    const columns = (node.header ?? []).flatMap((head, i) => (LEAD_COLUMNS.has(headerField(head)) ? [i] : []))
    for (const row of node.rows ?? [])
      if (columns.some((i) => /\p{L}/u.test(row[i] ?? ''))) for (const cell of row) filled.add(cellKey(cell))
  }
  return filled
}

export const cellKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
