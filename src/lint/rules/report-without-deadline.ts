import type { Report } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Message } from '../../text/problem.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'
import { bodyLines, itemAt, reportsAsked, says, unended } from '../standing.ts'

const REGULAR = [
  'định kỳ',
  'hằng năm',
  'hàng năm',
  'hằng quý',
  'hàng quý',
  'hằng tháng',
  'hàng tháng',
  '6 tháng',
  '06 tháng',
]
// A day in whatever words: the reader of the plan may have missed it.
const DATED = [
  'trước ngày',
  'chậm nhất',
  'trước 15',
  'trước 20',
  'trước 25',
  'trước 30',
  'ngày làm việc',
  'khi có',
  'đột xuất',
  'theo quy định',
  'lồng ghép',
  'theo đề cương',
  ' giờ ',
  'thứ hai',
  'thứ sáu',
]

// Reports of trouble come when there is trouble.
const ON_EVENT = ['vướng mắc', 'khó khăn', 'phát sinh', 'đột xuất']

const hasNoDay = ({ text, due }: Report): boolean => due === null && !says(fold(text), DATED)

/** A regular report, and nothing says by what day it is due. */
function isUndated(report: Report): boolean {
  const words = fold(report.text)
  const { frequency } = report
  if (!hasNoDay(report)) return false
  return (
    frequency === 'yearly' ||
    frequency === 'half-yearly' ||
    frequency === 'quarterly' ||
    frequency === 'monthly' ||
    says(words, REGULAR)
  )
}

const RECEIVERS = [
  'bộ ',
  'chính phủ',
  'thủ tướng',
  'ủy ban nhân dân',
  'ubnd',
  'tỉnh ủy',
  'thành ủy',
  'thường trực',
  'hội đồng nhân dân',
  'hđnd',
]
const NEAR = 80

/** "tham mưu … báo cáo Bộ …" */
function isAdvised(words: string): boolean {
  const at = words.indexOf(' báo cáo ')
  const after = words.slice(at + ' báo cáo '.length)
  return (
    at >= 0 &&
    says(words.slice(Math.max(0, at - NEAR), at), ['tham mưu', 'giúp ', 'trình ']) &&
    RECEIVERS.some((name) => after.startsWith(name))
  )
}

/** "tham mưu Ủy ban nhân dân tỉnh báo cáo Bộ … hằng năm": the report of another, drawn up here. */
function advised(draft: Draft, known: readonly Report[]): Pick<Report, 'text' | 'at'>[] {
  const told = new Set(known.map(({ at }) => at.line))
  return bodyLines(draft)
    .filter(({ role, node }) => (role === 'organisation' || role === 'reporting') && !told.has(node.at.line))
    .flatMap(({ node }) => node.text.split(/(?<=[.;]) /u).map((text) => ({ text, at: node.at })))
    .filter(({ text }) => {
      const words = fold(text)
      return isAdvised(words) && says(words, REGULAR) && !/\d/u.test(words) && !says(words, DATED)
    })
}

export const reportWithoutDeadline: Rule = {
  id: 'report-without-deadline',
  clarity: 'thời gian',
  severity: 'warning',
  title: { vi: 'Báo cáo định kỳ không có ngày gửi', en: 'A regular report has no due day' },
  why: {
    vi: 'Không có ngày, tháng thì cơ quan tổng hợp không thể đôn đốc và không kịp báo cáo lên trên.',
    en: 'Without a day the coordinating agency cannot press for it, nor report upwards in time.',
  },
  advice: {
    vi: 'Ghi ngày, tháng gửi báo cáo (ví dụ: trước ngày 15/12 hằng năm).',
    en: 'Name day and month (say, before 15 December each year).',
  },
  source: 'Nghị định 09/2019/NĐ-CP, Điều 7, 8',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const reporting = reportsAsked(draft)
    const regular = [...reporting.filter(isUndated), ...advised(draft, reporting)]
    const asked = reporting.filter((report) => !says(fold(report.text), ON_EVENT))
    // Where no report has a day, those "theo yêu cầu" are all that the plan has.
    const none = regular.length === 0 && reporting.every(hasNoDay)
    const undated = none ? asked : regular
    const first = undated[0]
    if (!first) return
    const ids = [...new Set(undated.map(({ at }) => itemAt(draft, at)).filter((id) => id !== null))]
    yield {
      at: first.at,
      quote: unended(first.text),
      item: ids[0] ?? null,
      message: none ? nowhere(ids) : somewhere(undated.length, ids),
      suggest: { vi: 'trước ngày … hằng năm', en: 'trước ngày … hằng năm' },
    }
  },
  good: [
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nTổng hợp, báo cáo Ủy ban nhân dân tỉnh trước 14 giờ thứ Năm hằng tuần và định kỳ hằng quý trước ngày 20 của tháng cuối quý.',
    },
    {
      in: 'charge',
      text: '1. Sở Nội vụ\n\nĐánh giá kết quả thực hiện (lồng ghép trong báo cáo cải cách hành chính định kỳ của tỉnh).',
    },
    { in: 'charge', text: '1. Sở Nội vụ\n\nBáo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12 hằng năm.' },
    {
      in: 'charge',
      text: '1. Sở Nội vụ\n\nBáo cáo Ủy ban nhân dân tỉnh kết quả thực hiện khi có yêu cầu; báo cáo năm trước ngày 15/12.',
    },
    {
      in: 'charge',
      text: '1. Sở Nội vụ\n\nĐịnh kỳ hằng quý (chậm nhất ngày 20 tháng cuối quý) báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.',
    },
  ],
  bad: [
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\n‹Tổng hợp, tham mưu Ủy ban nhân dân tỉnh báo cáo Bộ Tư pháp hằng năm›.\n\n2. Sở Nội vụ\n\nBáo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12 hằng năm.',
    },
    { in: 'charge', text: '1. Sở Nội vụ\n\n‹Định kỳ hằng năm báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh›.' },
    { in: 'charge', text: '1. Sở Y tế\n\n‹Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện theo yêu cầu›.' },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\n‹Hằng quý, tổng hợp báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện Kế hoạch›.',
    },
  ],
}

function somewhere(count: number, ids: readonly string[]): Message {
  if (count === 1) return { vi: 'Báo cáo định kỳ chưa có ngày gửi.', en: 'A regular report has no due day.' }
  return {
    vi: `${count} báo cáo định kỳ chưa có ngày gửi: ${spoken(ids)}.`,
    en: `${count} regular reports have no due day: ${spoken(ids)}.`,
  }
}

function nowhere(ids: readonly string[]): Message {
  const where = ids.length > 0 ? ` (${spoken(ids)})` : ''
  return {
    vi: `Kế hoạch giao báo cáo${where} nhưng không nơi nào ghi kỳ và ngày gửi.`,
    en: `The plan asks for reports${where}, but nowhere says how often and by what day.`,
  }
}
