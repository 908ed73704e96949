import { fold } from '../../text/fold.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { isOfParty, lastWords, unended } from '../standing.ts'

const isTail = ({ node, role }: Line): boolean =>
  role === null && (/^nơi nhận/u.test(fold(node.text)) || /^(?:TM|KT|TL|TUQ)\s?\./u.test(node.text))
export const closingMark: Rule = {
  id: 'closing-mark',
  clarity: 'thể thức',
  severity: 'warning',
  title: { vi: 'Nội dung không kết thúc bằng “./.”', en: 'The text does not end with "./."' },
  why: {
    vi: 'Dấu “./.” cho biết nội dung đã hết, không ai thêm được gì phía sau.',
    en: '"./." shows where the text ends, so that nothing can be added.',
  },
  advice: { vi: 'Đặt “./.” ngay sau câu cuối của nội dung.', en: 'Put "./." right after the last sentence.' },
  source: 'custom (Nghị định 30/2020/NĐ-CP, Phụ lục III, các mẫu)',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    if (isOfParty(draft)) return
    const { lines } = draft
    const tail = lines.findIndex(isTail)
    const last = lines[tail - 1]
    // An annex or a table before the signature ends in its own way.
    if (
      !last ||
      last.role === null ||
      last.role === 'annex' ||
      last.node.kind === 'table' ||
      last.node.text.length < 20
    )
      return
    const { text, at } = last.node
    if (
      /\.\s?\/\s?\.\s*$/.test(text) ||
      lines.slice(0, tail).some(({ node, role }) => role !== null && node.text.endsWith('./.'))
    )
      return
    const quote = lastWords(text)
    yield {
      at,
      quote,
      item: last.item,
      message: /\.\/$/.test(text)
        ? { vi: 'Nội dung kết thúc bằng “./”, không phải “./.”.', en: 'The text ends with "./", not "./.".' }
        : { vi: 'Nội dung không kết thúc bằng “./.”.', en: 'The text does not end with "./.".' },
      fix: { at, quote, replace: `${unended(quote)}./.` },
    }
  },
  good: [
    { in: 'closing', text: 'Sở Tư pháp đôn đốc việc thực hiện Kế hoạch này./.' },
    { in: 'closing', text: 'Sở Tư pháp đôn đốc việc thực hiện Kế hoạch này. /.' },
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'whole',
      text: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG\nBAN TỔ CHỨC\n*\nSố 34-KH/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM\nLâm Đồng, ngày 09 tháng 02 năm 2026\n\nKẾ HOẠCH\nkiểm tra công tác phát triển đảng viên năm 2026\n-----\n\nCăn cứ Chương trình công tác năm 2026 của Ban Thường vụ Tỉnh ủy;\nBan Tổ chức Tỉnh ủy ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nĐánh giá đúng việc kết nạp đảng viên.\n\nII. NỘI DUNG\n1. Kiểm tra 08 đảng ủy xã, phường.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Ban bố trí phương tiện trước ngày 16/3/2026.\n\nNơi nhận:\n- Thường trực Tỉnh ủy,\n- Lưu Ban Tổ chức Tỉnh ủy.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nVõ Thành Trung\n',
    },
  ],
  bad: [
    { in: 'closing', text: 'Sở Tư pháp đôn đốc việc thực hiện Kế ‹hoạch này.›' },
    { in: 'closing', text: 'Sở Tư pháp đôn đốc việc thực hiện Kế ‹hoạch này./›' },
  ],
}
