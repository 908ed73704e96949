import { book } from './agency-book.ts'
import { fieldEnd } from './agency-field.ts'
import {
  ADDRESSED,
  CLASS,
  HEAD,
  LOCAL,
  MANY,
  NO_HEAD,
  OPEN_HEAD,
  ORGANISATION,
  PERSON,
  SHARED,
} from './agency-lexicon.ts'
import { isAcronym, isCapital, isSeparator, skipSeparators } from './agency-mark.ts'
import { registeredEnd } from './agency-name.ts'
import { STOP, SURE_VERB, VERB } from './agency-verbs.ts'
import type { Match } from './pattern.ts'
import type { Token } from './token.ts'

/** Where a list stands: in a label or a table cell nearly every word is a name; in prose a verb comes after it. */
export type Style = 'cell' | 'prose'

/** The beginning of an entry. A `run` is a run of class nouns; `open` while none of them has a qualifier. */
export interface Opening {
  readonly shape: 'name' | 'run' | 'place' | 'person' | 'loose'
  readonly open: boolean
  /** The register knows the name as far as `next`. */
  readonly known: boolean
  readonly many: boolean
  readonly next: number
}

/** What an entry begins with at token `at`; null where no name can begin. */
export function opening(tokens: readonly Token[], at: number, style: Style): Opening | null {
  let next = at
  for (let holder = PERSON(tokens, next); holder; holder = PERSON(tokens, next)) next = holder.next
  const crowd = MANY(tokens, next)
  if (crowd) next = crowd.next
  const many = crowd !== null
  const inner = bodyOf(tokens, next, many)
  if (inner) return inner
  if (next > at && (!many || PERSON(tokens, at))) return personOrNull(tokens, at, next, many)
  // "Các đồng chí Ủy viên Ban Thường vụ …", "Các ông (bà) Trưởng bản"
  const people = many ? ADDRESSED(tokens, next) : null
  if (people) return { shape: 'person', open: false, known: false, many, next: lastHolder(tokens, people.next) }
  if (isAcronym(tokens[next]) && !isNumbering(tokens, next) && style === 'cell') return loose(next + 1, many)
  if (many && style === 'cell') return loose(next + 1, many)
  return null
}

function lastHolder(tokens: readonly Token[], at: number): number {
  let next = at
  for (let holder = PERSON(tokens, next); holder; holder = PERSON(tokens, next)) next = holder.next
  return bodyOf(tokens, next, false)?.next ?? next
}

function bodyOf(tokens: readonly Token[], at: number, many: boolean): Opening | null {
  if (isCounting(tokens, at)) return null
  if (NO_HEAD(tokens, at) && !isClassOrganisation(tokens, at) && !(many && tokens[at]?.fold === 'tổ')) return null
  const known = registeredEnd(tokens, at)
  if (known !== null) return { shape: 'name', open: false, known: true, many, next: known }
  const noun = CLASS(tokens, at)
  const head = longer(HEAD(tokens, at), OPEN_HEAD(tokens, at))
  const field = head && fieldEnd(tokens, head.next)
  if (field) return { shape: 'name', open: false, known: false, many, next: field }
  if (noun && noun.next >= (head?.next ?? 0)) {
    const open = isBare(tokens, noun.next)
    if (open || !head) return { shape: 'run', open, known: false, many, next: noun.next }
  }
  if (head)
    return {
      shape: 'name',
      open: false,
      known: false,
      many,
      next: head.next + (needsWord(tokens, at, head.next) ? 1 : 0),
    }
  const place = LOCAL(tokens, at)
  return place && many ? { shape: 'place', open: false, known: false, many, next: place.next } : null
}

// "Thống kê thiệt hại" counts; "Thống kê tỉnh", "Thống kê cơ sở" is an office
const isCounting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === 'thống' &&
  tokens[at + 1]?.fold === 'kê' &&
  tokens[at + 2]?.kind === 'word' &&
  !isCapital(tokens[at + 2]) &&
  !isSeparator(tokens, at + 2) &&
  !/^(?:tỉnh|thành|cơ|khu|huyện|quận|cấp|chủ|phối)$/.test(tokens[at + 2]?.fold ?? '')

