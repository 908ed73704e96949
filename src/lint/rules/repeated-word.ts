import { type Token, tokenize } from '../../grammar/token.ts'
import type { Draft } from '../draft.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

// Never lawfully doubled; "người người", "dần dần", "ngày ngày" are, and "tổ chức chức năng" is two words.
const SINGLE = new Set(['và', 'các', 'của', 'với', 'trong', 'những', 'được', 'tại', 'hoặc', 'nhằm', 'thuộc', 'gồm'])
const LONGEST = 3

/** "từng bước từng bước", "ngày càng ngày càng" */
const LAWFUL = new Set(['từng bước', 'ngày càng', 'lần lượt', 'đời đời', 'càng ngày'])

function repeats(tokens: readonly Token[], at: number): number {
  for (let size = 1; size <= LONGEST; size++) {
    if (!isTwice(tokens, at, size)) continue
    const first = tokens.slice(at, at + size)
    if (!isOneRun(first, tokens.slice(at + size, at + 2 * size))) continue
    const next = tokens[at + 2 * size]
    const words = first.map(({ fold }) => fold).join(' ')
    if (
      size === 1
        ? !SINGLE.has(words) || next?.raw === '-'
        : LAWFUL.has(words) || isTaken(next, tokens[at + 2 * size + 1])
    )
      continue
    return size
  }
  return 0
}

// Asked of every word.
function mayRepeat(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.fold
  return first === tokens[at + 1]?.fold || first === tokens[at + 2]?.fold || first === tokens[at + 3]?.fold
}

function isTwice(tokens: readonly Token[], at: number, size: number): boolean {
  for (let i = at; i < at + size; i++) if (tokens[i]?.fold !== tokens[i + size]?.fold) return false
  return at + 2 * size <= tokens.length
}

// "bảo hiểm xã hội xã hội hóa": the second belongs to a longer word.
const isTaken = (next: Token | undefined, after: Token | undefined): boolean =>
  next?.fold === 'hóa' && !['đơn', 'chất', 'học'].includes(after?.fold ?? '')
const isOneRun = (first: readonly Token[], second: readonly Token[]): boolean =>
  [...first, ...second].every(({ kind, spaced }, i) => kind === 'word' && (i === 0 || spaced)) &&
  new Set(first.map(({ fold }) => fold)).size === first.length

export const repeatedWord: Rule = {
  id: 'repeated-word',
  clarity: 'văn phong',
  severity: 'error',
  title: { vi: 'Lặp từ', en: 'A word stands twice' },
  why: {
    vi: 'Từ bị gõ hai lần liền nhau cho thấy văn bản chưa được đọc soát.',
    en: 'A word typed twice shows a text that was not read over.',
  },
  advice: { vi: 'Bỏ một lần.', en: 'Delete one of them.' },
  source: 'custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    for (const { text, at, item } of proseOf(draft)) {
      const tokens = tokenize(text)
      for (let i = 0; i < tokens.length; i++) {
        const size = mayRepeat(tokens, i) ? repeats(tokens, i) : 0
        if (size === 0) continue
        const start = tokens[i]?.start ?? 0
        const quote = text.slice(start, tokens[i + 2 * size - 1]?.end)
        const once = text.slice(start, tokens[i + size - 1]?.end)
        yield {
          at,
          quote,
          item,
          message: { vi: `Lặp từ: “${quote}”.`, en: `Repeated: "${quote}".` },
          fix: { at, quote, replace: once },
        }
        i += 2 * size - 1
      }
    }
  },
  good: [
    { in: 'task', text: '1. Từng bước từng bước nâng chất lượng phục vụ, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Giao tổ chức chức năng rà soát, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Vận động nhà nhà, người người dần dần phân loại rác, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Rà soát hợp đồng ‹lao động lao động› thời vụ, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát thủ tục ‹và và› công khai kết quả, xong trước ngày 30/6/2026.' },
  ],
}
