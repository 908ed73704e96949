import { any, digits, findAll, map, one, opt, type Pattern, say, sayAny, seq } from '../../grammar/pattern.ts'
import { type Token, tokenize } from '../../grammar/token.ts'
import type { Message } from '../../text/problem.ts'
import type { Draft } from '../draft.ts'
import { spansIn } from '../period.ts'
import type { Found, Rule } from '../rule.ts'

const slash = one(({ raw, spaced }) => raw === '/' && !spaced)
const year = map(digits(4), (n) => (n >= 1900 && n < 2200 ? n : undefined))
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dayFault(day: number, month: number, inYear: number | null): Message | undefined {
  if (month < 1 || month > 12) return { vi: `không có tháng ${month}`, en: `there is no month ${month}` }
  const isCommon = inYear !== null && (inYear % 4 !== 0 || (inYear % 100 === 0 && inYear % 400 !== 0))
  const most = month === 2 && isCommon ? 28 : (LONGEST[month - 1] ?? 31)
  if (day >= 1 && day <= most) return undefined
  const when = inYear !== null && month === 2 ? `${month}/${inYear}` : String(month)
  return { vi: `tháng ${when} không có ngày ${day}`, en: `month ${when} has no day ${day}` }
}

/** "31/02/2026", "ngày 31/4": a day that the calendar does not have. Without "ngày" and year it may be a fraction. */
const slashed: Pattern<Message> = any(
  map(seq(opt(say('ngày')), digits(2), slash, digits(2), slash, year), ([, day, , month, , of]) =>
    dayFault(day, month, of),
  ),
  map(seq(say('ngày'), digits(2), slash, digits(2), notSlash()), ([, day, , month]) => dayFault(day, month, null)),
)

function notSlash(): Pattern<null> {
  return (tokens, at) => (tokens[at]?.raw === '/' ? null : { value: null, next: at })
}

/** "ngày 31 tháng 4 năm 2026" */
const spelled: Pattern<Message> = map(
  seq(say('ngày'), digits(2), say('tháng'), digits(2), opt(seq(say('năm'), year))),
  ([, day, , month, of]) => dayFault(day, month, of ? of[1] : null),
)

/** "tháng 13/2026", "tháng 00 năm 2026" */
const month: Pattern<Message> = map(
  seq(
    say('tháng'),
    digits(2),
    any(
      map(slash, () => null),
      map(say('năm'), () => null),
    ),
    year,
  ),
  ([, n]) => (n < 1 || n > 12 ? { vi: `không có tháng ${n}`, en: `there is no month ${n}` } : undefined),
)

/** "quý V/2026", "quý 5 năm 2026" */
const quarter: Pattern<Message> = map(
  seq(
    sayAny('quý', 'quí'),
    one(({ raw }) => /^(?:V|VI|VII|VIII|IX|X|0|[5-9]|1\d)$/u.test(raw)),
    any(
      map(slash, () => null),
      map(say('năm'), () => null),
    ),
    year,
  ),
  ([, which]) => ({ vi: `không có quý ${which.raw}`, en: `there is no quarter ${which.raw}` }),
)

interface Fault {
  readonly quote: string
  readonly message: Message
}

const impossible = any(slashed, spelled, month, quarter)

// Most lines hold no date: they need no closer reading.
const OF_DATES = /\d\s*\/|tháng|quý|quí/iu

function faultsIn(text: string): Fault[] {
  if (!OF_DATES.test(text)) return []
  const tokens = tokenize(text)
  return findAll(impossible, tokens)
    .filter(({ at, next }) => !isCode(tokens, at, next))
    .map(({ at, next, value }) => ({
      quote: text.slice(tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0),
      message: value,
    }))
}

// "số 31/2/2026/QĐ-UBND": what goes on with a slash, or follows one, is a code.
function isCode(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[next]?.raw === '/' || tokens[at - 1]?.raw === '/' || tokens[at - 1]?.fold === 'số'
}

function backwards(text: string): Fault[] {
  return spansIn(text)
    .filter(({ from, to, quote }) => from > to && /giai đoạn|từ|năm/iu.test(quote))
    .map(({ from, to, quote }) => ({
      quote,
      message: { vi: `năm đầu (${from}) sau năm cuối (${to})`, en: `${from} is after ${to}` },
    }))
}

export const impossibleDate: Rule = {
  id: 'impossible-date',
  clarity: 'thời gian',
  severity: 'error',
  title: { vi: 'Ngày tháng không có thật', en: 'A date that does not exist' },
  why: {
    vi: 'Ngày không có trong lịch thì không ai biết đến hạn khi nào.',
    en: 'A day that the calendar does not have tells nobody when the work is due.',
  },
  advice: { vi: 'Sửa lại ngày, tháng, quý hoặc giai đoạn.', en: 'Correct the day, month, quarter or period.' },
  source: 'custom',
  *check({ lines }: Draft): Iterable<Found> {
    for (const { node, item } of lines)
      for (const text of [node.text, ...(node.header ?? []), ...(node.rows?.flat() ?? [])])
        for (const { quote, message } of [...faultsIn(text), ...backwards(text)])
          yield {
            at: node.at,
            quote,
            item,
            message: { vi: `“${quote}”: ${message.vi}.`, en: `"${quote}": ${message.en}.` },
          }
  },
  good: [
    { in: 'tasks', text: '3. Mở lớp trước ngày 29/02/2028.\n\n4. Mở hội thi ngày 31 tháng 12 năm 2026.' },
    { in: 'tasks', text: '3. Trực cứu nạn 24/24 giờ, cung cấp dịch vụ tại 35/40 xã trong quý IV/2026.' },
    { in: 'tasks', text: '3. Thực hiện Công văn số 31/4/UBND trong quý I/2026.' },
    { in: 'tasks', text: '3. Ngày Pháp luật 9/11 và ngày 30/4 hằng năm, xong trong giai đoạn 2026 - 2030.' },
  ],
  bad: [
    { in: 'tasks', text: '3. Mở lớp trước ‹ngày 31/6/2026›.' },
    { in: 'tasks', text: '3. Mở lớp trước ‹ngày 29 tháng 02 năm 2027›.' },
    { in: 'tasks', text: '3. Mở lớp trong ‹quý V/2026›.' },
    { in: 'tasks', text: '3. Mở lớp trong ‹tháng 13/2026›.' },
    { in: 'purpose', text: '1. Thực hiện ‹giai đoạn 2030 - 2026›.\n\n2. Nội dung ngắn gọn.' },
  ],
}
