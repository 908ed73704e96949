import { MISSPELLINGS } from '../../data/index.ts'
import { tokenize } from '../../grammar/token.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { foldsOf, proseOf, wordsOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'
import { isImpossibleSyllable } from '../syllable.ts'

const SLIPS = MISSPELLINGS.map(({ wrong, right, before = [] }) => ({ words: fold(wrong).split(' '), right, before }))

/** The slips whose words all stand somewhere in the plan, by their first word. */
function slipsOf(draft: Draft): ReadonlyMap<string | undefined, readonly (typeof SLIPS)[number][]> {
  const known = foldsOf(draft)
  const byFirst = new Map<string | undefined, (typeof SLIPS)[number][]>()
  for (const slip of SLIPS) {
    if (!slip.words.every((word) => known.has(word))) continue
    const list = byFirst.get(slip.words[0])
    if (list) list.push(slip)
    else byFirst.set(slip.words[0], [slip])
  }
  return byFirst
}

/** The right spelling in the case of the wrong one. */
function cased(right: string, raw: string): string {
  if (raw === raw.toUpperCase()) return right.toUpperCase()
  const first = raw.charAt(0)
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

const impossible = (quote: string): Pick<Found, 'quote' | 'message'> => ({
  quote,
  message: {
    vi: `“${quote}” không phải là một tiếng viết đúng chính tả.`,
    en: `"${quote}" is no Vietnamese syllable.`,
  },
})

export const knownMisspelling: Rule = {
  id: 'known-misspelling',
  clarity: 'văn phong',
  severity: 'error',
  title: { vi: 'Sai chính tả', en: 'A misspelling' },
  why: {
    vi: 'Lỗi chính tả làm giảm tính trang trọng và khó tra cứu.',
    en: 'It lowers the document and defeats searches.',
  },
  advice: { vi: 'Viết lại cho đúng chính tả.', en: 'Spell it right.' },
  source: 'custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    const slips = slipsOf(draft)
    if (slips.size === 0 && ![...wordsOf(draft)].some(isImpossibleSyllable)) return
    for (const { text, at, item } of proseOf(draft)) {
      const tokens = tokenize(text)
      for (const [i, token] of tokens.entries()) {
        const slip = slips
          .get(token.fold)
          ?.find(
            ({ words, before }) =>
              words.every((word, n) => tokens[i + n]?.fold === word) &&
              !before.includes(tokens[i + words.length]?.fold ?? ''),
          )
        const last = tokens[i + (slip?.words.length ?? 1) - 1]
        if (!slip && token.kind === 'word' && isImpossibleSyllable(token.raw))
          yield { ...impossible(token.raw), at, item }
        if (!slip || !last) continue
        const quote = text.slice(token.start, last.end)
        const replace = cased(slip.right, quote)
        yield {
          at,
          quote,
          item,
          message: {
            vi: `“${quote}” viết sai; đúng là “${replace}”.`,
            en: `"${quote}" is misspelled; write "${replace}".`,
          },
          fix: { at, quote, replace },
        }
      }
    }
  },
  good: [
    { in: 'task', text: '1. Tuyên truyền ở các địa phương, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Triển khai kế hoạch kiểm tra, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Bồi dưỡng nghiệp vụ lôgic học, quản lý vắcxin, kết thúc trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Nghi lễ, lưu truyền truyền thống, truyền thanh cơ sở: rà soát xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Tập huấn cho các ‹đia phương›, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Bồi dưỡng ‹ngiệp› vụ cho công chức, ‹cết› thúc trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Hướng dẫn nông ‹nghiêp› sạch, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. ‹Truyền truyền› pháp luật ở thôn, xong trước ngày 30/6/2026.' },
  ],
}
