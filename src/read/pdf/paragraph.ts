import type { Block } from '../reading.ts'
import {
  endsPiece,
  endsSentence,
  goesOnName,
  isCapitals,
  isRule,
  namesPart,
  opensBullet,
  opensItem,
  standsAlone,
  startsSmall,
  tidy,
} from '../shape.ts'
import type { PrintedLine } from './line.ts'

/** Lines of the text joined to paragraphs by where they stand: first-line indent, full lines, distance. */
export function paragraphsOf(lines: readonly PrintedLine[]): Block[] {
  const found: PrintedLine[][] = []
  for (const line of lines) {
    const open = found.at(-1)
    if (open && goesOn(line, open)) open.push(line)
    else found.push([line])
  }
  return found.map(blockOf)
}

export function blockOf(lines: readonly PrintedLine[]): Block {
  const at = { line: lines[0]?.line ?? 1, end_line: lines.at(-1)?.line ?? 1 }
  const bold = lines.every((line) => line.bold)
  return { kind: 'text', text: joined(lines.map(({ text }) => text)), bold, at }
}

/** "…số 1849/BGDĐT-" / "GDPT": a code that was cut at its dash is one word. */
export function joined(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) text += text === '' || cutsCode(text, line) ? line : ` ${line}`
  return tidy(text)
}

function cutsCode(before: string, line: string): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1)
  return word.includes('/') && /[\p{Lu}\d]-$/u.test(word) && /^\p{Lu}{2}/u.test(line)
}

function goesOn(line: PrintedLine, open: readonly PrintedLine[]): boolean {
  const last = open.at(-1)
  if (!last || isRule(line.text) || isRule(last.text)) return false
  const flows = !endsSentence(last.text) && startsSmall(line.text)
  if (isCentred(line) && !isUnder(line, last) && (isSymmetric(last) || !flows))
    return isSymmetric(last) && goesOnTitle(line, last)
  if (isCentred(last) && isSymmetric(line) && line.bold) return goesOnTitle(line, last)
  if (isCentred(last) && !isFull(last, line) && !flows) return false
  if (standsAlone(line.text) && !/^Căn cứ /u.test(line.text)) return false
  if (opensItem(line.text)) return isNoItem(line, last) && isFull(last, line) && !isIndented(line, open)
  if (endsPiece(last.text) && isFreestanding(last)) return false
  if (flows && !isFull(last, line)) return last.text.length > SHORT && line.y - last.y < last.size * 3
  if (!isFull(last, line)) return false
  if (changesCase(last.text, line.text) || (last.bold && !line.bold && !startsSmall(line.text))) return false
  return flows || (!isIndented(line, open) && !isFarBelow(line, last, open))
}

const isFreestanding = ({ text }: PrintedLine): boolean => !/^(?:Số\s*:|KT\.|TL\.|TM\.)/u.test(text) && text.length < 60

// "1. Mục đích" with a paragraph in small letters below it is still a heading.
const SHORT = 24

// "kinh tế\n- xã hội", "khoản 3\nMục III", "năm\n2025. Ủy ban": it only looks like the mark of an item.
function isNoItem({ text }: PrintedLine, { text: before }: PrintedLine): boolean {
  if (endsSentence(before)) return false
  if (/^v\.\s?v/.test(text)) return true
  if (/^\d{1,3}\)/.test(text) && before.lastIndexOf('(') > before.lastIndexOf(')')) return true
  if (opensBullet(text)) return startsSmall(text.slice(1)) || goesOnName(text)
  return NUMBER_FOLLOWS.test(before) || /^\d+\.$/.test(text) || namesPart(text)
}

const NUMBER_FOLLOWS = /(?:năm|tháng|ngày|số|khoản|điểm|điều|mục|quý|và|đến|từ|-|–|,)$/iu

/** The first word of the next line would not have fitted. */
function isFull({ x2, size, frame }: PrintedLine, next: PrintedLine): boolean {
  return x2 + size * 0.25 + next.first > frame.right - size * 0.3
}

const offset = ({ x, frame }: PrintedLine): number => x - frame.left

/** It stands further in, or out, than a line that goes on would. */
function isIndented(line: PrintedLine, open: readonly PrintedLine[]): boolean {
  const last = open.at(-1) ?? line
  const near = line.size * 0.5
  const by = offset(line) - offset(last)
  if (open.length > 1) return Math.abs(by) > near
  if (by < -near) return false
  if (by > near) return !opensItem(last.text)
  return endsSentence(last.text) && offset(last) > near
}

function isFarBelow(line: PrintedLine, last: PrintedLine, open: readonly PrintedLine[]): boolean {
  if (line.frame.page !== last.frame.page) return false
  const gap = line.y - last.y
  const before = open.at(-2)
  const inside = before && before.frame.page === last.frame.page ? last.y - before.y : 0
  const usual = inside > 0 ? inside : Math.max(line.frame.pitch, line.size * 1.1)
  return gap > usual * 1.17
}

const middle = ({ x, x2 }: PrintedLine): number => (x + x2) / 2
const isSymmetric = (line: PrintedLine): boolean =>
  Math.abs(middle(line) - (line.frame.left + line.frame.right) / 2) < line.size * 1.2
const isCentred = (line: PrintedLine): boolean =>
  isSymmetric(line) && line.x > line.frame.left + line.size * 1.5 && line.x2 < line.frame.right - line.size * 1.5

// The second line of a paragraph that is set in, and whose last line happens to end in the middle.
const isUnder = (line: PrintedLine, last: PrintedLine): boolean =>
  Math.abs(offset(line) - offset(last)) < line.size * 0.3 &&
  !(isCentred(last) && isSymmetric(last)) &&
  isFull(last, line)

// The lines of a title; what stands in brackets below it, or in other letters, is another piece.
function goesOnTitle(line: PrintedLine, last: PrintedLine): boolean {
  if (line.frame.page !== last.frame.page || line.y - last.y > last.size * 2.2) return false
  if (opensItem(line.text) || standsAlone(line.text) || /^[[(“"]/u.test(line.text)) return false
  if (endsPiece(last.text) || /^(?:PHỤ LỤC|Phụ lục|BIỂU)\s?[IVXLC\d]*\.?$/u.test(last.text)) return false
  if (line.bold !== last.bold || Math.abs(line.size - last.size) > 1) return false
  return isCapitals(line.text) === isCapitals(last.text) && !/[.;:)]$/u.test(last.text)
}

// "…PHÒNG THỦ DÂN SỰ" / "Thực hiện Quyết định": a title ends where capitals end; "MTQG." alone is no title.
function changesCase(before: string, text: string): boolean {
  if (startsSmall(text) || !/\p{L}/u.test(text) || /^\S+$/u.test(text)) return false
  return isCapitals(before) !== isCapitals(text)
}
