import type { Message, Problem, ProblemCode } from '../../text/problem.ts'

const fault = (code: ProblemCode, message: Message): Problem => ({ code, severity: 'error', message })

export const notInstalled = (): Problem =>
  fault('wrong-format', {
    vi: 'Muốn đọc PDF cần cài thêm một gói: npm install pdfjs-dist@5.6.205 (hoặc đưa tệp .docx, .txt).',
    en: 'Reading PDF needs one more package: npm install pdfjs-dist@5.6.205 (or give a .docx or .txt file).',
  })

export const damaged = (): Problem =>
  fault('damaged', {
    vi: 'Tệp PDF hỏng hoặc bị cắt cụt, không mở được; hãy tải lại hoặc xuất lại từ Word.',
    en: 'The PDF file is damaged or cut off and cannot be opened; download it or export it from Word again.',
  })

export const noPages = (): Problem =>
  fault('empty', { vi: 'Tệp PDF không có trang nào.', en: 'The PDF file has no page.' })

export const locked = (): Problem =>
  fault('protected', {
    vi: 'Tệp PDF có mật khẩu mở; hãy lưu một bản không có mật khẩu rồi chạy lại.',
    en: 'The PDF file needs a password to open; save a copy without a password and run again.',
  })

export const tooManyPages = (pages: number, most: number): Problem =>
  fault('too-large', {
    vi: `Tệp PDF có ${pages} trang, quá giới hạn ${most} trang; hãy tách riêng phần kế hoạch.`,
    en: `The PDF file has ${pages} pages, more than the limit of ${most}; split the plan off.`,
  })

export const tooDense = (): Problem =>
  fault('unsafe', {
    vi: 'Tệp PDF phình to bất thường khi giải nén (có thể là bom nén), nên không đọc; hãy xuất lại từ Word.',
    en: 'The PDF file swells out of proportion when unpacked (maybe a bomb) and is not read; export it from Word again.',
  })

export const noText = (): Problem =>
  fault('no-text', {
    vi: 'Tệp PDF chỉ có ảnh chụp, không có chữ: cần nhận dạng chữ (chạy lại với --ocr) hoặc dùng bản .docx.',
    en: 'The PDF file holds pictures only, no text: it needs OCR (run again with --ocr), or use the .docx.',
  })

export const badFonts = (): Problem =>
  fault('encoding', {
    vi: 'Lớp chữ của tệp PDF hỏng (phông chữ không cho biết chữ gì, chép ra chỉ được ký tự vô nghĩa); hãy dùng bản .docx hoặc chạy lại với --ocr.',
    en: 'The text layer of the PDF is broken (its fonts do not tell the letters; copying gives nonsense); use the .docx, or run again with --ocr.',
  })

export const noOcr = (): Problem =>
  fault('no-text', {
    vi: 'Nhận dạng chữ cần cài thêm: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0.',
    en: 'OCR needs two more packages: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0.',
  })

export const pageLost = (page: number): Problem => ({
  code: 'damaged',
  severity: 'note',
  message: {
    vi: `Không đọc được trang ${page} của tệp PDF (trang hỏng); nội dung trang này bị thiếu.`,
    en: `Page ${page} of the PDF file is damaged and was not read; its text is missing.`,
  },
})

export const pagesWithoutText = (pages: readonly number[]): Problem => ({
  code: 'no-text',
  severity: 'note',
  message: {
    vi: `Trang ${pages.join(', ')} chỉ có ảnh, không có chữ nên chưa được đọc; cần nhận dạng chữ (--ocr).`,
    en: `Page ${pages.join(', ')} holds a picture only and was not read; it needs OCR (--ocr).`,
  },
})

export const byOcr = (): Problem => ({
  code: 'no-text',
  severity: 'note',
  message: {
    vi: 'Chữ do máy nhận dạng từ ảnh (OCR): số thứ tự và dấu có thể sai, hãy đối chiếu với bản gốc.',
    en: 'The text was recognised from pictures (OCR): numbers and accents may be wrong; compare with the original.',
  },
})
