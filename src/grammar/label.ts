import { remember } from '../text/remember.ts'
import { book } from './agency-book.ts'
import { opening } from './agency-open.ts'
import { LABELS, type LabelField, NO_LABEL } from './label-words.ts'
import { type Token, tokenize } from './token.ts'

export { headerField } from './label-header.ts'

/** A label line: "Cơ quan chủ trì: Sở Nội vụ". */
export interface Label {
  readonly field: LabelField
  readonly label: string
  readonly value: string
}

/** "thực hiện", "dự kiến" and brackets may follow the words of a label: "Kinh phí thực hiện (dự kiến): …". */
const MORE = book(
  'thực hiện|dự kiến|hoàn thành|cụ thể|chính|nếu có|triển khai|chủ yếu|tổ chức|tổ chức thực hiện|triển khai thực hiện|kế hoạch|nhiệm vụ|đề án|theo dõi|tham mưu|đạt được|đầu ra|và phối hợp|, phối hợp|và chủ trì|ban hành|trình|giải quyết|đăng ký|nộp|gửi|nhận|tiếp nhận|kiểm tra|khai mạc|phát động|công bố|nghiệm thu|tập huấn|tham gia|nộp hồ sơ|gửi hồ sơ|nhận hồ sơ|tiếp nhận hồ sơ|nộp bài|gửi bài|nhận bài|gửi báo cáo|nộp báo cáo',
)
const MORE_MOST = 6

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
  if (!text.includes(':')) return first ? [first] : []
  const tokens = tokenize(text)
  const head = first ? firstWord(tokens) : 0
  const starts = colonsOf(tokens).flatMap((colon, i, colons) =>
    startsBefore(colon, Math.max(head, colons[i - 1] ?? -1, colon - LONGEST)).flatMap((at) =>
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

const colonsOf = (tokens: readonly Token[]): number[] => tokens.flatMap(({ raw }, at) => (raw === ':' ? [at] : []))

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
  return tokens[mark]?.raw === ':' ? [{ field: found.field, at, mark }] : []
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

function longestLabel(tokens: readonly Token[], at: number): { field: LabelField; next: number } | null {
  let best: { field: LabelField; next: number } | null = null
  for (const [field, phrases] of LABELS) {
    const found = phrases(tokens, at)
    if (found && found.next > (best?.next ?? at)) best = { field, next: found.next }
  }
  return best ?? doneBy(tokens, at)
}

// "… mùa khô. Thực hiện: Phòng Điều độ": the verb alone is a label where a name follows
function doneBy(tokens: readonly Token[], at: number): { field: LabelField; next: number } | null {
  const isVerb = tokens[at]?.raw === 'Thực' && tokens[at + 1]?.fold === 'hiện' && tokens[at + 2]?.raw === ':'
  return isVerb && opening(tokens, at + 3, 'prose') ? { field: 'lead', next: at + 2 } : null
}

/** The token after the label's own words, further words such as "thực hiện" and brackets. */
function labelEnd(tokens: readonly Token[], from: number): number {
  let at = from
  for (let i = 0; i < MORE_MOST; i++) {
    if (tokens[at]?.raw === '(') {
      const close = closing(tokens, at)
      if (close < 0) break
      at = close + 1
    } else {
      const more = MORE(tokens, at)
      if (!more) break
      at = more.next
    }
  }
  return at
}

function closing(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < at + 12; next++) if (tokens[next]?.raw === ')') return next
  return -1
}

// A colon, or a dash with a space before it: "Đơn vị chủ trì - Sở X".
const DASHED = new Set<LabelField>(['lead', 'support', 'advise', 'both', 'deadline', 'output'])

function isLabelMark(tokens: readonly Token[], at: number, field: LabelField): boolean {
  const token = tokens[at]
  return (
    token?.raw === ':' || (DASHED.has(field) && token?.fold === '-' && token.spaced && tokens[at + 1]?.kind === 'word')
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
  'cơ quan chủ trì|đơn vị chủ trì|cơ quan phối hợp|đơn vị phối hợp|cơ quan thực hiện|đơn vị thực hiện|cơ quan chủ trì thực hiện|cơ quan phối hợp thực hiện|cơ quan tham mưu',
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
