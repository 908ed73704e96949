import type { Assignment } from '../../plan/plan.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

/** The line of an item that names agencies and has nothing below it. */
function bareLine({ id, agencies }: Assignment, lines: ReadonlyMap<string, Line>): Line | null {
  const line = id === null ? undefined : lines.get(id)
  if (!line || agencies.length === 0 || line.node.children.length > 0) return null
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length
  const named = agencies.reduce((sum, { name }) => sum + letters(name), 0)
  return letters(line.node.text) - named <= 4 * agencies.length ? line : null
}

export const assignmentWithoutDuty: Rule = {
  id: 'assignment-without-duty',
  clarity: 'trách nhiệm',
  severity: 'error',
  title: { vi: 'Nêu tên cơ quan mà không giao việc', en: 'An agency is named and given nothing to do' },
  why: {
    vi: 'Mục Tổ chức thực hiện nêu tên cơ quan rồi bỏ trống thì thường là bị mất đoạn.',
    en: 'An item that names an agency and stops has usually lost a paragraph.',
  },
  advice: { vi: 'Ghi việc giao cho cơ quan này, hoặc bỏ mục.', en: 'Say what the agency must do, or drop the item.' },
  source: 'custom',
  fixable: 'suggestion',
  *check({ plan, lines }: Draft): Iterable<Found> {
    const byId = new Map(lines.flatMap((line) => (line.node.id === null ? [] : [[line.node.id, line] as const])))
    for (const assignment of plan.assignments) {
      const line = bareLine(assignment, byId)
      if (!line) continue
      const names = assignment.agencies.map(({ name }) => name).join(', ')
      yield {
        at: line.node.at,
        quote: line.node.text,
        item: assignment.id,
        message: {
          vi: `Mục ${assignment.id} nêu ${names} mà không giao việc gì.`,
          en: `Item ${assignment.id} names ${names} and gives it nothing to do.`,
        },
        suggest: { vi: 'Chủ trì, phối hợp với … thực hiện …', en: 'Chủ trì, phối hợp với … thực hiện …' },
      }
    }
  },
  good: [
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nTheo dõi, đôn đốc việc thực hiện Kế hoạch.\n\n2. Sở Tài chính\n\n- Thẩm định dự toán.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp theo dõi, đôn đốc việc thực hiện Kế hoạch.\n\n2. Sở Tài chính thẩm định dự toán.',
    },
    {
      in: 'charge',
      text: '1. Các sở, ban, ngành\n\na) Sở Tư pháp: theo dõi việc thực hiện Kế hoạch.\n\nb) Sở Tài chính: thẩm định dự toán.',
    },
  ],
  bad: [
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nTheo dõi, đôn đốc việc thực hiện Kế hoạch.\n\n2. ‹Sở Nội vụ›\n\n3. Sở Tài chính\n\nThẩm định dự toán.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nTheo dõi việc thực hiện Kế hoạch.\n\n2. ‹Sở Y tế, Sở Xây dựng:›\n\n3. Sở Tài chính\n\nThẩm định dự toán.',
    },
  ],
}
