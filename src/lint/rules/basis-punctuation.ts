import type { Basis } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { cutEnd, isOfParty, lastWords } from '../standing.ts'

/** The end of a basis with another mark; the last words make it findable. */
function withMark({ at, text }: Basis, mark: string): Pick<Found, 'at' | 'quote' | 'fix'> {
  const quote = lastWords(text)
  const bare = cutEnd(quote, ' .,;:')
  return { at, quote, fix: { at, quote, replace: `${bare}${mark}` } }
}

/** "Căn cứ …" and "Theo đề nghị …" stand on lines of their own; "Thực hiện …, Ủy ban … ban hành như sau:" goes on. */
const isLine = ({ text }: Basis): boolean => /^(?:căn cứ|theo đề nghị|xét đề nghị)/u.test(fold(text))

const MARK = /[.,:…]/

/** A line break inside the basis ("… ngày 03/6/2020 của" / "Thủ tướng Chính phủ …"): its end is not here. */
function goesOn({ source }: Draft, { text, at }: Basis): boolean {
  if (source === null || at.end_line === undefined || /[.,:;…”")]$/u.test(text)) return false
  const next = source.slice(at.end_line).find((line) => /\p{L}/u.test(line))
  return next !== undefined && !/^[^\p{L}]{0,9}(?:Căn cứ|Thực hiện|Theo|Xét|Triển khai|Trên cơ sở|Được)/u.test(next)
}

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
  *check(draft: Draft): Iterable<Found> {
    const { bases } = draft.plan
    if (isOfParty(draft)) return
    const last = bases.at(-1)
    for (const basis of bases) {
      const end = basis.text.at(-1) ?? ''
      if (!isLine(basis) || basis.text.length < 20) continue
      if (basis !== last && end !== ';' && !goesOn(draft, basis))
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
      text: 'Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của\nThủ tướng Chính phủ về việc phê duyệt Chương trình chuyển đổi số quốc gia;\n\nCăn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012.',
    },
    {
      in: 'whole',
      text: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG\nBAN TỔ CHỨC\n*\nSố 34-KH/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM\nLâm Đồng, ngày 09 tháng 02 năm 2026\n\nKẾ HOẠCH\nkiểm tra công tác phát triển đảng viên năm 2026\n-----\n\nCăn cứ Chương trình công tác năm 2026 của Ban Thường vụ Tỉnh ủy;\nBan Tổ chức Tỉnh ủy ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nĐánh giá đúng việc kết nạp đảng viên.\n\nII. NỘI DUNG\n1. Kiểm tra 08 đảng ủy xã, phường.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Ban bố trí phương tiện trước ngày 16/3/2026.\n\nNơi nhận:\n- Thường trực Tỉnh ủy,\n- Lưu Ban Tổ chức Tỉnh ủy.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nVõ Thành Trung\n',
    },
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
