import { partsOf } from '../format/component.ts'
import { DECREE } from '../format/decree.ts'
import type { Found, Rule } from '../rule.ts'

const NAME = 'Times New Roman'
// Black, and the blue that Word gives a link by itself.
const COLORS = new Set(['000000', '0563C1', '0000FF', '0070C0'])

export const pageFont: Rule = {
  id: 'page-font',
  clarity: 'thể thức',
  severity: 'warning',
  profiles: { archive: 'off' },
  title: { vi: 'Phông chữ hoặc màu chữ sai quy định', en: 'Font or colour of the text is not as required' },
  why: {
    vi: 'Phông khác Times New Roman làm lệch trang khi mở ở máy khác; chữ màu mất khi in và chụp.',
    en: 'Another font than Times New Roman shifts the pages elsewhere; colours are lost in print.',
  },
  advice: {
    vi: 'Chọn toàn bộ văn bản, đặt phông Times New Roman, màu chữ tự động (đen).',
    en: 'Select all, set Times New Roman and the automatic (black) colour.',
  },
  source: `${DECREE}, mục I.4`,
  *check(draft): Iterable<Found> {
    if (!draft.look) return
    const told = new Set<string>()
    for (const { line, item } of partsOf(draft)) {
      const seen = draft.look.lines[line - 1]
      const font = seen?.font && seen.font !== NAME ? seen.font : null
      const color = seen?.color && !COLORS.has(seen.color) ? seen.color : null
      const key = `${font} ${color}`
      if ((font === null && color === null) || told.has(key)) continue
      told.add(key)
      const vi = [font && `phông ${font}`, color && `màu #${color}`].filter((part) => part !== null)
      const en = [font && `font ${font}`, color && `colour #${color}`].filter((part) => part !== null)
      yield {
        at: { line, end_line: line },
        item,
        message: {
          vi: `Chữ có ${vi.join(', ')} (quy định ${NAME}, màu đen), bắt đầu từ đây.`,
          en: `Text in ${en.join(', ')} (should be ${NAME}, black), from here.`,
        },
      }
    }
  },
  good: [
    { in: 'word', text: 'Times New Roman, màu tự động' },
    { in: 'word', text: 'Màu đen', look: { component: 'text', line: { color: '000000' } } },
  ],
  bad: [
    { in: 'word', text: 'Lời văn phông Arial', look: { component: 'text', line: { font: 'Arial' } } },
    { in: 'word', text: 'Trích yếu chữ đỏ', look: { component: 'title', line: { color: 'FF0000' } } },
  ],
}
