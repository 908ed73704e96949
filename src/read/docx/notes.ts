import type { Message, Problem } from '../../text/problem.ts'
import type { Revisions } from '../document.ts'
import type { Body } from './body.ts'
import type { WordPackage } from './package.ts'

const note = (code: Problem['code'], message: Message): Problem => ({ code, severity: 'note', message })

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What a reader of the plan should know of the file: changes, comments, hidden text, fields, macros. */
export function notesOf(body: Body, parts: WordPackage, revisions: Revisions): Problem[] {
  const notes: Problem[] = []
  if (body.changes > 0) notes.push(changed(body.changes, revisions))
  if (body.comments > 0)
    notes.push(
      note('wrong-format', {
        vi: `Tệp có ${body.comments} bình luận; không đọc bình luận vào kế hoạch.`,
        en: `The file has ${many(body.comments, 'comment')}; comments are not read as part of the plan.`,
      }),
    )
  if (body.embedded > 0)
    notes.push(
      note('wrong-format', {
        vi: `Có ${body.embedded} tài liệu khác được nhúng vào văn bản và không được đọc; hãy mở bằng Word rồi lưu lại.`,
        en: `${many(body.embedded, 'other document')} put into the text could not be read; open the file in Word and save it.`,
      }),
    )
  if (body.hidden > 0)
    notes.push(
      note('wrong-format', {
        vi: `Có ${body.hidden} đoạn chữ ẩn (Hidden) đã được bỏ qua; hãy cho hiện lại nếu cần đọc.`,
        en: `${many(body.hidden, 'piece')} of hidden text were left out; unhide them if they are to be read.`,
      }),
    )
  if (body.fields.size > 0)
    notes.push(
      note('unsafe', {
        vi: `Tệp có trường ${[...body.fields].join(', ')} lấy nội dung từ ngoài; chỉ đọc kết quả đã lưu, không cập nhật.`,
        en: `The file has ${[...body.fields].join(', ')} fields that fetch content from outside; only their saved result is read.`,
      }),
    )
  if (parts.hasMacros)
    notes.push(
      note('unsafe', {
        vi: 'Tệp có macro; macro không bao giờ được chạy.',
        en: 'The file has macros; they are never run.',
      }),
    )
  if (body.oddities > 0)
    notes.push(
      note('damaged', {
        vi: `Có ${body.oddities} giá trị gộp cột sai trong bảng, đã được chỉnh về giá trị hợp lệ; hãy kiểm tra lại bảng.`,
        en: `${many(body.oddities, 'column span')} of a table could not be right and were corrected; check the table.`,
      }),
    )
  return notes
}

const changed = (count: number, revisions: Revisions): Problem =>
  revisions === 'final'
    ? note('wrong-format', {
        vi: `Tệp có ${count} chỗ theo dõi thay đổi (Track Changes), được đọc như đã chấp nhận hết; dùng --revisions original để đọc bản gốc.`,
        en: `The file has ${many(count, 'tracked change')}, read as if all were accepted; use --revisions original for the text before them.`,
      })
    : note('wrong-format', {
        vi: `Tệp có ${count} chỗ theo dõi thay đổi (Track Changes), được đọc như đã từ chối hết.`,
        en: `The file has ${many(count, 'tracked change')}, read as if all were rejected.`,
      })
