import { book } from './agency-book.ts'
import { LOCAL, MANY, PERSON } from './agency-lexicon.ts'
import { isCapital, isDash } from './agency-mark.ts'
import { isVerb, opening, type Style } from './agency-open.ts'
import { PRELUDE } from './agency-order.ts'
import { STOP, VERB } from './agency-verbs.ts'
import type { Token } from './token.ts'

/** An entry of a list at tokens [from, to), with the words of a shared head before it ("Sở" of "các Sở: …"). */
export interface Entry {
  readonly from: number
  readonly to: number
  readonly prefix: readonly number[]
}

const HEADS = book(
  'sở|bộ|phòng|chi cục|vụ|cục|sở, ngành|sở, ban, ngành|sở, ban ngành|bộ, ngành|sở ban ngành|ubnd các xã|ubnd các phường|ubnd các huyện|ubnd các xã, phường|ubnd các phường, xã|ubnd xã|ubnd phường|ủy ban nhân dân các xã|ủy ban nhân dân các phường|ủy ban nhân dân các huyện|ủy ban nhân dân các xã, phường|ủy ban nhân dân các phường, xã|ubnd các xã, phường, đặc khu|ủy ban nhân dân các xã, phường, đặc khu|ủy ban nhân dân xã|ủy ban nhân dân phường|công an các xã|công an các phường|ban quản lý các khu công nghiệp',
)

/** Fields of departments and ministries whose names carry a comma, "và" or a dash. */
const FIELD = book(
  'văn hóa, thể thao và du lịch|văn hóa và thể thao|văn hóa, thể thao|văn hóa - thể thao và du lịch|văn hóa, thông tin|văn hóa - xã hội|giáo dục và đào tạo|khoa học và công nghệ|nông nghiệp và môi trường|nông nghiệp và phát triển nông thôn|tài nguyên và môi trường|thông tin và truyền thông|kế hoạch và đầu tư|lao động - thương binh và xã hội|lao động, thương binh và xã hội|dân tộc và tôn giáo|quy hoạch và kiến trúc|quy hoạch - kiến trúc|kinh tế, hạ tầng và đô thị|tài chính - kế hoạch|kế hoạch - tài chính|kế hoạch, tài chính|giao thông vận tải|chăn nuôi và thú y|trồng trọt và bảo vệ thực vật|tổ chức - hành chính|phát thanh và truyền hình|xây dựng chính quyền',
)

/** "các Sở: Nội vụ, Tài chính", "UBND các xã: A, B", "Giám đốc các Sở Y tế, Tài chính"; null for every other list. */
export function sharedHead(tokens: readonly Token[], at: number, style: Style): { list: Entry[]; next: number } | null {
  let next = at
  for (let holder = PERSON(tokens, next); holder; holder = PERSON(tokens, next)) next = holder.next
  const prefix = range(at, next)
  const crowd = MANY(tokens, next)
  const head = HEADS(tokens, crowd?.next ?? next)
  if (!head || (!crowd && !head.value.includes('các'))) return null
  const colon = tokens[head.next]?.raw === ':'
  if (!colon && !isBareList(tokens, head.next, head.value)) return null
  prefix.push(...headWords(tokens, crowd?.next ?? next, head.next))
  if (colon && isDuty(tokens, head.next + 1)) return null
  const list = items(tokens, colon ? head.next + 1 : head.next, prefix, style)
  return list.length > (colon ? 0 : 1) ? { list, next: list.at(-1)?.to ?? at } : null
}

// "UBND các xã: Phối hợp với …" is a charge; "các Sở: Xây dựng, Nội vụ" a list.
function isDuty(tokens: readonly Token[], at: number): boolean {
  const verb = STOP(tokens, at) ?? VERB(tokens, at) ?? PRELUDE(tokens, at)
  const after = verb && tokens[verb.next]
  return verb !== null && after !== undefined && !(after?.raw === ',' || after?.raw === ';' || after?.fold === 'và')
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

// "Ủy ban nhân dân các xã:" gives "Ủy ban nhân dân xã …"; "các Sở, ngành:" gives "Sở …".
function headWords(tokens: readonly Token[], from: number, to: number): number[] {
  const comma = range(from + 1, to).find((i) => tokens[i]?.raw === ',') ?? -1
  const words = range(from, comma < 0 ? to : comma).filter((i) => tokens[i]?.fold !== 'các')
  const places = comma >= 0 && tokens[from]?.fold !== 'sở' && tokens[from]?.fold !== 'bộ'
  return places ? words.slice(0, -1) : words
}

// Without a colon only departments and ministries: "các Sở Nội vụ, Tài chính".
function isBareList(tokens: readonly Token[], at: number, head: string): boolean {
  return (head === 'sở' || head === 'bộ') && isCapital(tokens[at])
}

function items(tokens: readonly Token[], from: number, prefix: number[], style: Style): Entry[] {
  const list: Entry[] = []
  for (let at = from; ; ) {
    const own = ownHead(tokens, at, prefix, style)
    const place = placeItem(tokens, at, prefix)
    if (!place && (own || !isCapital(tokens[at]))) break
    const to = itemEnd(tokens, at)
    list.push({ from: at, to, prefix: place ?? prefix })
    const joint = tokens[to]
    if (joint?.raw !== ',' && joint?.fold !== 'và') break
    at = to + 1
    if (tokens[at]?.fold === 'và') at++
  }
  return list
}

// "các Sở: Y tế, Tài chính, Công an tỉnh": the last has a head of its own; "các Bộ: …, Công an" has not.
function ownHead(tokens: readonly Token[], at: number, prefix: number[], style: Style): boolean {
  if (FIELD(tokens, at)) return false
  const ministry = tokens[prefix.at(-1) ?? -1]?.fold === 'bộ'
  if (ministry && MINISTRY(tokens, at)) return false
  return opening(tokens, at, style) !== null
}

const MINISTRY = book('công an|quốc phòng|y tế|nội vụ|tư pháp')

// "UBND các phường: A, B và xã C": the last names its own kind of place.
function placeItem(tokens: readonly Token[], at: number, prefix: number[]): number[] | null {
  const kind = LOCAL(tokens, at)
  const shared = LOCAL(tokens, prefix.at(-1) ?? -1)
  return kind && shared && isCapital(tokens[kind.next]) ? prefix.slice(0, -1) : null
}

function itemEnd(tokens: readonly Token[], at: number): number {
  const field = FIELD(tokens, at)
  if (field) return field.next
  let to = at + 1
  for (; to < tokens.length; to++) {
    const token = tokens[to]
    if (!token || (token.kind === 'mark' && !isDash(token)) || token.fold === 'và') break
    if (token.kind === 'word' && !isCapital(token) && (STOP(tokens, to) || (to > at + 1 && isVerb(tokens, to)))) break
  }
  return to
}
