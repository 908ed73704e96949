import { type Token, tokenize } from '../../grammar/token.ts'
import type { Draft } from '../draft.ts'
import { type Prose, proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

// Common nouns that open no name of a body or document, each by its first two words.
const COMMON = new Set([
  'doanh nghiệp', 'người lao', 'người dân', 'cán bộ', 'công chức', 'viên chức', 'học sinh', 'sinh viên', 'địa phương', 'đơn vị', 'đại học',
  'cao đẳng', 'hiệp định', 'điều của', 'chuyên gia', 'nông dân', 'thanh niên', 'hộ nghèo', 'nhà đầu', 'nhân viên',
]) // biome-ignore format: a list

const FIRSTS: ReadonlySet<string | undefined> = new Set(['sở', ...[...COMMON].map((words) => words.split(' ')[0])])

// A capital of theirs in the middle of a sentence.
const INSIDE =
  /\p{Ll}\s+(?:Sở(?!\p{L})|(?:Doanh\s+nghiệp|Người\s+(?:lao|dân)|Cán\s+bộ|Công\s+chức|Viên\s+chức|Học\s+sinh|Sinh\s+viên|Địa\s+phương|Đơn\s+vị|Đại\s+học|Cao\s+đẳng|Hiệp\s+định|Điều\s+của|Chuyên\s+gia|Nông\s+dân|Thanh\s+niên|Hộ\s+nghèo|Nhà\s+đầu|Nhân\s+viên)(?!\p{L}))/u

interface Use {
  readonly piece: Prose
  readonly quote: string
}

const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.raw === token.raw.toLowerCase()
const isCapital = ({ raw }: Token): boolean => /^\p{Lu}\p{Ll}+$/u.test(raw)

/** Pairs of words in the middle of a sentence: "của Doanh nghiệp trong", "của doanh nghiệp trong". */
function* pairsIn(piece: Prose): Generator<{ readonly key: string; readonly capital: boolean; readonly use: Use }> {
  const tokens = tokenize(piece.text)
  for (const [i, token] of tokens.entries()) {
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (!FIRSTS.has(token.fold) || !isPlain(before) || !token.spaced || !(isCapital(token) || isPlain(token))) continue
    // "các Sở, ban, ngành", not "các Sở Nội vụ"
    const isBodies = before.fold === 'các' && token.fold === 'sở' && !/^\p{Lu}/u.test(next?.raw ?? '')
    const key = `${token.fold} ${next?.fold ?? ''}`
    if (isBodies)
      yield {
        key: 'các sở',
        capital: isCapital(token),
        use: { piece, quote: piece.text.slice(before.start, token.end) },
      }
    else if (COMMON.has(key) && isPlain(next))
      yield { key, capital: isCapital(token), use: { piece, quote: piece.text.slice(token.start, next.end) } }
  }
}

export const capitalsMixed: Rule = {
  id: 'capitals-mixed',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Một từ lúc viết hoa, lúc viết thường', en: 'One word with and without a capital' },
  why: {
    vi: 'Danh từ chung viết hoa tùy lúc làm người đọc ngờ là tên riêng của một đối tượng khác.',
    en: 'A common noun with a capital here and there looks like the name of something else.',
  },
  advice: { vi: 'Viết thường thống nhất khi không phải tên riêng.', en: 'Write small letters where it is no name.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II',
  *check(draft: Draft): Iterable<Found> {
    if (!proseOf(draft).some(({ text }) => INSIDE.test(text))) return
    const capital = new Map<string, Use[]>()
    const small = new Map<string, number>()
    for (const piece of proseOf(draft)) {
      if (piece.role === null || piece.text === piece.text.toUpperCase()) continue
      for (const { key, capital: isOne, use } of pairsIn(piece))
        if (!isOne) small.set(key, (small.get(key) ?? 0) + 1)
        else capital.set(key, [...(capital.get(key) ?? []), use].slice(0, MOST))
    }
    for (const [key, uses] of capital) {
      const [first, ...others] = uses
      const usual = small.get(key) ?? 0
      if (!first || usual === 0) continue
      yield {
        at: first.piece.at,
        quote: first.quote,
        item: first.piece.item,
        message: {
          vi: `“${first.quote}” viết hoa ở ${uses.length} chỗ, viết thường ở ${usual} chỗ.`,
          en: `"${first.quote}" has a capital in ${uses.length} places and none in ${usual}.`,
        },
        related: others.map(({ piece, quote }) => ({
          at: piece.at,
          quote,
          note: { vi: 'Chỗ khác', en: 'Another place' },
        })),
      }
    }
  },
  good: [
    { in: 'task', text: '1. Hỗ trợ cho doanh nghiệp nhỏ, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Sơ kết việc thực hiện Kế hoạch này và kế hoạch của xã trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Khảo sát nhu cầu của doanh nghiệp trong tỉnh, xong trước ngày 30/6/2026.\n\n2. Tập huấn cho doanh nghiệp nhỏ, xong trước ngày 30/6/2026.\n\n3. Cử cán bộ giúp doanh nghiệp mới, xong trước ngày 30/6/2026.\n\n4. Trả lời kiến nghị của ‹Doanh nghiệp› trong tỉnh, xong trước ngày 30/9/2026.',
    },
  ],
}

const MOST = 10
