import { lookOf } from '../format/check.ts'
import { DECREE } from '../format/decree.ts'
import type { Rule } from '../rule.ts'

export const recipientsFormat: Rule = {
  id: 'recipients-format',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Nơi nhận sai cỡ, kiểu chữ', en: 'Recipients in a wrong size or style' },
  why: {
    vi: 'Nơi nhận cỡ nhỏ hơn lời văn để không lẫn với nội dung.',
    en: 'Recipients are smaller than the text so as not to be taken for it.',
  },
  advice: {
    vi: 'Đặt từ “Nơi nhận:” cỡ 12, nghiêng, đậm; danh sách cỡ 11, đứng.',
    en: 'Set "Nơi nhận:" in 12 bold italic and the list in 11 regular.',
  },
  source: `${DECREE}, mục II.9 và mục V`,
  check: (draft) => lookOf(draft, ['recipients', 'recipient']),
  good: [{ in: 'word', text: 'Trình bày đúng mẫu chữ của Phụ lục I, mục V' }],
  bad: [
    { in: 'word', text: 'Danh sách nơi nhận cỡ 14', look: { component: 'recipient', line: { size: 14 } } },
    { in: 'word', text: 'Từ “Nơi nhận” không nghiêng', look: { component: 'recipients', line: { italic: false } } },
  ],
}
