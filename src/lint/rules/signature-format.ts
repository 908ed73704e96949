import { lookOf } from '../format/check.ts'
import { DECREE } from '../format/decree.ts'
import type { Rule } from '../rule.ts'

export const signatureFormat: Rule = {
  id: 'signature-format',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Khối chữ ký sai kiểu chữ', en: 'Signature block set wrongly' },
  why: {
    vi: 'Quyền hạn, chức vụ, họ tên người ký là phần xác lập hiệu lực; trình bày sai là lỗi thể thức.',
    en: 'Authority, office and name give the text its force; a wrong style is an error of form.',
  },
  advice: {
    vi: 'Đặt quyền hạn, chức vụ cỡ 13-14, in hoa, đậm; họ tên cỡ 13-14, đậm.',
    en: 'Set authority and office in 13-14 bold capitals, the name in 13-14 bold.',
  },
  source: `${DECREE}, mục II.7 và mục V`,
  check: (draft) => lookOf(draft, ['signer-title', 'signer']),
  good: [{ in: 'word', text: 'Trình bày đúng mẫu chữ của Phụ lục I, mục V' }],
  bad: [
    { in: 'word', text: 'Họ tên người ký in nghiêng', look: { component: 'signer', line: { italic: true } } },
    { in: 'word', text: 'Chức vụ người ký không đậm', look: { component: 'signer-title', line: { bold: false } } },
  ],
}
