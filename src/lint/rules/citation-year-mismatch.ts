import { registeredDay, yearFault } from '../citation-fault.ts'
import { citedIn } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

export const citationYearMismatch: Rule = {
  id: 'citation-year-mismatch',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Năm trong số hiệu không khớp ngày ban hành', en: 'The year of the code does not fit the date' },
  why: {
    vi: 'Số hiệu và ngày mâu thuẫn thì không xác định được văn bản viện dẫn.',
    en: 'Where code and date contradict each other, the document is not known.',
  },
  advice: {
    vi: 'Đối chiếu văn bản gốc, sửa số hiệu hoặc ngày.',
    en: 'Compare the original; mend the code or the date.',
  },
  source: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3, II.6',
  *check(draft: Draft): Iterable<Found> {
    const told = new Set<string>()
    for (const cited of citedIn(draft)) {
      const fault = yearFault(cited)
      const key = `${cited.code} ${cited.issued}`
      // The register tells the right day itself.
      if (!fault || told.has(key) || registeredDay(cited) !== null) continue
      told.add(key)
      yield {
        at: cited.line.node.at,
        quote: cited.dated,
        item: cited.line.item,
        message: { vi: `${cited.code}: ${fault.vi}.`, en: `${cited.code}: ${fault.en}.` },
      }
    }
  },
  good: [
    {
      in: 'task',
      text: '1. Rà soát hộ nghèo theo Quyết định số 24/2021/QĐ-TTg ngày 16/7/20 21, xong trước ngày 30/6/2026.',
    },
    { in: 'task', text: '1. Triển khai Luật số 15/2023/QH15 ngày 09/01/2023 của Quốc hội, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Triển khai Thông tư số 12/2024/TT-BNV ngày 05/11/2024, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Triển khai Quyết định số 15/QĐ-UBND ngày 05/11/2024, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Triển khai Thông tư số ‹12/2024/TT-BNV ngày 05/11/2023› của Bộ Nội vụ, xong trước ngày 30/6/2026.',
    },
    { in: 'task', text: '1. Triển khai Luật số ‹41/2019/QH15› của Quốc hội, xong trước ngày 30/6/2026.' },
  ],
}
