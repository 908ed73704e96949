import { foreignIssuer } from '../citation-issuer.ts'
import { citedIn } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

export const citationIssuerMismatch: Rule = {
  id: 'citation-issuer-mismatch',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Ký hiệu không phải của cơ quan được nêu', en: 'The symbol is not that of the named issuer' },
  why: {
    vi: 'Ký hiệu cho biết cơ quan ban hành; nêu cơ quan khác thì sai số hiệu hoặc sai thẩm quyền.',
    en: 'The symbol tells the issuer; with another name, one of the two is wrong.',
  },
  advice: {
    vi: 'Sửa ký hiệu hoặc tên cơ quan ban hành theo văn bản gốc.',
    en: 'Mend the symbol or the name after the original.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 và Phụ lục III',
  *check(draft: Draft): Iterable<Found> {
    const told = new Set<string>()
    for (const cited of citedIn(draft)) {
      const owner = foreignIssuer(cited)
      if (owner === null || told.has(cited.code)) continue
      told.add(cited.code)
      yield {
        at: cited.line.node.at,
        quote: cited.raw,
        item: cited.line.item,
        message: {
          vi: `Ký hiệu của ${cited.code} là của ${owner}, nhưng kế hoạch ghi cơ quan ban hành là ${cited.issuer}.`,
          en: `The symbol of ${cited.code} is that of ${owner}; the plan names ${cited.issuer}.`,
        },
      }
    }
  },
  good: [
    {
      in: 'task',
      text: '1. Thực hiện Quyết định số 2020/QĐ-TTg ngày 20/9/2025 của Thủ tướng Chính phủ, xong trước ngày 30/6/2026.',
    },
    {
      in: 'task',
      text: '1. Thực hiện Quyết định số 15/QĐ-UBND ngày 20/9/2025 của Chủ tịch Ủy ban nhân dân tỉnh, xong trước ngày 30/6/2026.',
    },
    {
      in: 'task',
      text: '1. Thực hiện Thông tư số 12/2024/TT-BTC ngày 05/02/2024 của Bộ trưởng Bộ Tài chính; Nghị quyết số 19-NQ/TW của Hội nghị Trung ương 5 khóa XIII.',
    },
    {
      in: 'task',
      text: '1. Thực hiện Quyết định số 650/QĐ-LĐTBXH ngày 21/7/2022 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội.',
    },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Thực hiện Quyết định số ‹1520/QĐ-UBND› ngày 20/9/2025 của Bộ Y tế, xong trước ngày 30/6/2026.',
    },
    {
      in: 'task',
      text: '1. Thực hiện Quyết định số ‹2020/QĐ-TTg› ngày 20/9/2025 của Chính phủ, xong trước ngày 30/6/2026.',
    },
    {
      in: 'task',
      text: '1. Thực hiện Thông tư số ‹12/2024/TT-BTC› ngày 05/02/2024 của Bộ Y tế, xong trước ngày 30/6/2026.',
    },
  ],
}
