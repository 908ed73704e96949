import { lookOf } from '../format/check.ts'
import { DECREE } from '../format/decree.ts'
import type { Rule } from '../rule.ts'

export const annexFormat: Rule = {
  id: 'annex-format',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Từ “Phụ lục” sai kiểu chữ', en: 'The word "Phụ lục" set wrongly' },
  why: {
    vi: 'Từ “Phụ lục” mở đầu một phần riêng, phải nhận ra ngay khi lật trang.',
    en: 'The word opens a part of its own and must be seen when one turns the pages.',
  },
  advice: {
    vi: 'Đặt từ “Phụ lục” và số thứ tự thành một dòng riêng, canh giữa, cỡ 14, kiểu đứng, đậm.',
    en: 'Give the word and its number a line of their own: centred, 14, upright, bold.',
  },
  source: `${DECREE}, mục III.1`,
  check: (draft) => lookOf(draft, ['annex']),
  good: [{ in: 'word', text: 'Không có phụ lục' }],
  bad: [
    {
      in: 'word',
      text: 'Từ “Phụ lục” không đậm, cỡ 12',
      look: { component: 'annex', line: { bold: false, size: 12 } },
    },
  ],
}
