import type { Draft } from '../draft.ts'
import { lackFound, lacksOf } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { isCovered, timing } from '../timed.ts'
import { judgedWorks } from '../work.ts'

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
  source: 'Nghị định 191/2026/NĐ-CP, Điều 2.2; custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const works = judgedWorks(draft)
    const hasTime = timing(draft)
    const untimed = new Set(works.filter((work) => !hasTime(work)).map(({ task }) => task))
    const covered = isCovered(draft)
    for (const lack of lacksOf(works, (task) => untimed.has(task)))
      yield {
        ...lackFound(lack, { vi: 'chưa có thời hạn', en: 'no deadline' }),
        ...(covered ? { severity: 'warning' } : {}),
        suggest: { vi: 'Thời hạn: trước ngày …', en: 'Thời hạn: trước ngày …' },
      }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Soạn chuyên mục hỏi đáp pháp luật; phát sóng từ tháng 02/2026, mỗi tuần ít nhất 02 lần.' },
    {
      in: 'task',
      text: '1. Cập nhật cơ sở dữ liệu\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Thời gian thực hiện: thường xuyên.',
    },
    {
      in: 'task',
      text: '1. Công tác rà soát\n\nThời gian thực hiện: Quý II/2026.\n\n1.1. Rà soát văn bản.\n\n1.2. Rà soát thủ tục.',
    },
    { in: 'task', text: '1. Nhiệm vụ trong quý II/2026\n\na) Rà soát văn bản.\n\nb) Rà soát thủ tục.' },
    {
      in: 'task',
      text: '1. Bồi dưỡng hòa giải viên\n\n- Mở 02 lớp cho khu vực nông thôn trong tháng 4/2026.\n\n- Mở 01 lớp cho khu vực đô thị trong tháng 5/2026.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nChủ trì thực hiện nhiệm vụ III.1, III.3.\n\n2. Sở Giáo dục và Đào tạo\n\nChủ trì tổ chức hội thi.',
    },
  ],
  bad: [
    { in: 'task', text: '1. ‹Rà soát thủ tục hành chính›.' },
    { in: 'task', text: '1. ‹Rà soát theo Công văn số 30/6/UBND›.' },
    { in: 'tasks', text: '3. ‹Mở lớp bồi dưỡng kỹ năng hòa giải›\n\n- Cơ quan chủ trì: Sở Tư pháp.' },
  ],
}
