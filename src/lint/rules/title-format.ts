import { lookOf } from '../format/check.ts'
import { DECREE } from '../format/decree.ts'
import type { Rule } from '../rule.ts'

export const titleFormat: Rule = {
  id: 'title-format',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Tên loại hoặc trích yếu sai kiểu chữ', en: 'Type or subject line set wrongly' },
  why: {
    vi: 'Tên loại và trích yếu phải nổi bật, cân giữa trang để nhận ra văn bản ngay.',
    en: 'Type and subject must stand out in the middle of the page.',
  },
  advice: {
    vi: 'Đặt tên loại và trích yếu cỡ 13-14, in đậm, kiểu đứng, canh giữa.',
    en: 'Set type and subject in 13-14, bold, upright, centred.',
  },
  source: `${DECREE}, mục II.5 và mục V`,
  check: (draft) => lookOf(draft, ['type', 'title']),
  good: [{ in: 'word', text: 'Trình bày đúng mẫu chữ của Phụ lục I, mục V' }],
  bad: [
    { in: 'word', text: 'Tên loại cỡ 16', look: { component: 'type', line: { size: 16 } } },
    {
      in: 'word',
      text: 'Trích yếu không đậm, canh trái',
      look: { component: 'title', line: { bold: false, align: 'left' } },
    },
  ],
}
