import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { grouped, taskNote } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'

const WHEN = /(?:^|[ (,;])(?:sau khi|ngay khi|kể từ khi|khi)(?= )/u
const ACT = /ban hành|phê duyệt|thông qua|hướng dẫn|có hiệu lực|quy chế|nghị định|thông tư|quyết định|chỉ đạo|sửa đổi/u

/** "sau khi Chính phủ ban hành …": an act that is still to come. */
function hangs(text: string): boolean {
  const when = WHEN.exec(text)
  return when !== null && ACT.test(text.slice(when.index)) && !KNOWN.test(text)
}

// The plan itself is issued, and what has a date is no unknown event.
const KNOWN = /kế hoạch này|kế hoạch được ban hành|ngày ký|ngày ban hành|\d{1,2}\/\d{1,2}\/\d{4}/u

export const deadlineOnEvent: Rule = {
  id: 'deadline-on-event',
  clarity: 'thời gian',
  severity: 'info',
  title: { vi: 'Thời hạn phụ thuộc văn bản chưa ban hành', en: 'The deadline hangs on an act not yet done' },
  why: {
    vi: 'Chưa biết bao giờ văn bản đó ra thì không biết bao giờ việc đến hạn.',
    en: 'As long as nobody knows when that act comes, nobody knows when the work is due.',
  },
  advice: {
    vi: 'Ghi thêm số ngày sau sự kiện và mốc dự kiến: “trong 30 ngày sau khi …, chậm nhất ngày …”.',
    en: 'Add a number of days after the event and a latest date.',
  },
  source: 'custom',
  *check({ plan: { tasks } }: Draft): Iterable<Found> {
    const hanging = tasks.filter(({ deadline }) => hangs(fold(deadline?.text ?? '')))
    const works = hanging.map((task) => ({ task, line: null, root: task.id }))
    for (const group of grouped(works, ({ task }) => fold(task.deadline?.text ?? ''))) {
      const task = group[0]?.task
      if (!task?.deadline) continue
      const ids = group.map((work) => work.task.id)
      yield {
        at: task.deadline.at,
        quote: task.deadline.text,
        item: task.id,
        message: {
          vi: `Thời hạn của nhiệm vụ ${spoken(ids)} phụ thuộc một việc chưa diễn ra: “${task.deadline.text}”.`,
          en: `The deadline of ${spoken(ids)} hangs on what has not happened yet: "${task.deadline.text}".`,
        },
        related: group.slice(1).map((work) => taskNote(work.task)),
      }
    }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Trong 15 ngày kể từ ngày ký Kế hoạch này.',
    },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.' },
    {
      in: 'tasks',
      text: '3. Thi hành nghị định sau khi Chính phủ ban hành\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.',
    },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: ‹Sau khi Chính phủ ban hành nghị định›.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: ‹Quý I/2026 (sau khi có hướng dẫn của Bộ Tư pháp)›.',
    },
  ],
}
