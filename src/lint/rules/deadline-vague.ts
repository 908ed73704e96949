import { findDeadline } from '../../grammar/deadline.ts'
import type { At, Deadline, Duty, Task } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { grouped, taskNote } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'
import { judgedWorks, type Work } from '../work.ts'

// Words that fix neither a day nor a period, nor an act that can be watched for.
const VAGUE =
  /^(?:thực hiện |triển khai |hoàn thành |kịp thời |ngay |dự kiến )?(?:sớm|sớm nhất|kịp thời|khẩn trương|trong thời gian (?:tới|sớm nhất|sớm|ngắn nhất)|thời gian tới|theo (?:đúng )?(?:tiến độ|lộ trình|kế hoạch|quy định|yêu cầu|thực tế|tình hình|chỉ đạo|hướng dẫn|phân công)|khi có (?:yêu cầu|điều kiện|chỉ đạo|kinh phí)|định kỳ|đột xuất|lâu dài|phù hợp|tùy (?:theo )?(?:tình hình|điều kiện)|ngay sau khi có điều kiện)(?:\s|$|[,.;(])/u
const DATED = /\d|quý|hằng|hàng|tháng|tuần|mỗi/u

function isVague({ value, kind, text }: Deadline): boolean {
  const words = fold(text).trim()
  return value === null && kind !== 'ongoing' && VAGUE.test(words) && !DATED.test(words)
}

// "Định kỳ tổ chức đối thoại": how often? "Kiểm tra định kỳ" is a kind of inspection.
const AT_TIMES =
  /định kỳ (?:tổ chức|đăng|cập nhật|công bố|rà soát|đánh giá|tập huấn|giao ban|họp|khảo sát|phát sóng|thông tin|kiểm tra|làm việc|thực hiện|gặp)/u

interface Undated {
  readonly at: At
  readonly text: string
}

/** Where a task that has no time of its own says "định kỳ" and not how often: the item or one of its parts. */
function atTimes({ task, line }: Work): Undated | null {
  if (task.deadline !== null) return null
  const parts = [{ at: task.at, text: task.text }, ...(line?.node.children ?? [])]
  return parts.find(({ text }) => isUndated(fold(text))) ?? null
}

function isUndated(text: string): boolean {
  const found = AT_TIMES.exec(text)
  return found !== null && !DATED.test(text.slice(Math.max(0, found.index - NEAR), found.index + NEAR))
}

const NEAR = 100

// "Khẩn trương triển khai": no day says when it is late.
const HURRIES =
  /(?:^|[ ,])(?:khẩn trương|sớm) (?:triển khai|xây dựng|hoàn thành|hoàn thiện|ban hành|rà soát|tham mưu|trình|tổ chức|thực hiện)/u

/** Duties of the organisation section that only hurry. */
function hurried({
  plan,
}: Draft): readonly { readonly duty: Duty; readonly item: string | null; readonly quote: string }[] {
  const dates = { issued: plan.document.issued, period: plan.document.period }
  return plan.assignments.flatMap(({ id, duties }) =>
    duties.flatMap((duty) => {
      const found = HURRIES.exec(fold(duty.text))
      if (!found || DAY.test(duty.text) || findDeadline(duty.text, dates) !== null) return []
      const quote = duty.text.slice(found.index, found.index + found[0].length).replace(/^[ ,]/u, '')
      return [{ duty, item: id, quote }]
    }),
  )
}

const DAY = /\d{1,2}\/\d{1,2}|quý |tháng \d/iu

export const deadlineVague: Rule = {
  id: 'deadline-vague',
  clarity: 'thời gian',
  severity: 'warning',
  title: { vi: 'Thời hạn không xác định', en: 'The deadline fixes no date' },
  why: {
    vi: '“Sớm”, “kịp thời”, “theo tiến độ” không có ngày đến hạn, nên không bao giờ quá hạn.',
    en: '"Soon", "in time" and "as it goes" never fall due, so nobody is ever late.',
  },
  advice: {
    vi: 'Thay bằng ngày, tháng, quý; việc định kỳ thì ghi bao lâu một lần.',
    en: 'Name a day, month or quarter; for recurring work say how often.',
  },
  source: 'Nghị định 191/2026/NĐ-CP, Điều 2.2; custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const works = draft.plan.tasks.map((task) => ({ task, line: null, root: task.id.replace(/\.[^.]+$/u, '') }))
    const vague = works.filter(({ task }) => task.deadline !== null && isVague(task.deadline))
    for (const group of grouped(vague, ({ task }) => fold(task.deadline?.text ?? ''))) {
      const task = group[0]?.task
      if (task?.deadline)
        yield told(
          task,
          task.deadline,
          group.map((work) => work.task),
        )
    }
    for (const work of judgedWorks(draft)) {
      const part = atTimes(work)
      if (part === null) continue
      const quote = AT_TIMES.exec(fold(part.text))
      const { id } = work.task
      yield {
        at: part.at,
        quote: part.text.slice(quote?.index ?? 0, (quote?.index ?? 0) + (quote?.[0].length ?? part.text.length)),
        item: id,
        message: {
          vi: `Nhiệm vụ ${id} ghi “định kỳ” nhưng không ghi bao lâu một lần.`,
          en: `Task ${id} recurs, but it is not said how often.`,
        },
        suggest: { vi: 'định kỳ hằng …', en: 'định kỳ hằng …' },
      }
    }
    for (const { duty, item, quote } of hurried(draft))
      yield {
        at: duty.at,
        quote,
        item,
        message: {
          vi: `“${quote}” nhưng không ghi ngày phải xong.`,
          en: `"${quote}", but no day by which it must be done.`,
        },
        suggest: { vi: 'trước ngày …', en: 'trước ngày …' },
      }
  },
  good: [
    { in: 'tasks', text: '3. Mở lớp bồi dưỡng\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Định kỳ hằng quý.' },
    { in: 'tasks', text: '3. Mở lớp bồi dưỡng\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: thường xuyên.' },
    {
      in: 'tasks',
      text: '3. Kiểm tra định kỳ, đột xuất hoạt động hòa giải\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý III/2026.',
    },
    {
      in: 'tasks',
      text: '3. Giải quyết kịp thời vướng mắc của hòa giải viên\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Năm 2026.',
    },
    {
      in: 'tasks',
      text: '3. Hướng dẫn thi hành\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Theo kế hoạch của Bộ Tư pháp, trước ngày 30/6/2026.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp khẩn trương hoàn thành tài liệu trước ngày 30/6/2026.\n\n2. Sở Tài chính thẩm định dự toán.',
    },
  ],
  bad: [
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\n‹Khẩn trương triển khai› việc biên soạn tài liệu.\n\n2. Sở Tài chính\n\nThẩm định dự toán.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp bồi dưỡng\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: ‹Trong thời gian tới›.',
    },
    { in: 'tasks', text: '3. Mở lớp bồi dưỡng\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: ‹Theo tiến độ›.' },
    { in: 'tasks', text: '3. ‹Định kỳ tổ chức› đối thoại với hòa giải viên\n\n- Cơ quan chủ trì: Sở Tư pháp.' },
  ],
}

function told(task: Task, deadline: Deadline, all: readonly Task[]): Found {
  const ids = all.map(({ id }) => id)
  return {
    at: deadline.at,
    quote: deadline.text,
    item: task.id,
    message: {
      vi: `Thời hạn “${deadline.text}” của nhiệm vụ ${spoken(ids)} không xác định được ngày.`,
      en: `The deadline "${deadline.text}" of ${spoken(ids)} fixes no date.`,
    },
    suggest: { vi: 'trước ngày …', en: 'trước ngày …' },
    related: all.slice(1).map(taskNote),
  }
}
