import { findDeadline } from '../../grammar/deadline.ts'
import type { Assignment, At } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

// "(chủ động) xây dựng, ban hành kế hoạch (chi tiết) triển khai": a document of their own, to be made once.
const PLAN =
  /(?:^|[,;.] |có trách nhiệm |chủ động |khẩn trương |chủ trì,? )(?:xây dựng|ban hành|lập)(?:,? (?:và )?(?:ban hành|trình|phê duyệt|tổ chức thực hiện))? (?:kế hoạch|chương trình|đề án)/u
const HEADING = /^(?:kế hoạch|chương trình|đề án)$/u
// The day is set elsewhere, or the duty comes back every year.
const TIMED =
  /\d{1,2}\/\d{1,2}|\bquý |tháng \d|hằng |hàng năm|hàng quý|mỗi năm|ngay sau|kể từ ngày|trong vòng|chậm nhất|định kỳ|ngày làm việc|lồng ghép|trong kế hoạch|dự toán/u

interface Undated {
  readonly at: At
  readonly quote: string
  readonly item: string | null
}

function undatedIn({ id, duties }: Assignment, dates: { issued: string | null; period: string | null }): Undated[] {
  return duties.flatMap(({ text, at }) => {
    const folded = fold(text)
    const found = HEADING.test(folded) ? null : PLAN.exec(folded)
    if (!found || TIMED.test(folded) || findDeadline(text, dates) !== null) return []
    const quote = text.slice(found.index, found.index + found[0].length).replace(/^[,;.]? /u, '')
    return [{ at, quote, item: id }]
  })
}

export const dutyPlanWithoutDeadline: Rule = {
  id: 'duty-plan-without-deadline',
  clarity: 'thời gian',
  severity: 'warning',
  title: { vi: 'Giao xây dựng kế hoạch mà không ghi ngày', en: 'Agencies must draw up a plan, and no day is set' },
  why: {
    vi: 'Không có ngày thì kế hoạch của cơ quan, địa phương thường ban hành khi việc đã gần xong.',
    en: 'Without a day the plans of agencies tend to come when the work is nearly over.',
  },
  advice: {
    vi: 'Ghi ngày phải ban hành kế hoạch, tính từ ngày ký: “trong 30 ngày kể từ ngày ban hành Kế hoạch này”.',
    en: 'Set a day, or a number of days after this plan.',
  },
  source: 'custom',
  fixable: 'suggestion',
  *check({ plan }: Draft): Iterable<Found> {
    // A school or a club draws up the plan of one event.
    if (plan.document.issuer?.level === 'other') return
    const dates = { issued: plan.document.issued, period: plan.document.period }
    const undated = plan.assignments.flatMap((assignment) => undatedIn(assignment, dates))
    const first = undated[0]
    if (!first) return
    yield {
      ...first,
      message: {
        vi: `${undated.length === 1 ? 'Một cơ quan' : `${undated.length} cơ quan, nhóm cơ quan`} phải xây dựng kế hoạch, đề án nhưng không ghi ngày ban hành.`,
        en: `${undated.length === 1 ? 'A plan' : `${undated.length} plans`} must be drawn up, and no day is set.`,
      },
      related: undated
        .slice(1)
        .map(({ at, quote }) => ({ at, quote, note: { vi: 'Cũng không ghi ngày', en: 'No day here either' } })),
      suggest: { vi: 'trước ngày …', en: 'trước ngày …' },
    }
  },
  good: [
    {
      in: 'charge',
      text: '1. Các sở, ban, ngành xây dựng kế hoạch triển khai trước ngày 31/12/2025.\n\n2. Sở Tư pháp theo dõi việc thực hiện Kế hoạch.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nHằng năm xây dựng kế hoạch kiểm tra công tác hòa giải.\n\n2. Sở Tài chính\n\nThẩm định dự toán.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nHướng dẫn các xã, phường xây dựng kế hoạch hòa giải.\n\n2. Sở Tài chính\n\nThẩm định dự toán.',
    },
    {
      in: 'charge',
      text: '1. Các sở, ban, ngành\n\nTrong 15 ngày kể từ ngày ban hành Kế hoạch này, ban hành kế hoạch của cơ quan mình.\n\n2. Sở Tài chính\n\nThẩm định dự toán.',
    },
  ],
  bad: [
    {
      in: 'charge',
      text: '1. Các sở, ban, ngành\n\n‹Xây dựng kế hoạch› triển khai tại cơ quan mình.\n\n2. Sở Tài chính\n\nThẩm định dự toán.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp theo dõi việc thực hiện Kế hoạch.\n\n2. Ủy ban nhân dân các xã, phường, đặc khu ‹có trách nhiệm xây dựng kế hoạch› chi tiết, bố trí kinh phí thực hiện.',
    },
  ],
}
