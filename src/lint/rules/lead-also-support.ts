import type { Party, Task } from '../../plan/plan.ts'
import { isOpen, isSameAgency } from '../agency-facts.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

/** The supporting mention of an agency that leads the same task. "Các sở" beside "các sở liên quan" are other ones. */
function doubled({ lead, support }: Task): Party | null {
  const leads = lead.filter((party) => !party.inferred && !isOpen(party))
  const isLead = (party: Party) => leads.some((other) => isSameAgency(party, other) || isSameGroup(party, other))
  return support.find((party) => !party.inferred && isLead(party)) ?? null
}

// "Ủy ban nhân dân các quận, huyện" beside "các quận, huyện".
const isSameGroup = (one: Party, other: Party): boolean =>
  one.agency !== null && one.agency === other.agency && one.agency.startsWith('k-ubnd')

export const leadAlsoSupport: Rule = {
  id: 'lead-also-support',
  clarity: 'trách nhiệm',
  severity: 'error',
  title: { vi: 'Một cơ quan vừa chủ trì vừa phối hợp', en: 'One agency both leads and supports a task' },
  why: {
    vi: 'Cơ quan chủ trì không thể phối hợp với chính mình: một trong hai dòng đã ghi nhầm.',
    en: 'A lead cannot support itself: one of the two lines is wrong.',
  },
  advice: {
    vi: 'Bỏ cơ quan chủ trì khỏi dòng phối hợp, hoặc sửa lại dòng ghi nhầm.',
    en: 'Take the lead out of the supporting line, or correct the line that is wrong.',
  },
  source: 'custom',
  *check({ plan }: Draft): Iterable<Found> {
    for (const task of plan.tasks) {
      const party = doubled(task)
      const lead = task.lead[0]
      if (!party || !lead) continue
      yield {
        at: party.at,
        quote: party.name,
        item: task.id,
        message: {
          vi: `Nhiệm vụ ${task.id} ghi ${party.name} vừa chủ trì vừa phối hợp.`,
          en: `Task ${task.id} has ${party.name} both as lead and as support.`,
        },
        related: [{ at: lead.at, quote: lead.name, note: { vi: 'Dòng chủ trì', en: 'The lead' } }],
      }
    }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Nội vụ.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan thực hiện: Các sở, ban, ngành.\n\n- Cơ quan phối hợp: các sở, ngành liên quan.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Dựng mô hình điểm\n\n- Cơ quan chủ trì: Ủy ban nhân dân xã Tà Hine.\n\n- Cơ quan phối hợp: Ủy ban nhân dân xã Tà Năng.\n\n- Thời gian: Quý I/2026.',
    },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Nội vụ, ‹Sở Tư pháp›.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Kiểm tra chợ\n\n- Cơ quan chủ trì: Ủy ban nhân dân các xã, phường, đặc khu.\n\n- Cơ quan phối hợp: Sở Công Thương; ‹UBND các xã, phường›.\n\n- Thời gian: Quý I/2026.',
    },
  ],
}
