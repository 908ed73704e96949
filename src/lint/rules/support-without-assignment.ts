import type { Task } from '../../plan/plan.ts'
import { isNamed, isSameAgency } from '../agency-facts.ts'
import { isCovered, itemised } from '../cover.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'

const OFTEN = 3

interface Supporting {
  readonly ref: Task['support'][number]
  readonly ids: string[]
}

/** Named supporters that lead nothing, each once, with the tasks that they support. */
function supportersOf(tasks: readonly Task[]): Supporting[] {
  const supporters: Supporting[] = []
  for (const { id, support } of tasks)
    for (const ref of support) {
      if (ref.agency === null || !isNamed(ref)) continue
      const known = supporters.find((other) => isSameAgency(other.ref, ref))
      if (!known) supporters.push({ ref, ids: [id] })
      else if (known.ids.at(-1) !== id) known.ids.push(id)
    }
  const leads = tasks.flatMap(({ lead }) => lead.filter(({ inferred }) => !inferred))
  return supporters.filter(({ ref }) => !leads.some((lead) => isSameAgency(lead, ref)))
}

export const supportWithoutAssignment: Rule = {
  id: 'support-without-assignment',
  clarity: 'trách nhiệm',
  severity: 'info',
  title: {
    vi: 'Cơ quan phối hợp nhiều việc nhưng không có trong mục Tổ chức thực hiện',
    en: 'An agency supports many tasks and has no item in the organisation section',
  },
  why: {
    vi: 'Cơ quan phối hợp nhiều nhiệm vụ mà không được giao việc cụ thể thì sự phối hợp chỉ có trên giấy.',
    en: 'Support that is nowhere given a duty stays on paper.',
  },
  advice: {
    vi: 'Thêm một mục nêu phần việc phối hợp của cơ quan này.',
    en: 'Add an item that says what the agency contributes.',
  },
  source: 'custom',
  *check({ plan }: Draft): Iterable<Found> {
    const items = itemised(plan)
    if (items === null) return
    for (const { ref, ids } of supportersOf(plan.tasks)) {
      if (ids.length < OFTEN || isCovered(ref, items)) continue
      yield {
        at: ref.at,
        quote: ref.name,
        item: ids[0] ?? null,
        message: {
          vi: `${ref.name} phối hợp ${ids.length} nhiệm vụ (${spoken(ids)}) nhưng mục Tổ chức thực hiện không giao việc gì cho cơ quan này.`,
          en: `${ref.name} supports ${ids.length} tasks (${spoken(ids)}), but the organisation section gives it nothing to do.`,
        },
      }
    }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Mở lớp A\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Y tế.\n\n- Thời gian: Quý I/2026.\n\n4. Mở lớp B\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Y tế.\n\n- Thời gian: Quý II/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp A\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Tài chính.\n\n- Thời gian: Quý I/2026.\n\n4. Mở lớp B\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Tài chính.\n\n- Thời gian: Quý II/2026.\n\n5. Mở lớp C\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Tài chính.\n\n- Thời gian: Quý III/2026.',
    },
    { in: 'charge', text: 'Giao Sở Tư pháp theo dõi, đôn đốc việc thực hiện Kế hoạch.' },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Mở lớp A\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: ‹Sở Y tế›.\n\n- Thời gian: Quý I/2026.\n\n4. Mở lớp B\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Y tế.\n\n- Thời gian: Quý II/2026.\n\n5. Mở lớp C\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Y tế.\n\n- Thời gian: Quý III/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp A\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: ‹Hội Luật gia tỉnh›.\n\n- Thời gian: Quý I/2026.\n\n4. Mở lớp B\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Hội Luật gia tỉnh.\n\n- Thời gian: Quý II/2026.\n\n5. Mở lớp C\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Hội Luật gia tỉnh.\n\n- Thời gian: Quý III/2026.',
    },
  ],
}
