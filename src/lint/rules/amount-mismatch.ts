import type { Draft } from '../draft.ts'
import { numberOf } from '../number-words.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

const UNITS: Readonly<Record<string, number>> = { đồng: 1, 'triệu đồng': 1e6, 'tỷ đồng': 1e9, 'tỉ đồng': 1e9 }

// "185.000.000 đồng (Bằng chữ: Một trăm tám mươi lăm triệu đồng)"
const SPELLED = /(?<![\d.,])(\d[\d.]{0,20}(?:,\d{1,3})?) (đồng|triệu đồng|tỷ đồng|tỉ đồng) ?\(([^()\d]{8,160})\)/gu

function figureOf(digits: string, unit: string): number {
  const cut = digits.endsWith('.') ? digits.slice(0, -1) : digits
  return Math.round(Number(cut.replaceAll('.', '').replace(',', '.')) * (UNITS[unit] ?? 1))
}

export const amountMismatch: Rule = {
  id: 'amount-mismatch',
  clarity: 'thể thức',
  severity: 'error',
  title: { vi: 'Số tiền bằng số và bằng chữ khác nhau', en: 'An amount differs in figures and in words' },
  why: {
    vi: 'Số và chữ khác nhau thì không xác định được mức kinh phí, không lập được dự toán, không thanh toán được.',
    en: 'Where they differ nobody knows the amount, and it can be neither budgeted nor paid.',
  },
  advice: { vi: 'Đối chiếu dự toán, sửa số hoặc chữ.', en: 'Look the estimate up; mend the figures or the words.' },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    for (const { text, at, item } of proseOf(draft)) {
      if (!text.includes('đồng (')) continue
      for (const [whole, digits = '', unit = '', words = ''] of text.matchAll(SPELLED)) {
        const [figure, spelled] = [figureOf(digits, unit), numberOf(words)]
        if (spelled === null || spelled === 0 || spelled === figure) continue
        const shown = spelled.toLocaleString('vi-VN')
        yield {
          at,
          quote: whole,
          item,
          message: {
            vi: `Bằng số là ${digits} ${unit}, bằng chữ là ${shown} đồng.`,
            en: `In figures it is ${digits} ${unit}, in words ${shown} đồng.`,
          },
        }
      }
    }
  },
  good: [
    {
      in: 'funding',
      text: 'Ngân sách tỉnh bảo đảm 185.000.000 đồng (Bằng chữ: Một trăm tám mươi lăm triệu đồng); Sở Tài chính thẩm định dự toán.',
    },
    {
      in: 'funding',
      text: 'Ngân sách tỉnh bảo đảm 1,25 tỷ đồng (một tỷ hai trăm năm mươi triệu đồng chẵn); Sở Tài chính thẩm định dự toán.',
    },
    {
      in: 'funding',
      text: 'Ngân sách tỉnh bảo đảm 900 triệu đồng (nguồn chi thường xuyên năm nay); Sở Tài chính thẩm định dự toán.',
    },
  ],
  bad: [
    {
      in: 'funding',
      text: 'Ngân sách tỉnh bảo đảm ‹100 triệu đồng (Một trăm hai mươi triệu đồng)›; Sở Tài chính thẩm định dự toán.',
    },
    {
      in: 'funding',
      text: 'Ngân sách tỉnh bảo đảm ‹2.105.000.000 đồng (Hai tỷ một trăm năm mươi triệu đồng)›; Sở Tài chính thẩm định dự toán.',
    },
  ],
}