// A head such as "Sở" takes the word after it without asking whether that is a verb: "Sở Xây dựng", "Ban quản lý".
function needsWord(tokens: readonly Token[], at: number, next: number): boolean {
  if (HEAD(tokens, at)?.next === next) return false
  const token = tokens[next]
  if (next - at >= 2 && !isCapital(token) && DUTY(tokens, next)) return false
  return token?.kind === 'word' && !isSeparator(tokens, next) && !STOP(tokens, next) && !isCharge(tokens, next)
}

// "Ban Chỉ đạo phối hợp …": what an agency does with a piece of work is no part of its name
const isCharge = (tokens: readonly Token[], at: number): boolean =>
  !isCapital(tokens[at]) && CHARGE(tokens, at) !== null

// "Ban Tổ chức báo cáo kết quả"; "Ban Chỉ đạo thực hiện Nghị quyết" is a name
const DUTY = book(
  'báo cáo|tổng hợp|hướng dẫn các|ban hành|phân công|theo dõi|họp|xây dựng kế hoạch|xây dựng thể lệ|xây dựng kịch bản|chuẩn bị|thông báo|mời|gửi|tiếp nhận|lựa chọn|tổ chức',
)
const CHARGE = book('phối hợp|chủ trì|phụ trách|tham mưu')

/** Nothing of its own follows the class noun: "sở, …", "đơn vị có liên quan", "doanh nghiệp" at the end. */
export function isBare(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next]
  if (!token || (token.kind === 'mark' && token.raw !== '-')) return true
  return (
    isSeparator(tokens, next) || SHARED(tokens, next) !== null || STOP(tokens, next) !== null || isVerb(tokens, next)
  )
}

export function isVerb(tokens: readonly Token[], at: number): boolean {
  return verbAt(tokens, at, 'prose') !== null
}

/** A verb at `at`, written small. One syllable after a capital is none ("Đào tạo"), and in cells only sure verbs count. */
export function verbAt(tokens: readonly Token[], at: number, style: Style): Match<string> | null {
  if (isCapital(tokens[at])) return null
  if (tokens[at]?.fold === 'tổ' && isClassOrganisation(tokens, at)) return null
  const sure = SURE_VERB(tokens, at)
  if (sure || style === 'cell') return sure
  const verb = VERB(tokens, at)
  if (JOINED.has(tokens[at - 1]?.fold ?? '')) return null
  const half = isCapital(tokens[at - 1]) && !isNumbering(tokens, at - 1) && !WHOLE.has(tokens[at - 1]?.fold ?? '')
  return verb && !(verb.next === at + 1 && half) ? verb : null
}

// "Khoa Dược soạn …", "Tổ Toán chấm …": fields of one syllable
const WHOLE = new Set(['dược', 'nhi', 'toán', 'sử', 'địa', 'đảng', 'đội', 'đoàn'])

// "Đầu tư phát triển", "hợp tác và phát triển", "Mạng máy tính", "trật tự", "xuất nhập khẩu": no verb begins behind these.
const JOINED = new Set(['và', 'tư', 'máy', 'trật', 'xuất'])

// "tổ chức" is a noun before another noun or a qualifier, and a verb before what is organised.
export function isClassOrganisation(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.fold !== 'tổ' || tokens[at + 1]?.fold !== 'chức') return false
  const next = at + 2
  const token = tokens[next]
  if (!token || ORGANISATION(tokens, next)) return true
  if (isSeparator(tokens, next))
    return token.raw === ';' || token.raw === '.' || isNoun(tokens, skipSeparators(tokens, next))
  return token.kind === 'mark' || (isCapital(token) && !isCapital(tokens[at]))
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  return (CLASS(tokens, at) ?? MANY(tokens, at) ?? HEAD(tokens, at)) !== null && !NO_HEAD(tokens, at)
}

function personOrNull(tokens: readonly Token[], at: number, next: number, many: boolean): Opening | null {
  return next > at && PERSON(tokens, at) ? { shape: 'person', open: false, known: false, many, next } : null
}

function loose(next: number, many: boolean): Opening {
  return { shape: 'loose', open: false, known: false, many, next }
}

// "I.", "II)" is a number, no name.
function isNumbering(tokens: readonly Token[], at: number): boolean {
  return /^[IVX]+$/.test(tokens[at]?.raw ?? '')
}

function longer<T extends { next: number }>(a: T | null, b: T | null): T | null {
  if (!a || !b) return a ?? b
  return a.next >= b.next ? a : b
}
