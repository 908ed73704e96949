import type { CalendarDate } from './date.ts'

/** What a piece of a deadline says. */
export type Saying =
  | 'date'
  | 'strict' // trước
  | 'by' // chậm nhất, hạn chót
  | 'done' // xong, hoàn thành
  | 'from' // từ
  | 'clock' // 14 giờ 00
  | 'fromClock' // từ 14 giờ 00
  | 'now' // từ nay
  | 'to' // đến, -, kết thúc
  | 'until' // đến khi
  | 'and' // , ; và
  | 'in' // trong, vào
  | 'phase' // giai đoạn
  | 'open' // và các năm tiếp theo
  | 'often' // hằng năm
  | 'daily' // hằng ngày
  | 'regular' // định kỳ
  | 'fair' // Tuần lễ …
  | 'ongoing' // thường xuyên
  | 'through' // suốt năm
  | 'event' // sau khi
  | 'length' // trong vòng 30 ngày
  | 'horizon' // tầm nhìn đến năm 2045
  | 'weak' // trong năm, without saying which
  | 'void' // 31/2
  | 'title' // Kế hoạch
  | 'cited' // Quyết định số 5/QĐ-UBND ngày 2/3/2026
  | 'bracket'
  | 'break'
  | 'filler'
  | 'gap'

export interface Piece {
  readonly is: Saying
  readonly date: CalendarDate | null
}

export const piece = (is: Saying): Piece => ({ is, date: null })
export const dated = (date: CalendarDate): Piece => ({ is: 'date', date })
