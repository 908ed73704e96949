import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { frontLines, isAttached, said, says } from '../standing.ts'

// A basis in whatever words: a line of the head, the intro, or a section of its own.
const WORDS = [
  'căn cứ',
  'thực hiện',
  'triển khai',
  'theo đề nghị',
  'cơ sở pháp lý',
  'trên cơ sở',
  'thi hành',
  'xét đề nghị',
  'chỉ đạo',
]

// "Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện Chương trình …" only says what the plan is.
const isBasis = (text: string): boolean =>
  says(text, WORDS) && (!/^[^.;]{0,120}(?:ban hành|xây dựng) kế hoạch/u.test(text) || /\d\/|ngày \d/u.test(text))

export const missingBasis: Rule = {
  id: 'missing-basis',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Không có căn cứ ban hành', en: 'No legal basis is named' },
  why: {
    vi: 'Căn cứ cho biết cơ quan có quyền ban hành và kế hoạch thực hiện chủ trương nào.',
    en: 'The bases show the power to issue the plan and what it carries out.',
  },
  advice: {
    vi: 'Nêu căn cứ về thẩm quyền (Luật Tổ chức chính quyền địa phương) và văn bản mà kế hoạch triển khai.',
    en: 'Name the law that gives the power, and the document that the plan carries out.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  *check(draft: Draft): Iterable<Found> {
    if (draft.plan.bases.length > 0 || isAttached(draft)) return
    const front = frontLines(draft)
    const title = front.findIndex(({ node }) => /^kế hoạch$/iu.test(node.text))
    const below = title < 0 ? front : front.slice(title + 2)
    if (
      below.some((line) => isBasis(said(line))) ||
      draft.lines.some((line) => line.node.kind === 'heading' && says(said(line), ['căn cứ', 'cơ sở pháp lý']))
    )
      return
    yield { at: null, message: { vi: 'Kế hoạch không nêu căn cứ ban hành.', en: 'The plan names no basis.' } }
  },
  good: [
    {
      in: 'basis',
      text: 'Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ về cải cách hành chính;',
    },
    { in: 'basis', text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.' },
    {
      in: 'front',
      text: 'KẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026\n\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 20/11/2025 của Ủy ban nhân dân tỉnh)',
    },
  ],
  bad: [
    {
      in: 'whole',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTrồng cây phân tán năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nThực hiện phong trào trồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n',
    },
  ],
}
