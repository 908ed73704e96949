import type { Report } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { itemAt, reportsAsked, says, unended } from '../standing.ts'

// Any body named near the report, or a report that another clause sends on: then silent.
const BODIES = [
  'ủy ban', 'ubnd', 'hđnd', 'hội đồng', 'sở ', 'bộ ', 'ban ', 'chính phủ', 'thủ tướng', 'công an', 'văn phòng', 'tỉnh ủy', 'thành ủy', 'cấp trên',
  'cấp có thẩm quyền', 'cơ quan', 'chủ tịch', 'lãnh đạo', 'cục ', 'theo quy định', 'phòng ',
] // biome-ignore format: a list
const SENDS = ['gửi báo cáo', 'báo cáo kết quả', 'báo cáo tình hình', 'báo cáo tiến độ']

const hasNobody = ({ text, to, via }: Report): boolean =>
  to.length === 0 && via === null && says(fold(text), SENDS) && !says(afterReport(fold(text)), BODIES)

const afterReport = (text: string): string => text.slice(Math.max(0, text.indexOf('báo cáo')))

export const reportWithoutAddressee: Rule = {
  id: 'report-without-addressee',
  clarity: 'trách nhiệm',
  severity: 'warning',
  title: { vi: 'Báo cáo không có nơi nhận', en: 'A report has no addressee' },
  why: { vi: 'Không rõ gửi về đâu thì không ai tổng hợp.', en: 'Where nobody receives it, nobody sums it up.' },
  advice: {
    vi: 'Ghi cơ quan nhận báo cáo (ví dụ: gửi Sở Nội vụ tổng hợp).',
    en: 'Name the agency that receives the report.',
  },
  source: 'Nghị định 09/2019/NĐ-CP, Điều 7',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    for (const report of reportsAsked(draft).filter(hasNobody)) {
      yield {
        at: report.at,
        quote: unended(report.text),
        item: itemAt(draft, report.at),
        message: { vi: 'Báo cáo chưa có nơi nhận.', en: 'The report has no addressee.' },
        suggest: { vi: 'gửi về … để tổng hợp', en: 'gửi về … để tổng hợp' },
      }
    }
  },
  good: [
    {
      in: 'charge',
      text: '1. Cục Thống kê tỉnh\n\nCung cấp số liệu phục vụ đánh giá và báo cáo định kỳ hằng năm trước ngày 15/12.',
    },
    { in: 'task', text: '1. Khảo sát nhu cầu và báo cáo kết quả khảo sát, xong trước ngày 30/6/2026.' },
    { in: 'charge', text: '1. Sở Nội vụ\n\nBáo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12 hằng năm.' },
    {
      in: 'charge',
      text: '1. Các sở, ban, ngành\n\nGửi báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 30/11 hằng năm.',
    },
    {
      in: 'charge',
      text: '1. Các sở, ban, ngành\n\nTrước ngày 30/11 hằng năm báo cáo kết quả thực hiện (qua Sở Nội vụ) để tổng hợp.',
    },
  ],
  bad: [
    { in: 'charge', text: '1. Sở Y tế\n\n‹Hằng năm, trước ngày 15/12 báo cáo kết quả thực hiện›.' },
    { in: 'charge', text: '1. Sở Y tế\n\n‹Định kỳ 6 tháng báo cáo tình hình thực hiện trước ngày 15/6 và 15/12›.' },
  ],
}
