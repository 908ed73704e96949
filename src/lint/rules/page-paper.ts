import { DECREE } from '../format/decree.ts'
import { type Measure, pageFaults } from '../format/page.ts'
import type { Rule } from '../rule.ts'

const MEASURES: readonly Measure[] = [
  { side: 'width', name: { vi: 'bề rộng giấy', en: 'paper width' }, from: 210, to: 210 },
  { side: 'height', name: { vi: 'bề cao giấy', en: 'paper height' }, from: 297, to: 297 },
]

export const pagePaper: Rule = {
  id: 'page-paper',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Khổ giấy không phải A4 đứng', en: 'Paper is not upright A4' },
  why: {
    vi: 'Văn bản khác khổ A4 khi in, quét và lưu hồ sơ sẽ bị co hoặc cắt.',
    en: 'Another size than A4 is shrunk or cut when it is printed, scanned and filed.',
  },
  advice: {
    vi: 'Trong Word: Layout, Size, A4 (210 x 297 mm), Orientation, Portrait; chỉ phụ lục có bảng rộng mới để ngang.',
    en: 'In Word: Layout, Size, A4 (210 x 297 mm), Orientation, Portrait; landscape for wide annex tables only.',
  },
  source: `${DECREE}, mục I.1 và I.2`,
  *check({ look, lines }) {
    // An annex with a wide table may lie on its side.
    const [first, ...others] = look?.pages ?? []
    if (first) yield* pageFaults([first], MEASURES, lines)
    const turned = others.map((page) =>
      page.width > page.height ? { ...page, width: page.height, height: page.width } : page,
    )
    yield* pageFaults(turned, MEASURES, lines)
  },
  good: [{ in: 'word', text: 'Giấy A4 đứng, 210 x 297 mm' }],
  bad: [
    { in: 'word', text: 'Giấy Letter, 215,9 x 279,4 mm', look: { page: { width: 215.9, height: 279.4 } } },
    { in: 'word', text: 'Giấy A4 để ngang', look: { page: { width: 297, height: 210 } } },
  ],
}
