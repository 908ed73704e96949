import { book } from './agency-book.ts'
import { entries } from './agency-list.ts'
import type { Entry } from './agency-shared.ts'
import type { Match } from './pattern.ts'
import type { Token } from './token.ts'

const inProse = entries('prose')

/** "phối hợp chặt chẽ với", "cùng với", "phối hợp:". */
const WITH = book(
  'phối hợp với|phối hợp cùng|phối hợp cùng với|phối hợp :|phối hợp chặt chẽ với|phối hợp chặt chẽ cùng|phối hợp chặt chẽ|phối hợp thường xuyên với|phối hợp chặt chẽ, thường xuyên với|phối hợp chặt chẽ, hiệu quả với|phối hợp hiệu quả với|phối hợp tốt với|phối hợp đồng bộ với|phối hợp có hiệu quả với|phối hợp với với|phối hợp, hướng dẫn|phối hợp thực hiện với|phối hợp|phối kết hợp với|phối kết hợp|cùng phối hợp với|cùng với|cùng|với sự phối hợp của|hợp tác với',
)

/** "sự phối hợp", "quy chế phối hợp", "đã phối hợp": words about cooperation, no charge. */
const NOT_A_CHARGE = new Set(
  'sự tác chế đồng hệ trình trong của cường khả bản đã thức quả nghị kỹ lực việc nghĩa'.split(' '),
)

/** Whom a sentence names after "phối hợp với", from token `from` on. */
export function partners(tokens: readonly Token[], from: number): Entry[] {
  const found: Entry[] = []
  let nested = false
  for (let at = from; at < tokens.length; ) {
    const joint = WITH(tokens, at)
    if (!joint || !isCharge(tokens, at, joint.value)) {
      at = joint && joint.value !== 'cùng' ? joint.next : at + 1
      continue
    }
    const list: Match<readonly Entry[]> | null = nested && isNested(tokens, at) ? null : inProse(tokens, joint.next)
    if (list) found.push(...list.value)
    nested = nested || list !== null
    at = list?.next ?? joint.next
  }
  return found
}

// "cùng các sở, ngành" counts only right after "chủ trì": elsewhere it is "cùng kỳ", "cùng tham gia".
function isCharge(tokens: readonly Token[], at: number, joint: string): boolean {
  const before = tokens[at - 1]?.fold ?? ''
  if (joint.startsWith('cùng') && !joint.includes('phối'))
    return before === 'trì' || (before === ',' && tokens[at - 2]?.fold === 'trì')
  if (joint === 'hợp tác với' || joint.startsWith('với sự')) return joint.startsWith('với sự')
  return !NOT_A_CHARGE.has(before) || (before === 'cường' && tokens[at - 3]?.fold !== 'tác')
}

// "phối hợp với A chỉ đạo B phối hợp với C": C is B's partner.
function isNested(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && before.kind === 'word' && before.fold !== 'và' && !ADVERB.has(before.fold)
}

const ADVERB = new Set(['động', 'cực', 'tục', 'xuyên', 'thời', 'trì', 'cường'])
