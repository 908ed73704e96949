import type { Draft } from '../draft.ts'
import { type Prose, proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

const PAIRS = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
] as const
// A quotation may run over several paragraphs; a page may part a bracket.
const NEAR = 4

// A straight mark behind a figure is an inch, or a second of an angle.
const STRAIGHT = /(?<!(?:^|\D)\d{1,3})"/gu
const straights = (text: string): number[] =>
  !text.includes('"') || /[“”]/u.test(text) ? [] : [...text.matchAll(STRAIGHT)].map(({ index }) => index)

/** Offset of the last straight mark where their number is odd, and no paragraph near has the other one. */
function oddStraight(prose: readonly Prose[], i: number): number | null {
  const marks = straights(prose[i]?.text ?? '')
  const near = [...prose.slice(Math.max(0, i - NEAR), i), ...prose.slice(i + 1, i + 1 + NEAR)]
  if (marks.length % 2 === 0 || near.some(({ text }) => straights(text).length % 2 === 1)) return null
  return marks.at(-1) ?? null
}

/** Offset of the last opening mark that nothing closes; null where all are closed. */
function openAt(text: string, open: string, close: string): number | null {
  if (!text.includes(open)) return null
  const stack: number[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === open) stack.push(i)
    // “ ... " and "“ ... “": typed for a closing mark
    else if (char === close || (open === '“' && char === '"')) stack.pop()
  }
  return stack.at(-1) ?? null
}

const spare = (text: string, open: string, close: string): boolean => text.split(close).length > text.split(open).length
const isAlone = (prose: readonly Prose[], i: number, open: string, close: string): boolean =>
  !prose.slice(i + 1, i + 1 + NEAR).some(({ text }) => spare(text, open, close))

const opening = (text: string, start: number): string => text.slice(start).split(' ').slice(0, 4).join(' ')
const neverClosed = (quote: string): Found['message'] => ({
  vi: `Ngoặc “${quote.charAt(0)}” mở ở “${quote}” không được đóng.`,
  en: `The "${quote.charAt(0)}" that opens "${quote}" is never closed.`,
})

export const unbalancedQuotes: Rule = {
  id: 'unbalanced-quotes',
  clarity: 'văn phong',
  severity: 'error',
  title: { vi: 'Ngoặc không được đóng', en: 'A quotation mark or bracket is never closed' },
  why: {
    vi: 'Thiếu ngoặc đóng thì không biết tên gọi hoặc phần chú thích hết ở đâu.',
    en: 'Nobody knows where the name or the remark ends.',
  },
  advice: { vi: 'Thêm ngoặc đóng.', en: 'Close it.' },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft)
    for (const [i, { text, at, item }] of prose.entries()) {
      const straight = oddStraight(prose, i)
      if (straight !== null)
        yield { at, quote: opening(text, straight), item, message: neverClosed(opening(text, straight)) }
      for (const [open, close] of PAIRS) {
        const start = openAt(text, open, close)
        if (start === null || !isAlone(prose, i, open, close)) continue
        // “A” with a second opening mark for the closing one
        if (open === '“' && text.split('“').length % 2 === 1 && !text.includes('”')) continue
        yield { at, quote: opening(text, start), item, message: neverClosed(opening(text, start)) }
      }
    }
  },
  good: [
    { in: 'task', text: '1. Phát động phong trào “Thôn sạch” (đợt 1), xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát theo: a) danh mục; b) biểu mẫu, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Phát động “Thôn sạch", xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Mua 02 màn hình 55" cho phòng họp và phát động "Thôn sạch", xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Phát động phong trào ‹"Thôn sạch nhà đẹp,› xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Phát động phong trào ‹“Thôn sạch nhà đẹp,› xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát thủ tục ‹(kể cả thủ tục› nội bộ, xong trước ngày 30/6/2026.' },
  ],
}
