import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { says } from '../standing.ts'

const PURPOSE = ['mục đích', 'mục tiêu', 'yêu cầu', 'quan điểm', 'phương châm', 'chỉ tiêu']
const ORGANISATION = ['tổ chức', 'phân công', 'trách nhiệm']

export const sectionMissing: Rule = {
  id: 'section-missing',
  clarity: 'trách nhiệm',
  severity: 'warning',
  title: { vi: 'Thiếu mục đích hoặc tổ chức thực hiện', en: 'No section for the purpose or the organisation' },
  why: {
    vi: 'Thiếu mục đích thì không rõ làm để đạt gì; thiếu tổ chức thực hiện thì không rõ ai làm phần nào, ai theo dõi.',
    en: 'Without a purpose it is unclear what for; without an organisation section, who does what and who watches.',
  },
  advice: {
    vi: 'Bố cục thường dùng: Mục đích, yêu cầu; Nhiệm vụ; Kinh phí; Tổ chức thực hiện.',
    en: 'The usual layout: purpose and requirements; tasks; funding; organisation.',
  },
  source: 'custom',
  *check({ plan, lines }: Draft): Iterable<Found> {
    const roles = new Set(lines.map(({ role }) => role))
    const heads = lines
      .filter(({ node, role }) => role !== null && node.id !== null)
      .map(({ node }) => fold(node.text).slice(0, 80))
    // A section without tasks is told by its own rule.
    if (!roles.has('tasks') && !roles.has('solutions')) return
    if (!roles.has('purpose') && !roles.has('objectives') && !heads.some((head) => says(head, PURPOSE)))
      yield {
        at: null,
        message: {
          vi: 'Kế hoạch không có mục nào nêu mục đích, yêu cầu hoặc mục tiêu.',
          en: 'No section states the purpose or the objectives.',
        },
      }
    if (!roles.has('organisation') && plan.assignments.length === 0 && !heads.some((head) => says(head, ORGANISATION)))
      yield {
        at: null,
        message: { vi: 'Kế hoạch không có mục tổ chức thực hiện.', en: 'No section says who organises what.' },
      }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. QUAN ĐIỂM\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n\nIII. PHÂN CÔNG THỰC HIỆN\n\n1. Sở Xây dựng chủ trì trồng cây.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC TIÊU\n\nTrồng 500 cây.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n\nIII. TRÁCH NHIỆM CỦA CÁC CƠ QUAN\n\n1. Sở Xây dựng chủ trì trồng cây.\n',
    },
  ],
  bad: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng 500 cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng chủ trì trồng cây.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n\nIII. KINH PHÍ\n\nTừ ngân sách tỉnh.\n',
    },
  ],
}
