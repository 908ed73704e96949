import { book } from './agency-book.ts'
import { LABELS, type LabelField } from './label-words.ts'
import { tokenize } from './token.ts'

/** What a column of a task table holds. */
export type HeaderField =
  | 'number'
  | 'task'
  | 'lead'
  | 'support'
  | 'deadline'
  | 'output'
  | 'funding'
  | 'note'
  | 'advise'
  | 'form'
  | 'target'

const NUMBER = book('stt|tt|số tt|số thứ tự|thứ tự|s t t|số|t t|mã số|mã|mục')
const NOTE = book(
  'ghi chú|ghi chú khác|chú thích|căn cứ|căn cứ thực hiện|cơ sở|cơ sở pháp lý|tài liệu tham chiếu|ghi chú/căn cứ|lưu ý|cấp trình|cấp ban hành|thẩm quyền|cấp trình/ban hành|cấp phê duyệt|chỉ tiêu liên quan',
)
const TARGET = book(
  'chỉ tiêu|chỉ tiêu cụ thể|mục tiêu|mục tiêu, chỉ tiêu|tên chỉ tiêu|chỉ số|đơn vị tính|kế hoạch năm|tiêu chí|chỉ tiêu kế hoạch|chỉ tiêu phấn đấu|giá trị|đvt',
)
const TASK = book(
  'nội dung|nhiệm vụ|công việc|nhiệm vụ/giải pháp|nhiệm vụ/hoạt động|hoạt động/nhiệm vụ|nội dung/nhiệm vụ|nhiệm vụ/nội dung|nội dung/hoạt động|nội dung, giải pháp|công việc cần thực hiện|việc cần thực hiện|nhiệm vụ cần thực hiện|hoạt động|tên nhiệm vụ|tên công việc|tên đề án|tên dự án|tên hoạt động|đề án|dự án|giải pháp|các nhiệm vụ|các hoạt động|các nội dung|nhóm nhiệm vụ|danh mục|danh mục nhiệm vụ|nhiệm vụ, giải pháp|tên văn bản|văn bản|tên nhiệm vụ, đề án|công việc thực hiện|nội dung công việc|nội dung nhiệm vụ|nội dung thực hiện|nội dung, nhiệm vụ|chương trình|mô hình|đầu việc|phần việc|tên chuyên mục|chuyên đề|lĩnh vực|tên|công trình|tên công trình|danh mục công trình|danh mục dự án|hạng mục|hạng mục công trình|tên chương trình|tên lớp|tên lớp bồi dưỡng|sự kiện|tên sự kiện|cuộc thi',
)
const WHEN = book('tháng|ngày hoàn thành|ngày, tháng|tuần|quý|tháng/năm|mốc|ngày thực hiện|tháng thực hiện|ngày tháng')
// A cell alone, not the lower half of "Kinh phí: Thực hiện".
const ALONE_WHEN = book(
  'ngày|thứ, ngày|thứ ngày|thứ/ngày|năm thực hiện|năm triển khai|năm hoàn thành|năm đầu tư|giai đoạn thực hiện|giai đoạn triển khai|giai đoạn hoàn thành|giai đoạn đầu tư|thời kỳ thực hiện|thời kỳ triển khai|kỳ thực hiện|kỳ triển khai',
)
const ALONE_WHO = book('chuẩn bị|thực hiện|đơn vị chuẩn bị|bộ phận chuẩn bị|người chuẩn bị')
const WHO_LEAD = book('đơn vị|cơ quan|cơ quan, đơn vị|chủ trì|đơn vị, địa phương|cơ quan/đơn vị')

const TO_HEADER: Readonly<Record<LabelField, HeaderField | null>> = {
  lead: 'lead',
  both: 'lead',
  support: 'support',
  advise: 'advise',
  deadline: 'deadline',
  output: 'output',
  form: 'form',
  funding: 'funding',
  place: null,
  content: 'task',
}

/**
 * Which field a header cell of a table names; null for a column of another kind or a cell of prose.
 * Of a header over two rows, "Cơ quan thực hiện: Phối hợp", the lower one decides where it names a field.
 */
export function headerField(cell: string): HeaderField | null {
  const head = SHORT.reduce((text, [short, long]) => text.replace(short, long), cell).replace(BODIES, '')
  const parts = head.split(': ')
  const last = parts.at(-1)
  if (parts.length === 1 || last === undefined) return fieldOf(head) ?? fieldAlone(head)
  return fieldOf(last) ?? fieldOf(head) ?? fieldOf(parts[0] ?? '')
}

// "ĐV thực hiện", "CQ chủ trì", "TG hoàn thành"
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^ĐV(?=[ /,])/u, 'Đơn vị'],
  [/^CQ(?=[ /,])/u, 'Cơ quan'],
  [/^(?:TG|T[/.] ?gian)(?= |$)/iu, 'Thời gian'],
]

// "Đơn vị/cá nhân phụ trách", "Tổ chức, cá nhân thực hiện": the last of the bodies stands for all
const BODIES =
  /^(?:(?:cơ quan|đơn vị|cá nhân|tổ chức|địa phương|bộ phận|người|khoa|phòng|cán bộ) ?(?:[/,]|và|hoặc) ?)+(?=(?:cơ quan|đơn vị|cá nhân|địa phương|bộ phận|người|khoa|phòng|tổ|ban) )/iu

function fieldAlone(cell: string): HeaderField | null {
  const tokens = tokenize(cell)
  if (ALONE_WHEN(tokens, 0)?.next === tokens.length) return 'deadline'
  return ALONE_WHO(tokens, 0)?.next === tokens.length ? 'lead' : null
}

function fieldOf(cell: string): HeaderField | null {
  const tokens = tokenize(cell).filter((token) => token.kind !== 'mark' || ',/-'.includes(token.fold))
  if (tokens.length === 0 || tokens.length > 16) return null
  const whole = (next: number | undefined): boolean => next === tokens.length
  if (whole(NUMBER(tokens, 0)?.next)) return 'number'
  const note = NOTE(tokens, 0)
  if (note) return 'note'
  if (whole(WHO_LEAD(tokens, 0)?.next)) return 'lead'
  if (whole(WHEN(tokens, 0)?.next)) return 'deadline'
  if (TARGET(tokens, 0)) return 'target'
  const [field, next] = labelOf(tokens)
  const task = TASK(tokens, 0)
  if (task && covers(task.next, tokens) && (field === null || field === 'task')) return 'task'
  return covers(next, tokens) ? field : null
}

// A header is little more than its key words; "Văn bản hướng dẫn của Sở Nội vụ" is a product in a row.
function covers(next: number, tokens: readonly unknown[]): boolean {
  return next > 0 && next * 2 >= tokens.length
}

function labelOf(tokens: ReturnType<typeof tokenize>): [HeaderField | null, number] {
  let best: [HeaderField | null, number] = [null, 0]
  for (const [field, phrases] of LABELS) {
    const found = phrases(tokens, 0)
    if (found && found.next > best[1]) best = [TO_HEADER[field], found.next]
  }
  return best
}
