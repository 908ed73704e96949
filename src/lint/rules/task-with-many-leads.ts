import type { Party, Task } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import { isNamed, isSameAgency } from '../agency-facts.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { planText, says } from '../standing.ts'
import { isLeadSaid, type Work, worksOf } from '../work.ts'

// Who does which part is said somewhere: "mỗi cơ quan", "(phần nông thôn)", "theo lĩnh vực phụ trách".
const DIVIDED = [
  'theo chức năng', 'theo lĩnh vực', 'theo phạm vi', 'phạm vi quản lý', 'lĩnh vực quản lý', 'lĩnh vực phụ trách', 'theo phân công', 'theo thẩm quyền',
  'theo địa bàn', 'mỗi cơ quan', 'từng cơ quan', 'cơ quan mình', 'đơn vị mình', 'ngành mình', 'phần việc', 'theo nhiệm vụ được',
  'cơ quan đầu mối', 'đầu mối chung', 'chủ trì chung', 'chịu trách nhiệm chung', 'luân phiên chủ trì',
  'địa bàn phụ trách', 'phân công phụ trách', 'phụ trách nội dung', 'phụ trách phần', 'phụ trách việc', 'phụ trách chung', 'được giao phụ trách',
  'cấp tỉnh:', 'cấp xã:',
] // biome-ignore format: a list

const FEWEST = 2

/** The leads that are named where there are two or more and no word on who does what. */
function rivals(work: Work): readonly Party[] {
  if (!isLeadSaid(work)) return []
  const { task, line } = work
  const said = task.lead.filter(({ inferred }) => !inferred)
  const named = said.filter(isNamed)
  const apart = named.filter((party, i) => !named.slice(0, i).some((other) => isSameAgency(party, other)))
  const isMany = apart.length >= FEWEST || (apart.length === 1 && said.length > FEWEST)
  if (!isMany || isShared(task, said)) return []
  return says(fold(line ? planText(line.node) : [task.text, ...task.activities].join(' ')), DIVIDED) ? [] : said
}

// "- Sở A: biên soạn; - Sở B: in ấn" on lines of their own; "Sở A (phần …)".
function isShared({ text }: Task, leads: readonly Party[]): boolean {
  const places = new Set(leads.map(({ at }) => JSON.stringify(at)))
  return (
    places.size === leads.length ||
    leads.some(({ name }) => name.includes('(')) ||
    /^ban hành quy chế/u.test(fold(text))
  )
}

export const taskWithManyLeads: Rule = {
  id: 'task-with-many-leads',
  clarity: 'người',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ có nhiều cơ quan chủ trì', en: 'A task has several leads' },
  why: {
    vi: 'Mỗi nhiệm vụ chỉ giao một cơ quan chủ trì và chịu trách nhiệm chính; hai cơ quan cùng chủ trì thì dễ đùn đẩy.',
    en: 'Each task is given to one lead, which bears the main responsibility; two leads wait for each other.',
  },
  advice: {
    vi: 'Giữ một cơ quan chủ trì, chuyển các cơ quan khác sang phối hợp; nếu phải chia việc thì ghi rõ cơ quan nào làm phần nào.',
    en: 'Keep one lead and list the others as supporting; where the work is shared, say who does which part.',
  },
  source: 'Nghị định 191/2026/NĐ-CP, Điều 2.2',
  *check(draft: Draft): Iterable<Found> {
    for (const work of worksOf(draft)) {
      const leads = rivals(work)
      const first = leads[0]
      if (!first) continue
      const names = leads.map(({ name }) => name).join(', ')
      yield {
        at: first.at,
        quote: first.name,
        item: work.task.id,
        message: {
          vi: `Nhiệm vụ ${work.task.id} có ${leads.length} cơ quan cùng chủ trì (${names}) mà không ghi cơ quan nào làm phần nào.`,
          en: `Task ${work.task.id} has ${leads.length} leads (${names}) and does not say who does which part.`,
        },
        related: leads
          .slice(1)
          .map(({ at, name }) => ({ at, quote: name, note: { vi: 'Cơ quan chủ trì khác', en: 'Another lead' } })),
      }
    }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Mở lớp bồi dưỡng\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Nội vụ, Sở Tài chính.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Kiểm tra chợ\n\n- Cơ quan thực hiện: Sở Công Thương; Ủy ban nhân dân các xã, phường, đặc khu.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Kiểm tra thực phẩm\n\n- Cơ quan chủ trì: Sở Y tế, Sở Công Thương (mỗi cơ quan theo lĩnh vực quản lý).\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Kiểm tra quầy thuốc\n\n- Cơ quan chủ trì: Cấp tỉnh: Sở Y tế; cấp xã: Công an cấp xã.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Truyền thông về chuyển đổi số\n\n- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.\n\n- Thời gian: Quý I/2026.',
    },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Bồi dưỡng người phụ trách tủ sách\n\n- Cơ quan chủ trì: ‹Sở Tư pháp›; Sở Nội vụ.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp bồi dưỡng\n\n- Cơ quan chủ trì: ‹Sở Tư pháp›, Sở Nội vụ.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Khảo sát nhu cầu học nghề\n\n- Đơn vị chủ trì: ‹Sở Giáo dục và Đào tạo›; Ủy ban nhân dân các xã, phường, đặc khu; các sở, ban, ngành.\n\n- Thời gian: Quý I/2026.',
    },
    { in: 'tasks', text: '3. Giao ‹Sở Y tế› và Sở Công Thương chủ trì kiểm tra bếp ăn tập thể trong quý I/2026.' },
  ],
}
