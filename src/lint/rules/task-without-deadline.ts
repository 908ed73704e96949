import type { Draft } from '../draft.ts'
import { lackFound, lacksOf } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { isCovered, timing } from '../timed.ts'
import { judgedWorks } from '../work.ts'

const LONGEST_CAMPAIGN = 125 // days

/** "Từ ngày 30/12/2025 đến ngày 03/3/2026": what a plan of some weeks asks for, it asks for in these weeks. */
function isCampaign(period: string | null): boolean {
  const [from = '', to = ''] = period?.split('/') ?? []
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return from.length === 10 && to.length === 10 && days >= 0 && days <= LONGEST_CAMPAIGN
}

export const taskWithoutDeadline: Rule = {
  id: 'task-without-deadline',
  clarity: 'thời gian',
  severity: 'error',
  title: { vi: 'Nhiệm vụ không có thời hạn', en: 'A task has no deadline' },
  why: {
    vi: 'Việc không có thời hạn thì không đôn đốc được, cũng không bao giờ bị coi là chậm.',
    en: 'Work without a deadline can be neither followed up nor late.',
  },
  advice: {
    vi: 'Ghi ngày, tháng, quý hoặc năm hoàn thành; việc thường xuyên thì ghi rõ là thường xuyên.',
    en: 'Name the day, month, quarter or year of completion; say so where the work is continuous.',
  },
  source: 'Nghị định 191/2026/NĐ-CP, Điều 2.2; custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    if (isCampaign(draft.plan.document.period)) return
    const works = judgedWorks(draft)
    const hasTime = timing(draft)
    const untimed = new Set(works.filter((work) => !hasTime(work)).map(({ task }) => task))
    const covered = isCovered(draft)
    for (const lack of lacksOf(works, (task) => untimed.has(task)))
      yield {
        ...lackFound(lack, { vi: 'chưa có thời hạn', en: 'no deadline' }),
        ...(covered ? { severity: 'warning' } : {}),
        suggest: { vi: 'Thời hạn: trước ngày …', en: 'Thời hạn: trước ngày …' },
      }
  },
  good: [
    {
      in: 'whole',
      text: 'ỦY BAN NHÂN DÂN\nPHƯỜNG BÌNH HÒA\n\nSố: 203/KH-UBND\n\nBình Hòa, ngày 26 tháng 12 năm 2025\n\nKẾ HOẠCH\n\nBảo đảm trật tự đô thị Tết Bính Ngọ\n\nI. MỤC ĐÍCH\n\nVui xuân an toàn.\n\nII. THỜI GIAN THỰC HIỆN\n\nTừ ngày 30 tháng 12 năm 2025 đến hết ngày 03 tháng 3 năm 2026.\n\nIII. NỘI DUNG\n\n1. Công an phường\n\na) Tuần tra mỗi ngày ít nhất 02 ca.\n\n2. Phòng Văn hóa - Xã hội\n\na) Tuyên truyền mỗi ngày 02 lượt.\n',
    },
    {
      in: 'tasks',
      text: '3. Báo và Phát thanh, Truyền hình Lâm Đồng\n\n- Mở chuyên mục, phát sóng 02 kỳ/tuần đến hết ngày 31/12/2026.',
    },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Soạn chuyên mục hỏi đáp pháp luật; phát sóng từ tháng 02/2026, mỗi tuần ít nhất 02 lần.' },
    {
      in: 'task',
      text: '1. Cập nhật cơ sở dữ liệu\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Thời gian thực hiện: thường xuyên.',
    },
    {
      in: 'task',
      text: '1. Công tác rà soát\n\nThời gian thực hiện: Quý II/2026.\n\n1.1. Rà soát văn bản.\n\n1.2. Rà soát thủ tục.',
    },
    { in: 'task', text: '1. Nhiệm vụ trong quý II/2026\n\na) Rà soát văn bản.\n\nb) Rà soát thủ tục.' },
    {
      in: 'task',
      text: '1. Bồi dưỡng hòa giải viên\n\n- Mở 02 lớp cho khu vực nông thôn trong tháng 4/2026.\n\n- Mở 01 lớp cho khu vực đô thị trong tháng 5/2026.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nChủ trì thực hiện nhiệm vụ III.1, III.3.\n\n2. Sở Giáo dục và Đào tạo\n\nChủ trì tổ chức hội thi.',
    },
  ],
  bad: [
    {
      in: 'whole',
      text: 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố: 41/KH-UBND\n\nLâm Đồng, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nNâng chất lượng thư viện\n\nI. MỤC ĐÍCH\n\nThư viện gần người đọc.\n\nII. NHIỆM VỤ\n\n1. Mua sách cho thư viện trường học trước ngày 30/6/2026, giao Sở Giáo dục và Đào tạo chủ trì.\n\n2. ‹Kiểm tra, đánh giá kết quả thực hiện Chương trình›\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Các sở, ngành báo cáo kết quả thực hiện Chương trình về Sở Nội vụ trước ngày 30/11/2026.\n',
    },
    { in: 'task', text: '1. ‹Rà soát thủ tục hành chính›.' },
    { in: 'task', text: '1. ‹Rà soát theo Công văn số 30/6/UBND›.' },
    { in: 'tasks', text: '3. ‹Mở lớp bồi dưỡng kỹ năng hòa giải›\n\n- Cơ quan chủ trì: Sở Tư pháp.' },
  ],
}
