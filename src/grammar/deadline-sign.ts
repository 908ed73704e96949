import type { CalendarDate } from './date.ts'
import { citedDocument } from './deadline-cited.ts'
import { clock, frequency, impossible, length, namedDay } from './deadline-measure.ts'
import { type Piece, piece } from './deadline-piece.ts'
import { dateRun } from './deadline-run.ts'
import { any, canOpen, digits, map, opening, type Pattern, sayAny, seq } from './pattern.ts'
import type { Token } from './token.ts'

/** A piece of a deadline, and the tokens [at, next) that say it. */
export interface Sign extends Piece {
  readonly at: number
  readonly next: number
}

const words = (is: Piece['is'], ...phrases: readonly string[]): Pattern<readonly Piece[]> =>
  map(sayAny(...phrases), () => [piece(is)])

// Words that hold time words and mean something else: "trước hết", "theo dõi", "chi thường xuyên".
const idiom = any(
  words('gap', 'trước hết', 'trước mắt', 'trước đây', 'trước đó', 'theo dõi', 'kèm theo', 'từng bước', 'đến nay'),
  words('gap', 'chi thường xuyên', 'giáo dục thường xuyên', 'bồi dưỡng thường xuyên', 'trong khi', 'quyết tâm'),
  words('gap', 'mức độ hoàn thành', 'hoàn thành nhiệm vụ', 'từ xa', 'từ sớm', 'từ nguồn', 'đầu tư', 'đầu mối'),
)

// "và các năm tiếp theo", "trở đi": the period has no end
const open = words(
  'open',
  ...['các', 'những', 'hằng', 'hàng', 'cho các', 'cho những'].flatMap((all) =>
    ['năm', 'năm học', 'quý', 'tháng', 'giai đoạn', 'nhiệm kỳ', 'kỳ'].flatMap((unit) =>
      ['tiếp theo', 'kế tiếp', 'sau', 'tiếp', 'tới', 'sau đó', 'về sau'].map((next) => `${all} ${unit} ${next}`),
    ),
  ),
  ...['giai đoạn tiếp theo', 'trở đi', 'trở về sau', 'về sau', 'năm tiếp theo trở đi', 'thời gian tiếp theo'],
)

// "31/12 năm trước liền kề", "05 của tháng liền kề", "20 của tháng cuối quý": any year, any month
const everyYear = words(
  'often',
  ...['năm', 'tháng', 'quý', 'kỳ'].flatMap((unit) =>
    [
      'trước liền kề',
      'sau liền kề',
      'liền kề',
      'liền trước',
      'liền sau',
      'kế tiếp',
      'tiếp theo',
      'sau',
      'trước',
      'báo cáo',
    ].flatMap((which) => [`của ${unit} ${which}`, `${unit} ${which}`]),
  ),
  ...['cuối quý', 'đầu quý', 'cuối của quý', 'đầu của quý', 'cuối mỗi quý', 'cuối cùng của quý', 'cuối kỳ'],
  ...['đầu tiên của quý', 'năm thực hiện', 'năm kế hoạch', 'của tháng', 'của các tháng', 'của quý'],
)

// "của tháng 6" is a month, "của tháng" is none
const anyYear: typeof everyYear = opening((tokens, at) => {
  const match = everyYear(tokens, at)
  const after = match ? tokens[match.next] : undefined
  return after?.kind === 'number' || /^(i|ii|iii|iv)$/.test(after?.fold ?? '') ? null : match
}, everyYear.opens)

// "24/7" all day long, but "ngày 24/7" is a day in July
const roundTheClock = words('ongoing', '24/7', '24/24')
const allDay: typeof everyYear = opening((tokens, at) => {
  const match = roundTheClock(tokens, at)
  const dated = /^(trước|từ|đến|-)$/.test(tokens[at - 1]?.fold ?? '') || (match && tokens[match.next]?.fold === '/')
  return dated ? null : match
}, roundTheClock.opens)

