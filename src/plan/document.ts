import { DOCUMENT_TYPES, documentType } from '../data/index.ts'
import { readCitations } from '../grammar/citation.ts'
import { fold } from '../text/fold.ts'
import { after, withoutEnd } from '../text/trim.ts'
import type { Section } from '../tree/index.ts'
import { inferIssuer, issuerFacts, issuerOfHead } from './letterhead.ts'
import type { Item } from './outline.ts'
import { periodOf } from './period.ts'
import type { Basis, DocumentHead } from './plan.ts'
import { recipientsOf, signatureOf } from './signature.ts'

/** The head of the document: number, title, issuer, date, signature, recipients. */
export function documentOf(
  sections: readonly Section[],
  items: readonly Item[],
  bases: readonly Basis[],
): DocumentHead {
  const front = sections.filter((section) => section.zone === 'front')
  const tail = sections.filter((section) => section.zone === 'tail')
  const texts = front.map((section) => section.text)
  const { number, symbol } = numberOf(texts)
  const { place, issued } = dateLineOf(texts)
  const { type, title } = titleOf(front, symbol)
  const signature = signatureOf(tail)
  const named = issuerOfHead(texts)
  const date = issued
  const complete = named !== null && !/^(?:Ủy|Uỷ) ban nhân dân$/u.test(named)
  const inferred = complete
    ? named
    : (inferIssuer(signature?.authority ?? named?.toUpperCase() ?? null, place, date) ?? named)
  return {
    type,
    number,
    symbol,
    code:
      number !== null && symbol !== null
        ? `${number}${symbol.includes('/') && !/^\d{4}\//.test(symbol) ? '-' : '/'}${symbol}`
        : null,
    title,
    issuer: inferred === null ? null : issuerFacts(inferred, !complete, place, date),
    place,
    issued,
    period: periodOf(title, items, issued),
    implements: implementsOf(title, bases),
    signature,
    recipients: recipientsOf(tail),
  }
}

const NUMBER = /^[sS][ốỐ] ?:? ?([\d ]{0,12}?)[.…_ ]{0,60}\/ ?((?:\d{4} ?\/ ?)?\p{L}[\p{L}&]*(?: ?- ?[\p{L}\d&]+)*)/u

// "Số 12-KH/ĐU" of the Party (Guide 36-HD/VPTW)
const PARTY_NUMBER = /^[sS][ốỐ] ?:? ?(\d{0,6})[.…_ ]{0,60}- ?(\p{Lu}{1,6}\/\p{L}{1,20}(?:-\p{L}{1,12})?)/u

// "Số: 1450/KH-UBND"; the number may still be blank.
function numberOf(lines: readonly string[]): { number: number | null; symbol: string | null } {
  for (const line of lines) {
    const match = NUMBER.exec(line) ?? PARTY_NUMBER.exec(line)
    if (!match) continue
    const digits = (match[1] ?? '').replace(/\s/g, '')
    return { number: digits === '' ? null : Number(digits), symbol: (match[2] ?? '').replace(/ ?([-/]) ?/g, '$1') }
  }
  return { number: null, symbol: null }
}

const DATE = /ngày ?([\d.…_]*) ?tháng ?([\d.…_]*) ?năm ?(\d{4}|\d{2}[.…_]*) ?\.?$/u

// "Hải Dương, ngày 05 tháng 5 năm 2023"; day and month may be blank: 2024-XX-XX
function dateLineOf(lines: readonly string[]): { place: string | null; issued: string | null } {
  for (const line of lines) {
    const match = line.length > 120 ? null : DATE.exec(line)
    const place = match && placeBefore(line.slice(0, match.index))
    if (!match || !place) continue
    const [, day = '', month = '', year = ''] = match
    const issued = `${/^\d{4}$/.test(year) ? year : 'XXXX'}-${twoDigits(month, 12)}-${twoDigits(day, 31)}`
    return { place, issued }
  }
  return { place: null, issued: null }
}

// "Số: 12/KH-UBND Lâm Đồng": the name at the end, from its first capital
function placeBefore(text: string): string {
  const end =
    withoutEnd(text, ' ,')
      .split(/[,;:\d]/)
      .at(-1) ?? ''
  const at = end.search(/(?:^| )\p{Lu}/u)
  return at < 0
    ? ''
    : end
        .slice(at)
        .replace(/^.*(?:UBND|UB|BC|CP|TTg) /u, '')
        .trim()
}

