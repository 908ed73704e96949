import { splitAgencies } from './agency.ts'
import { book } from './agency-book.ts'
import type { Match } from './pattern.ts'
import { NOBODY } from './reporting-words.ts'
import type { Token } from './token.ts'

/** To whom, and through whom. */
export interface Receivers {
  readonly to: string[]
  readonly via: string | null
}

interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
}

const TO = book('với|về cho|gửi về|gửi đến|gửi tới|gửi cho|gửi|về|cho|tới|đến|lên|trình')
const HEAD = book(
  'ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân|chủ tịch|sở|bộ|ban|công an|thủ tướng|chính phủ|quốc hội|văn phòng|tỉnh ủy|thành ủy|đảng ủy|thường trực|giám đốc|trung tâm|cục|chi cục|phòng|' +
    'thanh tra|ủy ban|hội đồng|kho bạc|hội|liên đoàn|mặt trận|tỉnh đoàn|trường|lãnh đạo|cơ quan|bộ trưởng|viện|báo|đài|chi nhánh|đội|hạt|trạm|tổ công tác|tổ thư ký|trung ương|tw|tổng liên đoàn|tổng cục|huyện ủy|quận ủy|công đoàn|ban giám hiệu|bgh|bcđ|lđlđ|btv|phó chủ tịch|bí thư|tổ trưởng|ngân hàng|tòa án|tổ công nghệ|vụ|tổng công ty|đoàn kiểm tra|đoàn giám sát|nhà trường|hiệu trưởng',
)
const END = book(
  'kết quả|tình hình|để|theo|công tác|việc|định kỳ|trước|chậm nhất|hằng|hàng|xem xét|phê duyệt|chỉ đạo|quyết định|tổng hợp|trong|khi|vào|và làm|qua|thông qua|bằng|đồng thời|về|nội dung|những|được|' +
    'đề xuất|cho ý kiến|giải quyết|tiến độ|sau|nếu|nhằm|làm|đột xuất|quý|email|gmail|địa chỉ|điện thoại|số điện thoại|bản mềm|file|zalo|chất lượng|kèm|danh sách|gửi|báo cáo|tại|là|có|do|phục vụ|tham mưu',
)
const THROUGH = book('thông qua|qua')
const LONGEST = 45

// the index at which a list of receivers ends
function listEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + LONGEST) {
    const token = tokens[at]
    if (!token || /^[().;:]$/.test(token.raw)) break
    if (at > from && END(tokens, at) && !isOfName(tokens, at) && token.raw === token.raw.toLowerCase()) break
    at++
  }
  return at
}

// "Phòng Kế hoạch tổng hợp trước ngày 20"; in "…, tổng hợp" and "Phòng Nội vụ tổng hợp" it is what they do
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === 'tổng' &&
  tokens[at + 1]?.fold === 'hợp' &&
  // "(qua Đội Tham mưu tổng hợp)": the bracket closes the name
  ((tokens[at - 1]?.fold === 'mưu' && tokens[at + 2]?.raw === ')') ||
    (['kế hoạch', 'dịch vụ'].includes(`${tokens[at - 2]?.fold} ${tokens[at - 1]?.fold}`) &&
      (tokens[at + 2]?.kind !== 'mark' || tokens[at + 2]?.raw === ')')))

function agenciesAt({ text, tokens }: Reader, from: number): Match<string[]> | null {
  const first = tokens[from]
  if (!first || !HEAD(tokens, from)) return null
  const end = listEnd(tokens, from)
  const last = tokens[end - 1]
  const said = last ? text.slice(first.start, last.end).replace(/[\s,]{1,9}$/, '') : ''
  return { value: splitAgencies(said), next: end }
}

/** Receivers that begin at `at`, behind "về", "gửi", "cho" or nothing. */
export function receiversAt(reader: Reader, at: number): Match<string[]> | null {
  const to = TO(reader.tokens, at)
  const from = to?.next ?? at
  // "lãnh đạo" alone is nobody in particular, "Lãnh đạo Bộ" is somebody
  const nobody = NOBODY(reader.tokens, from)
  if (nobody && !(nobody.value === 'lãnh đạo' && HEAD(reader.tokens, nobody.next))) return null
  const found = agenciesAt(reader, from)
  return found && found.value.length > 0 ? found : null
}

/** "(qua Sở Nội vụ)", "thông qua Sở Nội vụ". */
export function viaAt(reader: Reader, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const through = THROUGH(reader.tokens, at)
    const found = through ? agenciesAt(reader, through.next) : null
    if (found) return found.value[0] ?? null
  }
  return null
}

const PASSING = book(
  'để tổng hợp|tổng hợp|để theo dõi , tổng hợp|theo dõi , tổng hợp|để làm cơ sở tổng hợp|để tổng hợp chung|để xem xét , tổng hợp',
)

// "… về Sở Nội vụ để tổng hợp", "… về Sở Nội vụ trước ngày 15/11/2026 để tổng hợp"
function passingAt(tokens: readonly Token[], from: number): Match<string> | null {
  for (let at = from; at < from + DAY_LONG; at++) {
    if (tokens[at]?.raw === '.' || tokens[at]?.raw === ';') return null
    const found = PASSING(tokens, at)
    if (found && (at <= from + 1 || found.value.startsWith('để') || tokens[at - 1]?.raw === ',')) return found
  }
  return null
}
const DAY_LONG = 16

/** "Gửi kết quả về Sở Nội vụ trước ngày 15/11/2026 để tổng hợp, báo cáo": where the verb at `verb` only passes on. */
export function gatheredBy(reader: Reader, from: number, verb: number): Match<string[]> | null {
  const { tokens } = reader
  const before = tokens[verb - 1]?.fold === ',' ? verb - 2 : verb - 1
  if (tokens[before]?.fold !== 'hợp' || tokens[before - 2]?.fold !== 'để') return null
  for (let at = from; at < before - 2; at++) {
    const found = AWAY.has(tokens[at]?.fold ?? '') ? receiversAt(reader, at) : null
    if (found) return found
  }
  return null
}
const AWAY = new Set(['về', 'gửi', 'cho', 'tới', 'đến'])

/** "… về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh": who gets it in the end. */
export function passedOn(reader: Reader, at: number): Match<string[]> | null {
  const { tokens } = reader
  const passing = passingAt(tokens, at)
  if (!passing) return null
  for (let i = passing.next; i < passing.next + 8; i++) {
    if (tokens[i]?.raw === '.' || tokens[i]?.raw === ';') return null
    if ((tokens[i]?.fold === 'báo' && tokens[i + 1]?.fold === 'cáo') || tokens[i]?.fold === 'trình') {
      return receiversAt(reader, tokens[i]?.fold === 'trình' ? i + 1 : i + 2)
    }
  }
  return null
}
