import { lookOf } from '../format/check.ts'
import { DECREE } from '../format/decree.ts'
import type { Rule } from '../rule.ts'

export const headFormat: Rule = {
  id: 'head-format',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: {
    vi: 'Quốc hiệu, tên cơ quan, số, ngày sai kiểu chữ',
    en: 'National title, issuer, number or date set wrongly',
  },
  why: {
    vi: 'Khối đầu trang là nơi người nhận xem trước hết; sai kiểu chữ là lỗi thể thức dễ bị trả lại nhất.',
    en: 'The head of the page is what a reader sees first; a wrong style there is the first thing a registry sends back.',
  },
  advice: {
    vi: 'Đặt cỡ và kiểu chữ theo mẫu: Quốc hiệu 12-13 đậm; Tiêu ngữ 13-14 đậm; cơ quan chủ quản 12-13 đứng; cơ quan ban hành 12-13 đậm; số, ký hiệu 13 đứng; địa danh, ngày 13-14 nghiêng.',
    en: 'Set sizes and styles: national title 12-13 bold; motto 13-14 bold; higher body 12-13 regular; issuer 12-13 bold; number 13 regular; place and date 13-14 italic.',
  },
  source: `${DECREE}, mục II.1-II.4 và mục V`,
  check: (draft) => lookOf(draft, ['nation', 'motto', 'parent', 'issuer', 'number', 'date']),
  good: [{ in: 'word', text: 'Trình bày đúng mẫu chữ của Phụ lục I, mục V' }],
  bad: [
    { in: 'word', text: 'Tiêu ngữ cỡ 12, không đậm', look: { component: 'motto', line: { size: 12, bold: false } } },
    { in: 'word', text: 'Ngày tháng in đứng', look: { component: 'date', line: { italic: false } } },
    { in: 'word', text: 'Số, ký hiệu in đậm', look: { component: 'number', line: { bold: true } } },
  ],
}
