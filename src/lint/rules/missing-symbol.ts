import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { isAttached, perhapsLost } from '../standing.ts'

export const missingSymbol: Rule = {
  id: 'missing-symbol',
  clarity: 'thể thức',
  severity: 'error',
  title: { vi: 'Không có dòng số, ký hiệu', en: 'There is no line with number and symbol' },
  why: {
    vi: 'Số, ký hiệu là thành phần bắt buộc; thiếu thì không đăng ký và không viện dẫn được văn bản.',
    en: 'Number and symbol are a main component; without them the document cannot be registered or cited.',
  },
  advice: {
    vi: 'Thêm dòng “Số: …/KH-<viết tắt tên cơ quan>” dưới tên cơ quan ban hành.',
    en: 'Add "Số: …/KH-<issuer>" below the issuer\'s name.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8.2.c và Phụ lục I, mục II.3',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const { symbol } = draft.plan.document
    if (symbol !== null || isAttached(draft)) return
    yield {
      at: null,
      ...perhapsLost(draft),
      message: {
        vi: 'Không thấy dòng số, ký hiệu văn bản (“Số: …/KH-…”).',
        en: 'No line with number and symbol ("Số: …/KH-…") is found.',
      },
      suggest: { vi: 'Số: …/KH-…', en: 'Số: …/KH-…' },
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'front',
      text: 'Số:     /KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    {
      in: 'front',
      text: 'KẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026\n\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 20/11/2025 của Ủy ban nhân dân tỉnh)',
    },
  ],
  bad: [
    {
      in: 'front',
      text: 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    { in: 'front', text: 'SỞ Y TẾ\n\nKẾ HOẠCH\n\nTập huấn cấp cứu năm 2026' },
  ],
}