const dayNames = [
  ...['pháp luật', 'chuyển đổi số', 'môi trường', 'quốc tế', 'thế giới', 'toàn dân', 'toàn quốc', 'gia đình', 'hội'],
  ...['vì', 'sách', 'thương binh', 'nhà giáo', 'thầy thuốc', 'thành lập', 'truyền thống', 'quốc khánh', 'giải phóng'],
  ...['báo chí', 'khuyến học', 'người', 'an toàn', 'nước', 'khí tượng', 'trái đất', 'doanh nhân', 'văn hóa', 'du lịch'],
  ...['thể thao', 'dân số', 'bảo hiểm', 'công tác', 'quyền', 'phòng', 'không', 'cách mạng', 'dân tộc', 'đại đoàn kết'],
].map((name) => `ngày ${name}`)

// A commemoration comes back each year: "Tuần lễ …", "Tháng hành động …", "dịp Tết", "Ngày Pháp luật"
const fair = words(
  'fair',
  ...['tuần lễ', 'nhân dịp', 'dịp', 'kỷ niệm', 'chào mừng', 'hưởng ứng', 'tết', 'nhân ngày', 'âm lịch', 'ngày hội'],
  ...['hành động', 'thanh niên', 'an toàn', 'tri ân', 'nhân đạo', 'vì', 'công nhân', 'hưởng ứng', 'khuyến mại'].map(
    (name) => `tháng ${name}`,
  ),
  ...dayNames,
)

const bound = any(
  words('strict', 'trước và trong', 'trước hoặc trong', 'trước'),
  words('by', 'chậm nhất', 'muộn nhất', 'trễ nhất', 'hạn chót', 'hạn cuối cùng', 'hạn cuối', 'chậm nhất là đến'),
  words('by', 'không quá', 'không muộn hơn', 'không chậm hơn', 'không chậm quá', 'không trễ quá', 'không muộn quá'),
  words('by', 'không trễ hơn', 'thời hạn', 'hết'),
  words('done', 'hoàn thành', 'hoàn tất', 'xong', 'hoàn thiện'),
  words('from', 'bắt đầu từ', 'khởi đầu từ', 'kể từ', 'tính từ', 'bắt đầu', 'từ', 'sau'),
  words('until', 'đến khi', 'tới khi', 'cho đến khi', 'cho tới khi', 'đến lúc', 'đến ngày kết thúc', 'đến thời điểm'),
  words('to', 'cho đến hết', 'cho tới hết', 'cho đến', 'cho tới', 'đến hết', 'tới hết', 'đến', 'tới', 'kết thúc'),
  words('in', 'trong', 'vào'),
)

// Without a date of its own the work waits for an act: "sau khi Chính phủ ban hành", "theo tiến độ", "khi có yêu cầu"
const event = any(
  words('event', 'ngay sau khi', 'sau khi', 'ngay khi', 'kể từ khi', 'từ khi', 'ngay từ khi', 'kể từ ngày', 'từ ngày'),
  words('now', 'từ nay', 'từ bây giờ'),
  words(
    'event',
    'có hiệu lực',
    'được ban hành',
    'được thông qua',
    'được phê duyệt',
    'trước khi',
    'trước ngày',
    'ngay sau',
    'theo',
    'căn cứ',
    'tùy',
    'tuỳ',
    'khi',
  ),
  words('event', 'đột xuất', 'phát sinh', 'kịp thời', 'từ thời điểm', 'kể từ thời điểm'),
)

const ongoing = any(
  words('ongoing', 'thường xuyên', 'liên tục', 'lâu dài', 'trong quá trình', 'thường trực'),
  words('through', 'xuyên suốt', 'trong suốt', 'suốt'),
)

