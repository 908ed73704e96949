import { lookOf } from '../format/check.ts'
import { DECREE } from '../format/decree.ts'
import type { Rule } from '../rule.ts'

export const headingFormat: Rule = {
  id: 'heading-format',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Tiêu đề mục, khoản sai kiểu chữ', en: 'Section or clause heading set wrongly' },
  why: {
    vi: 'Tiêu đề in đậm giúp người đọc tìm phần việc của mình.',
    en: 'Bold headings let a reader find his own part.',
  },
  advice: {
    vi: 'Đặt tiêu đề mục (I, II) và tiêu đề khoản (1, 2) cỡ 13-14, in đậm.',
    en: 'Set section headings (I, II) and clause headings (1, 2) in 13-14 bold.',
  },
  source: `${DECREE}, mục II.6 và mục V`,
  check: (draft) => lookOf(draft, ['section', 'clause']),
  good: [{ in: 'word', text: 'Trình bày đúng mẫu chữ của Phụ lục I, mục V' }],
  bad: [
    { in: 'word', text: 'Tiêu đề mục không đậm', look: { component: 'section', line: { bold: false } } },
    { in: 'word', text: 'Tiêu đề khoản cỡ 15', look: { component: 'clause', line: { size: 15 } } },
  ],
}
