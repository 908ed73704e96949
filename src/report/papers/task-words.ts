import type { At } from '../../plan/plan.ts'
import type { Lang } from '../reporter.ts'

/** Words of the task tables. */
export const TASK_WORDS = {
  vi: {
    number: 'TT',
    task: 'Nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    support: 'Cơ quan phối hợp',
    deadline: 'Thời hạn',
    product: 'Sản phẩm',
    source: 'Nguồn',
    inferred: 'Chữ nghiêng: cơ quan suy ra từ phần tổ chức thực hiện của kế hoạch.',
    none: 'Kế hoạch không có nhiệm vụ nào được đánh số.',
    sources: 'NGUỒN CỦA TỪNG NHIỆM VỤ',
    place: 'Vị trí trong văn bản',
    activities: 'Nội dung cụ thể',
    annex: 'BẢNG PHÂN CÔNG NHIỆM VỤ',
    attached: 'Kèm theo',
    role: 'Vai trò',
    partner: 'Cùng thực hiện',
  },
  en: {
    number: 'No.',
    task: 'Task',
    lead: 'Lead agency',
    support: 'Supporting agencies',
    deadline: 'Deadline',
    product: 'Product',
    source: 'Source',
    inferred: "In italics: concluded from the plan's section on organisation.",
    none: 'The plan has no numbered task.',
    sources: 'SOURCE OF EACH TASK',
    place: 'Place in the document',
    activities: 'Details',
    annex: 'ASSIGNMENT OF TASKS',
    attached: 'Attached to',
    role: 'Role',
    partner: 'Together with',
  },
} as const satisfies Record<Lang, Record<string, string>>

const PLACE = {
  vi: { page: 'trang', table: 'bảng', row: 'hàng', paragraph: 'đoạn', line: 'dòng' },
  en: { page: 'page', table: 'table', row: 'row', paragraph: 'paragraph', line: 'line' },
} as const

/** "dòng 45", "bảng 2, hàng 3", "trang 4, dòng 12". */
export function placeWords(at: At, lang: Lang): string {
  const words = PLACE[lang]
  return (['page', 'table', 'row', 'paragraph', 'line'] as const)
    .flatMap((key) =>
      at[key] === undefined || (key === 'paragraph' && at.table !== undefined) ? [] : [`${words[key]} ${at[key]}`],
    )
    .join(', ')
}
