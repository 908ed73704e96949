import { DECREE } from '../format/decree.ts'
import { type Measure, pageFaults } from '../format/page.ts'
import type { Rule } from '../rule.ts'

const MEASURES: readonly Measure[] = [
  { side: 'top', name: { vi: 'lề trên', en: 'top margin' }, from: 20, to: 25 },
  { side: 'bottom', name: { vi: 'lề dưới', en: 'bottom margin' }, from: 20, to: 25 },
  { side: 'left', name: { vi: 'lề trái', en: 'left margin' }, from: 30, to: 35 },
  { side: 'right', name: { vi: 'lề phải', en: 'right margin' }, from: 15, to: 20 },
]

export const pageMargins: Rule = {
  id: 'page-margins',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Lề trang ngoài khoảng quy định', en: 'Margins are outside the range' },
  why: {
    vi: 'Lề trái chừa chỗ đóng hồ sơ; lề sai thì văn thư trả lại để trình bày lại.',
    en: 'The left margin leaves room for binding; with wrong margins the registry sends the text back.',
  },
  advice: {
    vi: 'Trong Word: Layout, Margins: trên và dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm.',
    en: 'In Word: Layout, Margins: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm.',
  },
  source: `${DECREE}, mục I.3`,
  *check({ look, lines }) {
    // The margins of a page that lies on its side are turned with it: nobody agrees how.
    yield* pageFaults(look?.pages.filter(({ width, height }) => width <= height) ?? [], MEASURES, lines)
  },
  good: [
    { in: 'word', text: 'Lề trên, dưới 20 mm, trái 30 mm, phải 15 mm' },
    { in: 'word', text: 'Lề trái 35 mm', look: { page: { left: 35 } } },
  ],
  bad: [
    { in: 'word', text: 'Lề trái 20 mm', look: { page: { left: 20 } } },
    { in: 'word', text: 'Lề trên 15 mm, lề phải 25 mm', look: { page: { top: 15, right: 25 } } },
  ],
}
