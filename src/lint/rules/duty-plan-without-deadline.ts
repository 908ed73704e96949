import { findDeadline } from '../../grammar/deadline.ts'
import type { Assignment, At, Plan } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { says } from '../standing.ts'

// "(chủ động) xây dựng, ban hành kế hoạch (chi tiết) triển khai": a document of their own, to be made once.
const PLAN =
  /(?:^|[,;.] |có trách nhiệm |chủ động |khẩn trương |chủ trì,? | (?:quan|huyện|phường|xã|phố|vị|phương|ngành|tỉnh) )(?:xây dựng|ban hành|lập)(?:,? (?:và )?(?:ban hành|trình|phê duyệt|tổ chức thực hiện))? (?:kế hoạch|chương trình|đề án)/u
const HEADING = /^(?:kế hoạch|chương trình|đề án)$/u
// The day is set elsewhere, or the duty comes back every year.
const TIMED =
  /\d{1,2}\/\d{1,2}|\bquý |tháng \d|hằng |hàng năm|hàng quý|mỗi năm|ngay sau|kể từ ngày|trong vòng|chậm nhất|định kỳ|ngày làm việc|lồng ghép|trong kế hoạch|dự toán/u

// Guiding others in it, or taking part, is no duty to draw one up.
const OTHERS = /^(?:phối hợp|tham gia)/u
const GUIDING = ['hướng dẫn', 'đôn đốc', 'hỗ trợ', 'chỉ đạo', 'yêu cầu', 'giúp']

interface Undated {
  readonly at: At
  readonly quote: string
  readonly item: string | null
}

interface Charge {
  readonly id: string | null
  readonly duties: readonly { readonly text: string; readonly at: At }[]
}

function undatedIn({ id, duties }: Charge, dates: { issued: string | null; period: string | null }): Undated[] {
  const clauses = duties.flatMap(({ text, at }) => text.split(/(?<=[;.]) /u).map((clause) => ({ text: clause, at })))
  return clauses.flatMap(({ text, at }) => {
    const folded = fold(text)
    const found = HEADING.test(folded) ? null : PLAN.exec(folded)
    if (
      !found ||
      OTHERS.test(folded) ||
      says(folded.slice(0, found.index), GUIDING) ||
      TIMED.test(folded) ||
      findDeadline(text, dates) !== null
    )
      return []
    const quote = text.slice(found.index, found.index + found[0].length).replace(/^[,;.]? /u, '')
    return [{ at, quote, item: id }]
  })
}

// "Căn cứ Kế hoạch này, các sở, ngành xây dựng kế hoạch chi tiết …": a paragraph behind the items, for all.
const ALL = /^(?:căn cứ|trên cơ sở|yêu cầu|đề nghị|giao) [^.]{0,200}các (?:sở|cơ quan|đơn vị|địa phương|quận|huyện|xã)/u

function besides({ assignments }: Plan, lines: readonly Line[]): Charge[] {
  const charged = new Set(assignments.flatMap(({ duties }) => duties.map(({ at }) => at.line)))
  return lines.flatMap(({ node: { text, at, kind }, role, item }) =>
    role === 'organisation' && kind !== 'table' && !charged.has(at.line) && ALL.test(fold(text))
      ? [{ id: item, duties: [{ text, at }] }]
      : [],
  )
}

// A department's own section that "xây dựng kế hoạch đón tiếp Đoàn kiểm tra" has drawn up this very plan.
function isOfThisPlan({ agencies, duties }: Assignment, { document: { issuer, title } }: Plan): boolean {
  if (issuer?.level !== 'department' || !agencies.every(({ name }) => /^(?:văn )?phòng /iu.test(name))) return false
  const words = new Set(fold(title ?? '').split(/[^\p{L}\d]+/u))
  return duties.some(({ text }) => {
    const subject = fold(text).split('kế hoạch ')[1]?.split(/[,;.]/u, 1)[0]?.trim() ?? ''
    const told = subject.split(' ')
    return told.length >= FEWEST && told.every((word) => words.has(word))
  })
}
const FEWEST = 3

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
  *check({ plan, lines }: Draft): Iterable<Found> {
    const { issuer, issued, period, symbol } = plan.document
    // A school or a club draws up the plan of one event.
    if ((issuer?.level === 'other' && !symbol?.endsWith('UBND')) || /^trường /iu.test(issuer?.name ?? '')) return
    const charges: readonly Charge[] = [
      ...plan.assignments.filter((assignment) => !isOfThisPlan(assignment, plan)),
      ...besides(plan, lines),
    ]
    const undated = charges.flatMap((charge) => undatedIn(charge, { issued, period }))
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
      in: 'whole',
      text: 'UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\n\nSố: 05/KH-SYT\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\nTiếp và làm việc với Đoàn giám sát\n\nI. MỤC ĐÍCH\n\nNâng cao kỹ năng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Nghiệp vụ Y\n\n- Xây dựng kế hoạch tiếp Đoàn giám sát.\n\n2. Văn phòng Sở\n\n- Bố trí phòng họp.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn An\n',
    },
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
      text: '1. Giao Sở Tư pháp theo dõi việc thực hiện Kế hoạch.\n\n2. Giao Sở Tài chính thẩm định dự toán.\n\nCăn cứ nội dung Kế hoạch này, các sở, ngành và các cơ quan có liên ‹quan xây dựng kế hoạch› chi tiết trong phạm vi quản lý.',
    },
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
