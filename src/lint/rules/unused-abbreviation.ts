import { isEverydayAbbreviation } from '../../data/index.ts'
import type { Draft } from '../draft.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'
import { countOf, judgedShorts } from '../short-forms.ts'

export const unusedAbbreviation: Rule = {
  id: 'unused-abbreviation',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Chữ viết tắt không được dùng lại', en: 'An abbreviation is defined and never used' },
  why: {
    vi: 'Quy ước viết tắt mà không dùng chỉ làm câu văn thêm rối.',
    en: 'A short form that is not used only burdens the sentence.',
  },
  advice: { vi: 'Bỏ phần viết tắt trong ngoặc, hoặc dùng nó.', en: 'Delete the short form, or use it.' },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft)
    for (const { short, defined, at } of judgedShorts(draft.plan)) {
      // "(sau đây gọi là Luật)" names; only capitals abbreviate.
      if (!defined || short !== short.toUpperCase() || isEverydayAbbreviation(short)) continue
      const uses = prose.reduce((sum, { text }) => sum + countOf(short, text), 0)
      // "(X)", "(sau đây viết tắt là X)"
      const place = prose.find(({ text }) => text.includes(`${short})`))
      if (uses !== 1 || !place) continue
      yield {
        at: place.at ?? at,
        quote: place.text.includes(`(${short})`) ? `(${short})` : short,
        item: place.item,
        message: {
          vi: `Chữ viết tắt “${short}” được quy ước nhưng không dùng lại lần nào.`,
          en: `The abbreviation "${short}" is defined and never used again.`,
        },
      }
    }
  },
  good: [
    { in: 'task', text: '1. Hỗ trợ quỹ tín dụng nhân dân (QTDND) lập sổ; QTDND xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Hỗ trợ quỹ tín dụng nhân dân lập sổ, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Mở 02 (hai) lớp tập huấn (đợt II), xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Hỗ trợ quỹ tín dụng nhân dân ‹(QTDND)› lập sổ, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Khảo sát người lao động ‹(NLĐ)› trong khu công nghiệp, xong trước ngày 30/6/2026.' },
  ],
}
