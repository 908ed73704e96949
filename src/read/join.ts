import type { Block, Line } from './reading.ts'
import {
  breaksItem,
  breaksName,
  breaksOff,
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
} from './shape.ts'

/** Lines that end near this column were broken by the width of the page, not by the writer. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const long = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  return long <= 140 ? long : Number.POSITIVE_INFINITY
}

/** The first word of `next` would not have fitted on `line`: the break says nothing. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.split(' ', 1)[0] ?? ''
  return line.length + 1 + word.length > width * 0.9
}

const BARE_MARKER = /^(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]$|^Số\s*:?$/u

// "UBND TỈNH PHÚ THỌ" / "SỞ NỘI VỤ": two bodies of a letterhead, one above the other.
const HEADS =
  /^(?:SỞ|BAN|ĐẢNG (?:ỦY|UỶ|BỘ)|(?:TỈNH|THÀNH|HUYỆN) (?:ỦY|UỶ)|VĂN PHÒNG|CHI CỤC|CỤC|VỤ|TRƯỜNG|TRUNG TÂM|PHÒNG|CÔNG AN|THANH TRA|HỘI ĐỒNG|(?:TỔNG )?CÔNG TY|CÔNG ĐOÀN|LIÊN ĐOÀN|BỆNH VIỆN|HỌC VIỆN|VIỆN|CHI NHÁNH|BẢO HIỂM|KHO BẠC|TÒA ÁN|XÍ NGHIỆP|NHÀ MÁY|TRẠM|HẠT|KHOA(?! HỌC)|CỘNG H(?:ÒA|OÀ) XÃ)\s/u

// "… QUY CHẾ PHỐI HỢP GIỮA" / "SỞ Y TẾ VÀ CÔNG AN TỈNH"
const LEADS_ON = /(?:\s(?:CỦA|VÀ|TẠI|VỚI|CHO|DO|GIỮA|THUỘC|TỪ)|[,;])$/u

function goesOn(line: Line, last: Line, width: number, soft: boolean): boolean {
  const text = line.text
  const before = last.text
  if (BARE_MARKER.test(before)) return !opensItem(text)
  if (!line.fresh && cutsName(before, text)) return true
  if (isRule(text) || isRule(before) || standsAlone(text) || /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|Nơi nhận.*)$/u.test(before))
    return false
  if (isCapitals(text) && HEADS.test(text) && !LEADS_ON.test(before)) return false
  if (endsPiece(before))
    return !opensItem(text) && !line.fresh && isCapitals(before) === isCapitals(text) && !endsSentence(before)
  if (!line.fresh && !opensItem(text) && (breaksOff(before, text) || breaksItem(before, text))) return true
  const open = !endsSentence(before)
  // "kinh tế\n- xã hội": a dash inside a name that came to stand at the head of a line
  if (opensBullet(text))
    return !line.fresh && open && isFull(before, text, width) && (startsSmall(text.slice(1)) || goesOnName(text))
  // "ngày 20 tháng 11 năm\n2025. Ủy ban", "mức độ\n2.", "khoản 3\nMục III": a number that ends a sentence, a reference
  if (opensItem(text))
    return (
      !line.fresh &&
      open &&
      isFull(before, text, width) &&
      (endsInNumberWord(before) || /^\d+\.$/.test(text) || namesPart(text))
    )
  if (line.fresh) return open && startsSmall(text) && !isShort(before)
  if (changesCase(before, text)) return false
  if (line.opensBold !== last.bold && !startsSmall(text)) return false
  return startsSmall(text) || isFull(before, text, width) || (soft && open)
}

// "I. CĂN CỨ XÂY DỰNG" / "KẾ HOẠCH": the end of a heading, no title
function cutsName(before: string, text: string): boolean {
  return breaksName(before, text) || (text === 'KẾ HOẠCH' && opensItem(before) && isCapitals(before))
}

// "…PHÒNG THỦ DÂN SỰ" / "Thực hiện Quyết định": a title ends where capitals end; "MTQG." alone is no title.
function changesCase(before: string, text: string): boolean {
  if (startsSmall(text) || !/\p{L}/u.test(text) || /^\S+$/u.test(text)) return false
  return isCapitals(before) !== isCapitals(text)
}

function endsInNumberWord(text: string): boolean {
  return /(?:năm|tháng|ngày|số|khoản|điểm|điều|mục|quý|và|đến|từ|-|–|,)$/iu.test(text)
}

// "1. Mục đích" followed by a paragraph in small letters is still a heading.
function isShort(text: string): boolean {
  return text.length < 24
}

/**
 * Joins lines that the width of a page, or a page's end inside a sentence, has cut.
 * `soft`: a line break inside a paragraph means nothing (Markdown), unless a sentence ends there.
 */
export function joinLines(lines: readonly Line[], soft: boolean): Block[] {
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let parts: string[] = []
  let first: Line | undefined
  let last: Line | undefined
  const flush = () => {
    if (first && last) {
      const at = { line: first.line, end_line: last.line }
      blocks.push({ kind: 'text', text: tidy(parts.join(' ')), bold: first.bold, at })
    }
  }
  for (const line of lines) {
    if (last && goesOn(line, last, width, soft)) {
      parts.push(line.text)
    } else {
      flush()
      parts = [line.text]
      first = line
    }
    last = line
  }
  flush()
  return blocks
}
