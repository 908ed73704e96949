import type { PlanNode } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { planText, says } from '../standing.ts'

const NONE_NEEDED = ['không sử dụng kinh phí', 'không phát sinh', 'không bố trí kinh phí', 'không có kinh phí']
// Words that name a source in whatever way: then the reader of the plan may have missed it.
const NAMED = [
  'ngân sách', 'dự toán', 'xã hội h', 'lồng ghép', 'tài trợ', 'viện trợ', 'oda', 'vốn vay', 'tín dụng', 'đầu tư công',
  'sự nghiệp', 'chương trình mục tiêu', 'đóng góp', 'quỹ', 'nguồn thu', 'nguồn vốn', 'chi thường xuyên', 'tự chủ',
  'theo quy định', 'thông tư', 'nghị quyết', 'nghị định', 'phụ lục', 'kinh phí của', 'kinh phí hoạt động', 'kinh phí được giao',
] // biome-ignore format: a list

export const fundingWithoutSource: Rule = {
  id: 'funding-without-source',
  clarity: 'trách nhiệm',
  severity: 'error',
  title: { vi: 'Mục kinh phí không nêu nguồn', en: 'The funding section names no source' },
  why: {
    vi: 'Không quyết định nhiệm vụ chi khi chưa xác định nguồn; “các nguồn hợp pháp khác” đứng một mình không phải là nguồn.',
    en: 'No spending task is to be decided before its money is found; "other lawful sources" alone is no source.',
  },
  advice: {
    vi: 'Nêu rõ: ngân sách cấp nào, dự toán chi thường xuyên, lồng ghép chương trình nào, hay xã hội hóa.',
    en: 'Name it: the budget of which level, the recurrent estimate, which programme, or contributions.',
  },
  source: 'Luật Ngân sách nhà nước (83/2015/QH13, Điều 8.4, 18; nay là 89/2025/QH15); custom',
  fixable: 'suggestion',
  *check({ plan, lines }: Draft): Iterable<Found> {
    const lonely =
      plan.funding.length > 0 &&
      plan.funding.every(({ sources }) => sources.every((source) => source === 'other-lawful'))
    const heads = lines.filter(
      ({ node, role, parents }) =>
        role === 'funding' && parents.every((parent) => parent.role !== 'funding') && node.id !== null,
    )
    const head = heads[0]
    const text = heads.map(({ node }) => planText(node)).join(' ')
    if (!head || says(fold(text), NONE_NEEDED) || heads.some(({ node }) => hasTable(node))) return
    if (plan.funding.length > 0 ? !lonely || namesSource(text) : namesSource(text)) return
    yield {
      at: head.node.at,
      quote: head.node.text,
      item: head.item,
      message: lonely
        ? {
            vi: `Mục ${head.item} chỉ nêu “nguồn hợp pháp khác”, chưa có nguồn nào xác định.`,
            en: `Section ${head.item} names only "other lawful sources".`,
          }
        : { vi: `Mục ${head.item} chưa nêu nguồn kinh phí.`, en: `Section ${head.item} names no source of money.` },
      ...(lonely ? { severity: 'warning' } : {}),
      suggest: { vi: 'Nguồn kinh phí: ngân sách …', en: 'Nguồn kinh phí: ngân sách …' },
    }
  },
  good: [
    { in: 'funding', text: 'Kinh phí do ngân sách tỉnh bảo đảm theo phân cấp hiện hành.' },
    { in: 'funding', text: 'Kế hoạch này không phát sinh kinh phí.' },
    { in: 'funding', text: 'Lồng ghép trong các chương trình, dự án đã được phê duyệt và các nguồn hợp pháp khác.' },
    { in: 'funding', text: 'Các đơn vị tự cân đối trong dự toán được giao năm 2026.' },
  ],
  bad: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây phân tán năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây bóng mát, xong trước ngày 30/6/2026.\n\nIII. ‹KINH PHÍ THỰC HIỆN›\n\nSở Xây dựng có trách nhiệm sử dụng kinh phí đúng mục đích, tiết kiệm.\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng chủ trì thực hiện nhiệm vụ.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nHội thi thể thao năm 2026\n\nI. MỤC ĐÍCH\n\nRèn luyện sức khỏe.\n\nII. NHIỆM VỤ\n\n1. Tổ chức hội thi trong tháng 5/2026.\n\nIII. ‹KINH PHÍ›\n\nKinh phí thực hiện từ các nguồn hợp pháp khác.\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì thực hiện nhiệm vụ.\n',
    },
  ],
}

const hasTable = (node: PlanNode): boolean => node.kind === 'table' || node.children.some(hasTable)
const namesSource = (text: string): boolean => says(fold(text), NAMED)
