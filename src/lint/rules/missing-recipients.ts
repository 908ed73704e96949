import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { hasTailTable, isAttached, perhapsLost } from '../standing.ts'

export const missingRecipients: Rule = {
  id: 'missing-recipients',
  clarity: 'thể thức',
  severity: 'error',
  title: { vi: 'Thiếu nơi nhận hoặc dòng lưu', en: 'Recipients or the line "Lưu" are missing' },
  why: {
    vi: 'Cơ quan không có trong nơi nhận thì không nhận được kế hoạch; không có dòng lưu thì không rõ đơn vị soạn thảo.',
    en: 'Who is no recipient does not get the plan; without "Lưu" the drafting unit is not known.',
  },
  advice: {
    vi: 'Ghi “Nơi nhận:” với từng cơ quan nhận và dòng cuối “- Lưu: VT, <đơn vị soạn thảo>.”',
    en: 'List the recipients and end with "- Lưu: VT, <drafting unit>."',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8.2.i và Phụ lục I, mục II.9',
  *check(draft: Draft): Iterable<Found> {
    if (isAttached(draft) || hasTailTable(draft)) return
    const { recipients } = draft.plan.document
    const last = recipients.at(-1)
    if (last === undefined) {
      yield {
        at: null,
        ...perhapsLost(draft),
        message: { vi: 'Kế hoạch không có nơi nhận.', en: 'The plan has no recipients.' },
      }
      return
    }
    if (
      draft.lines.some(
        ({ node, role }) => (role === null || role === 'annex') && /^(?:-\s*)?lưu(?:\s|:|\.)/u.test(fold(node.text)),
      )
    )
      return
    if (recipients.some(({ text }) => /(?:^|[;,])\s*(?:-\s*)?lưu(?:\s|:|$)/u.test(fold(text)))) return
    const line = draft.lines.findLast(({ node, role }) => role === null && node.text.includes(last.text))
    yield {
      at: line?.node.at ?? null,
      ...(line ? { quote: last.text } : {}),
      message: { vi: 'Nơi nhận không có dòng “Lưu: VT, …”.', en: 'The recipients lack the line "Lưu: VT, …".' },
      suggest: { vi: '- Lưu: VT, ….', en: '- Lưu: VT, ….' },
    }
  },
  good: [
    {
      in: 'tail',
      text: 'Nơi nhận: - Bộ Tư pháp; - Các sở, ban, ngành tỉnh; - Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Hồng Thái',
    },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình',
    },
    { in: 'tail', text: 'Nơi nhận: Như trên; Sở Nội vụ; Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình' },
  ],
  bad: [
    { in: 'tail', text: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình' },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Sở Tư pháp;\n- ‹Các sở, ban, ngành tỉnh›.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình',
    },
  ],
}
