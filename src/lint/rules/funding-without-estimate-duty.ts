import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines, itemAt, said, says } from '../standing.ts'

// Who estimates, balances or provides the money, in whatever words.
const ESTIMATE = ['dự toán', 'dự trù']
const NONE_NEEDED = ['không sử dụng kinh phí', 'không phát sinh', 'không bố trí kinh phí']
const MONEY = ['kinh phí', 'ngân sách', 'nguồn vốn', 'bố trí vốn', 'nguồn lực']
const PROVIDE = [
  'bố trí', 'cân đối', 'phân bổ', 'thẩm định', 'tham mưu', 'tổng hợp', 'sắp xếp', 'chủ động', 'đề xuất', 'huy động các', 'huy động nguồn', 'huy động kinh phí',
  'lồng ghép', 'tự bảo đảm', 'tự đảm bảo',
] // biome-ignore format: a list

// What a school, a department or an association pays from its own means is estimated already.
const OWN = [
  'của đơn vị',
  'của nhà trường',
  'của bệnh viện',
  'của sở',
  'được giao',
  'được cấp',
  'thường xuyên',
  'sự nghiệp',
  'tài chính công đoàn',
  'hội phí',
  'của trường',
]
const isOfOwn = ({ plan }: Draft): boolean =>
  !['province', 'district', 'commune', 'ministry'].includes(plan.document.issuer?.level ?? 'province') &&
  plan.funding.some(({ text }) => says(fold(text), OWN))

const charges = (text: string): boolean => says(text, ESTIMATE) || (says(text, MONEY) && says(text, PROVIDE))

export const fundingWithoutEstimateDuty: Rule = {
  id: 'funding-without-estimate-duty',
  clarity: 'trách nhiệm',
  severity: 'warning',
  title: { vi: 'Không giao ai lập hoặc thẩm định dự toán', en: 'Nobody is charged with the estimate' },
  why: {
    vi: 'Nêu nguồn mà không giao lập, thẩm định dự toán thì đến kỳ ngân sách không có số liệu để bố trí.',
    en: 'With a source but nobody to draw up or examine the estimate, nothing is there when the budget is made.',
  },
  advice: {
    vi: 'Giao các cơ quan lập dự toán hằng năm gửi Sở Tài chính thẩm định, trình cấp có thẩm quyền quyết định.',
    en: 'Charge the agencies with yearly estimates, and the finance department with examining and submitting them.',
  },
  source: 'Luật Ngân sách nhà nước (83/2015/QH13, Điều 8.4, 12.2; nay là 89/2025/QH15); custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const first = draft.plan.funding[0]
    if (!first) return
    const texts = bodyLines(draft).map(said)
    if (texts.some((text) => charges(text) || says(text, NONE_NEEDED)) || isOfOwn(draft)) return
    yield {
      at: first.at,
      quote: first.text,
      item: itemAt(draft, first.at),
      message: {
        vi: 'Kế hoạch nêu nguồn kinh phí nhưng chưa giao cơ quan nào lập hoặc thẩm định dự toán.',
        en: 'The plan names a source of money, but charges nobody with the estimate.',
      },
      suggest: {
        vi: 'Các cơ quan, đơn vị lập dự toán kinh phí hằng năm gửi cơ quan tài chính cùng cấp …',
        en: 'Các cơ quan, đơn vị lập dự toán kinh phí hằng năm gửi cơ quan tài chính cùng cấp …',
      },
    }
  },
  good: [
    {
      in: 'whole',
      text: 'UBND TỈNH LÂM ĐỒNG\nTRƯỜNG CAO ĐẲNG ĐÀ LẠT\n\nSố: 12/KH-CĐĐL\n\nLâm Đồng, ngày 08 tháng 9 năm 2025\n\nKẾ HOẠCH\n\nTuyển sinh năm 2026\n\nI. MỤC ĐÍCH\n\nTuyển đủ chỉ tiêu.\n\nII. NỘI DUNG\n\n1. Mở 02 đợt tư vấn trước ngày 30/6/2026.\n\nIII. KINH PHÍ\n\nTừ nguồn chi thường xuyên năm 2026 của nhà trường.\n',
    },
    { in: 'funding', text: 'Kinh phí do ngân sách tỉnh bảo đảm; các sở lập dự toán hằng năm gửi Sở Tài chính.' },
    { in: 'funding', text: 'Kế hoạch này không phát sinh kinh phí.' },
    { in: 'charge', text: '1. Sở Tài chính\n\nTham mưu Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện Kế hoạch.' },
  ],
  bad: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây phân tán năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây bóng mát, xong trước ngày 30/6/2026.\n\nIII. KINH PHÍ THỰC HIỆN\n\n‹Kinh phí thực hiện từ nguồn ngân sách nhà nước›.\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng chủ trì thực hiện nhiệm vụ.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nHội thi thể thao năm 2026\n\nI. MỤC ĐÍCH\n\nRèn luyện sức khỏe.\n\nII. NHIỆM VỤ\n\n1. Tổ chức hội thi trong tháng 5/2026.\n\nIII. KINH PHÍ\n\n‹Kinh phí thực hiện từ ngân sách tỉnh và xã hội hóa›.\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì thực hiện nhiệm vụ.\n',
    },
  ],
}
