import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { perhapsLost, says } from '../standing.ts'

// "Thực hiện Quyết định số …, Ủy ban nhân dân tỉnh ban hành Kế hoạch …": what stands below the type is the introduction.
function isIntro(title: string): boolean {
  const text = fold(title).replace(/\s+/gu, ' ')
  const at = Math.max(text.lastIndexOf('ban hành kế hoạch'), text.lastIndexOf('xây dựng kế hoạch'))
  if (at < 0 || !/\p{Ll}/u.test(title) || !/^(?:thực hiện|căn cứ|triển khai|để|nhằm) /u.test(text)) return false
  return says(text.slice(Math.max(0, at - NEAR), at), ISSUERS)
}

const NEAR = 90
const ISSUERS = [
  ', ủy ban',
  ', ubnd',
  ', sở',
  ', ban ',
  ', trường',
  ', cục',
  '. ủy ban',
  '. ubnd',
  ') ủy ban',
  ') ubnd',
]

export const missingTitle: Rule = {
  id: 'missing-title',
  clarity: 'thể thức',
  severity: 'error',
  title: { vi: 'Thiếu tên loại hoặc trích yếu', en: 'Type or subject line is missing' },
  why: {
    vi: 'Tên loại và trích yếu cho biết văn bản là gì, về việc gì; văn thư đăng ký theo hai dòng này.',
    en: 'Type and subject say what the document is; the registry files it by them.',
  },
  advice: {
    vi: 'Ghi “KẾ HOẠCH” và trích yếu nội dung ngay bên dưới.',
    en: 'Write "KẾ HOẠCH" and the subject below it.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8.2.đ và Phụ lục I, mục II.5',
  *check(draft: Draft): Iterable<Found> {
    const { plan, lines } = draft
    const { title } = plan.document
    const heads = lines.slice(0, 60).filter(({ node }) => /^kế hoạch/iu.test(node.text))
    const head = heads[0]
    if (title !== null && !isIntro(title)) return
    yield head
      ? {
          at: head.node.at,
          quote: head.node.text,
          message: { vi: 'Dưới tên loại không có trích yếu nội dung.', en: 'There is no subject line below the type.' },
        }
      : {
          at: null,
          ...perhapsLost(draft),
          message: {
            vi: 'Không thấy tên loại “KẾ HOẠCH” và trích yếu nội dung.',
            en: 'Neither the type "KẾ HOẠCH" nor a subject line is found.',
          },
        }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTUYÊN TRUYỀN PHÁP LUẬT\n\nNĂM 2026',
    },
  ],
  bad: [
    {
      in: 'whole',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\n‹KẾ HOẠCH›\n\nThực hiện Quyết định số 15/QĐ-TTg ngày 05 tháng 01 năm 2025 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh Lâm Đồng ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n',
    },
    {
      in: 'whole',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\n‹KẾ HOẠCH›\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n',
    },
    {
      in: 'whole',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n',
    },
  ],
}
