import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { itemAt } from '../standing.ts'

export const targetApproximate: Rule = {
  id: 'target-approximate',
  clarity: 'sản phẩm',
  severity: 'info',
  title: { vi: 'Chỉ tiêu ghi “khoảng”, “gần”', en: 'A target of "about" so much' },
  why: {
    vi: '“Khoảng 25%” không đặt ngưỡng: 22% có đạt hay không thì mỗi nơi hiểu một cách.',
    en: '"About 25%" sets no mark: whether 22% will do, everybody sees differently.',
  },
  advice: { vi: 'Ghi mức phải đạt: “ít nhất …%”, “từ …% trở lên”.', en: 'Set a mark: "ít nhất …%".' },
  source: 'custom',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const objectives = new Set(draft.lines.filter(({ role }) => role === 'objectives').map(({ node }) => node.at.line))
    for (const { op, value, unit, text, at } of draft.plan.targets) {
      if (op !== '~' || at.line === undefined || !objectives.has(at.line)) continue
      const amount = `${String(value).replace('.', ',')}${unit === '%' ? '%' : ` ${unit ?? ''}`.trimEnd()}`
      yield {
        at,
        quote: text,
        item: itemAt(draft, at),
        message: {
          vi: `Chỉ tiêu “khoảng ${amount}” không đặt ngưỡng rõ.`,
          en: `A target of about ${amount} sets no firm mark.`,
        },
        suggest: { vi: `ít nhất ${amount}`, en: `ít nhất ${amount}` },
      }
    }
  },
  good: [
    { in: 'objectives', text: '1. Đến năm 2028, ít nhất 80% thôn có tủ sách pháp luật.\n\n2. Mỗi năm mở 15 lớp.' },
    { in: 'purpose', text: '1. Hiện nay khoảng 60% thôn có tủ sách pháp luật.\n\n2. Nội dung ngắn gọn.' },
    { in: 'objectives', text: '1. Đến năm 2028, trên 80% thôn có tủ sách pháp luật.\n\n2. Mỗi năm mở 15 lớp.' },
  ],
  bad: [
    { in: 'objectives', text: '1. ‹Đến năm 2028, khoảng 80% thôn có tủ sách pháp luật›.\n\n2. Mỗi năm mở 15 lớp.' },
    { in: 'objectives', text: '1. Mỗi năm mở 15 lớp.\n\n2. ‹Đến năm 2030, gần 90% hòa giải viên được bồi dưỡng›.' },
  ],
}
