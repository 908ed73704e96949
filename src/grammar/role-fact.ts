import { book } from './agency-book.ts'
import { CLASS } from './agency-lexicon.ts'
import { isDash, skipBracket } from './agency-mark.ts'
import type { Entry } from './agency-shared.ts'
import type { Token } from './token.ts'

/** What is told, not charged: "đã tập trung", "được hỗ trợ", "đạt 90%", "là một trong". */
const FACT = book('đã|đang|được|bị|còn|đạt|chiếm|hiện|vẫn|có|là|và|hoặc|của|thuộc|trên|tại|ước|không')
const STILL = book(
  'là cơ quan|là đơn vị|là đầu mối|có trách nhiệm|có nhiệm vụ|có kế hoạch|được giao chủ trì|được giao|được phân công|có văn bản|có biện pháp|có giải pháp|tại các|trên cơ sở|không để',
)

/** No duty follows the names at `at`: the text ends there, or tells a fact. An order ("Giao …") always charges. */
export function isNoCharge(tokens: readonly Token[], at: number, ordered: boolean): boolean {
  const next = tokens[at]?.raw === '(' ? skipBracket(tokens, at) : at
  const token = tokens[next]
  if (ordered) return false
  if (!token || (token.raw === '.' && next + 1 >= tokens.length)) return true
  if (token.kind === 'mark' && token.raw !== ':' && token.raw !== ',' && !isDash(token)) return true
  return FACT(tokens, next) !== null && STILL(tokens, next) === null
}

/** "Doanh nghiệp tham gia …", "Người dân …": a noun alone tells who is meant, and charges nobody. */
export function isBareNoun(tokens: readonly Token[], { from, to }: Entry): boolean {
  return CLASS(tokens, from)?.next === to
}

/** "UBND tỉnh ban hành Kế hoạch …": the deciding People's Committee is not charged (phrases/README.md, prose leads 6). */
export function isDecision(tokens: readonly Token[], at: number): boolean {
  const level = tokens[at - 1]?.fold
  const people =
    tokens[at - 2]?.fold === 'ubnd' ||
    tokens[at - 2]?.fold === 'dân' ||
    tokens[at - 3]?.fold === 'ubnd' ||
    tokens[at - 3]?.fold === 'dân'
  return (level === 'tỉnh' || level === 'phố') && people && DECIDES(tokens, at) !== null
}

const DECIDES = book('ban hành|phê duyệt|quyết định|xem xét|công bố kế hoạch')
