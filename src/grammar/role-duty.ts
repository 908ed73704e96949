import { book } from './agency-book.ts'
import { PRELUDE } from './agency-order.ts'
import type { Token } from './token.ts'

/** What an agency is to do with a piece of work. */
export type DutyRole = 'lead' | 'support' | 'do' | 'advise'

const LEAD = book(
  'chủ trì|chịu trách nhiệm chính|chịu trách nhiệm chủ trì|làm đầu mối|là đầu mối|là cơ quan đầu mối|là đơn vị đầu mối|là cơ quan chủ trì|là đơn vị chủ trì|là cơ quan thường trực|là đơn vị thường trực|đầu mối|làm cơ quan thường trực|làm nhiệm vụ thường trực',
)
const SUPPORT = book(
  'phối hợp|phối kết hợp|cùng phối hợp|hỗ trợ thực hiện|tham gia phối hợp|cùng với|cùng các|hỗ trợ phối hợp',
)
const ADVISE = book('tham mưu')
const LEADING_ADVISE = book('tham mưu, chủ trì|tham mưu và chủ trì')

/** Words before the verb that decide nothing. */
const ADVERB = book(
  'có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ động|tiếp tục|thường xuyên|tích cực|kịp thời|tăng cường|nghiêm túc|khẩn trương|định kỳ|trực tiếp|và|nhiệm vụ|trách nhiệm|đẩy mạnh|sẽ|cần|phải|chặt chẽ|,|:|-|giữ vai trò|đồng thời|hằng năm|hàng năm',
)

const SCAN_MOST = 80

/** The role that a duty's first verb gives; `start` is the token where the duty begins. */
export function roleAt(tokens: readonly Token[], start: number): DutyRole {
  const at = skipAdverbs(tokens, start)
  const role = verbRole(tokens, at)
  if (role !== 'do' || !(PRELUDE(tokens, at) ?? isScope(tokens, at))) return role
  for (let next = at; next < Math.min(tokens.length, at + SCAN_MOST); next++) {
    if (tokens[next]?.raw === ';' || tokens[next]?.raw === '.') break
    if (tokens[next]?.raw !== ',') continue
    const found = verbRole(tokens, skipAdverbs(tokens, next))
    if (found !== 'do') return found
  }
  return 'do'
}

function skipAdverbs(tokens: readonly Token[], start: number): number {
  let at = start
  for (let word = ADVERB(tokens, at); word; word = ADVERB(tokens, at)) at = word.next
  return at
}

function isScope(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.fold === 'được' || tokens[at]?.fold === 'trong'
}

function verbRole(tokens: readonly Token[], at: number): DutyRole {
  if (LEAD(tokens, at) || LEADING_ADVISE(tokens, at)) return 'lead'
  if (SUPPORT(tokens, at)) return 'support'
  return ADVISE(tokens, at) ? 'advise' : 'do'
}
