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
  'nội dung|nhiệm vụ|công việc|hoạt động|tên nhiệm vụ|tên công việc|tên đề án|tên dự án|tên hoạt động|đề án|dự án|giải pháp|các nhiệm vụ|các hoạt động|các nội dung|nhóm nhiệm vụ|danh mục|danh mục nhiệm vụ|nhiệm vụ, giải pháp|tên văn bản|văn bản|tên nhiệm vụ, đề án|công việc thực hiện|nội dung công việc|nội dung nhiệm vụ|nội dung thực hiện|nội dung, nhiệm vụ|chương trình|mô hình|đầu việc|phần việc|tên chuyên mục|chuyên đề|lĩnh vực|tên',
)
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

/** Which field a header cell of a table names; null for a column of another kind or a cell of prose. */
export function headerField(cell: string): HeaderField | null {
  const tokens = tokenize(cell).filter((token) => token.kind !== 'mark' || ',/-'.includes(token.fold))
  if (tokens.length === 0 || tokens.length > 16) return null
  const whole = (next: number | undefined): boolean => next === tokens.length
  if (whole(NUMBER(tokens, 0)?.next)) return 'number'
  const note = NOTE(tokens, 0)
  if (note) return 'note'
  if (whole(WHO_LEAD(tokens, 0)?.next)) return 'lead'
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
