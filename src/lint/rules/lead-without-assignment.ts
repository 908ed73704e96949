import type { AgencyRef, Task } from '../../plan/plan.ts'
import { isIssuer, isNamed, isSameAgency } from '../agency-facts.ts'
import { isCovered, itemised } from '../cover.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'

interface Leading {
  readonly ref: Task['lead'][number]
  readonly ids: string[]
}

/** Named leads, each once, with the tasks that they lead. */
function leadersOf(tasks: readonly Task[]): Leading[] {
  const leaders: Leading[] = []
  for (const { id, lead } of tasks)
    for (const ref of lead) {
      if (ref.inferred || ref.agency === null || !isNamed(ref)) continue
      const known = leaders.find((other) => isSameAgency(other.ref, ref))
      if (known) known.ids.push(id)
      else leaders.push({ ref, ids: [id] })
    }
  return leaders
}

export const leadWithoutAssignment: Rule = {
  id: 'lead-without-assignment',
  clarity: 'trách nhiệm',
  severity: 'warning',
  title: {
    vi: 'Cơ quan chủ trì không có trong mục Tổ chức thực hiện',
    en: 'A lead agency has no item in the organisation section',
  },
  why: {
    vi: 'Cơ quan đọc mục Tổ chức thực hiện để biết phần việc của mình; không có tên thì dễ bỏ sót việc.',
    en: 'Agencies look into the organisation section for their share; who is not there overlooks the work.',
  },
  advice: {
    vi: 'Thêm một mục cho cơ quan này ở phần Tổ chức thực hiện, hoặc thêm mục chung cho các cơ quan được giao chủ trì.',
    en: 'Add an item for the agency, or a common one for all that lead a task.',
  },
  source: 'custom',
  fixable: 'suggestion',
  *check({ plan }: Draft): Iterable<Found> {
    const items = itemised(plan)
    if (items === null) return
    for (const { ref, ids } of leadersOf(plan.tasks)) {
      if (isIssuer(ref, plan) || isCovered(ref, items)) continue
      yield {
        at: ref.at,
        quote: ref.name,
        item: ids[0] ?? null,
        message: {
          vi: `${ref.name} chủ trì nhiệm vụ ${spoken(ids)} nhưng mục Tổ chức thực hiện không có phần nào cho cơ quan này.`,
          en: `${ref.name} leads ${spoken(ids)}, but the organisation section has no item for it.`,
        },
        suggest: suggestion(ref),
      }
    }
  },
  good: [
    {
      in: 'whole',
      text: 'SỞ Y TẾ\n\nSố: 05/KH-SYT\n\nSơn La, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nAn toàn thực phẩm năm 2026\n\nI. NHIỆM VỤ\n\n1. Lễ phát động\n\n- Cơ quan chủ trì: Sở Y tế.\n\n- Thời gian: Tháng 4/2026.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Chi cục An toàn thực phẩm kiểm tra.\n\n2. Văn phòng Sở chuẩn bị hội trường.\n\n3. Sở Công Thương kiểm soát thị trường.\n',
    },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Thời gian: Quý I/2026.' },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nTheo dõi, đôn đốc việc thực hiện Kế hoạch.\n\n2. Các sở, ban, ngành\n\nThực hiện nhiệm vụ được giao chủ trì.\n\n3. Sở Tài chính\n\nThẩm định dự toán.',
    },
    {
      in: 'charge',
      text: '1. Giao Sở Tư pháp theo dõi, đôn đốc việc thực hiện Kế hoạch.\n\n2. Các cơ quan, đơn vị, địa phương có liên quan thực hiện nhiệm vụ được giao.\n\n3. Sở Tài chính thẩm định dự toán.',
    },
    { in: 'charge', text: 'Giao Sở Tư pháp theo dõi, đôn đốc việc thực hiện Kế hoạch.' },
    {
      in: 'charge',
      text: '1. Người đứng đầu các Sở, ngành chịu trách nhiệm thực hiện Kế hoạch.\n\n2. Giao Sở Tư pháp theo dõi, đôn đốc.\n\n3. Sở Tài chính thẩm định dự toán.',
    },
  ],
  bad: [
    { in: 'tasks', text: '3. Khám sàng lọc\n\n- Cơ quan chủ trì: ‹Sở Y tế›.\n\n- Thời gian: Quý I/2026.' },
    { in: 'tasks', text: '3. Tuần tra tại bến xe\n\n- Đơn vị chủ trì: ‹Công an tỉnh›.\n\n- Thời gian: Quý I/2026.' },
  ],
}

function suggestion({ name }: AgencyRef): { vi: string; en: string } {
  return { vi: `${name}: Chủ trì thực hiện …`, en: `${name}: Chủ trì thực hiện …` }
}
