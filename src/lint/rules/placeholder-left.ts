import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines } from '../standing.ts'

// Each is linear: one class, or fixed words.
const BLANKS: readonly RegExp[] = [
  /[.…]{5,}|…{2,}/u,
  /_{3,}/u,
  /\[(?:\s|\.|…|_){0,20}\]/u,
  /(?<![\p{L}\d])[xX]{2}\/[xX\d]{2}|(?<![\p{L}\d])[xX]{2,4}\/[xX]{2,4}/u,
  /(?:ngày|tháng) ?(?:…|\.\.\.) ?(?:tháng|năm|\/)|số:? ?(?:…|\.\.\.) ?\//u,
  /\(\s?(?:bản )?dự thảo(?: lần \d)?\s?\)/iu,
  /(?:\[|\()(?:ghi chú|ghi rõ|bổ sung sau|điền|đề nghị bổ sung|xin ý kiến|cần rà soát|chờ số liệu|sẽ bổ sung)[^\])([]{0,80}(?:\]|\))/iu,
  /(?<![\p{L}])TODO(?![\p{L}])/u,
  /cột này để giải trình/iu,
]

function blankIn(text: string): string | null {
  for (const pattern of BLANKS) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return found
  }
  return null
}

// "Mẫu số 01", "Biểu số 2": forms are there to be filled in.
const isForm = ({ node, parents }: Line): boolean =>
  [node, ...parents].some(({ text }) => /^(?:mẫu|biểu|đề cương|phiếu)(?: |$)/iu.test(text))

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  clarity: 'việc',
  severity: 'error',
  profiles: { draft: 'off' },
  title: { vi: 'Còn chỗ trống hoặc ghi chú của người soạn', en: 'A blank or a note of the drafter was left in' },
  why: {
    vi: 'Văn bản đã có số mà còn chỗ trống thì chưa soạn xong, và ai cũng có thể điền thêm.',
    en: 'A numbered document with blanks is unfinished, and anyone could fill them in.',
  },
  advice: { vi: 'Điền nội dung vào chỗ trống, bỏ ghi chú.', en: 'Fill the blank in and take the note out.' },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const all = bodyLines(draft).map(({ node }) => [node.text, ...(node.rows?.flat() ?? [])].join('\n'))
    if (blankIn(all.join('\n')) === null) return
    for (const line of bodyLines(draft)) {
      if (isForm(line)) continue
      for (const text of [line.node.text, ...(line.node.rows?.flat() ?? [])]) {
        const quote = blankIn(text)
        if (quote === null) continue
        yield {
          at: line.node.at,
          quote,
          item: line.item,
          message: { vi: `Còn “${quote}” chưa điền hoặc chưa bỏ.`, en: `"${quote}" was left in.` },
        }
      }
    }
  },
  good: [
    { in: 'tasks', text: '3. In tờ gấp, áp phích, pa nô... trong quý I/2026.' },
    { in: 'tasks', text: '3. Góp ý dự thảo nghị quyết (bản lấy ý kiến) trong quý I/2026.' },
    { in: 'tasks', text: '3. Mở lớp cho cán bộ thôn, xã, …; xong trước ngày 30/6/2026.' },
    { in: 'tasks', text: '3. Phát triển nền tảng, hạ tầng số… trong quý I/2026.' },
    { in: 'annex', text: 'PHỤ LỤC\nMẪU BÁO CÁO\n\n1. Kết quả: ..........................' },
  ],
  bad: [
    { in: 'tasks', text: '3. Mở ‹......› lớp bồi dưỡng trong quý I/2026.' },
    { in: 'tasks', text: '3. Mở lớp bồi dưỡng, xong trước ngày ‹xx/xx›/2026.' },
    { in: 'tasks', text: '3. Mở lớp bồi dưỡng ‹(ghi rõ số lớp)› trong quý I/2026.' },
    {
      in: 'charge',
      text: '1. Sở Tư pháp báo cáo trước ‹ngày … tháng› 12 hằng năm.\n\n2. Sở Tài chính thẩm định dự toán.',
    },
  ],
}
