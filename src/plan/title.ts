import { DOCUMENT_TYPES, documentType } from '../data/index.ts'
import { fold } from '../text/fold.ts'
import type { Section } from '../tree/index.ts'

/** The kind of document and its trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5). */
export interface Title {
  readonly type: string | null
  readonly title: string | null
}

// "KẾ HOẠCH LIÊN TỊCH", "KẾ HOẠCH HÀNH ĐỘNG" are plans too.
const JOINT = /^kế hoạch (?:liên tịch|liên ngành|phối hợp|hành động|tổng thể|chi tiết)$/u

function typeOfLine(text: string): string | null {
  const low = fold(text)
  return JOINT.test(low) ? 'Kế hoạch' : (DOCUMENT_TYPES.find(({ type }) => fold(type) === low)?.type ?? null)
}

const BASIS =
  /^(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị|trên cơ sở|để |nhằm |tiếp tục|triển khai thực hiện|ủy ban nhân dân|ubnd|sở )/u
// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA" above the bases: who decides
const DECIDES =
  /^(?:(?:chủ tịch )?(?:ủy ban nhân dân|hội đồng nhân dân|ubnd)|bộ trưởng bộ|thủ tướng chính phủ$|giám đốc sở|(?:tổng )?cục trưởng|hiệu trưởng) ?/u

const isBasis = (text: string): boolean => BASIS.test(fold(text)) || DECIDES.test(fold(text))

const isCapitals = (text: string): boolean => text === text.toUpperCase()

// "Bồi dưỡng giáo viên" / "Năm học 2025 - 2026": the second line of a title in small letters is no sentence
const isSecondLine = (text: string): boolean =>
  text.length < 120 && !/[.;:,/]$/u.test(text) && !isBasis(text) && !isCapitals(text)

const isAttached = (text: string): boolean => /^\(?(?:kèm theo|ban hành kèm)/u.test(fold(text))

/** The type line in capitals, and the trích yếu below it up to the first basis. */
export function titleOf(front: readonly Section[], symbol: string | null): Title {
  const at = front.findIndex(({ text }) => typeOfLine(text) !== null)
  const line = front[at]?.text
  if (line === undefined) return gluedOrNone(front, symbol)
  return { type: typeOfLine(line), title: below(front.slice(at + 1)) }
}

function below(sections: readonly Section[]): string | null {
  const parts: string[] = []
  for (const { text, kind } of sections) {
    // A title that is missing is not made up of the first basis.
    if (/^căn cứ\s/u.test(fold(text)) || kind === 'bullet' || isAttached(text)) break
    const small = !isCapitals(parts.at(-1) ?? 'A')
    if (parts.length > 0 && (small ? !isSecondLine(text) : !isCapitals(text) || isBasis(text))) break
    parts.push(text)
  }
  const title = parts
    .join(' ')
    .replace(/\[\d{1,2}\]$/u, '')
    .trim()
  return title === '' ? null : title
}

function gluedOrNone(front: readonly Section[], symbol: string | null): Title {
  const glued = front.find(({ text }) => /^KẾ HOẠCH\s+\p{L}/u.test(text))
  const page = front.find(({ text }) => PAGE_TITLE.test(text) && text.length < 400)
  const title = glued ? gluedTitle(front.slice(front.indexOf(glued))) : page ? afterNumber(page.text) : null
  const type = documentType(symbol?.split(/[-/]/)[0] ?? '')?.type ?? (title === null ? null : 'Kế hoạch')
  return { type, title }
}

/** The title of a page that shows no letterhead: "Kế hoạch 45/KH-UBND năm 2026 phòng, chống dịch bệnh trên địa bàn tỉnh". */
export const PAGE_TITLE = /^Kế hoạch (?:số )?(?:(\d{1,6}\/KH-\S+) )?(?:năm \d{4} )?(?=\p{L})/u

const afterNumber = (text: string): string => text.replace(PAGE_TITLE, '')

// "KẾ HOẠCH CÔNG TÁC NĂM 2026" / "CỦA CỤC CÔNG NGHỆ THÔNG TIN"
function gluedTitle([head, ...rest]: readonly Section[]): string {
  const isMore = ({ text }: Section) => isCapitals(text) && /^\p{Lu}/u.test(text) && !isBasis(text)
  const end = rest.findIndex((section) => !isMore(section))
  const more = head && isCapitals(head.text) ? rest.slice(0, end < 0 ? rest.length : end) : []
  return [head?.text.replace(/^KẾ HOẠCH\s+/u, '') ?? '', ...more.map(({ text }) => text)].join(' ')
}
