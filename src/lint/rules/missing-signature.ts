import type { Draft } from '../draft.ts'
import { profileOf } from '../profile.ts'
import type { Found, Rule } from '../rule.ts'
import { hasTailTable, isAttached, perhapsLost } from '../standing.ts'

export const missingSignature: Rule = {
  id: 'missing-signature',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Thiếu hoặc không đủ phần ký', en: 'The signature block is missing or incomplete' },
  why: {
    vi: 'Quyền hạn, chức vụ, họ tên người ký cho biết ai chịu trách nhiệm về kế hoạch.',
    en: 'Authority, title and name show who answers for the plan.',
  },
  advice: {
    vi: 'Ghi đủ “TM. ỦY BAN NHÂN DÂN / (KT. CHỦ TỊCH) / chức vụ / họ tên”; cơ quan làm việc theo chế độ thủ trưởng thì không có TM.',
    en: 'Write authority ("TM. ỦY BAN NHÂN DÂN"), capacity, title and name.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7',
  *check(draft: Draft): Iterable<Found> {
    const { document } = draft.plan
    if (isAttached(draft) || hasTailTable(draft)) return
    const { signature, symbol } = document
    if (signature === null) {
      if (hasSignedLine(draft)) return
      yield {
        at: null,
        ...perhapsLost(draft),
        message: {
          vi: 'Kế hoạch không có phần ký (quyền hạn, chức vụ, họ tên).',
          en: 'The plan has no signature block.',
        },
      }
      return
    }
    const { authority, title, name, capacity } = signature
    const place = placeOf(draft, title ?? authority ?? name ?? '')
    const lacks = [
      ...(title === null && capacity === null ? [{ vi: 'chức vụ', en: 'the title' }] : []),
      // Who will sign is often not known before the number is.
      ...(name === null && profileOf(draft.plan) !== 'draft' && !isSigned(draft, title ?? '')
        ? [{ vi: 'họ tên', en: 'the name' }]
        : []),
    ]
    if (lacks.length > 0) {
      const [vi, en] = [lacks.map((lack) => lack.vi).join(', '), lacks.map((lack) => lack.en).join(' and ')]
      yield {
        ...place,
        ...perhapsLost(draft),
        message: { vi: `Phần ký thiếu ${vi} người ký.`, en: `The signature block lacks ${en}.` },
      }
    }
    // A committee is a collective; a plan of its chairman is signed without TM. (Điều 13.1-2).
    if (authority === null && /UBND$/.test(symbol ?? '') && !isChairmans(draft))
      yield {
        ...placeOf(draft, capacity ?? title ?? name ?? ''),
        message: {
          vi: 'Kế hoạch mang ký hiệu của Ủy ban nhân dân được ký không có dòng “TM. ỦY BAN NHÂN DÂN”; kế hoạch của Chủ tịch thì bỏ qua.',
          en: 'A plan with the symbol of the People\'s Committee is signed without "TM. ỦY BAN NHÂN DÂN"; pass over it if it is the chairman\'s.',
        },
        // Whose plan it is the text seldom says: a hint (Điều 13.1-2).
        severity: 'info',
      }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'tail',
      text: 'Nơi nhận:                              TM. ỦY BAN NHÂN DÂN\n- Các sở, ban, ngành tỉnh;                 CHỦ TỊCH\n- Lưu: VT, NC.\n                                        Trần Hồng Thái',
    },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTS.BS. Trần Hồng Thái',
    },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Hồng Thái',
    },
    {
      in: 'whole',
      text: 'SỞ Y TẾ\n\nSố: 05/KH-SYT\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTập huấn cấp cứu năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao kỹ năng.\n\nII. NHIỆM VỤ\n\n1. Mở 02 lớp tập huấn.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn An\n',
    },
  ],
  bad: [
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n‹CHỦ TỊCH›',
    },
    { in: 'tail', text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.' },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n\n‹KT. CHỦ TỊCH›\nPHÓ CHỦ TỊCH\n\nTrần Văn Bình',
    },
  ],
}

function placeOf({ lines }: Draft, words: string): Pick<Found, 'at' | 'quote'> {
  const line = words === '' ? undefined : lines.findLast(({ node, role }) => role === null && node.text.includes(words))
  return line ? { at: line.node.at, quote: words } : { at: null }
}

// "Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch …", letterhead "CHỦ TỊCH ỦY BAN NHÂN DÂN"
function isChairmans({ lines, plan }: Draft): boolean {
  const issuer = plan.document.issuer?.name ?? ''
  return (
    /^chủ tịch/iu.test(issuer) ||
    lines.some(
      ({ node, role }) =>
        role === null && /chủ tịch (?:ubnd|[ủu][ỷy] ban nhân dân)[^.;]{0,60}ban hành/iu.test(node.text),
    )
  )
}

// "KT.HIỆU TRƯỞNG": signed, in words that the reader of plans did not take apart.
// "Nơi nhận:   TM. ỦY BAN NHÂN DÂN": the signature stands beside the recipients.
const hasSignedLine = ({ lines }: Draft): boolean =>
  lines.some(
    ({ node, role }) =>
      (role === null || node.kind === 'heading') &&
      /^(?:[Nn]ơi nhận:? )?(?:(?:TM|KT|TL|TUQ|Q)\s?\.|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|CỤC TRƯỞNG|VIỆN TRƯỞNG|TỔNG))/u.test(
        node.text,
      ),
  )

const NAME = /(?:^|[.;] )(?:[\p{L}.]{1,12}\. )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u

// "BSCKII. Nguyễn Viết Đồng" below the title, "- Lưu: VT. Nguyễn Viết Đồng" beside it, or "GIÁM ĐỐC Nguyễn Viết Đồng" on one line.
function isSigned({ lines }: Draft, title: string): boolean {
  if (/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u.test(title)) return true
  const from = title === '' ? -1 : lines.findLastIndex(({ node }) => node.text.includes(title))
  return from >= 0 && lines.slice(from + 1).some(({ node }) => NAME.test(node.text))
}
