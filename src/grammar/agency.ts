import { remember } from '../text/remember.ts'
import { book } from './agency-book.ts'
import { entries } from './agency-list.ts'
import { isSeparator } from './agency-mark.ts'
import { written } from './agency-text.ts'
import { type Token, tokenize } from './token.ts'

const inCell = entries('cell')

/** An agency list (a label's value, a table cell) cut into names as written. */
export const splitAgencies: (text: string) => string[] = remember((text) => {
  const tokens = tokenize(text)
  const names: string[] = []
  for (let at = firstWord(tokens, 0); at < tokens.length; ) {
    const list = inCell(tokens, at)
    for (const entry of list?.value ?? []) names.push(...written(text, tokens, entry))
    at = resume(tokens, list?.next ?? at)
  }
  return names
})

// After "theo chức năng, nhiệm vụ" or "rà soát …" the list goes on behind the next ";", full stop or "phối hợp với".
function resume(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const joint = JOINT(tokens, at)
    if (joint) return joint.next
    const mark = tokens[at]?.raw
    if (mark === ';' || (mark === '.' && isSeparator(tokens, at))) return firstWord(tokens, at + 1)
  }
  return tokens.length
}

const JOINT = book(
  'chủ trì, phối hợp với|chủ trì phối hợp với|chủ trì, phối hợp|phối hợp với|phối hợp cùng|phối hợp :|chủ trì :|phối hợp|chủ trì ;|chủ trì,',
)

function firstWord(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.kind === 'mark') at++
  return LEAD_IN(tokens, at)?.next ?? at
}

const LEAD_IN = book('giao|do|giao cho|đề nghị|yêu cầu|phân công|gồm|bao gồm|gồm :|với')
