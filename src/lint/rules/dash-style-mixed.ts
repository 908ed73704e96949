import type { Draft } from '../draft.ts'
import { type Prose, proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

// "2026 - 2030", "2026-2030", "2026 – 2030"
const PERIOD = /(?<!\d|\/)(?:19|20)\d\d( ?[-–—] ?)(?:19|20)\d\d(?![\d/])/gu
interface Period {
  readonly quote: string
  readonly style: string
  readonly prose: Prose
}

function periodsIn(prose: Prose): Period[] {
  return [...prose.text.matchAll(PERIOD)].map((match) => ({ quote: match[0], style: match[1] ?? '', prose }))
}

export const dashStyleMixed: Rule = {
  id: 'dash-style-mixed',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Dấu nối giữa hai năm viết nhiều kiểu', en: 'The dash between years is written in several ways' },
  why: {
    vi: 'Cùng một giai đoạn viết nhiều kiểu thì tìm kiếm sót.',
    en: 'One period in several spellings defeats searches.',
  },
  advice: { vi: 'Chọn một kiểu (2026 - 2030) cho cả văn bản.', en: 'Keep to one, such as "2026 - 2030".' },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const periods = proseOf(draft)
      .filter(({ role }) => role !== null)
      .flatMap(periodsIn)
    const styles = [...new Set(periods.map(({ style }) => style))].map((one) =>
      periods.filter(({ style }) => style === one),
    )
    const [usual, ...others] = styles.sort((a, b) => b.length - a.length)
    const odd = others.flat()[0]
    if (!usual || !odd) return
    const { quote, prose } = odd
    yield {
      at: prose.at,
      quote,
      item: prose.item,
      message: {
        vi: `“${quote}” viết khác với “${usual[0]?.quote}” (${usual.length} chỗ một kiểu, ${periods.length - usual.length} chỗ kiểu khác).`,
        en: `"${quote}" is written otherwise than "${usual[0]?.quote}" (${usual.length} places one way, ${periods.length - usual.length} another).`,
      },
    }
  },
  good: [
    { in: 'task', text: '1. Sơ kết giai đoạn 2021 - 2025, mở giai đoạn 2026 - 2030, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Sơ kết giai đoạn 2021-2025, mở giai đoạn 2026-2030, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Kiểm tra chéo các xã – phường, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Sơ kết giai đoạn 2021 - 2025, kế hoạch 2021 - 2025, mở giai đoạn ‹2026-2030›, xong trước ngày 30/6/2026.',
    },
    {
      in: 'task',
      text: '1. Sơ kết giai đoạn 2021-2025, kế hoạch 2021-2025, mở giai đoạn ‹2026–2030›, xong trước ngày 30/6/2026.',
    },
  ],
}
