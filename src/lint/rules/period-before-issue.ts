import type { Draft } from '../draft.ts'
import { firstDay, yearOf } from '../edtf.ts'
import { periodLine } from '../period.ts'
import type { Found, Rule } from '../rule.ts'

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\n' +
  'Số: 812/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\n'

export const periodBeforeIssue: Rule = {
  id: 'period-before-issue',
  clarity: 'thời gian',
  severity: 'info',
  title: { vi: 'Thời kỳ bắt đầu trước khi ban hành', en: 'The period begins before the plan is issued' },
  why: {
    vi: 'Không thể giao việc cho thời gian đã qua; phần đã qua chỉ là kết quả.',
    en: 'No work can be given for a time that is over.',
  },
  advice: {
    vi: 'Ghi thời kỳ từ năm ban hành, hoặc nói rõ phần đã thực hiện.',
    en: 'Let the period begin with the year of issue, or say what was done before.',
  },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const { period, issued } = draft.plan.document
    const [from, year] = [yearOf(firstDay(period)), yearOf(firstDay(issued))]
    if (period === null || from === null || year === null || from >= year) return
    const line = periodLine(draft, from)
    yield {
      at: line?.at ?? null,
      ...(line ? { quote: line.quote } : {}),
      message: {
        vi: `Kế hoạch ban hành năm ${year} nhưng thời kỳ thực hiện bắt đầu từ năm ${from}.`,
        en: `The plan is of ${year}, its period begins in ${from}.`,
      },
    }
  },
  good: [
    { in: 'tasks', text: '3. Mở lớp trong quý I/2026.' },
    { in: 'tasks', text: '3. Mở lớp trong quý I/2026.', issued: '2026-01-15' },
    {
      in: 'whole',
      text: 'Lâm Đồng, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n',
    },
  ],
  bad: [
    { in: 'front', text: `${HEAD}Trồng cây ven đường ‹giai đoạn 2024 - 2030›` },
    { in: 'front', text: `${HEAD}Trồng cây ven đường trên địa bàn tỉnh ‹giai đoạn 2021 - 2026›` },
  ],
}
