import type { Draft } from '../draft.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'
import { countOf, judgedShorts, meantShort } from '../short-forms.ts'

export const abbreviationMisspelled: Rule = {
  id: 'abbreviation-misspelled',
  clarity: 'văn phong',
  severity: 'error',
  title: { vi: 'Chữ viết tắt bị viết sai', en: 'An abbreviation is misspelled' },
  why: {
    vi: 'Chữ viết tắt sai một chữ cái thành chữ khác, không ai hiểu.',
    en: 'With a letter wrong it is another abbreviation, which nobody knows.',
  },
  advice: { vi: 'Viết đúng chữ viết tắt đã quy ước.', en: 'Write the short form as it was defined.' },
  source: 'custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft)
    for (const { short, defined } of judgedShorts(draft.plan)) {
      const meant = defined ? null : meantShort(short, draft.plan)
      const places = meant === null ? [] : prose.filter(({ text }) => countOf(short, text) > 0)
      for (const { at, item } of places) {
        yield {
          at,
          quote: short,
          item,
          message: {
            vi: `“${short}” có lẽ là “${meant}” viết sai.`,
            en: `"${short}" is a slip for "${meant}".`,
          },
          fix: { at, quote: short, replace: meant ?? short },
        }
      }
    }
  },
  good: [
    { in: 'task', text: '1. Khảo sát người lao động (NLĐ) và hỗ trợ NLĐ, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. UBND, HĐND các xã rà soát, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Kiểm tra hồ sơ BTHT của các hộ dân, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Khảo sát người lao động (NLĐ) và hỗ trợ ‹NLD›, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. ‹UBDN› các xã rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
  ],
}
