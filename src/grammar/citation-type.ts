import { book } from './agency-book.ts'
import type { Code } from './citation-code.ts'
import { isAssembly, typeOfSymbol } from './citation-symbol.ts'
import type { Token } from './token.ts'

const HEAD = book(
  'nghị quyết liên tịch|nghị quyết|nghị định thư|nghị định|quyết định|chỉ thị|thông tư liên tịch|thông tư|thông báo kết luận|' +
    'thông báo ý kiến kết luận|thông báo|thông tri|thông cáo|kết luận thanh tra|kết luận|kế hoạch hành động|kế hoạch phối hợp|' +
    'kế hoạch liên tịch|kế hoạch|chương trình hành động|chương trình phối hợp|chương trình|công văn|công điện|công thư|văn bản hợp nhất|' +
    'văn bản|tờ trình|hướng dẫn liên ngành|hướng dẫn|quy định|quy chế phối hợp|quy chế|đề án|dự án|báo cáo|phương án|biên bản|' +
    'pháp lệnh|bộ luật|luật|lệnh|sắc lệnh|hợp đồng|giấy mời|thư|điều lệ|chiến lược|đề cương|phiếu trình|phiếu chuyển|quy trình|' +
    'bản thỏa thuận|thỏa thuận|bản ghi nhớ|giấy phép|nội quy|quy ước|thể lệ|lời kêu gọi',
)
const LAW = book('bộ luật|luật|pháp lệnh|hiến pháp')
// "Mẫu số 01/TNDN", "Gói thầu số 23/…", "TCVN 12/…" number other things than documents
const NO_DOCUMENT = book(
  'mẫu|biểu mẫu|biểu|phụ lục|bảng|gói thầu|tcvn|qcvn|iso|thửa|lô|nhà|biển|điện thoại|fax|đường|quốc lộ|tỉnh lộ|ngõ|tổ|căn hộ|tài khoản|' +
    'serial|hóa đơn|mã|hotline',
)
const REACH = 12
const LAW_REACH = 45
const QUALIFIERS = 6

/** What stands before a code: its type as written (null if none), the body named between type and number, where it begins. */
export interface Before {
  readonly type: string | null
  readonly issuer: string | null
  /** Name of the law between "Luật" and "số". */
  readonly title: string | null
  /** "số" or a type stands directly before the number. */
  readonly said: boolean
  readonly refused: boolean
  /** Index of the first token of the mention. */
  readonly from: number
}

const isSo = (token: Token | undefined): boolean => token?.fold === 'số' || token?.fold === 'so' || token?.fold === 'sô'

// back over "số", "số:", "so" to the first token that is not theirs
function beforeNumber(tokens: readonly Token[], at: number): number {
  let i = at - 1
  while (tokens[i] && /^[:.]$/.test(tokens[i]?.raw ?? '')) i--
  return isSo(tokens[i]) ? i - 1 : at - 1
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.raw ?? '')

function stopsScan(token: Token): boolean {
  return token.kind !== 'word' && token.fold !== '-' && !(token.kind === 'number' && token.raw.length < 5)
}

interface Place {
  readonly from: number
  readonly next: number
}

// the nearest head with a capital; failing that, a small one that touches the number
function nearestHead(tokens: readonly Token[], last: number): Place | null {
  let small: Place | null = null
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const token = tokens[i]
    if (!token || stopsScan(token)) break
    const head = HEAD(tokens, i)
    if (!head || head.next > last + 1) continue
    if (isCapital(token)) return { from: i, next: head.next }
    if (head.next === last + 1) small = { from: i, next: head.next }
  }
  return small
}

// "Luật Thực hành tiết kiệm, chống lãng phí số 44/2013/QH13": names of laws hold commas
function lawHead(tokens: readonly Token[], last: number): Place | null {
  for (let i = last; i >= 0 && i > last - LAW_REACH; i--) {
    const token = tokens[i]
    if (!token || token.raw === ';' || token.raw === '.' || token.raw === '(') return null
    const head = LAW(tokens, i)
    if (head && isCapital(token)) return { from: LAW(tokens, i - 1) ? i - 1 : i, next: head.next }
    if (HEAD(tokens, i) && isCapital(token)) return null
  }
  return null
}

/** "NGHỊ QUYẾT" and "nghị quyết" are the type "Nghị quyết". */
function asType(words: string): string {
  const calm = words === words.toUpperCase() ? words.toLowerCase() : words
  return calm.charAt(0).toUpperCase() + calm.slice(1)
}

const NONE: Before = { type: null, issuer: null, title: null, said: false, refused: false, from: 0 }

function slice(text: string, tokens: readonly Token[], from: number, next: number): string {
  const first = tokens[from]
  const last = tokens[next - 1]
  return first && last && next > from ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}

/** Reads back from the number of a code to its type. */
export function readBefore(text: string, tokens: readonly Token[], at: number, { parts, party }: Code): Before {
  const last = beforeNumber(tokens, at)
  const counted = last < at - 1
  const refused = refuses(tokens, last)
  const law = isAssembly(parts) ? lawHead(tokens, last) : null
  if (law) {
    const name = slice(text, tokens, law.next, last + 1)
    return {
      ...NONE,
      type: asType(slice(text, tokens, law.from, law.next)),
      title: name || null,
      said: true,
      from: law.from,
    }
  }
  const head = nearestHead(tokens, last)
  const inferred = typeOfSymbol(parts, party)
  if (!head || (!counted && head.next <= last - 1)) return { ...NONE, said: counted, refused, from: last + 1 }
  const of = findOf(tokens, head, last)
  const end = of ?? (last + 1 - head.next > QUALIFIERS ? head.next : last + 1)
  const type = asType(slice(text, tokens, head.from, end))
  const issuer = of === null ? null : slice(text, tokens, of + 1, last + 1)
  return { ...NONE, type: type || inferred, issuer, said: counted || head.next === last + 1, from: head.from }
}

// "Kế hoạch của Ủy ban nhân dân tỉnh số 12/KH-UBND"
function findOf(tokens: readonly Token[], head: Place, last: number): number | null {
  for (let i = head.next; i <= last; i++) if (tokens[i]?.fold === 'của') return i
  return null
}

function refuses(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > last - 3 && i >= 0; i--) {
    const match = NO_DOCUMENT(tokens, i)
    if (match && match.next === last + 1) return true
  }
  return false
}
