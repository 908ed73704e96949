import { fold } from '../../text/fold.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'
import { bodyLines, said, says } from '../standing.ts'

const MONEY = ['kinh phí', 'ngân sách', 'nguồn vốn', 'nguồn lực tài chính']
const HEADS = /^(?:về )?(?:nguồn |dự toán )?kinh phí/

/** Whether the plan has a place that speaks of its money: a section, or an item that is headed so. */
export function hasFundingPlace({ plan, lines }: Draft): boolean {
  return (
    plan.funding.length > 0 ||
    lines.some(({ node, role }) => role === 'funding' || (node.id !== null && HEADS.test(fold(node.text))))
  )
}

const mentionsMoney = (line: Line): boolean => says(said(line), MONEY)

const isOwnWork = ({ plan }: Draft): boolean => /^(?:department|other)$/.test(plan.document.issuer?.level ?? '')

export const planWithoutFunding: Rule = {
  id: 'plan-without-funding',
  clarity: 'trách nhiệm',
  severity: 'error',
  title: { vi: 'Kế hoạch không có nội dung về kinh phí', en: 'The plan does not say where the money comes from' },
  why: {
    vi: 'Không rõ nguồn kinh phí thì cơ quan thực hiện không có cơ sở lập dự toán; ngân sách chỉ chi khi đã có trong dự toán.',
    en: 'Without a source the agencies cannot draw up estimates, and the budget pays only what is estimated.',
  },
  advice: {
    vi: 'Thêm mục “Kinh phí thực hiện”: nêu nguồn và cơ quan lập, thẩm định dự toán; không phát sinh kinh phí cũng ghi rõ.',
    en: 'Add a section on funding: the source, and who draws up and examines the estimate; or say that no cost arises.',
  },
  source: 'Luật Ngân sách nhà nước (83/2015/QH13, Điều 8.4, 12.2; nay là 89/2025/QH15); custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    if (hasFundingPlace(draft)) return
    const partly = bodyLines(draft).filter(mentionsMoney)
    const ids = [...new Set(partly.flatMap(({ item }) => (item === null ? [] : [item])))]
    yield {
      at: null,
      message:
        ids.length === 0
          ? { vi: 'Kế hoạch chưa có nội dung về kinh phí thực hiện.', en: 'The plan has no clause on funding.' }
          : {
              vi: `Kế hoạch không có mục kinh phí; chỉ nhắc đến kinh phí ở ${spoken(ids)}.`,
              en: `The plan has no clause on funding; money is only touched on in ${spoken(ids)}.`,
            },
      // What a department or a school does itself, its own estimate pays.
      ...(ids.length > 0 || isOwnWork(draft) ? { severity: 'warning' } : {}),
      suggest: {
        vi: 'KINH PHÍ THỰC HIỆN: Kinh phí thực hiện Kế hoạch được bố trí từ …; … lập dự toán gửi Sở Tài chính thẩm định.',
        en: 'KINH PHÍ THỰC HIỆN: Kinh phí thực hiện Kế hoạch được bố trí từ …; … lập dự toán gửi Sở Tài chính thẩm định.',
      },
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    { in: 'funding', text: 'Việc thực hiện Kế hoạch không phát sinh kinh phí.' },
    { in: 'charge', text: '1. Sở Tài chính\n\nBố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách.' },
  ],
  bad: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây phân tán năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây bóng mát, xong trước ngày 30/6/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng chủ trì thực hiện nhiệm vụ.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nHội thi thể thao năm 2026\n\nI. MỤC ĐÍCH\n\nRèn luyện sức khỏe.\n\nII. NHIỆM VỤ\n\n1. Tổ chức hội thi trong tháng 5/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Văn hóa, Thể thao và Du lịch\n\nChủ trì tổ chức hội thi; dự trù kinh phí giải thưởng.\n',
    },
  ],
}
