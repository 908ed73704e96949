import type { Block, Left } from './reading.ts'
import { isCapitals, isRule } from './shape.ts'

// What a law website or a page leaves around a plan. Layout and typical words only; nothing is dropped, it is set aside.

const CHROME = [
  '{{', 'đăng nhập', 'đăng ký tài khoản', 'tra cứu nhanh', 'lawnet', 'thư viện pháp luật', 'thuvienphapluat', 'luatvietnam', 'vbpl.vn',
  'văn bản gốc', 'văn bản tiếng anh', 'văn bản liên quan', 'bài viết liên quan', 'từ khóa', 'lược đồ', 'tải về', 'đang tải',
  'tư vấn liên quan', 'bản dịch này', 'copyright', 'bản quyền thuộc', 'tin liên quan', 'các tin khác', 'tin cùng chuyên mục', 'click vào', 'ngày hiệu lực', 'ngày công báo', 'số công báo',
  'được sửa đổi, hướng dẫn', 'không có nội dung', 'làm nổi bật bằng',
] // biome-ignore format: a list of words
const PROPERTY = /^(?:• )?(?:số hiệu|loại văn bản|người ký|nơi ban hành|tình trạng|hiệu lực|cập nhật|ban hành) ?:/u

const SITE = /^(?:nguồn ?: ?)?(?:hệ thống pháp luật|hethongphapluat\.com)\.?$/u

function isChrome(text: string): boolean {
  const low = text.toLowerCase()
  return (
    PROPERTY.test(low) || SITE.test(low) || low.endsWith('tiếng anh') || CHROME.some((words) => low.includes(words))
  )
}

const PAGE = /^(?:[-–—]\s*)?(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu

const HEAD =
  /^(?:CỘNG H(?:ÒA|OÀ) X|ĐẢNG |(?:TỈNH|THÀNH|HUYỆN) (?:ỦY|UỶ)|(?:ỦY|UỶ) BAN NHÂN DÂN|UBND |ỦY BAN|UỶ BAN|SỞ |BỘ |BAN |CHÍNH PHỦ|THỦ TƯỚNG|HỘI ĐỒNG|TỈNH |THÀNH PHỐ |VĂN PHÒNG|TRƯỜNG |CÔNG AN |(?:TỔNG |CHI )?CỤC |VIỆN |TRUNG TÂM |HỘI |LIÊN ĐOÀN |(?:TÒA|TOÀ) ÁN |ĐOÀN |BỆNH VIỆN |KHO BẠC |NGÂN HÀNG |THANH TRA |ĐẠI HỌC |HỌC VIỆN |PHÒNG |Số ?:? ?[\d.…]* ?[/-] ?\p{Lu}|KẾ HOẠCH$|KẾ HOẠCH(?=\s)|QUYẾT ĐỊNH$|NGHỊ QUYẾT$|CHƯƠNG TRÌNH$|DỰ THẢO)/u

const ANNEX = /^(?:PHỤ LỤC|Phụ lục)(?=$|\s|:)|^\((?:Kèm theo|Ban hành kèm theo)/u

/** The place where the plan begins: the first line of its letterhead, number or title. */
function firstOfPlan(blocks: readonly Block[]): number {
  const type = blocks.findIndex((block) =>
    /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH)(?=$|\s\p{Lu}{2})/u.test(block.text),
  )
  const last = type < 0 ? blocks.length : type
  const start = blocks.findIndex((block, i) => i <= last && isCapitalHead(block))
  const heading = start === type && /^KẾ HOẠCH\s/u.test(blocks[type]?.text ?? '')
  if (start < 0 || heading) return withoutHead(blocks, type)
  let first = start
  while (first > start - 6 && isAbove(blocks[first - 1])) first--
  return first
}

const FIRST_WORDS =
  /^(?:Căn cứ |Thực hiện |Phần (?:I|thứ nhất)(?![\p{L}])|PHẦN (?:I|THỨ NHẤT)(?![\p{L}])|I ?[./-] ?\p{Lu})/u

/** A page that shows no letterhead: from its first basis or section, with the title above it; a heading "KẾ HOẠCH NĂM 2026" may come later. */
function withoutHead(blocks: readonly Block[], type: number): number {
  const first = blocks.findIndex((block, i) => i < type && FIRST_WORDS.test(block.text))
  if (first < 0) return Math.max(0, type)
  return /^Kế hoạch\s/u.test(blocks[first - 1]?.text ?? '') ? first - 1 : first
}

// "BCH ĐOÀN TỈNH …", "* Sơn La, ngày …": what else stands above the number of a letterhead, in capitals or with a date
const BODY_WORD =
  /(?:^|\s)(?:BCH|ĐOÀN|HỘI|ĐẢNG|BAN|BỘ|SỞ|CỤC|TỔNG|CHI|CÔNG TY|TRƯỜNG|VIỆN|XÃ|PHƯỜNG|HUYỆN|TỈNH|UBND)\s/u
const DATED = /\p{L}, ngày .{0,12}tháng/u

function isAbove(block: Block | undefined): boolean {
  if (!block || block.kind === 'table' || block.text.length > 120 || isChrome(block.text)) return false
  return isRule(block.text) || DATED.test(block.text) || (isCapitals(block.text) && BODY_WORD.test(block.text))
}

function isCapitalHead(block: Block): boolean {
  const first = block.text.split(/\s[-–_]{3,}/)[0] ?? ''
  return HEAD.test(block.text) && (isCapitals(first) || /^Số\s*:/u.test(block.text)) && !isChrome(block.text)
}

/** From the first line of web chrome after the signature to the end, unless an annex follows. */
function lastOfPlan(blocks: readonly Block[], from: number): number {
  const signed = blocks.findLastIndex((block, i) => i >= from && /^(?:TM\.|KT\.|TL\.|TUQ\.)/u.test(block.text))
  const recipients = blocks.findLastIndex((block, i) => i >= from && /^Nơi nhận/u.test(block.text))
  const tail = Math.max(signed, recipients, ANNEX.test(blocks[from]?.text ?? '') ? from : -1)
  if (tail < 0) return blocks.length
  const chrome = blocks.findIndex((block, i) => i > tail && block.kind === 'text' && isChrome(block.text))
  if (chrome < 0) return blocks.length
  const annex = blocks.findLastIndex((block, i) => i > chrome && ANNEX.test(block.text))
  return annex > chrome ? lastOfPlan(blocks, annex) : webTitle(blocks, chrome)
}

// The page's own title, cut or whole, stands before its menus: "Kế hoạch 980/KH-UBND năm 2025 ... do tỉnh ... ban hành".
function webTitle(blocks: readonly Block[], chrome: number): number {
  let at = chrome
  while (at > 0 && /^(?:Kế hoạch|Quyết định) (?:số )?\d\S* (?:năm|ngày) /iu.test(blocks[at - 1]?.text ?? '')) at--
  return at
}

/** "Kế hoạch 45/KH-UBND năm 2026 phòng dịch" above a letterhead: the only title where no line says "KẾ HOẠCH". */
function pageTitle(blocks: readonly Block[], from: number): number {
  const said = blocks.some(({ text }) => /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH)(?:\s|$)/u.test(text))
  return said ? -1 : blocks.findIndex(({ text }, i) => i < from && /^Kế hoạch (?:số )?\d{1,6}\/KH-/u.test(text))
}

