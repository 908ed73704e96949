import type { IssuerLevel, Party } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { isLeadSaid, worksOf } from '../work.ts'

// The committee that issues, and its chairman, by level.
const OWN: Partial<Record<IssuerLevel, readonly string[]>> = {
  province: ['ubnd-tinh', 'ct-ubnd-tinh'],
  district: ['ubnd-cap-huyen'],
  commune: ['ubnd-cap-xa'],
}

const PERSON = /^(?:đồng chí|đ\/c|ông|bà) |^phó chủ tịch /u

const isPerson = ({ name }: Party): boolean => PERSON.test(fold(name))

function isIssuer({ agency, name }: Party, own: readonly string[]): boolean {
  return agency !== null && own.includes(agency) && !/^(?:các|một số|từng) /u.test(fold(name))
}

export const issuerAsLead: Rule = {
  id: 'issuer-as-lead',
  clarity: 'trách nhiệm',
  severity: 'warning',
  title: { vi: 'Cơ quan ban hành hoặc cá nhân chủ trì nhiệm vụ', en: 'The issuing body, or a person, leads a task' },
  why: {
    vi: 'Ủy ban nhân dân giao việc cho cơ quan chuyên môn; tự chủ trì thì không có ai chuẩn bị và báo cáo.',
    en: 'The committee gives work to its agencies; where it leads itself nobody prepares or reports.',
  },
  advice: {
    vi: 'Ghi cơ quan chuyên môn chủ trì tham mưu; Ủy ban nhân dân là cấp quyết định.',
    en: 'Name the agency that prepares the work; the committee decides.',
  },
  source: 'Nghị định 191/2026/NĐ-CP, Điều 2.2; custom',
  *check(draft: Draft): Iterable<Found> {
    const own = OWN[draft.plan.document.issuer?.level ?? 'other'] ?? []
    for (const work of worksOf(draft)) {
      const { task } = work
      const said = isLeadSaid(work) ? task.lead.filter(({ inferred }) => !inferred) : []
      const lead = said.find((party) => isIssuer(party, own) || (own.length > 0 && isPerson(party)))
      // "Sở Nội vụ tham mưu": the agency is named, the committee only signs.
      if (!lead || said.length > 1 || task.advise.length > 0) continue
      yield {
        at: lead.at,
        quote: lead.name,
        item: task.id,
        message: isPerson(lead)
          ? {
              vi: `Nhiệm vụ ${task.id} giao cho cá nhân (${lead.name}) chủ trì, chưa có cơ quan tham mưu, thực hiện.`,
              en: `Task ${task.id} is led by a person (${lead.name}); no agency prepares it.`,
            }
          : {
              vi: `Nhiệm vụ ${task.id} do chính ${lead.name} chủ trì, chưa có cơ quan tham mưu, thực hiện.`,
              en: `Task ${task.id} is led by ${lead.name} itself; no agency prepares it.`,
            },
      }
    }
  },
  good: [
    {
      in: 'whole',
      text: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO LÂM ĐỒNG\nTRƯỜNG THPT BÙI THỊ XUÂN\n\nSố: 12/KH-THPTBTX\n\nLâm Đồng, ngày 08 tháng 9 năm 2025\n\nKẾ HOẠCH\n\nPhòng, chống bạo lực học đường năm học 2025 - 2026\n\nI. MỤC ĐÍCH\n\nGiữ trường học an toàn.\n\nII. NỘI DUNG\n\n1. Tuyên truyền dưới cờ mỗi tháng một lần\n\n- Người phụ trách: Đồng chí Bí thư Đoàn trường.\n\n- Thời gian: Tuần đầu hằng tháng.\n',
    },
    {
      in: 'tasks',
      text: '3. Ban hành quy chế\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Sản phẩm: Quyết định của Ủy ban nhân dân tỉnh.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Tổ chức hội nghị quán triệt\n\n- Cơ quan thực hiện: Ủy ban nhân dân tỉnh.\n\n- Cơ quan tham mưu: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Vận hành tủ sách\n\n- Cơ quan chủ trì: Ủy ban nhân dân các xã, phường, đặc khu.\n\n- Thời gian: Quý I/2026.',
    },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Tổ chức hội nghị quán triệt\n\n- Cơ quan chủ trì: ‹Ủy ban nhân dân tỉnh›.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Kiểm tra tiến độ\n\n- Cơ quan chủ trì: ‹Đồng chí Trần Văn An›.\n\n- Thời gian: Quý I/2026.',
    },
  ],
}
