import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { frontLines, isAttached, perhapsLost, said, says } from '../standing.ts'

export const missingDate: Rule = {
  id: 'missing-date',
  clarity: 'thể thức',
  severity: 'error',
  profiles: { draft: 'off' },
  title: { vi: 'Thiếu ngày, tháng, năm ban hành', en: 'The date of issue is blank or missing' },
  why: {
    vi: 'Ngày ban hành là mốc tính hiệu lực và mọi thời hạn; thiếu ngày thì không kiểm tra được thời hạn nào.',
    en: 'All terms run from the date of issue; without it no deadline can be checked.',
  },
  advice: {
    vi: 'Ghi đủ “<Địa danh>, ngày 05 tháng 3 năm 2026”.',
    en: 'Write it in full: "<place>, ngày 05 tháng 3 năm 2026".',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4',
  *check(draft: Draft): Iterable<Found> {
    const { issued } = draft.plan.document
    if (isAttached(draft) || (issued !== null && !issued.includes('X'))) return
    // Beside something else on its line the reader of plans may have missed it.
    if (issued === null && frontLines(draft).some(({ node }) => PLACED.test(node.text))) return
    const line = frontLines(draft).find((each) => each.node.text.length < 120 && hasDateWords(said(each)))
    yield {
      at: line?.node.at ?? null,
      ...(line ? { quote: line.node.text } : {}),
      ...(issued === null ? perhapsLost(draft) : {}),
      message:
        issued === null
          ? {
              vi: 'Không thấy dòng địa danh và ngày, tháng, năm ban hành.',
              en: 'There is no line with place and date of issue.',
            }
          : { vi: `${blank(issued).vi} ban hành còn để trống.`, en: `The ${blank(issued).en} of issue is blank.` },
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\nThành phố Hồ Chí Minh, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
  ],
  bad: [
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\n‹Lâm Đồng, ngày      tháng 01 năm 2026›\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\n‹Lâm Đồng, ngày ... tháng ... năm 2026›\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
  ],
}

// "Số: 186/KH-UBND | Bắc Ninh, ngày 29 tháng 12 năm 2025 |"
const PLACED = /\p{L}, ngày \d{1,2} tháng \d{1,2} năm \d{4}(?! của)/iu

function blank(issued: string): { vi: string; en: string } {
  const [year = '', month = '', day = ''] = issued.split('-')
  if (year.includes('X')) return { vi: 'Năm', en: 'year' }
  if (month.includes('X'))
    return day.includes('X') ? { vi: 'Ngày, tháng', en: 'day and month' } : { vi: 'Tháng', en: 'month' }
  return { vi: 'Ngày', en: 'day' }
}

const hasDateWords = (text: string): boolean =>
  says(text, ['ngày']) && says(text.slice(text.indexOf('ngày')), ['tháng']) && says(text, ['năm'])
