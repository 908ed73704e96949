import { readCitations } from '../grammar/citation.ts'
import { fold } from '../text/fold.ts'
import type { Section } from '../tree/index.ts'
import type { Basis } from './plan.ts'

const OPENS =
  /^(?:căn cứ|thực hiện|triển khai|tiếp tục thực hiện|theo đề nghị|xét đề nghị|trên cơ sở|thi hành|để (?:triển khai|thực hiện|kịp thời)|nhằm|theo |chấp hành|xét)(?=\s|$)/u

/**
 * Căn cứ: the paragraphs before the body on which the plan rests (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a),
 * or what a section "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH" lists.
 */
export function basesOf(sections: readonly Section[]): Basis[] {
  const front = sections.filter((section) => section.zone === 'front')
  const title = front.findIndex((section) => /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH)(?:\s|$)/u.test(section.text))
  const first = front.findIndex((section) => /^căn cứ /u.test(fold(section.text)))
  const from = first < 0 ? title + 1 : Math.min(title + 1, first)
  return [...front.slice(from).filter(isBasis), ...listedIn(sections)].map((section) => ({
    text: section.text,
    cites: [...new Set(readCitations(section.text).map((cited) => cited.code))],
    at: { line: section.at.line, end_line: section.at.end_line },
  }))
}

const LISTING = /^(?:các )?(?:căn cứ|cơ sở)(?: pháp lý| xây dựng| lập| ban hành| thực hiện| để| của|:|$)/u
const NAMES_DOCUMENT =
  /^(?:căn cứ |theo |thực hiện )?(?:các )?(?:luật|bộ luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch|kết luận|công văn|chương trình|quy định|hướng dẫn|văn bản|thông báo|đề án|chiến lược|điều lệ)(?: |$)/u

// "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH" is a section, or one of "PHẦN I".
function listedIn(sections: readonly Section[]): Section[] {
  const body = sections.filter(({ zone }) => zone === 'body')
  const listing = body
    .flatMap((section) => [section, ...section.children])
    .find(({ kind, text }) => kind === 'numbered' && text.length < 100 && LISTING.test(fold(text)))
  return listing ? leaves(listing.children).filter((leaf) => NAMES_DOCUMENT.test(fold(leaf.text))) : []
}

const leaves = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => (section.children.length > 0 ? leaves(section.children) : [section]))

// A title may begin with "Thực hiện ..." too: a basis cites something and is a sentence, or says "Căn cứ".
function isBasis(section: Section): boolean {
  if (section.text === section.text.toUpperCase()) return false
  const text = fold(section.text)
  if (/^(?:căn cứ|(?:xét|theo) đề nghị) /u.test(text)) return true
  return OPENS.test(text) && section.text.length > 60 && /[.;:,]$/u.test(section.text)
}
