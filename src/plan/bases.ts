import { readCitations } from '../grammar/citation.ts'
import { fold } from '../text/fold.ts'
import type { Section } from '../tree/index.ts'
import type { Basis } from './plan.ts'

const OPENS =
  /^(?:căn cứ|thực hiện|triển khai|tiếp tục thực hiện|theo đề nghị|xét đề nghị|trên cơ sở|thi hành|để (?:triển khai|thực hiện|kịp thời)|nhằm|theo |chấp hành|xét)(?=\s|$)/u

/** Căn cứ: the paragraphs before the body on which the plan rests (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a). */
export function basesOf(sections: readonly Section[]): Basis[] {
  const front = sections.filter((section) => section.zone === 'front')
  const title = front.findIndex((section) => /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH)(?:\s|$)/u.test(section.text))
  return front
    .slice(title < 0 ? 0 : title + 1)
    .filter((section) => isBasis(section))
    .map((section) => ({
      text: section.text,
      cites: [...new Set(readCitations(section.text).map((cited) => cited.code))],
      at: { line: section.at.line, end_line: section.at.end_line },
    }))
}

// A title may begin with "Thực hiện ..." too: a basis cites something and is a sentence, or says "Căn cứ".
function isBasis(section: Section): boolean {
  if (section.text === section.text.toUpperCase()) return false
  const text = fold(section.text)
  if (text.startsWith('căn cứ')) return true
  return OPENS.test(text) && section.text.length > 60 && /[.;:,]$/u.test(section.text)
}
