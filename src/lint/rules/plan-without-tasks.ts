import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { sections } from '../standing.ts'

const FEWEST_SECTIONS = 2

// "II. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN KIỂM TRA"
const isContent = (text: string): boolean =>
  /(?:^|, )nội dung(?:,| và| (?:kiểm tra|giám sát|thanh tra|khảo sát))/u.test(fold(text))

export const planWithoutTasks: Rule = {
  id: 'plan-without-tasks',
  clarity: 'việc',
  severity: 'error',
  title: { vi: 'Kế hoạch không có nhiệm vụ', en: 'The plan has no tasks' },
  why: {
    vi: 'Kế hoạch không nêu việc phải làm thì không giao được cho ai, không kiểm tra được.',
    en: 'A plan that names no work can be given to nobody and checked by nobody.',
  },
  advice: {
    vi: 'Thêm mục Nội dung, nhiệm vụ với từng việc cụ thể, hoặc bảng phân công nhiệm vụ.',
    en: 'Add a section or a table of tasks.',
  },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const { plan, lines } = draft
    if (plan.tasks.length > 0 || sections(draft).length < FEWEST_SECTIONS) return
    const isWork = ({ role, node }: (typeof lines)[number]) =>
      role === 'tasks' ||
      role === 'solutions' ||
      role === 'annex' ||
      node.kind === 'table' ||
      (node.kind === 'heading' && isContent(node.text))
    // Work may stand under a heading that is not known for it, or be shared out in the organisation section.
    if (lines.some(isWork) || sections(draft).some(({ role }) => role === 'other' || role === null)) return
    yield {
      at: null,
      message: { vi: 'Kế hoạch không có mục nào nêu nhiệm vụ.', en: 'No section of the plan names tasks.' },
    }
  },
  good: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nKiểm tra công tác tiếp công dân năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá đúng thực trạng.\n\nII. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN KIỂM TRA\n\n1. Đối tượng: 05 xã, phường.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Thanh tra tỉnh thành lập đoàn kiểm tra trước ngày 27/02/2026.\n',
    },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. CÁC HOẠT ĐỘNG\n\n1. Trồng 500 cây.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng chủ trì trồng cây.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. TRỒNG VÀ CHĂM SÓC CÂY\n\nTrồng 500 cây.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng chủ trì trồng cây.\n',
    },
  ],
  bad: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. KINH PHÍ THỰC HIỆN\n\nTừ ngân sách tỉnh.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng theo dõi, báo cáo Ủy ban nhân dân tỉnh.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nTăng độ che phủ.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng theo dõi, báo cáo Ủy ban nhân dân tỉnh.\n',
    },
  ],
}
