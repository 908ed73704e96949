import type { IssuerLevel, Task } from '../../plan/plan.ts'
import type { Message } from '../../text/problem.ts'
import type { Draft } from '../draft.ts'
import { guessedLeads } from '../guessed.ts'
import { type Lack, lackFound, lacksOf } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { cellKey, hasOwnLead, isHeadedByAgency, isRow, judgedWorks, leadCells, type Work } from '../work.ts'

// Where few tasks name a lead, the plan shares its work out elsewhere, and the link may have been missed.
function isCustom(works: readonly Work[]): boolean {
  return works.filter(({ task }) => hasOwnLead(task)).length * 2 >= works.length
}

// A department's plan is its own work: what names nobody is for itself.
const OTHERS_CHARGED: readonly (IssuerLevel | undefined)[] = ['province', 'district', 'commune', 'ministry', undefined]

// Somebody does stand there, if not as the lead.
const isMild = ({ works }: Lack): boolean =>
  works.every((work) => work.task.advise.length > 0 || work.task.lead.length > 0 || isRow(work))

// The agency that a duty points to, where one task lacks its lead and one agency has such a duty.
function leadLine({ works }: Lack): Message {
  const leads = works.flatMap(({ task }) => task.lead)
  const line = `Cơ quan chủ trì: ${works.length === 1 && leads.length === 1 ? leads[0]?.name : '…'}`
  return { vi: line, en: line }
}

const NOWHERE = {
  vi: 'chưa ghi cơ quan chủ trì và chưa rõ cơ quan nào ở mục Tổ chức thực hiện nhận việc',
  en: 'no lead agency, nor can one be told from the organisation section',
}

