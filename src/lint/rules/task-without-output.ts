import type { Draft } from '../draft.ts'
import { lackFound, lacksOf } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { type Work, worksOf } from '../work.ts'

const FEWEST = 3

/** The tasks of each section, table or heading of which half or more name an output. */
function accustomed(works: readonly Work[]): Work[] {
  const groups = new Map<unknown, { tasks: number; named: number }>()
  const keysOf = ({ root, line }: Work) => [root, ...(line?.parents ?? [])]
  for (const work of works)
    for (const key of keysOf(work)) {
      const { tasks, named } = groups.get(key) ?? { tasks: 0, named: 0 }
      groups.set(key, { tasks: tasks + 1, named: named + (work.task.output === null ? 0 : 1) })
    }
  const isAccustomed = (key: unknown): boolean => {
    const { tasks, named } = groups.get(key) ?? { tasks: 0, named: 0 }
    return tasks >= FEWEST && named * 2 >= tasks
  }
  return works.filter((work) => keysOf(work).some(isAccustomed))
}

export const taskWithoutOutput: Rule = {
  id: 'task-without-output',
  clarity: 'sản phẩm',
  severity: 'info',
  title: { vi: 'Nhiệm vụ không ghi sản phẩm', en: 'A task names no output' },
  why: {
    vi: 'Các nhiệm vụ khác đều ghi sản phẩm; thiếu sản phẩm thì không có gì để nghiệm thu.',
    en: 'The other tasks name their output; without one there is nothing to accept.',
  },
  advice: {
    vi: 'Ghi sản phẩm cụ thể: văn bản, báo cáo, lớp, cuộc, mô hình, phần mềm …',
    en: 'Name a thing that can be handed over or counted.',
  },
  source: 'custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    for (const lack of lacksOf(accustomed(worksOf(draft)), ({ output, text }) => output === null && text !== ''))
      yield {
        ...lackFound(lack, { vi: 'chưa ghi sản phẩm', en: 'no output' }),
        suggest: { vi: 'Sản phẩm: …', en: 'Sản phẩm: …' },
      }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Mở lớp bồi dưỡng\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.\n\n- Sản phẩm: 02 lớp.',
    },
    {
      in: 'task',
      text: '1. Mở lớp bồi dưỡng trong quý I/2026.\n\n2. Mở hội thi trong quý II/2026.\n\n3. In tài liệu trong quý III/2026.',
    },
    {
      in: 'task',
      text: '1. Mở lớp bồi dưỡng\n\n- Thời gian: Quý I/2026.\n\n- Sản phẩm: 02 lớp.\n\n2. Mở hội thi trong quý II/2026.',
    },
  ],
  bad: [
    { in: 'tasks', text: '3. ‹Mở lớp bồi dưỡng›\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.' },
    {
      in: 'tasks',
      text: '3. Mở lớp bồi dưỡng\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.\n\n- Sản phẩm: 02 lớp.\n\n4. ‹In tài liệu hỏi đáp›\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.',
    },
  ],
}
