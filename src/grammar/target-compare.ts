import { book } from './agency-book.ts'
import type { Token } from './token.ts'

export type Compare = '=' | '>=' | '<=' | '<' | '>' | '~'

// Longer first by the book itself: "không dưới" before "dưới".
const WORDS: readonly (readonly [Compare, string])[] = [
  ['>=', 'ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|thấp nhất|ít nhất là|tối thiểu là|lớn hơn hoặc bằng|bằng hoặc cao hơn|từ'],
  ['>', 'trên|hơn|vượt|cao hơn|lớn hơn|nhiều hơn|vượt trên|từ trên'],
  ['<=', 'không quá|tối đa|nhiều nhất|không vượt quá|không vượt|không hơn|không cao hơn|cao nhất|không lớn hơn|không trên|nhỏ hơn hoặc bằng'],
  ['<', 'dưới|thấp hơn|ít hơn|nhỏ hơn|chưa đến|chưa tới|từ dưới|không đến|không tới'],
  ['~', 'khoảng|gần|xấp xỉ|ước khoảng|độ chừng|chừng|từ khoảng|tương đương'],
] // biome-ignore format: a table
const BOOK = book(WORDS.map(([, phrases]) => phrases).join('|'))
const MEANING = new Map(WORDS.flatMap(([op, phrases]) => phrases.split('|').map((phrase) => [phrase, op] as const)))
const SIGNS: Readonly<Record<string, Compare>> = { '≥': '>=', '>': '>', '≤': '<=', '<': '<', '~': '~', '≈': '~' }

// What may stand between: "tối thiểu phải đạt 90%", "ít nhất mỗi năm 02 cuộc".
const FILLERS = new Set([
  'có', 'phải', 'đạt', 'được', 'là', 'thêm', 'mỗi', 'hằng', 'hàng', 'năm', 'quý', 'tháng', 'tuần', 'mức', 'cũng', 'ở', 'bằng', 'còn', 'xuống', 'lên',
]) // biome-ignore format: a table
const LONGEST_PHRASE = 4
const REACH = 4

/** A comparison before a figure, and where its words begin and end. */
export interface Compared {
  readonly op: Compare
  readonly from: number
  readonly to: number
  readonly words: string
}

// the longest phrase that ends exactly at `end`
function endingAt(tokens: readonly Token[], end: number): Compared | null {
  for (let from = Math.max(0, end - LONGEST_PHRASE); from < end; from++) {
    const match = BOOK(tokens, from)
    const op = match?.next === end ? MEANING.get(match.value) : undefined
    if (match && op) return { op, from, to: end, words: match.value }
  }
  return null
}

/** The comparison that governs the figure at `at`: "đạt ít nhất 90%", "từ trên 70%", "≥ 80%". */
export function comparison(tokens: readonly Token[], at: number, least: number): Compared | null {
  const sign = signBefore(tokens, at)
  if (sign) return sign
  for (let end = at; end > Math.max(least, at - REACH); end--) {
    const found = endingAt(tokens, end)
    if (found) return found.from >= least ? stronger(tokens, found, least) : null
    if (!FILLERS.has(tokens[end - 1]?.fold ?? '')) return null
  }
  return null
}

function signBefore(tokens: readonly Token[], at: number): Compared | null {
  const double = tokens[at - 1]?.raw === '='
  const mark = tokens[double ? at - 2 : at - 1]?.raw ?? ''
  const op = SIGNS[mark]
  if (!op) return null
  const from = double ? at - 2 : at - 1
  if (double) return { op: op === '>' || op === '>=' ? '>=' : '<=', from, to: at, words: mark }
  return { op, from, to: at, words: mark }
}

// "tối thiểu từ 5%" and "không quá từ …" keep the first word; "từ" alone is the weakest
function stronger(tokens: readonly Token[], found: Compared, least: number): Compared {
  if (found.words !== 'từ') return found
  const before = endingAt(tokens, found.from)
  return before && before.from >= least ? { ...before, to: found.to } : found
}

// "hoàn thành tốt nhiệm vụ trở lên", "xếp loại khá trở lên": a grade, not the figure
const GRADE = book('nhiệm vụ|loại|hạng|mức|khá|tốt|giỏi|trung bình|xuất sắc|trình độ|bậc')
const AFTER = book('trở lên|trở đi|trở xuống|trở xuống dưới|hoặc hơn')

/** "từ 05 mỏ khoáng sản trở lên", "10 điểm trở xuống": what follows the unit, before the next mark. */
export function comparisonAfter(tokens: readonly Token[], at: number): Compare | null {
  for (let i = at; i < at + 14; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'number' || /^[,;.:()]$/.test(token.raw)) return null
    if (GRADE(tokens, i)) return null
    const match = AFTER(tokens, i)
    if (match) return match.value.startsWith('trở xuống') ? '<=' : match.value === 'trở đi' ? null : '>='
  }
  return null
}
