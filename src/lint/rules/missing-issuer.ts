import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { frontLines, hasLetterhead, isAttached, perhapsLost } from '../standing.ts'

export const missingIssuer: Rule = {
  id: 'missing-issuer',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Không có tên cơ quan ban hành', en: 'The issuing body is not named at the head' },
  why: {
    vi: 'Không rõ cơ quan ban hành thì không rõ thẩm quyền giao việc.',
    en: 'Where the issuer is not named, nobody knows who gives the orders.',
  },
  advice: {
    vi: 'Ghi tên cơ quan ban hành bằng chữ in hoa ở đầu văn bản, bên trái Quốc hiệu.',
    en: "Put the issuer's name in capitals at the head, left of the national title.",
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8.2.b và Phụ lục I, mục II.2',
  *check(draft: Draft): Iterable<Found> {
    const { issuer } = draft.plan.document
    if (isAttached(draft) || (issuer !== null && !issuer.inferred)) return
    // A head whose lines ran together, or that the reader set aside, still names its issuer.
    const heads = [...frontLines(draft).map(({ node }) => node.text), ...draft.plan.ignored.map(({ text }) => text)]
    if (heads.some(namesBody)) return
    const lost = !hasLetterhead(draft)
    yield {
      at: null,
      message: lost
        ? {
            vi: 'Không có Quốc hiệu, Tiêu ngữ và tên cơ quan ban hành ở đầu văn bản (có thể bản sao đã làm mất phần này).',
            en: 'National title and issuer are missing at the head (perhaps lost in the copy).',
          }
        : { vi: 'Không thấy tên cơ quan ban hành ở đầu văn bản.', en: 'The issuing body is not named at the head.' },
      ...(lost ? { severity: 'warning' } : perhapsLost(draft)),
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'front',
      text: 'UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n\nSố: 05/KH-SNV\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTập huấn nghiệp vụ năm 2026',
    },
    {
      in: 'front',
      text: 'KẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026\n\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 20/11/2025 của Ủy ban nhân dân tỉnh)',
    },
  ],
  bad: [
    {
      in: 'front',
      text: 'Số: 05/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
    {
      in: 'front',
      text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/KH-UBND\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTuyên truyền pháp luật năm 2026',
    },
  ],
}

// Capitals that begin a body's name: neither a title nor a signature.
function namesBody(text: string): boolean {
  if (/^(?:KẾ HOẠCH|TRIỂN KHAI|THỰC HIỆN|VỀ |TM|KT)/u.test(text)) return false
  return /(?:UBND|BAN NHÂN DÂN|SỞ|BỘ|CỤC|TRƯỜNG|VĂN PHÒNG|CÔNG AN)\s\p{Lu}{2}/u.test(text)
}
