import type { Draft } from '../draft.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

// "8.5%", "8,5 tỷ": thousands have three places.
const POINT = /(?<![\d.,])\d{1,3}\.\d{1,2} ?(?:%|tỷ|triệu)/u
const COMMA = /(?<![\d.,])\d{1,3},\d{1,2} ?(?:%|tỷ|triệu)/u

export const decimalMarkMixed: Rule = {
  id: 'decimal-mark-mixed',
  clarity: 'văn phong',
  severity: 'warning',
  title: { vi: 'Dấu thập phân lẫn dấu chấm và dấu phẩy', en: 'Decimal point and decimal comma are mixed' },
  why: {
    vi: 'Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân; lẫn lộn thì đọc nhầm số.',
    en: 'The point parts thousands, the comma decimals; mixed, numbers are misread.',
  },
  advice: { vi: 'Viết phần thập phân sau dấu phẩy: 8,5%.', en: 'Write decimals after a comma: 8,5%.' },
  source: 'custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft)
    if (!prose.some(({ text }) => COMMA.test(text))) return
    for (const { text, at, item } of prose) {
      const quote = POINT.exec(text)?.[0]
      if (quote === undefined) continue
      const replace = quote.replace('.', ',')
      yield {
        at,
        quote,
        item,
        message: {
          vi: `“${quote}” dùng dấu chấm thập phân, chỗ khác dùng dấu phẩy; viết “${replace}”.`,
          en: `"${quote}" has a decimal point where others have a comma; write "${replace}".`,
        },
        fix: { at, quote, replace },
      }
    }
  },
  good: [
    { in: 'objectives', text: '1. Đến năm 2028, tỷ lệ đạt 8,5%, tăng lên 9,5% vào năm 2030.' },
    { in: 'objectives', text: '1. Đến năm 2028, 1.250 hòa giải viên được bồi dưỡng, đạt 87,5%.' },
    { in: 'objectives', text: '1. Đến năm 2028, tỷ lệ đạt 8.5%, tăng lên 9.5% vào năm 2030.' },
  ],
  bad: [
    { in: 'task', text: '1. Vận động ‹8.5 tỷ› đồng, tăng 7,2% so với năm 2025, xong trước ngày 30/6/2026.' },
    { in: 'objectives', text: '1. Đến năm 2028, tỷ lệ đạt 8,5%.\n\n2. Đến năm 2030, tỷ lệ đạt ‹9.5%›.' },
    { in: 'objectives', text: '1. Đến năm 2028, tỷ lệ đạt ‹12.25%›, năm trước 10,5%.' },
  ],
}