const FILLERS = [
  ...['là', 'của', 'thời điểm', 'khoảng', 'dự kiến', 'lúc', 'hồi', 'các', 'những', 'cuối', 'đầu', 'giữa', 'ngay'],
  ...['thượng tuần', 'trung tuần', 'hạ tuần', 'tuần đầu', 'tuần cuối', 'nửa đầu', 'nửa cuối', 'mốc', 'hạn', 'ngày'],
  ...['tháng', 'năm học', 'năm', 'quý', 'nhiệm kỳ', 'học kỳ i', 'học kỳ ii', 'học kỳ 1', 'học kỳ 2', 'học kỳ', 'sáng'],
  ...['chiều', 'tối', 'thời gian', 'cả', 'cơ bản', 'tiếp theo', 'tiếp', 'thực hiện', 'cho', 'hai năm', 'muộn', 'đợt 1'],
  ...['đợt 2', 'đợt i', 'đợt ii', 'buổi', 'phải', 'liên tiếp', 'theo từng', 'ước', 'ít nhất', 'tối thiểu'],
]

const filler = any(
  namedDay,
  map(seq(sayAny('đợt', 'lần'), digits(2)), () => [piece('filler')]),
  words('phase', 'giai đoạn', 'thời kỳ', 'kỳ'),
  words('filler', ...FILLERS, ':', '“', '”', '"', '*', '’', "'"),
)

// Kinds of documents and undertakings whose names end in a year: "Kế hoạch năm 2026", "Chương trình … giai đoạn 2021-2025"
const title = words(
  'title',
  ...['kế hoạch', 'chương trình', 'đề án', 'chiến lược', 'dự án', 'phương án', 'nghị quyết', 'quyết định', 'luật'],
  ...['bộ luật', 'kết luận', 'chỉ thị', 'thông tư', 'nghị định', 'pháp lệnh', 'hiến pháp', 'dự toán', 'ngân sách'],
  ...['quy hoạch', 'phong trào', 'cuộc vận động', 'đại hội', 'chỉ số', 'báo cáo', 'công văn', 'hướng dẫn'],
)

const joint = any(
  words('to', '-', '→', '÷', '~', '>'),
  words('and', 'và', 'hoặc', ',', ';', '&', '+', '/'),
  words('bracket', '(', '[', ')', ']'),
  words('break', '.', '|'),
)

const SIGN = any(
  citedDocument,
  frequency,
  any(open, idiom, allDay),
  dateRun,
  fair,
  impossible,
  anyYear,
  clock,
  length,
  ongoing,
  event,
  bound,
  filler,
  title,
  joint,
)

const HEADS = new Set(['từ', 'trước', 'sau', 'trong'])

// "từ ngày", "trước ngày" are events only where no date follows: "từ ngày ký", "trước ngày Luật có hiệu lực"
function signAt(tokens: readonly Token[], at: number): { value: readonly Piece[]; next: number } | null {
  const head = tokens[at]?.fold === 'kể' ? at + 1 : at
  const isHead = HEADS.has(tokens[head]?.fold ?? '')
  return isHead && (dateRun(tokens, head + 1) ?? impossible(tokens, head + 1)) ? bound(tokens, at) : SIGN(tokens, at)
}

/** Reads a text as signs, left to right; words that say nothing of time are a gap. */
export function readSigns(tokens: readonly Token[]): Sign[] {
  const signs: Sign[] = []
  const keys = SIGN.opens?.() ?? null
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const match = token && canOpen(keys, token) ? signAt(tokens, at) : null
    const next = match?.next ?? at + 1
    if (match) for (const value of match.value) signs.push({ ...value, at, next })
    else if (signs.at(-1)?.is !== 'gap') signs.push({ ...GAP, at, next })
    at = next
  }
  return signs
}

const GAP = piece('gap')

/** A sign that carries a date. */
export interface DateSign extends Sign {
  readonly date: CalendarDate
}

export function isDate(sign: Sign): sign is DateSign {
  return sign.date !== null
}
