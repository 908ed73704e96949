import type { Draft } from '../draft.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'
import { isOfParty } from '../standing.ts'

const RIGHT = 'Độc lập - Tự do - Hạnh phúc'
const MOTTO = /độc lập\s?[-–—]\s?tự do\s?[-–—]\s?hạnh phúc/iu

// The dash may be a word processor's, or that of whoever copied the text.
const isOnlyDash = (motto: string): boolean => motto.replace(/\s?[-–—]\s?/gu, ' - ') === RIGHT

export const mottoWording: Rule = {
  id: 'motto-wording',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Tiêu ngữ viết chưa đúng', en: 'The national motto is not written as the decree asks' },
  why: {
    vi: 'Tiêu ngữ là thành phần thể thức bắt buộc, viết sai chữ hoa hay dấu nối là sai thể thức ngay dòng đầu.',
    en: 'The motto is a main component; wrong capitals or dashes are a fault of form in the first lines.',
  },
  advice: {
    vi: `Viết “${RIGHT}”: viết hoa chữ cái đầu mỗi cụm từ, giữa các cụm từ có gạch nối (-) và cách chữ.`,
    en: `Write "${RIGHT}": a capital at the head of each phrase, a hyphen with spaces between them.`,
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    if (isOfParty(draft)) return
    const line = proseOf(draft).find(({ text, role }) => role === null && MOTTO.test(text))
    const quote = line && MOTTO.exec(line.text)?.[0]
    if (!quote || quote === RIGHT) return
    yield {
      at: line.at,
      quote,
      message: {
        vi: `Tiêu ngữ ghi “${quote}”; đúng là “${RIGHT}”.`,
        en: `The motto is written "${quote}"; it should be "${RIGHT}".`,
      },
      ...(isOnlyDash(quote) ? { severity: 'info' } : {}),
      fix: { at: line.at, quote, replace: RIGHT },
    }
  },
  good: [
    {
      in: 'front',
      text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/KH-UBND\n\nLâm Đồng, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
  ],
  bad: [
    {
      in: 'front',
      text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n‹Độc Lập - Tự Do - Hạnh Phúc›\n\nSố: 05/KH-UBND\n\nLâm Đồng, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    {
      in: 'front',
      text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n‹Độc lập – Tự do – Hạnh phúc›\n\nSố: 05/KH-UBND\n\nLâm Đồng, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
  ],
}
