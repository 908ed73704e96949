import { knownDocument } from '../../data/index.ts'
import { registeredDay } from '../citation-fault.ts'
import { citedIn, spokenDate } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

export const citationKnownWrong: Rule = {
  id: 'citation-known-wrong',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Viện dẫn sai ngày của văn bản đã biết', en: 'A well-known document is cited with the wrong date' },
  why: {
    vi: 'Ngày ban hành sai làm căn cứ không xác định được văn bản.',
    en: 'With the wrong date the basis points to no document.',
  },
  advice: {
    vi: 'Kiểm tra lại số, ký hiệu, ngày ban hành với văn bản gốc.',
    en: 'Compare number, symbol and date with the original.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const told = new Set<string>()
    for (const cited of citedIn(draft)) {
      const day = registeredDay(cited)
      const key = `${cited.code} ${cited.issued}`
      if (day === null || told.has(key)) continue
      told.add(key)
      const { subject, type } = knownDocument(cited.code) ?? { subject: '', type: '' }
      yield {
        at: cited.line.node.at,
        quote: cited.dated,
        item: cited.line.item,
        message: {
          vi: `${type} số ${cited.code} (${subject}) ban hành ngày ${spokenDate(day)}, không phải ${spokenDate(cited.issued ?? '')}.`,
          en: `${cited.code} (${subject}) is of ${day}, not of ${cited.issued}.`,
        },
        suggest: { vi: `${cited.raw} ngày ${spokenDate(day)}`, en: `${cited.raw} ngày ${spokenDate(day)}` },
      }
    }
  },
  good: [
    {
      in: 'basis',
      text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    },
    { in: 'task', text: '1. Triển khai Quyết định số 749/QĐ-TTg ngày 03/6/2020, xong trước ngày 30/6/2026.' },
    {
      in: 'task',
      text: '1. Triển khai Nghị quyết số 06/NQ-CP ngày 08/01/2025 của Chính phủ, xong trước ngày 30/6/2026.',
    },
    { in: 'task', text: '1. Triển khai Nghị quyết số 76/NQ-CP, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'basis',
      text: 'Căn cứ Nghị định số ‹30/2020/NĐ-CP ngày 05 tháng 5 năm 2020› của Chính phủ về công tác văn thư.',
    },
    {
      in: 'task',
      text: '1. Triển khai Quyết định số ‹749/QĐ-TTg ngày 13/6/2020› của Thủ tướng Chính phủ, xong trước ngày 30/6/2026.',
    },
  ],
}
