import { tokenize } from '../../grammar/token.ts'
import type { Draft } from '../draft.ts'
import { foldsOf, type Prose, proseOf } from '../prose.ts'
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

const FIRSTS: ReadonlySet<string | undefined> = new Set(PAIRS.flat().map((words) => words.split(' ')[0]))

/** Where each of the words stands. */
function usesIn(prose: readonly Prose[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>(PAIRS.flat().map((words) => [words, []]))
  for (const piece of prose) {
    const tokens = tokenize(piece.text)
    for (const [i, { fold, start }] of tokens.entries()) {
      const next = FIRSTS.has(fold) ? tokens[i + 1] : undefined
      if (next) uses.get(`${fold} ${next.fold}`)?.push({ quote: piece.text.slice(start, next.end), prose: piece })
    }
  }
  return uses
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
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const words = foldsOf(draft)
    if (!PAIRS.some((both) => both.every((each) => each.split(' ').every((word) => words.has(word))))) return
    const uses = usesIn(proseOf(draft).filter(({ role }) => role !== null))
    for (const [one, other] of PAIRS) {
      const [ones, others] = [uses.get(one) ?? [], uses.get(other) ?? []]
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
