import { knownDocument } from '../../data/index.ts'
import { keyOf } from '../citation-fault.ts'
import { type Cited, citedIn, codeParts, spokenDate } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

const isTitle = ({ line: { node } }: Cited): boolean => node.text === node.text.toUpperCase()

/** The mention to tell of, where no mention of the code has a date: not one in a title, table or annex. */
function undated(group: readonly Cited[]): Cited | null {
  if (group.some(({ issued }) => issued !== null)) return null
  const first = group.find(
    (cited) => !isTitle(cited) && cited.line.role !== 'annex' && cited.line.node.kind !== 'table',
  )
  return first && !first.nested ? first : null
}

export const citationIncomplete: Rule = {
  id: 'citation-incomplete',
  clarity: 'thẩm quyền',
  severity: 'warning',
  title: { vi: 'Viện dẫn lần đầu thiếu ngày ban hành', en: 'A first citation has no date' },
  why: {
    vi: 'Số văn bản lặp lại mỗi năm; không có ngày thì không xác định được văn bản nào.',
    en: 'Numbers come again each year; without a date it is unclear which document is meant.',
  },
  advice: {
    vi: 'Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại, số, ký hiệu.',
    en: 'At first give type, number, symbol, date, issuer and subject; later type, number and symbol.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const groups = new Map<string, Cited[]>()
    for (const cited of citedIn(draft)) {
      const group = groups.get(keyOf(cited.code))
      if (group) group.push(cited)
      else groups.set(keyOf(cited.code), [cited])
    }
    for (const group of groups.values()) {
      const cited = undated(group)
      if (!cited) continue
      const known = knownDocument(cited.code)?.issued ?? null
      const day = known === null ? '…' : spokenDate(known)
      yield {
        at: cited.line.node.at,
        quote: cited.typed,
        item: cited.line.item,
        message: {
          vi: `${cited.code} được viện dẫn mà không nơi nào ghi ngày ban hành${cited.issuer === null ? ', cơ quan ban hành' : ''}.`,
          en: `${cited.code} is cited without its date${cited.issuer === null ? ' and issuer' : ''} anywhere.`,
        },
        // A year in the code tells which one it is.
        ...(codeParts(cited.code)?.year ? { severity: 'info' } : {}),
        suggest: { vi: `${cited.typed} ngày ${day} của …`, en: `${cited.typed} ngày ${day} của …` },
      }
    }
  },
  good: [
    {
      in: 'task',
      text: '1. Thực hiện Quyết định số 2020/QĐ-TTg ngày 20/9/2025 của Thủ tướng Chính phủ; sơ kết Quyết định số 2020/QĐ-TTg.',
    },
    {
      in: 'task',
      text: '1. Sơ kết Quyết định số 2020/QĐ-TTg, sau đó triển khai Quyết định số 2020/QĐ-TTg ngày 20/9/2025 của Thủ tướng Chính phủ.',
    },
    {
      in: 'task',
      text: '1. Thực hiện Kế hoạch số 45/KH-TU ngày 20/9/2025 của Tỉnh ủy thực hiện Nghị quyết số 88-NQ/TW của Bộ Chính trị.',
    },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Triển khai ‹Quyết định số 2020/QĐ-TTg› của Thủ tướng Chính phủ, xong trước ngày 30/6/2026.',
    },
    { in: 'task', text: '1. Triển khai ‹Thông tư số 12/2024/TT-BNV›, xong trước ngày 30/6/2026.' },
  ],
}