function twoDigits(text: string, most: number): string {
  const value = Number(text.replace(/\D/g, ''))
  return value >= 1 && value <= most ? String(value).padStart(2, '0') : 'XX'
}

const isTypeLine = (text: string) => DOCUMENT_TYPES.some((type) => fold(text) === fold(type.type))
const isBasis = (text: string) =>
  /^(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị|trên cơ sở|để |nhằm |tiếp tục|triển khai thực hiện|ủy ban nhân dân|ubnd|sở )/u.test(
    fold(text),
  )

/** The type line in capitals, and the trích yếu below it up to the first basis. */
function titleOf(front: readonly Section[], symbol: string | null): { type: string | null; title: string | null } {
  const at = front.findIndex((section) => isTypeLine(section.text))
  const line = front[at]?.text
  const glued = front.find((section) => /^KẾ HOẠCH\s+\p{L}/u.test(section.text))
  if (line === undefined) {
    const type = documentType(symbol?.split(/[-/]/)[0] ?? '')?.type ?? (glued ? 'Kế hoạch' : null)
    return { type, title: glued ? gluedTitle(front.slice(front.indexOf(glued))) : null }
  }
  const type = DOCUMENT_TYPES.find((entry) => fold(entry.type) === fold(line))?.type ?? null
  const parts: string[] = []
  for (const section of front.slice(at + 1)) {
    const capitals = section.text === section.text.toUpperCase()
    // A title that is missing is not made up of the first basis.
    if (/^căn cứ\s/u.test(fold(section.text))) break
    if (parts.length > 0 && (!capitals || isBasis(section.text))) break
    if (section.kind === 'bullet' || /^\(?(?:kèm theo|ban hành kèm)/u.test(fold(section.text))) break
    parts.push(section.text)
    if (!capitals) break
  }
  const title = parts.join(' ').trim()
  return { type, title: title === '' ? null : title }
}

// "KẾ HOẠCH CÔNG TÁC NĂM 2026" / "CỦA CỤC CÔNG NGHỆ THÔNG TIN"
function gluedTitle([head, ...below]: readonly Section[]): string {
  const isMore = ({ text }: Section) => text === text.toUpperCase() && /^\p{Lu}/u.test(text) && !isBasis(text)
  const end = below.findIndex((section) => !isMore(section))
  const more = head && head.text === head.text.toUpperCase() ? below.slice(0, end < 0 ? below.length : end) : []
  return [head?.text.replace(/^KẾ HOẠCH\s+/u, '') ?? '', ...more.map(({ text }) => text)].join(' ')
}

/** The documents that the title names; failing that, those of the first basis that the plan carries out. */
function implementsOf(title: string | null, bases: readonly Basis[]): string[] {
  const named = readCitations(title ?? '').map((cited) => cited.code)
  if (named.length > 0) return sameCase(named, bases)
  const ofTitle = bases.find((basis) => titleNames(title, basis))
  const carried =
    ofTitle ??
    bases.find((basis) => /^(?:thực hiện|triển khai|tiếp tục|để )/u.test(fold(basis.text)) && basis.cites.length > 0)
  const first = carried ?? bases.find((basis) => basis.cites.length > 0)
  return first?.cites.slice(0, 1) ?? []
}

// A title in capitals writes "1899/QĐ-TTG"; the basis writes the code as it is.
function sameCase(codes: readonly string[], bases: readonly Basis[]): string[] {
  const written = bases.flatMap((basis) => basis.cites)
  return codes.map((code) => written.find((cited) => fold(cited) === fold(code)) ?? code)
}

// "Triển khai thi hành Luật Thực hiện dân chủ ở cơ sở": the basis that cites that very law
function titleNames(title: string | null, basis: Basis): boolean {
  const text = fold(title ?? '')
  const named = after(text, /(?:bộ luật|luật|pháp lệnh|nghị quyết|đề án|chương trình|chiến lược) "?/u)
  if (named === null || named.length < 12 || basis.cites.length === 0) return false
  const law = text.slice(text.search(/(?:bộ luật|luật|pháp lệnh|nghị quyết|đề án|chương trình|chiến lược) /u))
  const head = fold(basis.text).replace(/["“”]/g, '')
  return head.includes(law.replace(/["“”]/g, '').slice(0, 40))
}
