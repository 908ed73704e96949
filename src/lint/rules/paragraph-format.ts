import type { LineLook } from '../../text/look.ts'
import type { Message } from '../../text/problem.ts'
import { type Part, partsOf } from '../format/component.ts'
import { DECREE } from '../format/decree.ts'
import type { Found, Rule } from '../rule.ts'

interface Habit {
  readonly said: Message
  readonly isOff: (look: LineLook) => boolean
}

const HABITS: readonly Habit[] = [
  {
    said: { vi: 'chưa canh đều hai lề', en: 'not justified' },
    isOff: ({ align }) => align !== 'justify',
  },
  {
    said: { vi: 'dòng đầu không lùi vào 1 cm hoặc 1,27 cm', en: 'first line not indented by 1 cm or 1.27 cm' },
    isOff: ({ indent }) => indent < 9 || indent > 13.7,
  },
  {
    said: { vi: 'khoảng cách giữa các đoạn dưới 6 pt', en: 'less than 6 pt between paragraphs' },
    isOff: ({ before, after }) => before + after < 6,
  },
  {
    said: { vi: 'khoảng cách dòng ngoài 1 đến 1,5 dòng', en: 'line spacing outside 1 to 1.5 lines' },
    isOff: ({ spacing }) => spacing !== null && (spacing < 0.98 || spacing > 1.52),
  },
]

// One odd paragraph is an accident that nobody sends a plan back for; a quarter of them is how the text is set.
const SHARE = 0.25

export const paragraphFormat: Rule = {
  id: 'paragraph-format',
  clarity: 'thể thức',
  severity: 'info',
  profiles: { archive: 'off' },
  title: {
    vi: 'Đoạn văn chưa canh đều, lùi dòng, giãn dòng đúng',
    en: 'Paragraphs not justified, indented or spaced as required',
  },
  why: {
    vi: 'Đoạn văn dính liền hoặc không lùi đầu dòng thì khó đọc, khó viện dẫn.',
    en: 'Paragraphs that run together are hard to read and to cite.',
  },
  advice: {
    vi: 'Chọn phần lời văn, mở Paragraph: Justified; First line 1 cm hoặc 1,27 cm; khoảng cách đoạn ít nhất 6 pt; dòng từ Single đến 1.5 lines.',
    en: 'Select the text, open Paragraph: Justified; First line 1 cm or 1.27 cm; at least 6 pt between paragraphs; Single to 1.5 lines.',
  },
  source: `${DECREE}, mục II.6.đ`,
  *check(draft): Iterable<Found> {
    const { look } = draft
    if (!look) return
    const seen = partsOf(draft).flatMap((part) => {
      const line = part.component === 'text' ? look.lines[part.line - 1] : null
      return line ? [{ part, line }] : []
    })
    for (const { said, isOff } of HABITS) {
      const off = seen.filter(({ line }) => isOff(line))
      if (off.length > 0 && off.length >= seen.length * SHARE) yield told(off[0]?.part, off.length, seen.length, said)
    }
  },
  good: [
    { in: 'word', text: 'Canh đều, lùi dòng đầu 1,27 cm, cách đoạn 6 pt, dòng đơn' },
    { in: 'word', text: 'Dòng cao cố định 18 pt', look: { component: 'text', line: { spacing: null } } },
  ],
  bad: [
    { in: 'word', text: 'Lời văn canh trái', look: { component: 'text', line: { align: 'left' } } },
    { in: 'word', text: 'Dòng đầu không lùi', look: { component: 'text', line: { indent: 0 } } },
    { in: 'word', text: 'Các đoạn dính liền', look: { component: 'text', line: { before: 0, after: 0 } } },
    { in: 'word', text: 'Dòng cách 2 lần', look: { component: 'text', line: { spacing: 2 } } },
  ],
}

function told(first: Part | undefined, count: number, total: number, { vi, en }: Message): Found {
  return {
    at: first ? { line: first.line, end_line: first.line } : null,
    item: first?.item ?? null,
    message: {
      vi: `Lời văn (${count} trong ${total} dòng): ${vi}.`,
      en: `Body text (${count} of ${total} lines): ${en}.`,
    },
  }
}
