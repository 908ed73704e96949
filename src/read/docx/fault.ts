import { sizeInWords, TABLE_COLUMNS, XML_TAG_LENGTH, ZIP_ENTRIES, ZIP_RATIO } from '../../limits.ts'
import type { Message, Problem } from '../../text/problem.ts'
import { visible } from '../../text/visible.ts'

export interface Fault {
  readonly error: Problem
}

const fault = (code: Problem['code'], message: Message): Fault => ({ error: { code, severity: 'error', message } })

const named = (part: string): string => visible(part.slice(0, 80))

export const notWord = (): Fault =>
  fault('wrong-format', {
    vi: 'Tệp không phải là tệp Word (.docx); hãy mở bằng Word và lưu thành .docx.',
    en: 'The file is not a Word file (.docx); open it in Word and save it as .docx.',
  })

export const noMainPart = (): Fault =>
  fault('wrong-format', {
    vi: 'Tệp nén này không chứa văn bản Word (không có phần nội dung chính); hãy mở bằng Word và lưu lại thành .docx.',
    en: 'This zip file holds no Word document (it has no main part); open it in Word and save it as .docx again.',
  })

export const damagedZip = (): Fault =>
  fault('damaged', {
    vi: 'Tệp Word bị hỏng hoặc bị cắt cụt (cấu trúc zip không đọc được); hãy lấy lại bản gốc hoặc mở bằng Word và lưu lại.',
    en: 'The Word file is damaged or cut off (its zip structure cannot be read); fetch the original, or open it in Word and save it again.',
  })

export const damagedPart = (part: string): Fault =>
  fault('damaged', {
    vi: `Tệp Word bị hỏng: phần ${named(part)} sai mã kiểm tra CRC hoặc sai kích thước; hãy lấy lại bản gốc.`,
    en: `The Word file is damaged: the CRC or size of part ${named(part)} is wrong; fetch the original.`,
  })

export const protectedPart = (part: string): Fault =>
  fault('protected', {
    vi: `Phần ${named(part)} của tệp được mã hóa (encrypted); hãy bỏ mật khẩu rồi lưu lại.`,
    en: `Part ${named(part)} of the file is encrypted; remove the password and save it again.`,
  })

export const unknownMethod = (part: string, method: number): Fault =>
  fault('damaged', {
    vi: `Phần ${named(part)} của tệp nén theo phương pháp ${method} không được hỗ trợ; hãy mở bằng Word và lưu lại.`,
    en: `Part ${named(part)} of the file is packed by method ${method}, which is not supported; open it in Word and save it again.`,
  })

export const unsafeZip = (why: 'name' | 'twice' | 'overlap', part: string): Fault => {
  const said = {
    name: { vi: 'có tên phần trỏ ra ngoài tệp', en: 'holds a part whose name leads outside the file' },
    twice: { vi: 'có hai phần trùng tên', en: 'holds two parts of one name' },
    overlap: { vi: 'có các phần chồng lên nhau', en: 'holds parts that overlap' },
  }[why]
  return fault('unsafe', {
    vi: `Tệp ${said.vi} (${named(part)}): không an toàn nên không đọc; hãy mở bằng Word và lưu lại.`,
    en: `The file ${said.en} (${named(part)}): unsafe, so it is not read; open it in Word and save it again.`,
  })
}

export const tooManyParts = (): Fault =>
  fault('too-large', {
    vi: `Tệp Word có quá ${ZIP_ENTRIES} phần: không phải kế hoạch; hãy tách tệp hoặc lưu lại bằng Word.`,
    en: `The Word file has more than ${ZIP_ENTRIES} parts and is no plan; split it, or save it again in Word.`,
  })

export const tooLargePart = (part: string, most: number): Fault =>
  fault('too-large', {
    vi: `Phần ${named(part)} của tệp khi giải nén vượt ${sizeInWords(most)}; hãy tách tệp.`,
    en: `Part ${named(part)} of the file unpacks to more than ${sizeInWords(most)}; split the file.`,
  })

export const zipBomb = (part: string): Fault =>
  fault('unsafe', {
    vi: `Phần ${named(part)} của tệp nén quá ${ZIP_RATIO} lần: có thể là bom nén nên không mở; hãy lưu lại bằng Word.`,
    en: `Part ${named(part)} of the file is packed more than ${ZIP_RATIO} times: it may be a zip bomb and is not opened; save it again in Word.`,
  })

export const badXml = (part: string, line: number, column: number): Fault =>
  fault('damaged', {
    vi: `Tệp Word bị hỏng: XML của phần ${named(part)} sai ở dòng ${line}, cột ${column}; hãy mở bằng Word và lưu lại.`,
    en: `The Word file is damaged: the XML of part ${named(part)} is wrong at line ${line}, column ${column}; open it in Word and save it again.`,
  })

export const hasDoctype = (part: string): Fault =>
  fault('unsafe', {
    vi: `Phần ${named(part)} có DOCTYPE, không được phép trong tệp Word; hãy mở bằng Word và lưu lại.`,
    en: `Part ${named(part)} has a DOCTYPE, which a Word file may not have (DOCTYPE not allowed); open it in Word and save it again.`,
  })

export const tooDeep = (part: string): Fault =>
  fault('too-deep', {
    vi: `Phần ${named(part)} lồng quá sâu: không phải kế hoạch; hãy lưu lại bằng Word hoặc chép nội dung sang tệp mới.`,
    en: `Part ${named(part)} is nested too deep to be a plan; save it again in Word, or copy the text to a new file.`,
  })

export const tooLargeTag = (part: string): Fault =>
  fault('too-large', {
    vi: `Phần ${named(part)} có một thẻ XML dài quá ${sizeInWords(XML_TAG_LENGTH)}: không phải kế hoạch; hãy mở bằng Word và lưu lại.`,
    en: `Part ${named(part)} has an XML tag of more than ${sizeInWords(XML_TAG_LENGTH)} and is no plan; open it in Word and save it again.`,
  })

export const noText = (): Fault =>
  fault('no-text', {
    vi: 'Tệp Word không có chữ (trống hoặc chỉ có ảnh); hãy dùng bản có chữ, hoặc nhận dạng chữ (OCR) trước.',
    en: 'The Word file has no text (it is empty or only holds pictures); use one with text, or run OCR first.',
  })

export const tooWide = (): Fault =>
  fault('too-large', {
    vi: `Tệp Word có bảng quá ${TABLE_COLUMNS} cột: không phải kế hoạch; hãy chia nhỏ bảng.`,
    en: `The Word file has a table of more than ${TABLE_COLUMNS} columns and is no plan; split the table.`,
  })
