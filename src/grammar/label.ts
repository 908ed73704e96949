import { remember } from '../text/remember.ts'
import { book } from './agency-book.ts'
import { opening } from './agency-open.ts'
import { labelEnd, longestLabel } from './label-find.ts'
import { type LabelField, NO_LABEL } from './label-words.ts'
import { type Token, tokenize } from './token.ts'

export { headerField } from './label-header.ts'

/** A label line: "Cơ quan chủ trì: Sở Nội vụ". */
export interface Label {
  readonly field: LabelField
  readonly label: string
  readonly value: string
}

/** Reads a label line; null for prose ("Phối hợp với Sở Y tế …", "Thời gian qua, …"). */
export const readLabel: (text: string) => Label | null = remember((text) => {
  const tokens = tokenize(text)
  const start = firstWord(tokens)
  const found = longestLabel(tokens, start)
  if (!found || NO_LABEL(tokens, start)) return null
  const end = labelEnd(tokens, found.next)
  const mark = tokens[end]
  if (mark && isLabelMark(tokens, end, found.field)) return label(text, tokens, found.field, start, end, end + 1)
  return withoutColon(text, tokens, found.field, start, found.next)
})

/**
 * The labels of a line that holds several: "Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính", and those behind the work
 * itself: "Tập huấn nghiệp vụ. Thời gian: quý II/2026". A further label needs its colon.
 */
export const readLabels: (text: string) => readonly Label[] = remember((text) => {
  const first = readLabel(text)
  if (!text.includes(':') && !IS.test(text)) return first ? [first] : []
  const tokens = tokenize(text)
  const head = first ? firstWord(tokens) : 0
  const own = first ? ownColon(tokens, head) : -1
  const starts = colonsOf(tokens).flatMap((colon, i, colons) =>
    colon === own
      ? []
      : startsBefore(colon, Math.max(head, colons[i - 1] ?? -1, colon - LONGEST)).flatMap((at) =>
          opensLabel(tokens, at) ? furtherLabel(tokens, at) : [],
        ),
  )
  const further = starts.map(({ field, at, mark }, i) => {
    const end = starts[i + 1]?.at ?? tokens.length
    const value = text.slice(tokens[mark]?.end ?? 0, endOf(tokens, end))
    return { field, label: text.slice(tokens[at]?.start ?? 0, tokens[mark]?.start), value: value.trim() }
  })
  const cut = starts[0]?.at
  if (!first || cut === undefined) return first ? [first] : further
  return [readLabel(text.slice(0, endOf(tokens, cut))) ?? first, ...further]
})

// No label is longer, brackets and further words included.
const LONGEST = 30

const colonsOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ raw }, at) => (raw === ':' || isIs(tokens, at) ? [at] : []))

// "đơn vị chủ trì là Phòng Đào tạo"
const IS = /(?:chủ trì|phối hợp|thực hiện|phụ trách|đầu mối) là /iu
const SAYS_WHO = new Set(['name', 'run'])
const ROLE_ENDS = new Set(['trì', 'hợp', 'hiện', 'trách', 'mối'])

const isIs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === 'là' &&
  ROLE_ENDS.has(tokens[at - 1]?.fold ?? '') &&
  SAYS_WHO.has(opening(tokens, at + 1, 'prose')?.shape ?? '')

// The colon of the first label: "Đơn vị chủ trì, phối hợp: …" holds no further one.
function ownColon(tokens: readonly Token[], head: number): number {
  const found = longestLabel(tokens, head)
  const end = found ? labelEnd(tokens, found.next) : -1
  return tokens[end]?.raw === ':' ? end : -1
}

const startsBefore = (colon: number, after: number): number[] =>
  Array.from({ length: Math.max(0, colon - after - 1) }, (_, i) => after + 1 + i)

// "…; phối hợp: Sở Tài chính", and "… Sở Nội vụ Phối hợp: Sở Tài chính" where a line of a cell ended
const opensLabel = (tokens: readonly Token[], at: number): boolean =>
  PAUSE.has(tokens[at - 1]?.raw ?? '') || /^\p{Lu}/u.test(tokens[at]?.raw ?? '')

const PAUSE = new Set(['.', ';', ',', '(', '-', '–', '+'])
const FURTHER: ReadonlySet<LabelField> = new Set([
  'lead',
  'support',
  'advise',
  'both',
  'deadline',
  'output',
  'form',
  'funding',
])

interface Start {
  readonly field: LabelField
  readonly at: number
  readonly mark: number
}

