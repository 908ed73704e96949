import { knownDocument } from '../../data/index.ts'
import { citedIn, spokenDate } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { says } from '../standing.ts'

// Who says that it was replaced, or looks back on it, does not rest on it.
const PAST = ['thay thế', 'bãi bỏ', 'hết hiệu lực', 'trước đây', 'tổng kết', 'sơ kết', 'chuyển tiếp', 'sửa đổi']

export const citationNotInForce: Rule = {
  id: 'citation-not-in-force',
  clarity: 'thẩm quyền',
  severity: 'warning',
  title: { vi: 'Viện dẫn văn bản đã hết hiệu lực', en: 'A cited document is no longer in force' },
  why: {
    vi: 'Kế hoạch dựa trên quy định đã được thay thế thì thẩm quyền, mức chi, quy trình có thể sai.',
    en: 'On replaced rules, powers, rates and procedures may be wrong.',
  },
  advice: {
    vi: 'Viện dẫn văn bản thay thế và rà lại nội dung theo văn bản mới.',
    en: 'Cite the new document and check the plan against it.',
  },
  source: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15; bảng văn bản của kehoach',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const date = draft.date?.replace(/-XX/g, '-00') ?? null
    if (date === null || date.startsWith('X')) return
    const told = new Set<string>()
    for (const cited of citedIn(draft)) {
      const known = knownDocument(cited.code, cited.issued)
      if (!known?.until || known.until >= date || told.has(known.code) || says(cited.around, PAST)) continue
      told.add(known.code)
      yield {
        at: cited.line.node.at,
        quote: cited.typed,
        item: cited.line.item,
        message: {
          vi: `${known.type} số ${known.code} (${known.subject}) đã hết hiệu lực sau ngày ${spokenDate(known.until)}${known.replacedBy === null ? '' : `; nay là ${known.replacedBy}`}.`,
          en: `${known.code} (${known.subject}) was in force until ${known.until} at most${known.replacedBy === null ? '' : `; now ${known.replacedBy}`}.`,
        },
        ...(known.replacedBy === null
          ? {}
          : { suggest: { vi: `${known.type} số ${known.replacedBy}`, en: `${known.type} số ${known.replacedBy}` } }),
      }
    }
  },
  good: [
    {
      in: 'basis',
      issued: '2024-11-20',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19 tháng 6 năm 2015.',
    },
    { in: 'basis', text: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025.' },
    { in: 'task', text: '1. Tổng kết việc thi hành Luật số 77/2015/QH13 ngày 19/6/2015, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'basis', text: 'Căn cứ ‹Luật Tổ chức chính quyền địa phương số 77/2015/QH13› ngày 19 tháng 6 năm 2015.' },
    {
      in: 'basis',
      issued: '2026-09-10',
      text: 'Căn cứ ‹Nghị định số 39/2022/NĐ-CP› ngày 18 tháng 6 năm 2022 của Chính phủ.',
    },
  ],
}
