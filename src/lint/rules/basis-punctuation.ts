import type { Basis } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { cutEnd, lastWords } from '../standing.ts'

/** The end of a basis with another mark; the last words make it findable. */
function withMark({ at, text }: Basis, mark: string): Pick<Found, 'at' | 'quote' | 'fix'> {
  const quote = lastWords(text)
  const bare = cutEnd(quote, ' .,;:')
  return { at, quote, fix: { at, quote, replace: `${bare}${mark}` } }
}

/** "Căn cứ …" and "Theo đề nghị …" stand on lines of their own; "Thực hiện …, Ủy ban … ban hành như sau:" goes on. */
const isLine = ({ text }: Basis): boolean => /^(?:căn cứ|theo đề nghị|xét đề nghị)/u.test(fold(text))

const MARK = /[.,:…]/

export const basisPunctuation: Rule = {
  id: 'basis-punctuation',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Dấu cuối căn cứ sai quy định', en: 'A basis ends with the wrong mark' },
  why: {
    vi: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối cùng bằng dấu chấm.',
    en: 'Each basis ends with a semicolon, the last with a full stop.',
  },
  advice: {
    vi: 'Đặt “;” cuối mỗi căn cứ và “.” cuối căn cứ cuối cùng.',
    en: 'End each basis with ";" and the last with ".".',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  fixable: 'safe',
  *check({ plan: { bases } }: Draft): Iterable<Found> {
    const last = bases.at(-1)
    for (const basis of bases) {
      const end = basis.text.at(-1) ?? ''
      if (!isLine(basis) || basis.text.length < 20) continue
      if (basis !== last && end !== ';')
        yield {
          ...withMark(basis, ';'),
          message: {
            vi: MARK.test(end) ? `Căn cứ kết thúc bằng “${end}”, không phải “;”.` : 'Căn cứ không kết thúc bằng “;”.',
            en: MARK.test(end) ? `The basis ends with "${end}", not ";".` : 'The basis does not end with ";".',
          },
        }
      // "…, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:" is one sentence with its basis.
      if (basis === last && end === ';')
        yield {
          ...withMark(basis, '.'),
          message: {
            vi: 'Căn cứ cuối cùng kết thúc bằng “;”, không phải “.”.',
            en: 'The last basis ends with ";", not ".".',
          },
        }
    }
  },
  good: [
    {
      in: 'basis',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nCăn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012.',
    },
    {
      in: 'basis',
      text: 'Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    },
    {
      in: 'basis',
      text: 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ, Ủy ban nhân dân tỉnh xây dựng Kế hoạch với các nội dung sau:',
    },
  ],
  bad: [
    {
      in: 'basis',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 ‹năm 2025.›\n\nCăn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012.',
    },
    {
      in: 'basis',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nCăn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 ‹năm 2012;›',
    },
  ],
}
