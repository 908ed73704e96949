import { spoken } from '../spoken.ts'
import type { Found, Rule } from '../rule.ts'

export const taskWithoutDeadline: Rule = {
  id: 'task-without-deadline',
  clarity: 'thời gian',
  severity: 'error',
  title: { vi: 'Nhiệm vụ không có thời hạn', en: 'A task has no deadline' },
  why: {
    vi: 'Việc không có thời hạn thì không đôn đốc được, cũng không bao giờ bị coi là chậm.',
    en: 'Work without a deadline can be neither followed up nor late.',
  },
  advice: {
    vi: 'Ghi ngày, tháng, quý hoặc năm hoàn thành; việc thường xuyên thì ghi rõ là thường xuyên.',
    en: 'Name the day, month, quarter or year of completion; say so where the work is continuous.',
  },
  source: 'Nghị định 191/2026/NĐ-CP, Điều 2.2',
  fixable: 'suggestion',
  *check({ plan: { tasks, document } }): Iterable<Found> {
    const without = tasks.filter((task) => task.deadline === null)
    const first = without[0]
    if (!first) return
    const covered = document.period !== null
    if (without.length === tasks.length && tasks.length > 1) {
      const ids = without.map((task) => task.id)
      yield {
        at: first.at,
        quote: first.text,
        item: first.id,
        message: {
          vi: `Cả ${tasks.length} nhiệm vụ đều chưa có thời hạn riêng: ${spoken(ids)}.`,
          en: `None of the ${tasks.length} tasks has a deadline of its own: ${spoken(ids)}.`,
        },
        ...(covered ? { severity: 'warning' } : {}),
      }
      return
    }
    for (const { id, text, at } of without) {
      yield {
        at,
        quote: text,
        item: id,
        message: { vi: `Nhiệm vụ ${id} chưa có thời hạn.`, en: `Task ${id} has no deadline.` },
        ...(covered ? { severity: 'warning' } : {}),
        suggest: { vi: 'Thời hạn: trước ngày …', en: 'Thời hạn: trước ngày …' },
      }
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Cập nhật cơ sở dữ liệu\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Thời gian thực hiện: thường xuyên.' },
  ],
  bad: [
    { in: 'task', text: '1. ‹Rà soát thủ tục hành chính›.' },
    { in: 'task', text: '1. ‹Rà soát theo Công văn số 30/6/UBND›.' },
  ],
}
