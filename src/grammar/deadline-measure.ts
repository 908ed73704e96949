import { mark } from './date.ts'
import { type Piece, piece } from './deadline-piece.ts'
import { any, digits, map, one, opt, type Pattern, say, sayAny, seq } from './pattern.ts'

const is = (saying: Piece['is']) => (): readonly Piece[] => [piece(saying)]

const COUNT_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'mỗi', 'từng', 'các']
const figure = map(seq(digits(3), opt(seq(mark(',', '.'), digits(2)))), () => '')
const count = any(figure, sayAny(...COUNT_WORDS))
const unit = sayAny('năm học', 'năm', 'quý', 'quí', 'tháng', 'tuần', 'ngày', 'học kỳ', 'kỳ', 'nhiệm kỳ', 'vụ', 'giờ')

// "hằng năm", "hàng quý", "mỗi 6 tháng", "định kỳ 6 tháng", "thường niên"
const every = any(
  map(seq(sayAny('hằng', 'hàng', 'mỗi', 'từng'), opt(figure), sayAny('ngày')), is('daily')),
  map(seq(sayAny('hằng', 'hàng', 'mỗi', 'từng'), opt(figure), unit), is('often')),
  map(seq(sayAny('định kỳ', 'định kì'), opt(sayAny('theo', 'là', 'mỗi')), opt(figure), unit), is('regular')),
  map(sayAny('định kỳ', 'định kì'), is('regular')),
  map(sayAny('thường niên', 'thường kỳ', 'hằng kỳ', 'theo năm', 'theo quý', 'theo tháng'), is('often')),
)

// "02 lần/tháng", "01 năm một lần", "6 tháng/lần", "mỗi năm 01 lần", "2 năm/lần", "02 cuộc trong năm"
const times = sayAny('lần', 'đợt', 'cuộc', 'lượt', 'buổi', 'kỳ', 'phiên', 'số')
const per = any(mark('/'), sayAny('một', 'mỗi', 'trong', 'trên', 'hằng', 'hàng', 'trong một', 'trong mỗi'))
const rate = any(
  map(
    seq(
      count,
      times,
      per,
      any(
        unit,
        map(seq(count, unit), () => ''),
      ),
    ),
    () => '',
  ),
  map(seq(count, unit, opt(mark('/')), opt(any(figure, sayAny('một', 'hai', 'ba'))), times), () => ''),
)

// "các năm" without years, "6 tháng và năm", "6 tháng, 01 năm": a rhythm
const six = any(figure, say('sáu'))
const rhythm = any(
  map(seq(say('các năm'), notNext), is('often')),
  map(seq(six, say('tháng'), any(mark(',', '/', ';'), say('và')), opt(digits(2)), say('năm'), notNext), is('often')),
  map(seq(six, say('tháng'), opt(mark('(')), atBound), is('often')),
  map(
    seq(
      sayAny('sơ kết', 'tổng kết', 'báo cáo', 'sơ, tổng kết'),
      opt(digits(2)),
      sayAny('năm', 'tháng', 'quý', 'tuần'),
      notNext,
    ),
    is('often'),
  ),
)

// Fits, without reading, where no number follows: "các năm 2024, 2025" are years.
function notNext(tokens: Parameters<Pattern<null>>[0], at: number): ReturnType<Pattern<null>> {
  const next = tokens[at]
  return next?.kind === 'number' || /^(i|ii|iii|iv|học|tiếp|sau|tới)$/.test(next?.fold ?? '')
    ? null
    : { value: null, next: at }
}

function atBound(tokens: Parameters<Pattern<null>>[0], at: number): ReturnType<Pattern<null>> {
  return /^(trước|chậm|muộn)$/.test(tokens[at]?.fold ?? '') ? { value: null, next: at } : null
}

/** How often: "hằng năm", "định kỳ 6 tháng", "02 lần/tháng", "01 năm một lần". */
export const frequency: Pattern<readonly Piece[]> = any(map(rate, is('often')), every, rhythm)

const minute = seq(digits(2), opt(any(mark('’', "'", '′', '´'), sayAny('phút', 'ph', 'p'))))
const time = any(
  map(seq(digits(2), sayAny('giờ', 'h', 'g'), opt(minute)), () => ''),
  map(seq(digits(2), mark(':'), digits(2)), () => ''),
)
const fromTime = seq(opt(say('bắt đầu')), say('từ'), opt(say('lúc')), time)
const untilTime = seq(any(mark('-'), sayAny('đến', 'tới')), time)

/** A time of day: "14 giờ 00 phút", "13h30", "từ 20 giờ 15’ - 20 giờ 45’". It says nothing of the day. */
export const clock: Pattern<readonly Piece[]> = any(
  map(
    seq(
      any(
        map(fromTime, () => ''),
        time,
      ),
      untilTime,
    ),
    is('clock'),
  ),
  map(fromTime, is('fromClock')),
  // "17h00, thứ Sáu, ngày …": the comma belongs to the time
  map(seq(time, opt(mark(','))), is('clock')),
)

// "thứ Hai", "Thứ 6", "Chủ nhật", "tuần 1", "tuần thứ hai"
const weekday: Pattern<readonly Piece[]> = map(
  any(
    map(
      seq(sayAny('thứ', 'tuần thứ', 'tuần'), any(figure, sayAny('hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'nhất'))),
      () => '',
    ),
    sayAny('chủ nhật', 'tuần'),
  ),
  is('filler'),
)

/** "thứ Sáu, ngày …": the comma belongs to the day's name. */
export const namedDay: Pattern<readonly Piece[]> = map(seq(weekday, opt(mark(','))), ([name]) => name)

// "trước 17 giờ" is a time of day
const days = sayAny('năm', 'quý', 'tháng', 'tuần', 'ngày')
const WORKING = opt(say('làm việc'))
const span = seq(count, unit, WORKING)

/** A length of time: "trong vòng 30 ngày", "sau 03 tháng", "1,5 ngày", "05 ngày làm việc". */
export const length: Pattern<readonly Piece[]> = any(
  map(
    seq(
      opt(sayAny('chậm nhất', 'tối đa', 'không quá', 'trước')),
      sayAny('trong vòng', 'trong thời hạn', 'sau'),
      opt(say('thời hạn')),
      opt(sayAny('tối đa', 'không quá', 'ít nhất')),
      span,
    ),
    is('event'),
  ),
  map(
    seq(
      sayAny('chậm nhất', 'trước', 'tối đa', 'không quá'),
      opt(say('là')),
      opt(sayAny('sau', 'trước')),
      figure,
      days,
      WORKING,
    ),
    is('event'),
  ),
  map(seq(figure, unit, WORKING), is('length')),
)

const roman = one((token) => /^(v|vi|vii|viii|ix|x)$/.test(token.fold) || token.kind === 'number')
const year = opt(seq(any(mark('/', '-', '.'), say('năm')), digits(4)))
const slashed = seq(digits(4), mark('/'), digits(4), opt(seq(mark('/'), digits(4))))

/** What looks like a date and is none: 31/2/2026, quý V, tháng 13, 50/200. */
export const impossible: Pattern<readonly Piece[]> = any(
  map(seq(opt(say('ngày')), digits(2), opt(mark(',')), say('tháng'), digits(2), year), is('void')),
  map(seq(opt(sayAny('ngày', 'tháng')), slashed, year), is('void')),
  map(seq(opt(say('ngày')), digits(2), mark('-', '.'), digits(2), mark('-', '.'), digits(4)), is('void')),
  map(seq(sayAny('quý', 'quí'), roman, year), is('void')),
  map(seq(say('tháng'), digits(2), year), is('void')),
)
