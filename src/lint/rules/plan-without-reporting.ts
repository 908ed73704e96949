import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines, said, says } from '../standing.ts'

// Words of a reporting duty: where one stands, the reader of the plan may have missed who reports.
const REPORTS = ['báo cáo', 'sơ kết', 'tổng kết', 'phản ánh về', 'tổng hợp kết quả', 'gửi kết quả']
const PLACES = ['organisation', 'reporting', 'tasks', 'solutions', 'other', 'funding', 'scope']

export const planWithoutReporting: Rule = {
  id: 'plan-without-reporting',
  clarity: 'trách nhiệm',
  severity: 'warning',
  title: { vi: 'Không giao ai báo cáo kết quả', en: 'Nobody is charged with reporting' },
  why: {
    vi: 'Không có chế độ báo cáo thì cơ quan ban hành không biết kế hoạch thực hiện đến đâu.',
    en: 'Without reports the issuing body does not learn how far the plan has come.',
  },
  advice: {
    vi: 'Ghi cơ quan báo cáo, nơi nhận báo cáo, kỳ báo cáo và ngày gửi; giao một cơ quan tổng hợp.',
    en: 'Say who reports, to whom, how often and by what day; charge one agency with the summary.',
  },
  source: 'Nghị định 09/2019/NĐ-CP; custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    if (draft.plan.reporting.length > 0) return
    if (bodyLines(draft).some((line) => PLACES.includes(line.role ?? '') && says(said(line), REPORTS))) return
    yield {
      at: null,
      message: {
        vi: 'Kế hoạch chưa quy định chế độ báo cáo (cơ quan báo cáo, nơi nhận, thời hạn).',
        en: 'The plan says nothing of reports: who, to whom, when.',
      },
      suggest: {
        vi: 'Các cơ quan, đơn vị báo cáo kết quả thực hiện về … trước ngày … hằng năm.',
        en: 'Các cơ quan, đơn vị báo cáo kết quả thực hiện về … trước ngày … hằng năm.',
      },
    }
  },
  good: [
    { in: 'charge', text: '1. Sở Nội vụ\n\nBáo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12 hằng năm.' },
    { in: 'charge', text: '1. Sở Nội vụ chủ trì sơ kết việc thực hiện Kế hoạch vào quý IV năm 2027.' },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây phân tán năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây bóng mát, xong trước ngày 30/6/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng chủ trì thực hiện nhiệm vụ.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nHội thi thể thao năm 2026\n\nI. MỤC ĐÍCH\n\nRèn luyện sức khỏe.\n\nII. NHIỆM VỤ\n\n1. Tổ chức hội thi.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế bố trí cán bộ trực cấp cứu.\n',
    },
  ],
}
