import { readCitations } from '../grammar/citation.ts'
import { fold } from '../text/fold.ts'
import { after, withoutEnd } from '../text/trim.ts'
import type { Section } from '../tree/index.ts'
import { inferIssuer, issuerFacts, issuerOfHead, withPlace } from './letterhead.ts'
import type { Item } from './outline.ts'
import { periodOf } from './period.ts'
import type { Basis, DocumentHead } from './plan.ts'
import { recipientsOf, signatureOf } from './signature.ts'
import { PAGE_TITLE, titleOf } from './title.ts'

/** The head of the document: number, title, issuer, date, signature, recipients. */
export function documentOf(
  sections: readonly Section[],
  items: readonly Item[],
  bases: readonly Basis[],
): DocumentHead {
  const front = sections.filter((section) => section.zone === 'front')
  const tail = sections.filter((section) => section.zone === 'tail')
  const texts = front.map((section) => section.text)
  const attached = attachedTo(texts)
  const { number, symbol, digits } = numberOf(texts) ?? numberOf([attached?.number ?? '']) ?? NO_NUMBER
  const { place, issued = attached?.issued ?? null } = dateLineOf(texts)
  const { type, title } = titleOf(front, symbol)
  const signature = signatureOf(tail)
  const head = issuerOfHead(texts) ?? attached?.issuer ?? null
  const named = head === null ? null : withPlace(head, place)
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
        ? `${digits}${symbol.includes('/') && !/^\d{4}\//.test(symbol) ? '-' : '/'}${symbol}`
        : null,
    title,
    issuer: inferred === null ? null : issuerFacts(inferred, !complete, place, date, texts),
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

interface Numbered {
  readonly number: number | null
  /** As written: "07". */
  readonly digits: string
  readonly symbol: string | null
}

const NO_NUMBER: Numbered = { number: null, digits: '', symbol: null }

// "Số: 1450/KH-UBND"; the number may still be blank.
function numberOf(lines: readonly string[]): Numbered | null {
  for (const line of lines) {
    const match = NUMBER.exec(line) ?? PARTY_NUMBER.exec(line)
    if (!match) continue
    const digits = (match[1] ?? '').replace(/\s/g, '')
    const symbol = (match[2] ?? '').replace(/ ?([-/]) ?/g, '$1')
    return { number: digits === '' ? null : Number(digits), digits, symbol }
  }
  return null
}

/** "(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 02/3/2026 của …)": the number, day and body of the decision are the plan's. */
function attachedTo(lines: readonly string[]): { number: string; issued: string | null; issuer: string | null } | null {
  const page = lines.flatMap((text) => PAGE_TITLE.exec(text)?.[1] ?? [])[0]
  if (page !== undefined) return { number: `Số: ${page}`, issued: null, issuer: null }
  const line = lines.find((text) => /^\(?(?:ban hành )?kèm theo quyết định/u.test(fold(text)))
  const [cited] = line === undefined ? [] : readCitations(line)
  return cited ? { number: `Số: ${cited.code}`, issued: cited.issued, issuer: cited.issuer } : null
}

const DATE = /ngày ?([\d.…_]*) ?tháng ?([\d.…_]*) ?năm ?(\d{4}|\d{2}[.…_]*) ?\.?$/u

// "Hải Dương, ngày 05 tháng 5 năm 2023"; day and month may be blank: 2024-XX-XX
function dateLineOf(lines: readonly string[]): { place: string | null; issued?: string } {
  for (const line of lines) {
    const match = line.length > 120 ? null : DATE.exec(line)
    const place = match && placeBefore(line.slice(0, match.index))
    if (!match || !place) continue
    const [, day = '', month = '', year = ''] = match
    const issued = `${/^\d{4}$/.test(year) ? year : 'XXXX'}-${twoDigits(month, 12)}-${twoDigits(day, 31)}`
    return { place, issued }
  }
  return { place: null }
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
        .replace(/^.*(?:UBND|UB|BC|CP|TTg|[Hh]ạnh phúc) /u, '')
        .trim()
}

function twoDigits(text: string, most: number): string {
  const value = Number(text.replace(/\D/g, ''))
  return value >= 1 && value <= most ? String(value).padStart(2, '0') : 'XX'
}

/** The documents that the title names; failing that, those of the first basis that the plan carries out. */
function implementsOf(title: string | null, all: readonly Basis[]): string[] {
  // A proposal ("Theo đề nghị … tại Tờ trình …") asks for the plan.
  const bases = all.filter((basis) => !/^(?:theo|xét) đề nghị /u.test(fold(basis.text)))
  const named = [...new Set(readCitations(title ?? '').map((cited) => cited.code))]
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
