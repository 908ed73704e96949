import { tokenize } from '../../grammar/token.ts'
import type { Draft } from '../draft.ts'
import { type Prose, proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

// Both are accepted; a document keeps to one.
const PAIRS = [
  ['hằng năm', 'hàng năm'], ['hằng tháng', 'hàng tháng'], ['hằng quý', 'hàng quý'], ['hằng ngày', 'hàng ngày'],
  ['kỹ năng', 'kĩ năng'], ['kỹ thuật', 'kĩ thuật'], ['quản lý', 'quản lí'], ['xử lý', 'xử lí'], ['định kỳ', 'định kì'],
] as const // biome-ignore format: a table

interface Use {
  readonly quote: string
  readonly prose: Prose
}

function usesOf(words: string, prose: readonly Prose[]): Use[] {
  const [first, second] = words.split(' ')
  return prose.flatMap((piece) => {
    const tokens = tokenize(piece.text)
    return tokens.flatMap((token, i) => {
      const next = tokens[i + 1]
      if (token.fold !== first || next?.fold !== second) return []
      return [{ quote: piece.text.slice(token.start, next?.end), prose: piece }]
    })
  })
}

export const spellingMixed: Rule = {
  id: 'spelling-mixed',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Một từ viết hai cách trong cùng văn bản', en: 'One word in two spellings' },
  why: {
    vi: 'Hai cách viết đều dùng được nhưng lẫn lộn thì văn bản thiếu thống nhất.',
    en: 'Both are accepted; mixed, they show a text patched together.',
  },
  advice: { vi: 'Chọn một cách viết cho cả văn bản.', en: 'Keep to one spelling in a document.' },
  source: 'custom (domain/language.md, lỗi 46)',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft).filter(({ role }) => role !== null)
    for (const [one, other] of PAIRS) {
      const [ones, others] = [usesOf(one, prose), usesOf(other, prose)]
      const [fewer, more] = others.length > ones.length ? [ones, others] : [others, ones]
      const odd = fewer[0]
      if (!odd) continue
      yield {
        at: odd.prose.at,
        quote: odd.quote,
        item: odd.prose.item,
        message: {
          vi: `Văn bản viết cả “${one}” (${ones.length} chỗ) và “${other}” (${others.length} chỗ).`,
          en: `Both "${one}" (${ones.length}) and "${other}" (${others.length}) are used.`,
        },
        ...(more[0]
          ? {
              related: [
                { at: more[0].prose.at, quote: more[0].quote, note: { vi: 'cách viết kia', en: 'the other spelling' } },
              ],
            }
          : {}),
      }
    }
  },
  good: [
    { in: 'task', text: '1. Kiểm tra hằng năm, hằng quý; xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Trưng bày gian hàng, năm gian; xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Bồi dưỡng kỹ năng, kỹ thuật; xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Kiểm tra ‹hàng năm›; xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Bồi dưỡng kỹ năng mềm, ‹kĩ năng› số; xong trước ngày 30/6/2026.' },
  ],
}