export interface Sorted {
  readonly blocks: readonly Block[]
  readonly ignored: readonly Left[]
}

/** Sets aside what is no part of the plan: web chrome around it, page numbers and drawn rules inside it. */
export function setAside(blocks: readonly Block[]): Sorted {
  const from = firstOfPlan(blocks)
  const to = lastOfPlan(blocks, from)
  const title = pageTitle(blocks, from)
  return sorted(blocks, (block, i) => ((i < from && i !== title) || i >= to ? 'web-chrome' : reasonWithin(block)))
}

/** The same inside a document that came from no web page: page numbers and drawn rules. */
export function setAsideWithin(blocks: readonly Block[]): Sorted {
  return sorted(blocks, reasonWithin)
}

function sorted(blocks: readonly Block[], reasonOf: (block: Block, i: number) => Left['reason'] | null): Sorted {
  const kept: Block[] = []
  const ignored: Left[] = []
  for (const [i, block] of blocks.entries()) {
    const reason = reasonOf(block, i)
    if (reason === null) kept.push(block)
    else ignored.push({ text: block.rows ? block.rows.flat().join(' ') : block.text, reason, at: block.at })
  }
  return { blocks: kept, ignored }
}

// What a law website hides in its pages, in Base64
const CODED = /^[A-Za-z0-9+/]{20,}={1,2}$/

function reasonWithin(block: Block): Left['reason'] | null {
  if (block.kind === 'table') return null
  if (PAGE.test(block.text)) return 'page-number'
  if (isRule(block.text) || block.text === '*') return 'header'
  if (block.text.includes('{{') || CODED.test(block.text)) return 'web-chrome'
  return null
}
