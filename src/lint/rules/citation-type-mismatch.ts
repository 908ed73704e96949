import { issuerOfSymbol } from '../../data/index.ts'
import { isIssuerPart, typeOfPart, typeOfSymbol } from '../../grammar/citation-symbol.ts'
import { fold } from '../../text/fold.ts'
import { type Cited, citedIn, codeParts } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

const TYPES = [
  'quyết định',
  'nghị quyết',
  'nghị định',
  'chỉ thị',
  'kế hoạch',
  'công điện',
  'báo cáo',
  'thông tư',
  'thông báo',
  'hướng dẫn',
  'kết luận',
  'chương trình',
  'tờ trình',
  'công văn',
]
// Pairs that practice does not keep apart: CT for Chương trình, TT for Tờ trình, conclusions sent as notices.
const LOOSE = [['chỉ thị', 'chương trình'], ['thông tư', 'tờ trình'], ['thông báo', 'kết luận'], ['công văn', 'thông báo'], ['công văn', 'báo cáo'], ['công văn', 'hướng dẫn'], ['công văn', 'kế hoạch'], ['công văn', 'tờ trình'], ['công văn', 'kết luận'], ['công văn', 'chương trình'], ['công văn', 'công điện']] // biome-ignore format: a table
const headOf = (type: string): string | undefined => TYPES.find((each) => fold(type).startsWith(each))

/** The type that the symbol tells, where the text says another. */
function otherType({ code, type }: Cited): string | null {
  const parts = codeParts(code)
  const symbol = parts && typeOfSymbol(parts.letters, parts.party)
  if (type === null || !parts || !symbol) return null
  const [said, told] = [headOf(type), headOf(symbol)]
  if (
    said === undefined ||
    told === undefined ||
    said === told ||
    LOOSE.some((pair) => pair.includes(said) && pair.includes(told))
  )
    return null
  // "12/UBND-NC" is a letter only where the first part is surely an issuer.
  return told === 'công văn' && !isIssuerPart(parts.letters[0] ?? '') ? null : symbol
}

const STATE = /^(?:UBND|HĐND|CP|TTg)$/

/** The code in the form of its issuer: "19/NQ-TW" → "19-NQ/TW", "05-KH/UBND" → "05/KH-UBND"; null where it is right. */
function rightForm({ code }: Cited): string | null {
  const match = /^(\d+\p{Ll}?)([/-])(\p{L}+)([/-])(\p{L}+)$/u.exec(code)
  if (!match) return null
  const [, number = '', first, type = '', second, organ = ''] = match
  if (typeOfPart(type, false) === null) return null
  if (issuerOfSymbol(organ)?.party) return first === '-' && second === '/' ? null : `${number}-${type}/${organ}`
  return STATE.test(organ) && first === '-' ? `${number}/${type}-${organ}` : null
}

export const citationTypeMismatch: Rule = {
  id: 'citation-type-mismatch',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Tên loại và ký hiệu không khớp', en: 'Type and symbol disagree' },
  why: {
    vi: 'Tên loại khác ký hiệu, hoặc số văn bản của Đảng viết theo kiểu Nhà nước, thì không tra cứu được văn bản.',
    en: "With another type, or a Party code in the State's form, the document cannot be found.",
  },
  advice: {
    vi: 'Văn bản Nhà nước: số/LOẠI-CƠ QUAN (06/NQ-CP); văn bản Đảng: số-LOẠI/CƠ QUAN (19-NQ/TW).',
    en: 'State: number/TYPE-ISSUER (06/NQ-CP); Party: number-TYPE/ORGAN (19-NQ/TW).',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    for (const cited of citedIn(draft)) {
      const { line, raw, typed, code } = cited
      const form = rightForm(cited)
      const type = form === null ? otherType(cited) : null
      const place = { at: line.node.at, item: line.item }
      if (form !== null)
        yield {
          ...place,
          quote: raw,
          message: {
            vi: `Số văn bản “${raw}” viết sai thể thức; đúng là “${form}”.`,
            en: `The code "${raw}" has the wrong form; it should be "${form}".`,
          },
          fix: { at: line.node.at, quote: raw, replace: form },
        }
      else if (type !== null)
        yield {
          ...place,
          quote: typed,
          message: {
            vi: `Ghi là ${cited.type} nhưng ký hiệu ${code} là của ${type}.`,
            en: `It says ${cited.type}, but the symbol of ${code} is that of ${type}.`,
          },
        }
    }
  },
  good: [
    {
      in: 'task',
      text: '1. Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 và Quy định số 37-QĐ/TW ngày 25/10/2021, xong trước ngày 30/6/2026.',
    },
    { in: 'task', text: '1. Thực hiện Kế hoạch hành động số 15/KH-UBND ngày 15/6/2025, xong trước ngày 30/6/2026.' },
    {
      in: 'task',
      text: '1. Thực hiện Thông báo kết luận số 215/TB-VPCP ngày 15/6/2025; Văn bản số 12/UBND-NC ngày 15/6/2025.',
    },
    {
      in: 'task',
      text: '1. Thực hiện Kết luận liên ngành tư pháp trung ương số 05/KL-LNTPTW ngày 15/6/2025, xong trước ngày 30/6/2026.',
    },
    { in: 'task', text: '1. Thực hiện các Kế hoạch số 15/KH-UBND, số 16/CTr-UBND, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Thực hiện Nghị quyết số ‹19/NQ-TW› ngày 16/6/2022, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Thực hiện Kế hoạch số ‹05-KH/UBND› ngày 16/6/2022, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Thực hiện ‹Quyết định số 32/CT-TTg› ngày 16/6/2022, xong trước ngày 30/6/2026.' },
  ],
}
