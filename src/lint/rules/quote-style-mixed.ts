import type { Draft } from '../draft.ts'
import { type Prose, proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

// A straight one behind a figure is inches, or a second of an angle.
const STRAIGHT = /(?<![\d"])"(?!")/u
const CURLY = /[“”]/u

const quoted = ({ text }: Prose, shape: RegExp): string => {
  const at = text.search(shape)
  return text.slice(at).split(/\s+/u).slice(0, 2).join(' ')
}

export const quoteStyleMixed: Rule = {
  id: 'quote-style-mixed',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Dấu ngoặc kép viết hai kiểu', en: 'Quotation marks in two styles' },
  why: {
    vi: 'Lúc “…”, lúc "…" cho thấy văn bản được ghép từ nhiều nguồn; tìm kiếm cũng sót.',
    en: 'Curly and straight marks show that the text was put together from several, and defeat searches.',
  },
  advice: { vi: 'Dùng thống nhất “…”.', en: 'Use “…” throughout.' },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft)
    const straight = prose.filter(({ text }) => STRAIGHT.test(text))
    const curly = prose.filter(({ text }) => CURLY.test(text))
    const few = straight.length <= curly.length ? straight : curly
    const first = few[0]
    if (!first || straight.length === 0 || curly.length === 0) return
    yield {
      at: first.at,
      quote: quoted(first, few === straight ? STRAIGHT : CURLY),
      item: first.item,
      message: {
        vi: `Dấu ngoặc kép viết hai kiểu: ${curly.length} đoạn “…”, ${straight.length} đoạn "…".`,
        en: `Quotation marks have two styles: ${curly.length} passages curly, ${straight.length} straight.`,
      },
    }
  },
  good: [
    { in: 'task', text: '1. Phát động “Ngày Pháp luật” trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Phát động "Ngày Pháp luật" trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Phát động “Ngày Pháp luật” và “Tuần lễ sách” trước ngày 30/6/2026.\n\n2. Thi ‹"Hòa giải› viên giỏi" trước ngày 30/9/2026.\n\n3. Mở “Phiên tòa giả định” trước ngày 30/9/2026.',
    },
  ],
}
