import { remember } from '../text/remember.ts'
import { book } from './agency-book.ts'
import { CLASS } from './agency-lexicon.ts'
import { entries } from './agency-list.ts'
import { isCapital, isDash, skipBracket } from './agency-mark.ts'
import { ABOUT, NO_SUBJECT, ORDER, PRELUDE } from './agency-order.ts'
import type { Entry } from './agency-shared.ts'
import { written } from './agency-text.ts'
import type { Match } from './pattern.ts'
import { type Token, tokenize } from './token.ts'

/** Who is charged by a sentence. `next`: the token at which the duty begins. */
export interface Subject {
  readonly list: readonly Entry[]
  readonly order: 'giao' | 'đề nghị' | null
  readonly next: number
}

/** As `Subject`, in words of the text. */
export interface Charged {
  readonly agencies: string[]
  readonly order: 'giao' | 'đề nghị' | null
  readonly rest: string
}

const inProse = entries('prose')
const PRELUDE_MOST = 160

/** Who is charged by an item of the organisation section, by its heading or the opening of its sentence. */
export const readCharged: (text: string) => Charged | null = remember((text) => {
  const tokens = tokenize(text)
  const opening = subjectOf(tokens)
  const subject = opening && (wholeName(tokens, opening) ?? opening)
  if (!subject) return null
  const agencies = subject.list.flatMap((entry) => written(text, tokens, entry))
  const start = tokens[subject.next]?.start ?? text.length
  return { agencies, order: subject.order, rest: text.slice(start).replace(/^[:.]/u, '').trim() }
})

const inCell = entries('cell')

// "1. Phòng Tổ chức, biên chế": a heading is a name and nothing else; a comma in it does not end it.
function wholeName(tokens: readonly Token[], { list, order, next }: Subject): Subject | null {
  if (order !== null || list.length > 1 || tokens[next]?.raw !== ',') return null
  const found = inCell(tokens, firstWord(tokens))
  const after = tokens[found?.next ?? -1]
  return found && found.value.length === 1 && (!after || after.raw === ':')
    ? { list: found.value, order, next: found.next }
    : null
}

/** The subject at the start of a sentence, behind "Giao", "Đề nghị", "Căn cứ …," and the like. */
export function subjectOf(tokens: readonly Token[]): Subject | null {
  const from = firstWord(tokens)
  const plain = orderedAt(tokens, from) ?? subjectAt(tokens, from, null)
  if (plain || !PRELUDE(tokens, from)) return plain
  const about = aboutAt(tokens, from)
  if (about) return about
  for (let at = from; at < Math.min(tokens.length, from + PRELUDE_MOST); at++) {
    if (CLOSED.has(tokens[at]?.raw ?? '') || (MAIN.has(tokens[at + 1]?.fold ?? '') && tokens[at]?.raw === ',')) break
    if (tokens[at]?.raw === '(') at = skipBracket(tokens, at) - 1
    if (tokens[at]?.raw !== ',' && !(TROUBLE.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.fold === 'các')) continue
    const found = orderedAt(tokens, at + 1) ?? sureSubject(tokens, at + 1)
    if (found) return found
  }
  return null
}

// A main clause without a subject: "Căn cứ …, chủ trì tổng hợp …", "…, phối hợp với …".
const MAIN = new Set(['chủ', 'phối', 'tham'])
const CLOSED = new Set([';', '.'])

// "nếu có khó khăn, vướng mắc các cơ quan …": the comma before the subject is often missing.
const TROUBLE = new Set(['mắc', 'khăn', 'sinh', 'tiễn'])

// The headings "Đối với Sở Tài chính:", "Trách nhiệm của các sở, ngành": nothing but a name follows.
function aboutAt(tokens: readonly Token[], at: number): Subject | null {
  const about = ABOUT(tokens, at)
  const subject = about && subjectAt(tokens, about.next, null)
  const after = subject && tokens[subject.next]
  return subject && (!after || after.raw === ':' || after.raw === '.') ? subject : null
}

function firstWord(tokens: readonly Token[]): number {
  let at = 0
  while (tokens[at]?.kind === 'mark') at++
  return at
}

// "Giao Sở Nội vụ …", "Ủy ban nhân dân tỉnh yêu cầu các sở …": who gives the order is not charged.
function orderedAt(tokens: readonly Token[], at: number): Subject | null {
  const order = ORDER(tokens, at) ?? orderBehind(tokens, at)
  return order ? subjectAt(tokens, order.next, /đề nghị|mời/.test(order.value) ? 'đề nghị' : 'giao') : null
}

const GIVER = book(
  'ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố|ubnd tỉnh|ubnd thành phố|chủ tịch ubnd tỉnh|chủ tịch ubnd thành phố|chủ tịch ủy ban nhân dân tỉnh|chủ tịch ủy ban nhân dân thành phố|ủy ban nhân dân|ubnd|ban chỉ đạo|thủ tướng chính phủ|chính phủ|ubnd xã|ubnd phường|ủy ban nhân dân xã|ủy ban nhân dân phường|giám đốc sở|tỉnh',
)

function orderBehind(tokens: readonly Token[], at: number): Match<string> | null {
  const giver = GIVER(tokens, at)
  if (!giver) return null
  for (let next = giver.next; next < giver.next + 6; next++) {
    const order = ORDER(tokens, next)
    if (order) return isCapital(tokens[next]) ? null : order
    if (tokens[next]?.kind === 'mark') return null
  }
  return null
}

/** A list of names at `at` that is the subject of a clause. */
export function subjectAt(tokens: readonly Token[], at: number, order: Subject['order']): Subject | null {
  if (order === null && NO_SUBJECT(tokens, at)) return null
  const found = inProse(tokens, at)
  return found ? { list: found.value, order, next: duty(tokens, found.next) } : null
}

// Behind "Căn cứ …," a name counts only where a sentence of its own goes on: not inside "của các sở, ngành, …".
function sureSubject(tokens: readonly Token[], at: number): Subject | null {
  if (CLASS(tokens, at) && !isCapital(tokens[at])) return null
  const subject = subjectAt(tokens, at, null)
  const token = tokens[subject?.next ?? -1]
  return token && token.raw !== ',' && token.raw !== '.' && token.raw !== ';' ? subject : null
}

// Behind brackets and "- Cơ quan thường trực …": where the duty begins.
function duty(tokens: readonly Token[], from: number): number {
  let at = from
  if (isDash(tokens[at])) while (tokens[at] && tokens[at]?.raw !== ':' && tokens[at]?.raw !== ',') at++
  return at
}
