import type { Draft } from '../draft.ts'
import { lackFound, lacksOf } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { type Work, worksOf } from '../work.ts'

const FEWEST = 3

/** The tasks of each section or table of which half or more name an output. */
function accustomed(works: readonly Work[]): Work[] {
  const roots = new Map<string, Work[]>()
  for (const work of works) roots.set(work.root, [...(roots.get(work.root) ?? []).slice(-MOST), work])
  return [...roots.values()]
    .filter(
      (group) => group.length >= FEWEST && group.filter(({ task }) => task.output !== null).length * 2 >= group.length,
    )
    .flat()
}

const MOST = 2000

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
