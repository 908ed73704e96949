import type { Message, Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import { decodeAs, ENCODINGS, type Encoding, encodingNamed } from './encoding.ts'
import { type Guess, guessEncoding, isCutOff } from './encoding-guess.ts'
import { otherFormat } from './magic.ts'

/** The text is NFC and without a byte order mark; its line ends are as in the file. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly notes: Problem[] }
  | { readonly error: Problem }

const OTHERS = ENCODINGS.join(', ')

const fault = (code: Problem['code'], message: Message): { error: Problem } => ({
  error: { code, severity: 'error', message },
})
const note = (message: Message): Problem => ({ code: 'encoding', severity: 'note', message })

const empty = (): { error: Problem } =>
  fault('empty', {
    vi: 'Tệp không có chữ nào; hãy kiểm tra lại tệp.',
    en: 'The file has no text in it; check that it is the right one.',
  })

const unknown = (name: string): { error: Problem } =>
  fault('usage', {
    vi: `Không biết bảng mã "${visible(name.slice(0, 40))}"; --encoding nhận: ${OTHERS}.`,
    en: `Unknown encoding "${visible(name.slice(0, 40))}"; --encoding takes: ${OTHERS}.`,
  })

const otherThanText = ({ vi, en }: Message): { error: Problem } =>
  fault('wrong-format', {
    vi: `Có vẻ là ${vi}, không đọc được; hãy lưu lại thành .docx, .pdf hoặc .txt (UTF-8).`,
    en: `It looks like ${en}, which cannot be read; save it as .docx, .pdf or .txt (UTF-8).`,
  })

const binary = (): { error: Problem } =>
  fault('binary', {
    vi: 'Tệp không phải văn bản (có byte điều khiển); hãy lưu lại thành .txt (UTF-8) hoặc .md.',
    en: 'The file is not text (it holds control bytes); save it as .txt (UTF-8) or .md.',
  })

const unclear = (): { error: Problem } =>
  fault('encoding', {
    vi: 'Không rõ bảng mã của tệp; hãy chọn bằng --encoding windows-1258|tcvn3|vni|utf-16le|utf-16be|utf-8, hoặc lưu lại theo UTF-8.',
    en: 'The encoding of the file is unclear; choose with --encoding windows-1258|tcvn3|vni|utf-16le|utf-16be|utf-8, or save it as UTF-8.',
  })

const guessed = (encoding: Encoding): Problem =>
  note({
    vi: `Đoán bảng mã là ${encoding} theo các chữ đọc được; nếu sai, hãy chọn bằng --encoding (${OTHERS}).`,
    en: `The encoding was guessed as ${encoding} from the words; if that is wrong, choose with --encoding (${OTHERS}).`,
  })

const cutOff = (): Problem =>
  note({
    vi: 'Ký tự cuối cùng bị cụt, có thể tệp chưa đủ; hãy lấy lại tệp.',
    en: 'The last character is cut off, so the file may not be whole; fetch it again.',
  })

const unreadable = (count: number): Problem =>
  note({
    vi: `${count} chỗ không đọc được, thay bằng "\ufffd"; hãy lưu lại tệp theo UTF-8 hoặc chọn bảng mã bằng --encoding.`,
    en: `${count} places could not be read and became "\ufffd"; save the file as UTF-8 or choose with --encoding.`,
  })

function isCut(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-8') return isCutOff(bytes)
  return encoding.startsWith('utf-16') && bytes.length % 2 === 1
}

function notesOn(bytes: Uint8Array, text: string, { encoding, by }: Guess): Problem[] {
  const cut = isCut(bytes, encoding)
  const broken = text.split('\ufffd').length - 1 - (cut ? 1 : 0)
  return [
    ...(by === 'letters' ? [guessed(encoding)] : []),
    ...(broken > 0 ? [unreadable(broken)] : []),
    ...(cut ? [cutOff()] : []),
  ]
}

// ESC and form feed stand in text that was copied from a terminal or a printer.
const CONTROL = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g

function isBinary(text: string): boolean {
  return text.includes('\0') || (text.match(CONTROL)?.length ?? 0) * 10 > text.length
}

function chosen(bytes: Uint8Array, forced: string | undefined): Guess | undefined {
  if (forced === undefined) return guessEncoding(bytes)
  const encoding = encodingNamed(forced)
  return encoding && { encoding, by: 'bytes' }
}

function decoded(bytes: Uint8Array, guess: Guess): Decoded {
  const text = decodeAs(bytes, guess.encoding).normalize('NFC')
  if (text.trim() === '') return empty()
  if (isBinary(text)) return binary()
  return { text, encoding: guess.encoding, notes: notesOn(bytes, text, guess) }
}

/** Bytes of a file → its text. `forced` is a name as `--encoding` takes it: "tcvn3", "cp1258", "UTF-16LE". */
export function decode(bytes: Uint8Array, forced?: string): Decoded {
  const guess = chosen(bytes, forced)
  if (!guess && forced !== undefined) return unknown(forced)
  if (bytes.length === 0) return empty()
  const other = otherFormat(bytes)
  if (other) return otherThanText(other)
  if (!guess) return bytes.includes(0) ? binary() : unclear()
  return decoded(bytes, guess)
}
