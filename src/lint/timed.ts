import { readDate } from '../grammar/date.ts'
import { findDeadline } from '../grammar/deadline.ts'
import { readLabel } from '../grammar/label.ts'
import { findAll } from '../grammar/pattern.ts'
import { tokenize } from '../grammar/token.ts'
import type { PlanNode, Task } from '../plan/plan.ts'
import type { Draft } from './draft.ts'
import { asksForReport } from './report-duty.ts'
import type { Work } from './work.ts'

interface Dates {
  readonly issued: string | null
  readonly period: string | null
}

/** Tells of a task whether it has a time: of its own, in its parts, from the headings above it, or from a duty. */
export function timing({ plan }: Draft): (work: Work) => boolean {
  const dates: Dates = { issued: plan.document.issued, period: plan.document.period }
  const timed = new Map<PlanNode, boolean>()
  let timely: ReadonlySet<string> | null = null
  const byDuty = () => {
    timely ??= new Set(
      plan.assignments.flatMap(({ duties }) =>
        duties.filter(({ tasks, text }) => tasks.length > 0 && givesTime(text, dates)).flatMap(({ tasks }) => tasks),
      ),
    )
    return timely
  }
  const isTimed = (node: PlanNode): boolean => {
    const known = timed.get(node) ?? headsTime(node, dates)
    timed.set(node, known)
    return known
  }
  return ({ task, line }) =>
    task.deadline !== null ||
    BEGINS.test(task.text) ||
    UNTIL.test(task.text) ||
    byDuty().has(task.id) ||
    inParts(task, line?.node ?? null, dates) ||
    (line?.parents.some(isTimed) ?? false)
}

// "phát sóng từ tháng 02/2026, mỗi tuần 02 lần": work that goes on has a beginning, and no end to be told.
const BEGINS =
  /từ năm học \d|(?:thực hiện|triển khai|áp dụng|phát sóng|vận hành|bắt đầu|tổ chức|duy trì|hoạt động) (?:kể )?từ (?:đầu |giữa |cuối )?(?:ngày|tháng|quý|năm) /iu

// Most lines hold none of the words of time: they need no closer reading.
const OF_TIME = /\d|quý|tháng|năm|ngày|hằng|hàng|thường xuyên|liên tục|định kỳ|giai đoạn/iu

// "phát sóng 02 kỳ/tuần đến hết ngày 31/12/2026"
const UNTIL = /đến (?:hết )?ngày \d|^(?:phấn đấu )?đến (?:hết )?năm \d/iu

const saysTime = (text: string, dates: Dates): boolean =>
  OF_TIME.test(text) && (UNTIL.test(text) || findDeadline(text, dates) !== null)

// When to report on the work is not when to do it.
const givesTime = (text: string, dates: Dates): boolean => !asksForReport(text) && saysTime(text, dates)

function inParts({ activities }: Task, node: PlanNode | null, dates: Dates): boolean {
  return (
    activities.some((text) => saysTime(text, dates)) || (node?.children.some((child) => isBelow(child, dates)) ?? false)
  )
}

function isBelow(node: PlanNode, dates: Dates): boolean {
  const cells = node.rows?.flat() ?? []
  return (
    [node.text, ...cells].some((text) => saysTime(text, dates)) || node.children.some((child) => isBelow(child, dates))
  )
}

const LONGEST_HEADING = 160

/** "II. NHIỆM VỤ NĂM 2026", or a line below a heading: "Thời gian thực hiện: Quý II/2026." */
function headsTime(node: PlanNode, dates: Dates): boolean {
  if (node.text.length <= LONGEST_HEADING && saysSome(node.text, dates)) return true
  return node.children.some(
    ({ text, kind }) =>
      kind !== 'item' && kind !== 'heading' && readLabel(text)?.field === 'deadline' && saysSome(text, dates),
  )
}

const saysSome = (text: string, dates: Dates): boolean => saysTime(text, dates) || isDated(text)

// The date of a cited document is none of the task: "theo Quyết định số 12/QĐ-TTg ngày 05/01/2026".
function isDated(text: string): boolean {
  return !/\d\/[\p{Lu}\d]/u.test(text.replace(/\d{1,2}\/\d{4}/gu, '')) && findAll(readDate, tokenize(text)).length > 0
}

/** The plan's own period, or a year at the end of its title, covers what has no time of its own. */
export function isCovered({ plan: { document } }: Draft): boolean {
  return document.period !== null || isDated(document.title ?? '')
}
