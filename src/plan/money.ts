import { readCharged } from '../grammar/charged.ts'
import { readFundingSources, saysFunding } from '../grammar/money.ts'
import { type Item, placeOf, trimmed, walk } from './outline.ts'
import { refTo } from './parties.ts'
import type { Funding } from './plan.ts'

// "lồng ghép trong báo cáo" is no money
const MONEY = /kinh phí|ngân sách|vốn|dự toán|tài chính|tài trợ|xã hội hóa|xã hội hoá/iu

/** Every paragraph of the body that says where money comes from. */
export function fundingOf(items: readonly Item[], date: string | null): Funding[] {
  const found: Funding[] = []
  for (const item of walk(items)) {
    const { text, kind, zone } = item.section
    if (
      zone !== 'body' ||
      kind === 'table' ||
      text.length < 12 ||
      item.role === 'purpose' ||
      item.role === 'objectives'
    )
      continue
    if (item.role !== 'funding' && !(MONEY.test(text) && saysFunding(text))) continue
    const sources = readFundingSources(text)
    if (sources.length === 0) continue
    // a fund is where money comes from: "Quỹ Phòng, chống thiên tai: 80 triệu đồng"
    const responsible = (readCharged(text)?.agencies ?? []).filter((name) => !name.startsWith('Quỹ '))
    found.push({
      text: trimmed(text),
      sources: [...sources],
      responsible: responsible.map((name) => refTo(name, date)),
      at: placeOf(item),
    })
  }
  return found
}
