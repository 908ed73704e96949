import type { Target } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { firstDay, lastDay, yearOf } from '../edtf.ts'
import type { Found, Rule } from '../rule.ts'
import { says } from '../standing.ts'

// "Hằng năm", "duy trì": the same number in every year of the plan.
const YEARLY = [
  'hằng năm',
  'hàng năm',
  'mỗi năm',
  '/năm',
  'bình quân',
  'duy trì',
  'hằng quý',
  'hằng tháng',
  'mỗi tháng',
  'mỗi quý',
  'một năm',
  'thường xuyên',
  'giai đoạn',
]

/** More than one year from the period's first day to its last. */
function isLong(period: string | null): boolean {
  const [from, to] = [yearOf(firstDay(period)), yearOf(lastDay(period))]
  return from !== null && to !== null && to > from
}

export const targetWithoutYear: Rule = {
  id: 'target-without-year',
  clarity: 'thời gian',
  severity: 'info',
  title: { vi: 'Chỉ tiêu không ghi năm đạt', en: 'A target without a year' },
  why: {
    vi: 'Kế hoạch nhiều năm mà chỉ tiêu không ghi năm thì không biết lúc nào phải đạt.',
    en: 'In a plan of several years a target without a year is due at no time.',
  },
  advice: { vi: 'Ghi năm đạt chỉ tiêu.', en: 'Say by what year.' },
  source: 'custom',
  fixable: 'suggestion',
  *check({ plan, lines }: Draft): Iterable<Found> {
    if (!isLong(plan.document.period)) return
    const objectives = new Map(
      lines
        .filter(({ role }) => role === 'objectives')
        .flatMap((line) => (line.node.at.line === undefined ? [] : [[line.node.at.line, line] as const])),
    )
    const undated = plan.targets.flatMap((target) => {
      const line = target.by === null ? objectives.get(target.at.line ?? -1) : undefined
      const above = line ? fold([line.node, ...line.parents].map(({ text }) => text).join(' ')) : ''
      return line && !says(above, YEARLY) && !/năm \d{4}|\d{4}/u.test(above) ? [{ target, line }] : []
    })
    const first = undated[0]
    if (!first) return
    const texts = undated.map(({ target }) => target.text)
    yield {
      at: first.target.at,
      quote: first.target.text,
      item: first.line.item,
      message: messageOf(texts.length),
      related: undated.slice(1).map(({ target }) => besides(target)),
      suggest: { vi: 'Đến năm …', en: 'Đến năm …' },
    }
  },
  good: [
    {
      in: 'objectives',
      text: '1. Đến năm 2028, 80% thôn có tủ sách pháp luật.\n\n2. Mỗi năm mở 10 lớp bồi dưỡng cho hòa giải viên.',
    },
    {
      in: 'objectives',
      text: '1. Mục tiêu đến năm 2030\n\n- 80% thôn có tủ sách pháp luật.\n\n- 100% hòa giải viên được bồi dưỡng.',
    },
    {
      in: 'objectives',
      text: '1. Giai đoạn 2026 - 2028: 60% thôn có tủ sách pháp luật.\n\n2. Đến năm 2030: 80% thôn có tủ sách pháp luật.',
    },
  ],
  bad: [
    {
      in: 'objectives',
      text: '1. ‹Ít nhất 80% thôn, tổ dân phố có tủ sách pháp luật›.\n\n2. Đến năm 2030, 100% hòa giải viên được bồi dưỡng.',
    },
    {
      in: 'objectives',
      text: '1. Đến năm 2028, 80% thôn có tủ sách pháp luật.\n\n2. ‹100% hòa giải viên được bồi dưỡng nghiệp vụ›.',
    },
  ],
}

const besides = ({ at, text }: Target) => ({
  at,
  quote: text,
  note: { vi: 'Chỉ tiêu khác không ghi năm', en: 'Another target without a year' },
})

const messageOf = (count: number) =>
  count === 1
    ? {
        vi: 'Chỉ tiêu này không ghi năm đạt, trong khi kế hoạch kéo dài nhiều năm.',
        en: 'This target has no year, in a plan of several years.',
      }
    : {
        vi: `${count} chỉ tiêu không ghi năm đạt, trong khi kế hoạch kéo dài nhiều năm.`,
        en: `${count} targets have no year, in a plan of several years.`,
      }