export const taskWithoutLead: Rule = {
  id: 'task-without-lead',
  clarity: 'người',
  severity: 'error',
  title: { vi: 'Nhiệm vụ không có cơ quan chủ trì', en: 'A task has no lead agency' },
  why: {
    vi: 'Việc không giao cho ai chủ trì thì không ai phải trả lời khi việc chậm hoặc không xong.',
    en: 'Where nobody leads, nobody answers when the work is late or undone.',
  },
  advice: {
    vi: 'Ghi một cơ quan chủ trì cho nhiệm vụ, hoặc giao nhiệm vụ cho một cơ quan ở mục Tổ chức thực hiện.',
    en: 'Name one lead agency with the task, or give the task to one in the organisation section.',
  },
  source: 'Nghị định 191/2026/NĐ-CP, Điều 2.2',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const works = judgedWorks(draft)
    const custom = isCustom(works)
    if (!custom && !OTHERS_CHARGED.includes(draft.plan.document.issuer?.level)) return
    const what = custom ? { vi: 'chưa có cơ quan chủ trì', en: 'no lead agency' } : NOWHERE
    const filled = leadCells(draft)
    const headed = new Set(
      works.filter((work) => work.task.lead.length === 0 && isHeadedByAgency(work, draft.date)).map(({ task }) => task),
    )
    const guessed = guessedLeads(draft)
    const lacks = (task: Task) =>
      (task.lead.length === 0 || guessed.has(task)) && !headed.has(task) && !filled.has(cellKey(task.text))
    for (const lack of lacksOf(works, lacks))
      yield {
        ...lackFound(lack, what),
        ...(!custom || isMild(lack) ? { severity: 'warning' } : {}),
        suggest: leadLine(lack),
      }
  },
  good: [
    {
      in: 'whole',
      text: 'ỦY BAN NHÂN DÂN\nPHƯỜNG BÌNH HÒA\n\nSố: 203/KH-UBND\n\nBình Hòa, ngày 26 tháng 12 năm 2025\n\nKẾ HOẠCH\n\nBảo đảm trật tự đô thị năm 2026\n\nI. MỤC ĐÍCH\n\nVui xuân an toàn.\n\nII. NỘI DUNG\n\n1. Công an phường\n\na) Tuần tra mỗi ngày ít nhất 02 ca.\n\n2. Phòng Văn hóa - Xã hội\n\na) Tuyên truyền mỗi ngày 02 lượt.\n\n3. Các khu phố\n\nVận động hộ dân ký cam kết trước ngày 15/01/2026.\n',
    },
    {
      in: 'tasks',
      text: '3. Công an tỉnh\n\na) Tuần tra tại 05 bến xe, xong trước ngày 30/6/2026.\n\nb) Phân luồng giao thông tại 02 cầu, xong trước ngày 30/6/2026.',
    },
    { in: 'tasks', text: '3. Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát trang thiết bị trước ngày 30/6/2026.' },
    {
      in: 'tasks',
      text: '3. Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh: Phối hợp với Công an tỉnh mở phiên tòa giả định trước ngày 30/6/2026.',
    },
    { in: 'tasks', text: '3. Rà soát trang thiết bị y tế\n\n- Đơn vị chủ trì: Sở Y tế.\n\n- Thời hạn: Quý II/2026.' },
    {
      in: 'tasks',
      text: '3. Khảo sát nhu cầu bồi dưỡng pháp luật của thanh niên nông thôn trong quý I/2026, giao Tỉnh đoàn chủ trì.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nChủ trì thực hiện nhiệm vụ III.1, III.3.\n\n2. Sở Giáo dục và Đào tạo\n\nChủ trì tổ chức hội thi tìm hiểu pháp luật trong học sinh trung học phổ thông.',
    },
    {
      in: 'annex',
      text: 'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 812/KH-UBND ngày 20/11/2025 của Ủy ban nhân dân tỉnh)',
    },
    {
      in: 'whole',
      text: 'ỦY BAN NHÂN DÂN\nXÃ TÂN HÒA\n\nSố: 58/KH-UBND\n\nTân Hòa, ngày 12 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nChăm sóc sức khỏe người cao tuổi năm 2026\n\nI. MỤC ĐÍCH\n\nNgười cao tuổi được chăm sóc chu đáo.\n\nII. NHIỆM VỤ\n\n1. Lập danh sách người cao tuổi sống một mình\n\n- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.\n\n2. Sửa chữa nhà ở cho người cao tuổi nghèo\n\n- Cơ quan chủ trì: Phòng Kinh tế.\n\n3. Khám mắt và đo huyết áp tại nhà cho người cao tuổi\n\n- Cơ quan phối hợp: Các thôn.\n\n4. Mở lớp tập dưỡng sinh tại nhà văn hóa\n\n- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.\n\n5. Tặng quà ngày Người cao tuổi Việt Nam\n\n- Cơ quan chủ trì: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Y tế xã\n\nChủ trì thực hiện nhiệm vụ 3 mục II; mua dụng cụ khám.\n',
    },
  ],
  bad: [
    { in: 'tasks', text: '3. ‹Rà soát trang thiết bị y tế cơ sở trước ngày 30/6/2026›.' },
    {
      in: 'tasks',
      text: '3. ‹Khảo sát nhu cầu bồi dưỡng pháp luật›\n\n- Cơ quan phối hợp: Sở Nội vụ.\n\n- Thời gian hoàn thành: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. ‹Đề xuất nghị quyết về mức chi hòa giải›\n\n- Cơ quan tham mưu: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'whole',
      text: 'ỦY BAN NHÂN DÂN\nXÃ TÂN HÒA\n\nSố: 58/KH-UBND\n\nTân Hòa, ngày 12 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nChăm sóc sức khỏe người cao tuổi năm 2026\n\nI. MỤC ĐÍCH\n\nNgười cao tuổi được chăm sóc chu đáo.\n\nII. NHIỆM VỤ\n\n1. Lập danh sách người cao tuổi sống một mình\n\n- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.\n\n2. Sửa chữa nhà ở cho người cao tuổi nghèo\n\n- Cơ quan chủ trì: Phòng Kinh tế.\n\n3. ‹Khám mắt và đo huyết áp tại nhà cho người cao tuổi›\n\n- Cơ quan phối hợp: Các thôn.\n\n4. Mở lớp tập dưỡng sinh tại nhà văn hóa\n\n- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.\n\n5. Tặng quà ngày Người cao tuổi Việt Nam\n\n- Cơ quan chủ trì: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Y tế xã\n\nKhám mắt, đo huyết áp cho người cao tuổi; mua dụng cụ khám.\n',
    },
  ],
}
