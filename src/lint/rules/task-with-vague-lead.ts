import type { Task } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import { isOpen } from '../agency-facts.ts'
import type { Draft } from '../draft.ts'
import { grouped, taskNote } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'
import { says } from '../standing.ts'
import { isLeadSaid, worksOf } from '../work.ts'

// "Các sở xây dựng kế hoạch của cơ quan mình": each answers for its own.
const EACH_ITS_OWN = [
  'của mình', 'đơn vị mình', 'cơ quan mình', 'ngành mình', 'cấp mình', 'tại cơ quan, đơn vị', 'tại đơn vị', 'theo chức năng', 'phạm vi quản lý',
  'theo lĩnh vực', 'lĩnh vực được giao', 'theo thẩm quyền', 'lĩnh vực quản lý', 'lĩnh vực phụ trách', 'thuộc thẩm quyền', 'từng cơ quan',
  'mỗi cơ quan', 'trong nội bộ', 'trực thuộc', 'của cơ quan, đơn vị',
] // biome-ignore format: a list

function vagueLeads({ lead, text, activities }: Task): readonly string[] {
  const said = lead.filter(({ inferred }) => !inferred)
  // "a) Cơ quan chủ trì" above a list: the label's own word, not a name.
  if (!said.every((party) => isOpen(party) && fold(party.name) !== 'cơ quan' && fold(party.name) !== 'đơn vị'))
    return []
  const names = said.map(({ name }) => name)
  return says(fold([text, ...activities, ...names].join(' ')), EACH_ITS_OWN) ? [] : names
}

export const taskWithVagueLead: Rule = {
  id: 'task-with-vague-lead',
  clarity: 'người',
  severity: 'warning',
  title: { vi: 'Cơ quan chủ trì là tên gọi chung', en: 'The lead is an open expression' },
  why: {
    vi: '“Các cơ quan liên quan” là mọi cơ quan, nên không cơ quan nào thấy việc là của mình.',
    en: '"The agencies concerned" means everybody, so nobody feels charged.',
  },
  advice: {
    vi: 'Chọn một cơ quan làm đầu mối chủ trì, chuyển các cơ quan còn lại sang dòng phối hợp.',
    en: 'Choose one agency to lead and list the others as supporting.',
  },
  source: 'Nghị định 191/2026/NĐ-CP, Điều 2.2',
  *check(draft: Draft): Iterable<Found> {
    const vague = worksOf(draft).filter((work) => isLeadSaid(work) && vagueLeads(work.task).length > 0)
    for (const group of grouped(vague, ({ task, root }) => `${root}|${fold(vagueLeads(task).join('; '))}`)) {
      const task = group[0]?.task
      const lead = task?.lead[0]
      if (!task || !lead) continue
      const names = vagueLeads(task).join('; ')
      const ids = group.map((work) => work.task.id)
      yield {
        at: lead.at,
        quote: lead.name,
        item: task.id,
        message:
          ids.length === 1
            ? {
                vi: `Cơ quan chủ trì của nhiệm vụ ${task.id} là tên gọi chung (${names}), không xác định được đầu mối.`,
                en: `The lead of task ${task.id} is an open expression (${names}): nobody in particular answers for it.`,
              }
            : {
                vi: `Cơ quan chủ trì của ${ids.length} nhiệm vụ (${spoken(ids)}) là tên gọi chung (${names}), không xác định được đầu mối.`,
                en: `The lead of ${ids.length} tasks (${spoken(ids)}) is an open expression (${names}): nobody in particular answers.`,
              },
        related: group.slice(1).map((work) => taskNote(work.task)),
      }
    }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Rà soát thủ tục\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: các cơ quan liên quan.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Cập nhật tủ sách pháp luật\n\n- Cơ quan thực hiện: Ủy ban nhân dân các xã, phường, đặc khu.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Phổ biến quy định mới cho công chức của cơ quan mình\n\n- Cơ quan thực hiện: các sở, ban, ngành.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Rà soát thủ tục\n\n- Cơ quan thực hiện: Sở Tư pháp và các sở, ban, ngành.\n\n- Thời gian: Quý I/2026.',
    },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Rà soát thủ tục\n\n- Cơ quan chủ trì: ‹Các cơ quan, đơn vị liên quan›.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Trồng cây bóng mát dọc các tuyến đường\n\n- Đơn vị thực hiện: ‹Các sở, ban, ngành có liên quan›.\n\n- Thời gian: Quý I/2026.',
    },
  ],
}
