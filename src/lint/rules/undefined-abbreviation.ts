import type { Draft } from '../draft.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'
import { countOf, isCommonShort, judgedShorts, meantShort } from '../short-forms.ts'

// Names of their own: indices, bodies, currencies, techniques.
const NAMES = new Set(
  `ISO PAPI PCI SIPAS DDCI PGI PAR INDEX LGSP NGSP USB SMS QR VTV HD LED WTO EU EVFTA CPTPP USD VND VNĐ FAO UNDP JICA KOICA WB ADB
  PPP IP ILO COVID PDF ID GIS GPS AR VR COD BOD BOT APEC HACCP GAP GMP ATM POS OTT SEO IT UAV VIETGAP TM KT TL TUQ CNXH XHCN TNHH
  TP VN TX QH CP NQ QĐ NĐ BTP BNV PL STT HCM FSC API EC CCTV FM STEM PH PHCN UN GCF WIFI ESG VSF LPG IUU ERP MES SCADA CRM IDC FTZ ICD CPI`.split(
    /\s+/,
  ),
)

// Longer ones are names that are written so: "PETROLIMEX".
const LONGEST = 8

// Not "132- KL/TW", "KH&CN"; "(Free Trade Zone / FTZ)" explains itself.
const standsAlone = (short: string, text: string): boolean =>
  countOf(short, text) > 0 &&
  !['/', '&', '-'].some((mark) => text.includes(short + mark) || text.includes(mark + short)) &&
  !text.includes(`${short})`) &&
  !text.includes(`(${short}`)

/** In capitals among capitals it may be a shouted word: "DANH MỤC NHIỆM VỤ". */
const isShouted = (short: string, text: string): boolean => {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  return countOf(short, text) > 0 && words.filter((word) => word === word.toUpperCase()).length * 2 > words.length
}

export const undefinedAbbreviation: Rule = {
  id: 'undefined-abbreviation',
  clarity: 'văn phong',
  severity: 'warning',
  title: { vi: 'Chữ viết tắt chưa được giải thích', en: 'An abbreviation is not defined' },
  why: {
    vi: 'Người nhận không cùng ngành không hiểu hoặc hiểu khác chữ viết tắt.',
    en: 'Readers of other fields do not know it or take it for another.',
  },
  advice: {
    vi: 'Viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.',
    en: 'Spell it out at its first use with the short form in brackets.',
  },
  source: 'custom (domain/language.md, mục g và lỗi 37)',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft)
    for (const { short, defined } of judgedShorts(draft.plan)) {
      if (
        defined ||
        short.length < 2 ||
        short.length > LONGEST ||
        isCommonShort(short) ||
        NAMES.has(short.toUpperCase())
      )
        continue
      if (meantShort(short, draft.plan) !== null) continue
      const place = prose.find(({ text, role }) => role !== null && standsAlone(short, text) && !isShouted(short, text))
      if (!place) continue
      yield {
        at: place.at,
        quote: short,
        item: place.item,
        message: {
          vi: `Chữ viết tắt “${short}” chưa được giải thích.`,
          en: `The abbreviation "${short}" is not defined.`,
        },
      }
    }
  },
  good: [
    { in: 'task', text: '1. Hỗ trợ quỹ tín dụng nhân dân (QTDND) lập sổ; QTDND xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. UBND các xã cập nhật CSDL hộ tịch, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Tiếp nhận phòng học của PETROLIMEX, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Công bố chỉ số GRDP quý I, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Hỗ trợ ‹QTDND› lập sổ theo dõi thành viên, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Kiểm tra hồ sơ ‹BTHT› của các hộ dân, xong trước ngày 30/6/2026.' },
  ],
}
