import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'
import { countOf, judgedShorts } from '../short-forms.ts'

const ENOUGH = 3
// The names of other documents are quoted as they are.
const CITES = /(?:luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|đề án|chương trình|kế hoạch) số |["“]|^căn cứ/u

const isShort = (short: string): boolean => /^\p{Lu}{2,}$/u.test(short)

export const termNotUsed: Rule = {
  id: 'term-not-used',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Đã quy ước viết tắt mà vẫn viết đầy đủ', en: 'The long form is used after its short form was defined' },
  why: {
    vi: 'Lúc viết tắt, lúc viết đầy đủ làm người đọc ngờ là hai thứ khác nhau.',
    en: 'Two names make the reader think of two things.',
  },
  advice: {
    vi: 'Dùng thống nhất chữ viết tắt, hoặc bỏ quy ước viết tắt.',
    en: 'Use the short form throughout, or do not define it.',
  },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    // In the case of the definition: "Bảo hiểm xã hội tỉnh" is an agency's name.
    const prose = proseOf(draft).filter(({ text }) => text !== text.toUpperCase())
    for (const { short, long, defined } of judgedShorts(draft.plan)) {
      if (!defined || long === null || !isShort(short)) continue
      const at = prose.findIndex(({ text }) => text.includes(`(${short})`))
      if (at < 0 || !long.includes(' ')) continue
      const again = prose
        .slice(at + 1)
        .filter(({ text, role }) => role !== null && !CITES.test(fold(text)) && countOf(long, text) > 0)
      const first = again[0]
      if (!first || again.length < ENOUGH) continue
      yield {
        at: first.at,
        quote: long,
        item: first.item,
        message: {
          vi: `“${long}” đã được viết tắt là “${short}” nhưng còn ${again.length} chỗ viết đầy đủ.`,
          en: `"${long}" has the short form "${short}", and ${again.length} places still spell it out.`,
        },
      }
    }
  },
  good: [
    { in: 'task', text: '1. Hỗ trợ quỹ tín dụng nhân dân (QTDND); QTDND lập sổ xong trước ngày 30/6/2026.' },
    {
      in: 'task',
      text: '1. Hỗ trợ quỹ tín dụng nhân dân (QTDND), xong trước ngày 30/6/2026.\n\n2. Kiểm tra quỹ tín dụng nhân dân, xong trước ngày 30/6/2026.',
    },
    { in: 'task', text: '1. Hỗ trợ quỹ tín dụng nhân dân lập sổ, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Hỗ trợ quỹ tín dụng nhân dân (QTDND), xong trước ngày 30/6/2026.\n\n2. Kiểm tra ‹quỹ tín dụng nhân dân›, xong trước ngày 30/6/2026.\n\n3. Xếp hạng quỹ tín dụng nhân dân, xong trước ngày 30/6/2026.\n\n4. Khen thưởng quỹ tín dụng nhân dân, xong trước ngày 30/9/2026.',
    },
    {
      in: 'task',
      text: '1. Khảo sát người lao động (NLĐ), xong trước ngày 30/6/2026.\n\n2. Tư vấn cho ‹người lao động›, xong trước ngày 30/6/2026.\n\n3. Hỗ trợ người lao động, xong trước ngày 30/6/2026.\n\n4. Đào tạo người lao động, xong trước ngày 30/9/2026.',
    },
  ],
}
