import { lookOf } from '../format/check.ts'
import { DECREE } from '../format/decree.ts'
import type { Rule } from '../rule.ts'

export const textFormat: Rule = {
  id: 'text-format',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Căn cứ hoặc lời văn sai cỡ, kiểu chữ', en: 'Bases or body text in a wrong size or style' },
  why: {
    vi: 'Cỡ chữ nhỏ hơn 13 khó đọc; căn cứ in nghiêng để phân biệt với nội dung.',
    en: 'Text below 13 is hard to read; bases are italic to tell them from the content.',
  },
  advice: {
    vi: 'Đặt lời văn cỡ 13-14; căn cứ ban hành cỡ 13-14, in nghiêng.',
    en: 'Set the text in 13-14 and the bases in 13-14 italic.',
  },
  source: `${DECREE}, mục II.6 và mục V`,
  check: (draft) => lookOf(draft, ['basis', 'text']),
  good: [{ in: 'word', text: 'Trình bày đúng mẫu chữ của Phụ lục I, mục V' }],
  bad: [
    { in: 'word', text: 'Lời văn cỡ 12', look: { component: 'text', line: { size: 12 } } },
    { in: 'word', text: 'Căn cứ in đứng', look: { component: 'basis', line: { italic: false } } },
  ],
}
