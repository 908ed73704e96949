import type { At } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { isOnTime, spansIn, type Years } from '../period.ts'
import type { Found, Rule } from '../rule.ts'

interface Told extends Years {
  readonly at: At
  readonly item: string | null
}

/** The plan's period as its title has it. A later year in the same title is a horizon. */
function titled(title: string | null): Years | null {
  const spans = spansIn(title ?? '')
  return spans.length === 1 ? (spans[0] ?? null) : null
}

const FEWEST_WORDS = 5
const PROGRAMME = /(?:đề án|chương trình|chiến lược|dự án) /u

/** The words before the period in the title that stand before it wherever the title, or its programme, is told again. */
function leadIns(title: string, span: Years): readonly string[] {
  const lead = fold(title.slice(0, span.start)).replace(/\s+/gu, ' ').trim()
  const from = PROGRAMME.exec(lead)?.index
  const programme = from === undefined ? undefined : lead.slice(from)
  return [`kế hoạch ${lead}`, ...(programme === undefined ? [] : [programme])].filter(
    (words) => words.split(' ').length > FEWEST_WORDS,
  )
}

/** Where the body speaks of the plan's own period: in its section on time, or in its title told again. */
function ownSpans({ lines }: Draft, title: string, span: Years): Told[] {
  const before = leadIns(title, span)
  return lines.flatMap((line) => {
    const { text, at } = line.node
    const spans = spansIn(text)
    const own = isOnTime(line)
      ? spans.slice(0, 1)
      : spans.filter(({ start }) => {
          const told = fold(text.slice(0, start)).replace(/\s+/gu, ' ').trimEnd()
          return before.some((words) => told.endsWith(words))
        })
    return own.map((each) => ({ ...each, at, item: line.item }))
  })
}

export const periodMismatch: Rule = {
  id: 'period-mismatch',
  clarity: 'thời gian',
  severity: 'error',
  title: { vi: 'Thời kỳ ghi không thống nhất', en: 'The period is told in two ways' },
  why: {
    vi: 'Tên kế hoạch và nội dung ghi hai thời kỳ khác nhau thì không biết kế hoạch có hiệu lực đến bao giờ.',
    en: 'With two periods nobody knows when the plan ends.',
  },
  advice: { vi: 'Sửa cho thống nhất giữa tên kế hoạch, căn cứ và nội dung.', en: 'Make title, bases and body agree.' },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const title = draft.plan.document.title ?? ''
    const span = titled(title)
    if (!span) return
    const other = ownSpans(draft, title, span).find(({ from, to }) => from !== span.from || to !== span.to)
    if (!other) return
    yield {
      at: other.at,
      quote: other.quote,
      item: other.item,
      message: {
        vi: `Tên kế hoạch ghi “${span.quote}” nhưng ở đây ghi “${other.quote}”.`,
        en: `The title says "${span.quote}", but here it is "${other.quote}".`,
      },
    }
  },
  good: [
    { in: 'purpose', text: '1. Thời gian thực hiện: giai đoạn 2026 - 2030.\n\n2. Nội dung ngắn gọn.' },
    { in: 'purpose', text: '1. Kế thừa kết quả của giai đoạn 2021 - 2025.\n\n2. Nội dung ngắn gọn.' },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian thực hiện: giai đoạn 2027 - 2029.',
    },
    {
      in: 'annex',
      text: 'PHỤ LỤC\n(Kèm theo Kế hoạch nâng cao chất lượng phổ biến, giáo dục pháp luật trên địa bàn tỉnh Lâm Đồng giai đoạn 2026-2030)',
    },
  ],
  bad: [
    { in: 'purpose', text: '1. Thời gian thực hiện: ‹giai đoạn 2025 - 2030›.\n\n2. Nội dung ngắn gọn.' },
    {
      in: 'purpose',
      text: '1. Kế hoạch nâng cao chất lượng phổ biến, giáo dục pháp luật trên địa bàn tỉnh Lâm Đồng ‹giai đoạn 2026 - 2035› nhằm giúp người dân nắm được quy định mới.\n\n2. Nội dung ngắn gọn.',
    },
  ],
}
