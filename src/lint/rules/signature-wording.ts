import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { isOfParty } from '../standing.ts'

// "KT CHỦ TỊCH", "T/M ỦY BAN NHÂN DÂN"
const UNDOTTED =
  /(?<![\p{L}.])(TM|KT|TL|TUQ|T\/M|K\/T|T\/L) ((?:ỦY BAN|UỶ BAN) NHÂN DÂN|UBND|CHỦ TỊCH|GIÁM ĐỐC|(?:BỘ|CỤC|CHI CỤC|HIỆU|VIỆN) TRƯỞNG|(?:TRƯỞNG|CHÁNH) \p{Lu}+)/u
const DEGREE = /^(?:(?:PGS|GS|TS|ThS|Ths|CN|KS|BS|BSCKII?|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư)[. ]{1,3}){1,3}(?=\p{Lu})/u
// Schools, hospitals, institutes and the armed forces may put the degree or rank there.
const UNIT = /trường|đại học|học viện|bệnh viện|viện |trung tâm|quân sự|công an/iu
const OFFICES: readonly (string | undefined)[] = ['province', 'district', 'commune', 'ministry', 'department']

export const signatureWording: Rule = {
  id: 'signature-wording',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Quyền hạn, họ tên người ký ghi chưa đúng', en: 'Authority or name of the signer is not in due form' },
  why: {
    vi: 'Quyền hạn người ký ghi bằng chữ viết tắt có dấu chấm (TM., KT., TL., TUQ.); trước họ tên không ghi học hàm, học vị.',
    en: 'The capacity is a short form with a full stop, and no degree stands before the name.',
  },
  advice: {
    vi: 'Viết “KT. CHỦ TỊCH”, “TM. ỦY BAN NHÂN DÂN”; bỏ học hàm, học vị trước họ tên.',
    en: 'Write "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"; leave degrees out before the name.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    if (isOfParty(draft)) return
    const { issuer, signature } = draft.plan.document
    for (const { node, role } of draft.lines) {
      const { text, at } = node
      if (role !== null) continue
      const wrong = UNDOTTED.exec(text)
      const short = wrong?.[1]?.replace('/', '')
      if (wrong && short) {
        const [quote, , whom = ''] = wrong
        const replace = `${short}. ${whom}`
        yield {
          at,
          quote,
          message: {
            vi: `“${quote}” viết đúng thể thức là “${replace}”.`,
            en: `"${quote}" is written "${replace}".`,
          },
          fix: { at, quote, replace },
        }
      }
      const degree =
        text === signature?.name && OFFICES.includes(issuer?.level) && !UNIT.test(issuer?.name ?? '')
          ? DEGREE.exec(text)?.[0]
          : undefined
      if (degree !== undefined)
        yield {
          at,
          quote: text,
          message: {
            vi: `Trước họ tên người ký ghi “${degree.trim()}”: văn bản của cơ quan hành chính không ghi học hàm, học vị.`,
            en: `"${degree.trim()}" stands before the signer's name; an administrative body leaves degrees out.`,
          },
          fix: { at, quote: text, replace: text.slice(degree.length) },
        }
    }
  },
  good: [
    {
      in: 'whole',
      text: 'ĐẠI HỌC THÁI NGUYÊN\nTRƯỜNG ĐẠI HỌC NÔNG LÂM\n\nSố: 05/KH-ĐHNL\n\nThái Nguyên, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTự đánh giá năm 2026\n\nI. MỤC ĐÍCH\n\nCải tiến chất lượng.\n\nII. NHIỆM VỤ\n\n1. Thu thập minh chứng.\n\nNơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nPGS.TS. Lê Văn An\n',
    },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Hồng Thái',
    },
    {
      in: 'whole',
      text: 'SỞ Y TẾ LÂM ĐỒNG\nBỆNH VIỆN ĐA KHOA TỈNH\n\nSố: 05/KH-BVĐK\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTập huấn cấp cứu năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao kỹ năng.\n\nII. NHIỆM VỤ\n\n1. Mở 02 lớp tập huấn.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTS. Lê Văn An\n',
    },
  ],
  bad: [
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n‹KT CHỦ TỊCH›\nPHÓ CHỦ TỊCH\n\nTrần Hồng Thái',
    },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n‹TS. Trần Hồng Thái›',
    },
  ],
}
