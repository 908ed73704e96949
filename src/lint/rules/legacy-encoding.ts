import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

const LEGACY: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', 'windows-1258': 'Windows-1258' }

export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  clarity: 'văn phong',
  severity: 'error',
  title: { vi: 'Văn bản dùng bảng mã cũ', en: 'The text is in a legacy encoding' },
  why: {
    vi: 'Văn bản hành chính dùng Unicode; bảng mã cũ chỉ đọc được bằng cách đoán, nơi nhận thấy chữ lỗi.',
    en: 'Administrative documents are in Unicode; a legacy encoding is read by guess and shown as garbage.',
  },
  advice: {
    vi: 'Chuyển tệp sang Unicode (UTF-8) rồi đọc soát lại.',
    en: 'Convert the file to Unicode (UTF-8) and read it over.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4 (Unicode, TCVN 6909:2001)',
  *check({ plan }: Draft): Iterable<Found> {
    const name = LEGACY[plan.source.encoding ?? '']
    if (name === undefined) return
    yield {
      at: null,
      message: { vi: `Tệp dùng bảng mã ${name}, không phải Unicode.`, en: `The file is in ${name}, not in Unicode.` },
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Dịch tài liệu sang tiếng Ê Đê, xong trước ngày 30/6/2026.' },
    { in: 'whole', text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng 500 cây.\n' },
  ],
  bad: [
    {
      in: 'whole',
      text: 'KÕ ho¹ch\n\nTrång c©y n¨m 2026\n\nI. Môc ®Ých\n\nT¨ng ®é che phñ.\n\nII. NhiÖm vô\n\n1. Së X©y dùng trång 500 c©y, xong tr­íc ngµy 30/6/2026.\n',
    },
  ],
}
