import type { NumberLook } from '../../text/look.ts'
import type { Message } from '../../text/problem.ts'
import { DECREE } from '../format/decree.ts'
import type { Found, Rule } from '../rule.ts'

// About two pages of A4: a one-page plan needs no number.
const ONE_PAGE = 3000

function faultsOf({ at, align, size, upright, arabic, hiddenOnFirst }: NumberLook): Message[] {
  const checks: readonly (readonly [boolean, Message])[] = [
    [at !== 'header', { vi: 'đặt ở chân trang (quy định lề trên)', en: 'in the footer (should be in the top margin)' }],
    [align !== 'center', { vi: 'chưa canh giữa', en: 'not centred' }],
    [
      size !== null && (size < 13 || size > 14),
      { vi: `cỡ chữ ${size} (quy định 13-14)`, en: `size ${size} (should be 13-14)` },
    ],
    [!upright, { vi: 'in nghiêng (quy định đứng)', en: 'italic (should be upright)' }],
    [!arabic, { vi: 'không phải chữ số Ả Rập', en: 'not in Arabic figures' }],
    [
      !hiddenOnFirst,
      { vi: 'hiện ở trang đầu (quy định không hiện)', en: 'shown on the first page (should be hidden)' },
    ],
  ]
  return checks.flatMap(([isWrong, message]) => (isWrong ? [message] : []))
}

export const pageNumber: Rule = {
  id: 'page-number',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Số trang thiếu hoặc sai cách trình bày', en: 'Page number is missing or set wrongly' },
  why: {
    vi: 'Văn bản nhiều trang không có số trang thì dễ thất lạc, khó viện dẫn.',
    en: 'Without page numbers pages get lost and cannot be cited.',
  },
  advice: {
    vi: 'Trong Word: Insert, Page Number, Top of Page, canh giữa, cỡ 13-14, kiểu đứng; đánh dấu Different First Page.',
    en: 'In Word: Insert, Page Number, Top of Page, centred, size 13-14, upright; tick Different First Page.',
  },
  source: `${DECREE}, mục I.7`,
  *check({ look, lines }): Iterable<Found> {
    const page = look?.pages[0]
    if (!page) return
    const length = lines.reduce((sum, { node }) => sum + node.text.length, 0)
    if (length < ONE_PAGE && page.numbers === null) return
    const faults = page.numbers === null ? [{ vi: 'không có', en: 'missing' }] : faultsOf(page.numbers)
    if (faults.length === 0) return
    yield {
      at: null,
      message: {
        vi: `Số trang: ${faults.map(({ vi }) => vi).join('; ')}.`,
        en: `Page number: ${faults.map(({ en }) => en).join('; ')}.`,
      },
    }
  },
  good: [{ in: 'word', text: 'Số trang giữa lề trên, cỡ 13, không hiện ở trang đầu' }],
  bad: [
    {
      in: 'word',
      text: 'Số trang ở góc phải chân trang',
      look: {
        page: { numbers: { at: 'footer', align: 'right', size: 13, upright: true, arabic: true, hiddenOnFirst: true } },
      },
    },
    {
      in: 'word',
      text: 'Số trang kiểu La Mã, cỡ 11, hiện ở trang đầu',
      look: {
        page: {
          numbers: { at: 'header', align: 'center', size: 11, upright: true, arabic: false, hiddenOnFirst: false },
        },
      },
    },
  ],
}
