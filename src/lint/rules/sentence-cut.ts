import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { isWebCopy, lastWords } from '../standing.ts'

const SHORTEST = 40

/** Two paragraphs that the reader joined into one sentence: the last words of the one, the first of the other. */
interface Cut {
  readonly line: number
  readonly end: string
  readonly start: string
}

const clean = (row: string): string => row.replaceAll('*', '').trim()

// Where a page ends (its number was set aside) the cut is the printer's.
function* cutsIn({ source, plan }: Draft, { node }: Line): Generator<Cut> {
  const { line: from = 0, end_line: to = 0 } = node.at
  let last = 0
  for (let at = from; source !== null && at <= to; at++) {
    const row = clean(source[at - 1] ?? '')
    if (row === '') continue
    const before = clean(source[last - 1] ?? '')
    const isCut =
      last > 0 && at > last + 1 && /[\p{L}\d,]$/u.test(before) && /^\p{Ll}/u.test(row) && !row.startsWith('http')
    if (isCut && !plan.ignored.some(({ at: { line = 0 } }) => line > last && line < at))
      yield { line: last, end: lastWords(before), start: row.split(/\s+/)[0] ?? '' }
    last = at
  }
}

export const sentenceCut: Rule = {
  id: 'sentence-cut',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Câu bị ngắt thành hai đoạn', en: 'A sentence is cut into two paragraphs' },
  why: {
    vi: 'Câu bị ngắt dòng giữa chừng dễ bị hiểu là hai ý, hoặc là mất chữ.',
    en: 'A cut sentence reads as two thoughts, or as if words were lost.',
  },
  advice: {
    vi: 'Nối hai đoạn lại; kiểm tra xem có mất chữ ở chỗ ngắt không.',
    en: 'Join the two; see whether words were lost at the cut.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    for (const line of draft.lines) {
      if (line.role === null || line.role === 'annex' || line.node.kind === 'table' || line.node.text.length < SHORTEST)
        continue
      for (const cut of cutsIn(draft, line)) {
        const quote = `${cut.end} ${cut.start}`
        const at = { ...line.node.at, line: cut.line }
        yield {
          at,
          quote,
          item: line.item,
          message: {
            vi: `Câu bị ngắt sau “${cut.end}” và viết tiếp ở đoạn sau (“${cut.start} …”).`,
            en: `The sentence breaks off after "${cut.end}" and goes on in the next paragraph ("${cut.start} …").`,
          },
          // A web page breaks lines as it likes.
          ...(isWebCopy(draft) ? { severity: 'info' } : { fix: { at, quote, replace: quote } }),
        }
      }
    }
  },
  good: [
    {
      in: 'task',
      text: '1. Rà soát thủ tục hành chính thuộc thẩm quyền giải quyết của tỉnh.\n\nViệc rà soát xong trước ngày 30/6/2026.',
    },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, gồm:\n\n- thủ tục về đất đai;\n\n- thủ tục về hộ tịch.' },
    {
      in: 'task',
      text: '1. Nâng cao chất lượng rà soát thủ tục hành chính\n\nCác sở rà soát xong trước ngày 30/6/2026.',
    },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Rà soát thủ tục.\n\n- Các sở, ban, ngành rà soát toàn bộ thủ tục hành chính thuộc thẩm quyền ‹giải quyết\n\ncủa› tỉnh, xong trước ngày 30/6/2026.',
    },
    {
      in: 'task',
      text: '1. Rà soát thủ tục.\n\n- Mở các lớp bồi dưỡng nghiệp vụ cho công chức làm công tác kiểm soát thủ tục, ‹chú trọng\n\nkỹ› năng rà soát, xong trước ngày 30/6/2026.',
    },
  ],
}
