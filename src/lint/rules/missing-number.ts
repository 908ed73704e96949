import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { frontLines, isAttached } from '../standing.ts'

/** "Số: /KH-UBND", as it stands in the text. */
export function numberLine(draft: Draft): Pick<Found, 'at' | 'quote'> {
  const line = frontLines(draft).find(({ node }) => /^số\s*:?.{0,12}\//iu.test(node.text))
  return line ? { at: line.node.at, quote: line.node.text } : { at: null }
}

export const missingNumber: Rule = {
  id: 'missing-number',
  clarity: 'thể thức',
  severity: 'error',
  profiles: { draft: 'off' },
  title: { vi: 'Chưa có số văn bản', en: 'The document has no number' },
  why: {
    vi: 'Văn bản chưa có số thì chưa được ban hành, không viện dẫn được.',
    en: 'Without a number the document is not issued and cannot be cited.',
  },
  advice: {
    vi: 'Lấy số ở văn thư: “Số: 05/KH-UBND” (số dưới 10 thêm số 0 phía trước).',
    en: 'Take the number from the registry: "Số: 05/KH-UBND".',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 15.1 và Phụ lục I, mục II.3',
  *check(draft: Draft): Iterable<Found> {
    const { symbol, number } = draft.plan.document
    if (symbol === null || number !== null || isAttached(draft)) return
    yield {
      ...numberLine(draft),
      message: { vi: `Số văn bản trước ký hiệu ${symbol} còn để trống.`, en: `The number before ${symbol} is blank.` },
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
      text: 'Số: 1205/KH-SNV\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
  ],
  bad: [
    {
      in: 'front',
      text: '‹Số:      /KH-UBND›\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    {
      in: 'front',
      text: '‹Số: ....../KH-UBND›\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
  ],
}
