import type { Draft } from '../draft.ts'
import { firstDay, lastDay, written } from '../edtf.ts'
import type { Found, Rule } from '../rule.ts'

export const deadlinePassed: Rule = {
  id: 'deadline-passed',
  clarity: 'thời gian',
  severity: 'error',
  title: { vi: 'Thời hạn trước ngày ban hành', en: 'The deadline lies before the plan' },
  why: {
    vi: 'Việc đã quá hạn từ khi giao thì không thể thực hiện; thường là quên sửa năm khi chép kế hoạch cũ.',
    en: 'Work that is late when given cannot be done; mostly the year of an older plan was left in.',
  },
  advice: { vi: 'Kiểm tra lại năm của thời hạn.', en: 'Check the year of the deadline.' },
  source: 'custom',
  *check({ plan }: Draft): Iterable<Found> {
    // The earliest day that the plan can bear: a blank day of the month is no ground for an error.
    const issued = firstDay(plan.document.issued)
    if (issued === null) return
    for (const { id, deadline } of plan.tasks) {
      const last = deadline && lastDay(deadline.value)
      if (!deadline || !last || last >= issued) continue
      yield {
        at: deadline.at,
        quote: deadline.text,
        item: id,
        message: {
          vi: `Thời hạn “${deadline.text}” của nhiệm vụ ${id} sớm hơn ngày ban hành kế hoạch (${written(issued)}).`,
          en: `The deadline "${deadline.text}" of task ${id} is before the plan's own date (${written(issued)}).`,
        },
      }
    }
  },
  good: [
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Năm 2025 và các năm tiếp theo.' },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý IV/2025.' },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Trước ngày 15/11 hằng năm.' },
    { in: 'tasks', text: '3. Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2024, xong trong quý I/2026.' },
  ],
  bad: [
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: ‹Trước ngày 30/6/2025›.' },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: ‹Quý III/2025›.' },
  ],
}
