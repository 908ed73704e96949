import { ABBREVIATIONS, commonAbbreviation } from '../../data/index.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { type Prose, proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'
import { countOf } from '../short-forms.ts'

const ENOUGH = 2
// Names of other documents, and codes, are quoted as they are.
const CITES = /\d[/-]\p{Lu}|\d\/\d{4}\/|["“]/u

const isJudged = (short: string): boolean => /^\p{Lu}{3,6}$/u.test(short)

export const shortFormMixed: Rule = {
  id: 'short-form-mixed',
  clarity: 'văn phong',
  severity: 'info',
  title: {
    vi: 'Lúc viết tắt, lúc viết đầy đủ mà không quy ước',
    en: 'Long and short form side by side, neither defined',
  },
  why: {
    vi: 'Một tên viết lúc tắt, lúc đầy đủ thì văn bản thiếu thống nhất và khó tra cứu.',
    en: 'One name in two forms is neither uniform nor easy to search.',
  },
  advice: {
    vi: 'Viết đầy đủ ở lần đầu kèm chữ viết tắt trong ngoặc đơn rồi dùng chữ viết tắt, hoặc viết đầy đủ ở mọi chỗ.',
    en: 'Define the short form at first use and keep to it, or spell it out everywhere.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8.3; custom',
  *check(draft: Draft): Iterable<Found> {
    // In recipients and tables short forms are custom.
    const tables = tableLines(draft)
    const prose = proseOf(draft).filter(
      ({ text, role, at }) => role !== null && role !== 'annex' && !tables.has(at.line) && text !== text.toUpperCase(),
    )
    // Most forms stand nowhere: the whole text is asked first.
    const all = prose.map(({ text }) => text).join('\n')
    const low = fold(all)
    const defined = new Set(draft.plan.abbreviations.flatMap(({ short, defined }) => (defined ? [short] : [])))
    for (const { short } of ABBREVIATIONS) {
      if (!all.includes(short) || !isJudged(short) || defined.has(short)) continue
      const long = commonAbbreviation(short)
      if (long === null || !low.includes(fold(long))) continue
      const [shorts, longs] = [holding(short, prose), holdingLong(long, prose)]
      const isFewer = shorts.length < longs.length
      const [first, other] = isFewer ? [shorts[0], longs[0]] : [longs[0], shorts[0]]
      if (shorts.length + longs.length <= ENOUGH || !first || !other) continue
      yield {
        at: first.at,
        quote: isFewer ? short : asWritten(long, first),
        item: first.item,
        message: {
          vi: `${shorts.length} đoạn viết “${short}”, ${longs.length} đoạn viết “${long}” mà không quy ước viết tắt.`,
          en: `${shorts.length} passages say "${short}" and ${longs.length} "${long}", and the short form is not defined.`,
        },
        related: [{ at: other.at, note: { vi: 'Cách viết kia', en: 'The other form' } }],
      }
    }
  },
  good: [
    { in: 'task', text: '1. Tập huấn cho HTX nông nghiệp trước ngày 30/6/2026.' },
    {
      in: 'task',
      text: '1. Kết nạp hợp tác xã (HTX) mới; hỗ trợ HTX, HTX yếu và hợp tác xã nhỏ trước ngày 30/6/2026.',
    },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Hỗ trợ các ‹hợp tác xã› mới lập sổ, xong trước ngày 30/6/2026.\n\n2. Tập huấn cho HTX nông nghiệp, xong trước ngày 30/6/2026.\n\n3. Cho HTX vay vốn, xong trước ngày 30/6/2026.\n\n4. Kiểm tra hợp tác xã yếu, xong trước ngày 30/6/2026.',
    },
  ],
}

const holding = (words: string, prose: readonly Prose[]): Prose[] =>
  prose.filter(
    ({ text }) =>
      text.includes(words) && countOf(words, text.replaceAll(`-${words}`, ' ').replaceAll(`/${words}`, ' ')) > 0,
  )

function holdingLong(words: string, prose: readonly Prose[]): Prose[] {
  const long = fold(words)
  return prose.filter(({ text }) => countOf(long, fold(text)) > 0 && !CITES.test(text))
}

function asWritten(long: string, { text }: Prose): string {
  const at = fold(text).indexOf(fold(long))
  return text.slice(at, at + long.length)
}

function tableLines({ lines }: Draft): ReadonlySet<number | undefined> {
  return new Set(lines.flatMap(({ node }) => (node.kind === 'table' ? [node.at.line] : [])))
}
