import { mentionsIn } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { sourceBetween } from '../standing.ts'

export const codeWithSpace: Rule = {
  id: 'code-with-space',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Có dấu cách trong số, ký hiệu văn bản', en: "A document's code has a space inside" },
  why: {
    vi: 'Số, ký hiệu viết liền; có dấu cách thì tìm kiếm và liên kết văn bản không ra.',
    en: 'Codes have no spaces; with one, searches and links miss the document.',
  },
  advice: {
    vi: 'Viết liền số, ký hiệu: 12/KH-UBND, 19-NQ/TW.',
    en: 'Write the code without spaces: 12/KH-UBND, 19-NQ/TW.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    // On a page of a PDF the number is often put in later, with the room that was left for it.
    if (draft.plan.source.format === 'pdf') return
    const told = new Set<string>()
    for (const { raw, code, line } of mentionsIn(draft.lines)) {
      const { at } = line.node
      if (!/\s/.test(raw) || told.has(raw)) continue
      // A line that ends inside the code is not the writer's space.
      const rows = sourceBetween(draft, (at.line ?? 0) - 1, (at.end_line ?? at.line ?? 0) + 1)
      if (draft.source !== null && !rows.some((row) => row.includes(raw))) continue
      told.add(raw)
      const replace = raw.replace(/\s+/g, '')
      yield {
        at,
        quote: raw,
        item: line.item,
        message: {
          vi: `Số, ký hiệu “${raw}” có dấu cách; viết liền: “${code}”.`,
          en: `The code "${raw}" has a space; write "${code}".`,
        },
        fix: { at, quote: raw, replace },
      }
    }
  },
  good: [
    { in: 'task', text: '1. Thực hiện Kế hoạch số 15/KH-UBND ngày 15/6/2025, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Thực hiện nhiệm vụ 15 / 20 xã đã đăng ký, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Thực hiện Kế hoạch số ‹15/KH- UBND› ngày 15/6/2025, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Thực hiện Kết luận số ‹21- KL/TW› ngày 25/10/2021, xong trước ngày 30/6/2026.' },
  ],
}
