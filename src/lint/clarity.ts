import { AGENCIES } from '../data/index.ts'
import { any, findAll, type say, sayAny } from '../grammar/pattern.ts'
import { tokenize } from '../grammar/token.ts'
import type { AgencyRef, Plan, Task } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'

/** How many of a plan's tasks are clear in one respect. */
export interface Share {
  readonly clear: number
  readonly tasks: number
}

/** The six "rõ", in this order: người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. */
export interface Clarities {
  readonly people: Share
  readonly work: Share
  readonly time: Share
  readonly responsibility: Share
  readonly product: Share
  /** Of the tasks whose product is a document that somebody must sign. */
  readonly authority: Share
}

const NONE: Share = { clear: 0, tasks: 0 }
export const NO_TASKS: Clarities = {
  people: NONE,
  work: NONE,
  time: NONE,
  responsibility: NONE,
  product: NONE,
  authority: NONE,
}

export function clarityOf(plan: Plan): Clarities {
  const { tasks } = plan
  const charged = chargedIn(plan)
  const measured = new Set(plan.targets.flatMap(({ at }) => (at.line === undefined ? [] : [at.line])))
  return {
    people: share(tasks, hasOneLead),
    work: share(tasks, hasDeed),
    time: share(tasks, hasTime),
    responsibility: share(
      tasks,
      (task) => task.lead.some((lead) => lead.inferred || charged.has(keyOf(lead))) || charged.has(task.id),
    ),
    product: share(tasks, (task) => hasProduct(task, measured)),
    authority: share(tasks.filter(makesDocument), hasAuthority),
  }
}

/** The sum over two plans. */
export function together(a: Clarities, b: Clarities): Clarities {
  const sum = (x: Share, y: Share): Share => ({ clear: x.clear + y.clear, tasks: x.tasks + y.tasks })
  return {
    people: sum(a.people, b.people),
    work: sum(a.work, b.work),
    time: sum(a.time, b.time),
    responsibility: sum(a.responsibility, b.responsibility),
    product: sum(a.product, b.product),
    authority: sum(a.authority, b.authority),
  }
}

function share(tasks: readonly Task[], isClear: (task: Task) => boolean): Share {
  return { clear: tasks.filter(isClear).length, tasks: tasks.length }
}

const keyOf = ({ agency, name }: AgencyRef): string => agency ?? fold(name)

const NOBODY = new Set(AGENCIES.filter(({ leadOk }) => leadOk === false).map(({ id }) => id))

// Nghị định 191/2026/NĐ-CP, Điều 2.2: one task, one lead.
function hasOneLead({ lead }: Task): boolean {
  const leads = new Set(lead.filter(({ agency }) => agency === null || !NOBODY.has(agency)).map(keyOf))
  return leads.size === 1
}

const EMPTY_VERBS = any(
  sayAny('tiếp tục tăng cường', 'tiếp tục đẩy mạnh', 'không ngừng nâng cao', 'quán triệt', 'phát huy'),
  sayAny('tăng cường', 'đẩy mạnh', 'nâng cao', 'chú trọng', 'quan tâm', 'tích cực', 'chủ động', 'tiếp tục'),
)

/** "Tăng cường công tác ..." alone is no deed; with activities, a product or a number it is. */
function hasDeed({ text, activities, output }: Task): boolean {
  const tokens = tokenize(text)
  const words = tokens.filter(({ kind }) => kind === 'word').length
  if (words < 2) return activities.length > 0
  return (
    EMPTY_VERBS(tokens, 0) === null ||
    activities.length > 0 ||
    output !== null ||
    tokens.some(({ kind }) => kind === 'number')
  )
}

function hasTime({ deadline }: Task): boolean {
  return deadline !== null && (deadline.value !== null || deadline.kind === 'ongoing')
}

/** Agencies that have duties, and tasks that a duty takes up. */
function chargedIn({ assignments }: Plan): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { agencies, duties } of assignments) {
    if (duties.length > 0) for (const agency of agencies) keys.add(keyOf(agency))
    for (const duty of duties) for (const id of duty.tasks) keys.add(id)
  }
  return keys
}

const DOCUMENT = sayAny(
  'kế hoạch', 'quyết định', 'nghị quyết', 'đề án', 'chương trình', 'tờ trình', 'quy chế', 'quy định', 'phương án',
  'chỉ thị', 'quy hoạch', 'hướng dẫn', 'công văn', 'báo cáo', 'bộ tiêu chí',
) // biome-ignore format: a list
const MAKING = sayAny('ban hành', 'xây dựng', 'soạn thảo', 'trình', 'sửa đổi', 'tham mưu', 'phê duyệt')
const SIGNED = sayAny(
  'quyết định',
  'nghị quyết',
  'kế hoạch',
  'đề án',
  'chương trình',
  'quy chế',
  'quy định',
  'phương án',
  'chỉ thị',
  'quy hoạch',
)

function hasProduct({ text, output, at }: Task, measured: ReadonlySet<number>): boolean {
  if (output !== null) return true
  if (at.line !== undefined && measured.has(at.line)) return true
  return says(MAKING, text) && says(DOCUMENT, text)
}

const wordsOf = ({ text, output, activities }: Task): string => [text, output ?? '', ...activities].join('\n')

/** "Xây dựng Kế hoạch ...", or a product that is a document: somebody must sign it. */
function makesDocument(task: Task): boolean {
  return says(SIGNED, task.output ?? '') || (says(MAKING, task.text) && says(SIGNED, task.text))
}

const DECIDES = any(
  sayAny('ủy ban nhân dân', 'ubnd', 'hội đồng nhân dân', 'hđnd', 'chủ tịch', 'ban thường vụ', 'ban chấp hành'),
  sayAny(
    'tỉnh ủy',
    'thành ủy',
    'đảng ủy',
    'thủ tướng',
    'chính phủ',
    'quốc hội',
    'bộ trưởng',
    'giám đốc',
    'cấp có thẩm quyền',
  ),
)

function hasAuthority(task: Task): boolean {
  return task.advise.length > 0 || says(DECIDES, wordsOf(task))
}

function says(pattern: ReturnType<typeof say>, text: string): boolean {
  return findAll(pattern, tokenize(text)).length > 0
}
