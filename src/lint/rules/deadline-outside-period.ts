import type { Task } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { firstDay, lastDay, written, yearOf } from '../edtf.ts'
import { spansIn } from '../period.ts'
import type { Found, Rule } from '../rule.ts'

// The year is closed after its end: summing up, settling accounts.
const CLOSES = /tổng kết|sơ kết|báo cáo|quyết toán|đánh giá|thanh lý|nghiệm thu|khen thưởng|lưu trữ/u

/** Of a deadline that lies wholly after the period: its first day. */
function after({ deadline, text, output }: Task, end: string, horizon: number): string | null {
  const last = lastDay(deadline?.value ?? null)
  if (!deadline || last === null) return null
  const first = firstDay(deadline.value) ?? last
  if (first <= end || (yearOf(first) ?? 0) <= horizon) return null
  return CLOSES.test(fold(`${text} ${output ?? ''}`)) && (yearOf(first) ?? 0) === (yearOf(end) ?? 0) + 1 ? null : first
}

/** The furthest year that the title names: "…, định hướng đến năm 2035". */
function horizonOf(title: string | null): number {
  return Math.max(0, ...(title?.match(/\b20\d\d\b/gu) ?? []).map(Number))
}

export const deadlineOutsidePeriod: Rule = {
  id: 'deadline-outside-period',
  clarity: 'thời gian',
  severity: 'error',
  title: { vi: 'Thời hạn ngoài thời kỳ của kế hoạch', en: 'The deadline lies outside the period of the plan' },
  why: {
    vi: 'Kế hoạch hết hiệu lực trước khi việc đến hạn thì không còn ai theo dõi.',
    en: 'When the plan ends before the work is due, nobody follows it up.',
  },
  advice: { vi: 'Sửa thời hạn, hoặc thời kỳ của kế hoạch.', en: 'Correct the deadline, or the period of the plan.' },
  source: 'custom',
  *check({ plan: { tasks, document } }: Draft): Iterable<Found> {
    const horizon = horizonOf(document.title)
    // "Thực hiện Chương trình … giai đoạn 2026 - 2030": the plan lasts as long as what it carries out.
    const end = lastDay(document.period) ?? (spansIn(document.title ?? '').length > 0 ? `${horizon}-12-31` : null)
    if (end === null) return
    for (const task of tasks) {
      const first = after(task, end, horizon)
      if (first === null || !task.deadline) continue
      yield {
        at: task.deadline.at,
        quote: task.deadline.text,
        item: task.id,
        message: {
          vi: `Thời hạn “${task.deadline.text}” của nhiệm vụ ${task.id} sau khi kế hoạch kết thúc (${written(end)}).`,
          en: `The deadline "${task.deadline.text}" of task ${task.id} is after the end of the plan (${written(end)}).`,
        },
      }
    }
  },
  good: [
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Giai đoạn 2028 - 2030.' },
    {
      in: 'tasks',
      text: '3. Tổng kết thực hiện Kế hoạch\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2031.',
    },
    { in: 'tasks', text: '3. Ban hành tài liệu\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Tháng 12/2025.' },
    {
      in: 'tasks',
      text: '3. Cập nhật tủ sách\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Năm 2027 và các năm tiếp theo.',
    },
  ],
  bad: [
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: ‹Quý II/2032›.' },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: ‹Trước ngày 30/6/2031›.' },
  ],
}
