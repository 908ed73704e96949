import type { At } from '../../plan/plan.ts'
import { citedIn } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

const IN_FIGURES = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u
const IN_WORDS = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu

interface Dated {
  readonly at: At
  readonly item: string | null
  readonly quote: string
}

const inFigures = ({ quote }: Dated): boolean => IN_FIGURES.test(quote)
const inWords = ({ quote }: Dated): boolean => IN_WORDS.test(quote)

/** Documents with their dates: those cited by code, and the laws among the bases, which have none. */
function datedIn(draft: Draft): Dated[] {
  const cited = citedIn(draft)
    .filter(({ line }) => line.role !== 'annex' && line.node.kind !== 'table')
    .map(({ dated, line }) => ({ at: line.node.at, item: line.item, quote: dated }))
  const laws = draft.plan.bases.flatMap(({ text, at }) => {
    const quote = (IN_WORDS.exec(text) ?? IN_FIGURES.exec(text))?.[0]
    return quote === undefined || /\d\/|\d-/u.test(text.slice(0, text.indexOf(quote)))
      ? []
      : [{ at, item: null, quote }]
  })
  return [...laws, ...cited]
}

export const dateStyleMixed: Rule = {
  id: 'date-style-mixed',
  clarity: 'thể thức',
  severity: 'info',
  title: { vi: 'Ngày của văn bản viện dẫn viết hai kiểu', en: 'Dates of cited documents in two styles' },
  why: {
    vi: 'Ngày, tháng, năm của văn bản được viện dẫn viết một kiểu thì dễ tra cứu và trang trọng.',
    en: 'One style of dates is easier to search, and more formal.',
  },
  advice: {
    vi: 'Viết thống nhất “ngày … tháng … năm …” (hoặc ngày/tháng/năm) trong cả văn bản.',
    en: 'Write all dates of cited documents alike.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 và II.6; custom',
  *check(draft: Draft): Iterable<Found> {
    const dated = datedIn(draft)
    const [figures, words] = [dated.filter(inFigures), dated.filter(inWords)]
    const few = figures.length < words.length ? figures : words
    const [odd, usual] = [few[0], (few === figures ? words : figures)[0]]
    if (!odd || !usual) return
    yield {
      ...odd,
      message: {
        vi: `Ngày của văn bản viện dẫn viết hai kiểu: ${words.length} chỗ “ngày … tháng … năm …”, ${figures.length} chỗ ngày/tháng/năm.`,
        en: `Dates of cited documents have two styles: ${words.length} in words, ${figures.length} in figures.`,
      },
      related: [{ at: usual.at, quote: usual.quote, note: { vi: 'Kiểu kia', en: 'The other style' } }],
    }
  },
  good: [
    {
      in: 'basis',
      text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    },
    {
      in: 'basis',
      text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nThực hiện Quyết định số 515/QĐ-UBND ngày 12/02/2025 của Ủy ban nhân dân tỉnh Lâm Đồng.',
    },
    { in: 'task', text: '1. Báo cáo trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'basis',
      text: 'Căn cứ Nghị định số ‹30/2020/NĐ-CP ngày 05 tháng 3 năm 2020› của Chính phủ về công tác văn thư;\n\nThực hiện Quyết định số 515/QĐ-UBND ngày 12/02/2025 của Ủy ban nhân dân tỉnh Lâm Đồng.',
    },
  ],
}
