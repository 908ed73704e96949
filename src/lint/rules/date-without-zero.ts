import { findAll, map, NUMBER, one, opening, opt, type Pattern, say, sayAny, seq } from '../../grammar/pattern.ts'
import { type Token, tokenize } from '../../grammar/token.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

interface Written {
  readonly day: Token
  readonly month: Token
  readonly year: Token
}

const number = (longest: number) => one((token) => token.kind === 'number' && token.raw.length <= longest)
const tightNumber = (longest: number) =>
  one((token) => token.kind === 'number' && !token.spaced && token.raw.length <= longest)
const sign = one((token) => (token.raw === '/' || token.fold === '-') && !token.spaced)

// "ngày 5 tháng 2 năm 2026"; "5/2/2026", "ngày 5-2-26". Days of memory without a year (8/3, 2-9) are written as they are.
const inWords: Pattern<Written> = map(
  seq(say('ngày'), number(2), say('tháng'), number(2), opt(sayAny(',')), say('năm'), number(4)),
  ([, day, , month, , , year]) => ({ day, month, year }),
)
const inFigures: Pattern<Written> = map(
  seq(say('ngày'), number(2), sign, tightNumber(2), sign, tightNumber(4)),
  ([, day, , month, , year]) => ({ day, month, year }),
)
const plain: Pattern<Written> = (tokens, at) => {
  const before = tokens[at - 1]
  if (before && !tokens[at]?.spaced && /[\d/.,-]/.test(before.raw)) return null
  const match = bare(tokens, at)
  if (!match) return null
  const [day, , month, , year] = match.value
  const after = tokens[match.next]
  return year.raw.length !== 4 || (after && !after.spaced && /^[/\p{L}-]/u.test(after.raw))
    ? null
    : { value: { day, month, year }, next: match.next }
}
const bare = seq(number(2), sign, tightNumber(2), sign, tightNumber(4))
const date: Pattern<Written> = opening(
  (tokens, at) => inWords(tokens, at) ?? inFigures(tokens, at) ?? plain(tokens, at),
  () => new Set(['ngày', NUMBER]),
)

// Nghị định 30/2020/NĐ-CP: days below 10 and months 1 and 2 take a zero, months 3 to 9 do not.
function amended(
  { day, month, year }: Written,
  rest: Token | null,
  strict: boolean,
): readonly (readonly [Token, string])[] {
  const [d, m] = [Number(day.raw), Number(month.raw)]
  if (d < 1 || d > 31 || m < 1 || m > 12) return []
  const changes: (readonly [Token, string])[] = []
  if (d < 10 && day.raw.length === 1) changes.push([day, `0${d}`])
  if (m < 3 && month.raw.length === 1) changes.push([month, `0${m}`])
  if (strict && m > 2 && month.raw.startsWith('0')) changes.push([month, String(m)])
  // "16/7/20 21": a space inside the year
  if (year.raw.length === 2) changes.push([year, rest ? `20${rest.raw}` : `20${year.raw}`])
  return changes
}

const restOf = (token: Token | undefined): Token | null =>
  token?.kind === 'number' && token.raw.length === 2 && token.spaced ? token : null

function* wrongIn({ node: { text, at }, item }: Line, strict: boolean): Generator<Found> {
  const tokens = tokenize(text)
  for (const { value, next } of findAll(date, tokens)) {
    const rest = value.year.raw === '20' ? restOf(tokens[next]) : null
    const wrong = amended(value, rest, strict)
    const [from, to] = [value.day.start, rest?.end ?? value.year.end]
    if (wrong.length === 0) continue
    const quote = text.slice(from, to)
    const replace = wrong.reduceRight(
      (words, [token, right]) =>
        words.slice(0, token.start - from) + right + words.slice((token === value.year ? to : token.end) - from),
      quote,
    )
    yield {
      at,
      quote,
      item,
      message: {
        vi: `Ngày viết “${quote}”; đúng là “${replace}”.`,
        en: `The date is written "${quote}"; it should be "${replace}".`,
      },
      ...(strict ? {} : { severity: 'info' }),
      fix: { at, quote, replace },
    }
  }
}

export const dateWithoutZero: Rule = {
  id: 'date-without-zero',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Ngày, tháng viết sai quy cách', en: 'A date is not written as the decree asks' },
  why: {
    vi: 'Ngày dưới 10 và tháng 1, tháng 2 phải thêm số 0 phía trước để không sửa được; năm viết đủ bốn chữ số.',
    en: 'Days below 10 and months 1 and 2 take a zero so that nothing can be added; years have four figures.',
  },
  advice: {
    vi: 'Viết “ngày 05 tháng 02 năm 2026”, “ngày 12 tháng 9 năm 2026” (tháng 3 đến tháng 9 không thêm số 0).',
    en: 'Write "ngày 05 tháng 02 năm 2026", "ngày 12 tháng 9 năm 2026" (no zero for months 3 to 9).',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4',
  fixable: 'safe',
  *check({ lines }: Draft): Iterable<Found> {
    for (const line of lines) {
      if (line.node.kind === 'table') continue
      yield* wrongIn(line, line.role === null && isDateLine(line.node.text))
    }
  },
  good: [
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    { in: 'task', text: '1. Mít tinh Ngày Quốc tế Phụ nữ 8/3, xong trước ngày 30/9/2026.' },
    { in: 'task', text: '1. Xử lý hồ sơ theo Công văn số 3/2/2026/UBND-NC, xong trước ngày 05/02/2026.' },
    { in: 'task', text: '1. Kỷ niệm Quốc khánh 2-9, xong trước ngày 02/9/2026.' },
  ],
  bad: [
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày ‹5 tháng 2 năm 2026›\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày ‹15 tháng 08 năm 2026›\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày ‹5/9/2026›.' },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày ‹15/9/26›.' },
    { in: 'task', text: '1. Rà soát theo Nghị định số 12/2021/NĐ-CP ngày ‹16/7/20 21›, xong trước ngày 30/6/2026.' },
  ],
}

const isDateLine = (text: string): boolean =>
  text.length < 90 && /^(?:số\s?:?\s?\S{1,40} )?[^\d]*,\s*ngày\s/iu.test(text)