function furtherLabel(tokens: readonly Token[], at: number): Start[] {
  const found = longestLabel(tokens, at)
  if (!found || !FURTHER.has(found.field)) return []
  const mark = labelEnd(tokens, found.next)
  return tokens[mark]?.raw === ':' || isIs(tokens, mark) ? [{ field: found.field, at, mark }] : []
}

// before the pause that opens the next label
function endOf(tokens: readonly Token[], next: number): number {
  let at = next
  while (at > 0 && PAUSE.has(tokens[at - 1]?.raw ?? '')) at--
  return tokens[at - 1]?.end ?? 0
}

function firstWord(tokens: readonly Token[]): number {
  let at = 0
  while (tokens[at]?.kind === 'mark') at++
  return at
}

// A colon, or a dash with a space before it: "Đơn vị chủ trì - Sở X".
const DASHED = new Set<LabelField>(['lead', 'support', 'advise', 'both', 'deadline', 'output'])

const WHO = new Set<LabelField>(['lead', 'support', 'both'])

function isLabelMark(tokens: readonly Token[], at: number, field: LabelField): boolean {
  const token = tokens[at]
  return (
    token?.raw === ':' ||
    (WHO.has(field) && isIs(tokens, at)) ||
    (DASHED.has(field) && token?.fold === '-' && token.spaced && tokens[at + 1]?.kind === 'word')
  )
}

function label(
  text: string,
  tokens: readonly Token[],
  field: LabelField,
  from: number,
  to: number,
  after: number,
): Label {
  const words = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  return { field, label: words.replace(/\s+/gu, ' '), value: text.slice(tokens[after - 1]?.end ?? text.length).trim() }
}

/** Without a colon only where the value cannot be anything else: "Thời gian thực hiện sau khi …", "Thời hạn quý IV". */
const TIME_VALUE = book(
  'sau khi|sau|trước|trước ngày|trong|từ|đến|quý|tháng|năm|ngày|hằng|hàng|thường xuyên|giai đoạn|theo|chậm nhất|xong|định kỳ|khi|ngay sau',
)
const TIME_LABEL = book(
  'thời gian thực hiện|thời gian hoàn thành|thời hạn hoàn thành|thời hạn thực hiện|thời hạn|tiến độ thực hiện|tiến độ hoàn thành|thời gian triển khai|thời gian thực hiện hoàn thành',
)
const AGENCY_LABEL = book(
  'đơn vị chủ trì thực hiện|đơn vị phối hợp thực hiện|cơ quan, đơn vị chủ trì|cơ quan, đơn vị thực hiện|cơ quan, đơn vị phối hợp|cơ quan chủ trì|đơn vị chủ trì|cơ quan phối hợp|đơn vị phối hợp|cơ quan thực hiện|đơn vị thực hiện|cơ quan chủ trì thực hiện|cơ quan phối hợp thực hiện|cơ quan tham mưu',
)
const AGENCY_VALUE = new Set([
  'Sở',
  'UBND',
  'Ủy',
  'Uỷ',
  'Các',
  'Công',
  'Ban',
  'Bộ',
  'Văn',
  'Thanh',
  'Hội',
  'Đài',
  'Báo',
  'Trung',
  'Phòng',
  'Khoa',
  'Chi',
  'Cục',
  'Vụ',
  'Đảng',
  'Đoàn',
  'Thuế',
  'Trường',
  'Bệnh',
  'Tổ',
  'Ngành',
])

function withoutColon(
  text: string,
  tokens: readonly Token[],
  field: LabelField,
  start: number,
  next: number,
): Label | null {
  const time = field === 'deadline' ? TIME_LABEL(tokens, start) : null
  const agency = AGENCY_LABEL(tokens, start)
  if (time && TIME_VALUE(tokens, time.next) && !isSentence(tokens, time.next)) {
    return label(text, tokens, field, start, time.next, time.next)
  }
  if (agency && agency.next === next && AGENCY_VALUE.has(tokens[next]?.raw ?? ''))
    return label(text, tokens, field, start, next, next)
  return null
}

const EVENT = new Set(['sau', 'khi', 'ngay'])

// "Thời gian thực hiện từ … được kéo dài": a sentence with a verb of its own.
function isSentence(tokens: readonly Token[], at: number): boolean {
  // "sau khi Chiến lược được ban hành": the verb is the event's
  if (EVENT.has(tokens[at]?.fold ?? '')) return tokens.length - at > 40
  return (
    tokens.length - at > 40 || tokens.slice(at, at + 20).some((token) => token.fold === 'được' || token.fold === 'phải')
  )
}
