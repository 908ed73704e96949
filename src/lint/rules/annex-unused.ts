import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { said, says } from '../standing.ts'

const POINTS = ['phụ lục', 'kèm theo', 'đính kèm', 'danh mục', 'biểu mẫu', 'biểu số', 'bảng', 'theo mẫu', 'pl ']

export const annexUnused: Rule = {
  id: 'annex-unused',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Có phụ lục nhưng nội dung không nhắc đến', en: 'An annex is never referred to' },
  why: {
    vi: 'Phụ lục không được chỉ dẫn trong nội dung thì không rõ có phải thực hiện hay không.',
    en: 'Where the text does not point to it, nobody knows whether the annex binds.',
  },
  advice: {
    vi: 'Thêm câu chỉ dẫn, ví dụ “(chi tiết tại Phụ lục I kèm theo)”.',
    en: 'Point to it: "(chi tiết tại Phụ lục I kèm theo)".',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1',
  *check({ lines }: Draft): Iterable<Found> {
    const annexes = lines.filter(
      ({ node, role }) => role === 'annex' && node.id !== null && /^PL/.test(node.id) && !node.id.includes('.'),
    )
    const first = annexes[0]
    if (!first) return
    const before = lines.slice(0, lines.indexOf(first)).filter(({ role }) => role !== 'annex')
    if (before.some((line) => says(said(line), POINTS))) return
    yield {
      at: first.node.at,
      quote: first.node.marker ?? first.node.text,
      item: first.node.id,
      message: {
        vi: `Nội dung Kế hoạch không nhắc đến phụ lục (${annexes.length} phụ lục).`,
        en: `The text never points to its ${annexes.length === 1 ? 'annex' : `${annexes.length} annexes`}.`,
      },
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây (chi tiết tại Phụ lục kèm theo).\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n\nSố cây của từng xã\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây theo biểu đính kèm.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC I\n\nSố cây của từng xã\n',
    },
  ],
  bad: [
    { in: 'annex', text: '‹PHỤ LỤC›\n\nDanh sách hòa giải viên\n\n1. Tổ hòa giải số 1.' },
    { in: 'annex', text: '‹PHỤ LỤC I›\n\nSố lớp bồi dưỡng\n\n1. Năm 2026: 02 lớp.' },
  ],
}
