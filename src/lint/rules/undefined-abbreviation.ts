import type { Draft } from '../draft.ts'
import { proseOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'
import { countOf, isCommonShort, judgedShorts, meantShort } from '../short-forms.ts'

// Names of their own: indices, bodies, currencies, techniques; degrees before a name.
const NAMES = new Set(
  `ISO PAPI PCI SIPAS DDCI PGI PAR INDEX LGSP NGSP USB SMS QR VTV HD LED WTO EU EVFTA CPTPP USD VND VNĐ FAO UNDP JICA KOICA WB ADB
  PPP IP ILO COVID PDF ID GIS GPS AR VR COD BOD BOT APEC HACCP GAP GMP ATM POS OTT SEO IT UAV VIETGAP TM KT TL TUQ CNXH XHCN TNHH
  TP VN TX QH CP NQ QĐ NĐ BTP BNV PL STT HCM FSC API EC CCTV FM STEM PH PHCN UN GCF WIFI ESG VSF LPG IUU ERP MES SCADA CRM IDC FTZ ICD CPI
  PTNT QCVN TCVN GS PGS TS TSKH THS BS`.split(/\s+/),
)

// Longer ones are names that are written so: "PETROLIMEX".
const LONGEST = 8

// Not "132- KL/TW", "KH&CN"; "(Free Trade Zone / FTZ)" explains itself.
const standsAlone = (short: string, text: string): boolean =>
  countOf(short, text) > 0 &&
  !['/', '&', '-'].some((mark) => text.includes(short + mark) || text.includes(mark + short)) &&
  !text.includes(`${short})`) &&
  !text.includes(`(${short}`)

// "PHÍ" of a heading is a word: a short form has no tone mark. Nor is "KINH" one in "KINH PHÍ: Từ ngân sách tỉnh".
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u

/** In capitals among capitals it may be a shouted word: "DANH MỤC NHIỆM VỤ". */
const isShouted = (short: string, text: string): boolean => {
  const head = text.split(':', 1)[0] ?? ''
  if (head.includes(' ') && head.includes(short) && head === head.toUpperCase()) return true
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
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft)
    // "07/KH-LĐLĐ": the body whose symbol has it is named at the head.
    const own = draft.plan.document.symbol?.split(/[/-]/u) ?? []
    for (const { short, defined } of judgedShorts(draft.plan)) {
      if (
        defined ||
        short.length < 2 ||
        short.length > LONGEST ||
        isCommonShort(short) ||
        own.includes(short) ||
        TONE.test(short.normalize('NFD')) ||
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
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n\nIII. KINH PHÍ: Từ ngân sách tỉnh, đóng góp của doanh nghiệp và các nguồn thu hợp pháp khác.\n',
    },
    {
      in: 'task',
      text: '1. Sở Nông nghiệp và PTNT lập danh mục quy chuẩn (QCVN 01), xong trước ngày 30/6/2026.',
      issued: '2022-03-10',
    },
    {
      in: 'whole',
      text: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LÂM ĐỒNG\n\nSố: 07/KH-LĐLĐ\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTổ chức Tết Sum vầy năm 2026\n\nI. MỤC ĐÍCH\n\nChăm lo đoàn viên.\n\nII. NỘI DUNG\n\n1. Ban Chính sách pháp luật LĐLĐ tỉnh trao quà trước ngày 10/02/2026.\n',
    },
    { in: 'task', text: '1. Hỗ trợ quỹ tín dụng nhân dân (QTDND) lập sổ; QTDND xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. UBND các xã cập nhật CSDL hộ tịch, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Tiếp nhận phòng học của PETROLIMEX, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát giáo trình (PGS.TS. Lê Văn An phụ trách), xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Công bố chỉ số GRDP quý I, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Hỗ trợ ‹QTDND› lập sổ theo dõi thành viên, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Kiểm tra hồ sơ ‹BTHT› của các hộ dân, xong trước ngày 30/6/2026.' },
  ],
}
