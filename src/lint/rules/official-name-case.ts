import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { type Prose, proseOf, wholeOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

// Names that have one lawful way of capitals; agencies of the register are another rule's.
const NAMES = [
  'Ban Chấp hành', 'Mặt trận Tổ quốc', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Bộ Chính trị', 'Ban Bí thư', 'Quốc hội', 'Ngân hàng Chính sách xã hội',
  'Ngân hàng Nhà nước', 'Kho bạc Nhà nước', 'Liên đoàn Lao động', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên', 'Luật Ngân sách nhà nước',
  'Luật Đầu tư công', 'Luật Tổ chức chính quyền địa phương', 'Luật Giáo dục nghề nghiệp', 'Luật Bảo vệ môi trường', 'Luật Đất đai', 'Luật Trẻ em',
  'Luật Việc làm', 'Luật An toàn thông tin mạng', 'Bộ luật Lao động', 'Nghị định số', 'Nghị quyết số', 'Chỉ thị số', 'Thông tư số',
] // biome-ignore format: a list

const FORMS = NAMES.map((name) => ({ name, low: fold(name) }))
const isLetter = (letter: string): boolean => /[\p{L}\d]/u.test(letter)

/** Places where a name begins with a capital, and another of its capitals is wrong. */
function* wrongIn({ text }: Prose, forms: typeof FORMS): Generator<{ readonly quote: string; readonly name: string }> {
  const low = fold(text)
  for (const form of forms)
    for (let at = low.indexOf(form.low); at >= 0; at = low.indexOf(form.low, at + 1)) {
      const quote = text.slice(at, at + form.low.length)
      if (isLetter(low.charAt(at - 1)) || isLetter(low.charAt(at + quote.length))) continue
      if (isWrong(quote, form.name)) yield { quote, name: form.name }
    }
}

// All in capitals is a heading; all in small letters may be the common noun.
function isWrong(quote: string, name: string): boolean {
  if (quote === quote.toUpperCase() || !/^\p{Lu}/u.test(quote)) return false
  return [...quote].some((letter, i) => isCapital(letter) !== isCapital(name.charAt(i)))
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

export const officialNameCase: Rule = {
  id: 'official-name-case',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Viết hoa tên cơ quan, tên luật chưa đúng', en: 'Wrong capitals in the name of a body or a law' },
  why: {
    vi: 'Tên cơ quan, tổ chức, tên luật viết hoa theo quy định chung; viết khác thì tra cứu sót và thiếu trang trọng.',
    en: 'Names of bodies and laws have capitals by rule; another way defeats searches and is less formal.',
  },
  advice: { vi: 'Viết hoa như tên chính thức.', en: 'Write the capitals of the official name.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III và V',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    const found = new Map<string, { readonly name: string; readonly pieces: Prose[] }>()
    const whole = wholeOf(draft)
    const forms = FORMS.filter(({ low }) => whole.includes(low))
    for (const piece of proseOf(draft))
      for (const { quote, name } of wrongIn(piece, forms)) {
        const known = found.get(quote)
        if (known) known.pieces.push(piece)
        else found.set(quote, { name, pieces: [piece] })
      }
    for (const [quote, { name, pieces }] of found) {
      const [first, ...others] = pieces
      if (!first) continue
      yield {
        at: first.at,
        quote,
        item: first.item,
        message: { vi: `“${quote}” viết hoa là “${name}”.`, en: `"${quote}" is written "${name}".` },
        fix: { at: first.at, quote, replace: name },
        related: others.slice(0, MOST).map(({ at }) => ({ at, quote, note: { vi: 'Chỗ khác', en: 'Another place' } })),
      }
    }
  },
  good: [
    { in: 'task', text: '1. Mời Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh dự, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Bầu ban chấp hành chi hội ở các thôn, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. TẬP HUẤN LUẬT NGÂN SÁCH NHÀ NƯỚC TRƯỚC NGÀY 30/6/2026' },
  ],
  bad: [
    { in: 'task', text: '1. Mời Ủy ban ‹Mặt trận tổ quốc› Việt Nam tỉnh dự, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Tập huấn ‹Luật ngân sách nhà nước›, xong trước ngày 30/6/2026.' },
  ],
}

const MOST = 10
