import type { Draft } from '../draft.ts'
import { fewOrOne, keptLines } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

interface Fault {
  readonly shape: RegExp
  readonly vi: string
  readonly en: string
  /** Standing in every fault of this kind. */
  readonly has: RegExp
  readonly put: (quote: string) => string
}

const FAULTS: readonly Fault[] = [
  {
    // "thực hiện ;", not the dots of a blank
    shape: /[\p{L}\d)”"]{1,12} [,;:.](?=$|\s)/u,
    has: / [,;:.]/,
    vi: 'Thừa dấu cách trước dấu câu',
    en: 'A space before a mark',
    put: (quote) => quote.replace(' ', ''),
  },
  {
    shape: /\p{Ll}{2,12}[,;:](?=\p{L}{2})/u,
    has: /[,;:][^\s\d]/,
    vi: 'Thiếu dấu cách sau dấu câu',
    en: 'No space after a mark',
    put: (quote) => `${quote} `,
  },
  {
    shape: /\p{Ll}{1,12}[,;]? {2}(?=\p{Ll})/u,
    has: / {2}/,
    vi: 'Hai dấu cách liền nhau',
    en: 'Two spaces',
    put: (quote) => quote.slice(0, -1),
  },
  {
    shape: /^ {0,9}- \+(?= )/u,
    has: /- \+/,
    vi: 'Hai ký hiệu đầu dòng “- +”',
    en: 'Two bullets "- +"',
    put: (quote) => quote.replace('- +', '+'),
  },
]

// Blanks for day and month, tables, addresses of the web, and rules drawn with dashes are set with spaces.
const isSetWithSpaces = (line: string): boolean =>
  /\||\t|https?:|www\.|@| {3}|\.{4}|……|(?:\.{3}|…) ?(?:\/|năm|tháng|ngày|tr)|---/u.test(line)

function* faultsIn(source: readonly string[], { shape, has, vi, en, put }: Fault): Generator<Found> {
  for (const [i, line] of source.entries()) {
    const found = has.test(line) && !isSetWithSpaces(line) ? shape.exec(line) : null
    if (!found || (found[0].endsWith('.') && line.startsWith('./.', found.index + found[0].length - 1))) continue
    if (/(?:ngày|tháng|năm|số)[,;]? {2}$/iu.test(found[0])) continue
    const at = { line: i + 1, end_line: i + 1 }
    const next = /^\p{L}{1,12}/u.exec(line.slice(found.index + found[0].length))?.[0] ?? ''
    const quote = (found[0] + next).trimStart()
    yield {
      at,
      quote,
      message: { vi: `${vi}: “${quote}”.`, en: `${en}: "${quote}".` },
      fix: { at, quote, replace: put(found[0].trimStart()) + next },
    }
  }
}

// "**TM. ỦY BAN NHÂN DÂN" in plain text: what a converter left behind.
function* strayMarks(lines: readonly string[]): Generator<Found> {
  for (const [i, line] of lines.entries()) {
    const at = line.indexOf('**')
    if (at < 0 || line.indexOf('**', at + 2) >= 0 || line.includes('***')) continue
    const place = { line: i + 1, end_line: i + 1 }
    yield {
      at: place,
      quote: '**',
      message: { vi: 'Thừa dấu “**”.', en: 'A stray "**".' },
      fix: { at: place, quote: '**', replace: '' },
    }
  }
}

export const punctuationSpace: Rule = {
  id: 'punctuation-space',
  clarity: 'văn phong',
  severity: 'warning',
  title: { vi: 'Dấu cách quanh dấu câu không đúng', en: 'Spaces around marks are wrong' },
  why: {
    vi: 'Dấu câu viết liền chữ trước, cách chữ sau một dấu cách; viết khác thì dòng bị ngắt sai.',
    en: 'A mark joins the word before it and is followed by one space.',
  },
  advice: { vi: 'Sửa dấu cách theo quy tắc đó.', en: 'Mend the space.' },
  source: 'custom',
  fixable: 'safe',
  *check({ source, plan }: Draft): Iterable<Found> {
    const lines = keptLines(source ?? [], plan)
    if (plan.source.format === 'text') yield* strayMarks(lines)
    // What looks like a space on a page of a PDF is the distance of two letters.
    if (plan.source.format === 'pdf') return
    for (const fault of FAULTS) {
      const { vi, en } = fault
      yield* fewOrOne([...faultsIn(lines, fault)], (count) => ({
        vi: `${vi} ở ${count} dòng.`,
        en: `${en} on ${count} lines.`,
      }))
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát 1.250 hồ sơ, đạt 8,5%: xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Đăng tại https://vi-du.vn/a:b, xong trước ngày 30/6/2026.' },
    {
      in: 'task',
      text: '1. Thực hiện Kế hoạch số      /KH-UBND ngày    tháng    năm 2025, xong trước ngày 30/6/2026.',
    },
  ],
  bad: [
    { in: 'task', text: '1. Rà soát thủ tục hành ‹chính ,› xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát thủ tục hành ‹chính,xong› trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà ‹soát  thủ› tục hành chính, xong trước ngày 30/6/2026.' },
  ],
}
