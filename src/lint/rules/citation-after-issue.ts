import { conflictsIn, isWhole, registeredDay, yearFault } from '../citation-fault.ts'
import { citedIn, spokenDate } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

export const citationAfterIssue: Rule = {
  id: 'citation-after-issue',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Văn bản viện dẫn ban hành sau kế hoạch', en: 'A cited document is dated after the plan' },
  why: {
    vi: 'Không thể căn cứ vào văn bản chưa ban hành; thường là ghi nhầm năm, nhất là vào đầu năm.',
    en: 'A plan cannot rest on what is not yet issued; most often the year is a slip, above all in January.',
  },
  advice: {
    vi: 'Kiểm tra ngày của văn bản viện dẫn và ngày ban hành kế hoạch.',
    en: 'Check the date of the document and that of the plan.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; custom',
  *check(draft: Draft): Iterable<Found> {
    const issued = draft.plan.document.issued?.replace(/-XX/g, '-99') ?? null
    if (issued === null || issued.startsWith('X')) return
    const cites = citedIn(draft)
    const odd = new Set(conflictsIn(cites).map((conflict) => conflict.odd))
    const told = new Set<string>()
    for (const cited of cites) {
      if (!isWhole(cited.issued) || cited.issued <= issued || told.has(cited.code)) continue
      if (odd.has(cited) || registeredDay(cited) !== null || yearFault(cited) !== null) continue
      told.add(cited.code)
      yield {
        at: cited.line.node.at,
        quote: cited.dated,
        item: cited.line.item,
        message: {
          vi: `${cited.code} ghi ngày ${spokenDate(cited.issued)}, sau ngày ban hành kế hoạch (${spokenDate(draft.plan.document.issued ?? '')}).`,
          en: `${cited.code} is dated ${cited.issued}, after the plan (${draft.plan.document.issued}).`,
        },
      }
    }
  },
  good: [
    { in: 'task', text: '1. Thực hiện Quyết định số 2020/QĐ-TTg ngày 20/11/2025, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Thực hiện Quyết định số 2020/QĐ-TTg, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Thực hiện Quyết định số 2020/QĐ-TTg ngày 15/9/2024 trước ngày 15/12/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Thực hiện Quyết định số ‹2020/QĐ-TTg ngày 21/11/2025›, xong trước ngày 30/6/2026.' },
    { in: 'basis', text: 'Căn cứ Công văn số ‹5512/UBND-NC ngày 20/12/2025› của Ủy ban nhân dân tỉnh.' },
  ],
}
