import type { Span } from '../text/span.ts'
import type { Example } from './rule.ts'

/** An example as a whole plain-text plan. */
export interface Framed {
  readonly text: string
  /** Offsets of what stood between ‹ and ›, in order. */
  readonly marks: readonly Span[]
}

const ISSUED = '2025-11-20'

/**
 * A complete plan without defects, with the example's text in its place. Beside two clean tasks (`tasks`) the text
 * opens with "3."; years of deadlines and of the period follow the plan's date.
 */
export function framed(example: Example): Framed {
  return unmarked(example.in === 'whole' ? example.text : around(example))
}

/** The text without ‹ and ›, and what they enclosed. */
export function unmarked(text: string): Framed {
  const marks: Span[] = []
  const parts: string[] = []
  let length = 0
  let start = 0
  for (const part of text.split(/([‹›])/u)) {
    if (part === '‹') start = length
    else if (part === '›') marks.push({ start, end: length })
    else {
      parts.push(part)
      length += part.length
    }
  }
  return { text: parts.join(''), marks }
}

type Place = Example['in']

function around({ in: place, text, issued = ISSUED }: Example): string {
  const put = (at: Place, usual: readonly string[]) => (at === place ? [text] : usual)
  const year = Number(issued.slice(0, 4))
  return [
    ...put('front', front(issued, year)),
    ...put('basis', bases(issued)),
    'Ủy ban nhân dân tỉnh Lâm Đồng ban hành Kế hoạch với các nội dung sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    ...put('purpose', PURPOSE),
    'II. MỤC TIÊU',
    ...put('objectives', objectives(year)),
    'III. NHIỆM VỤ',
    ...(place === 'task' ? [text] : place === 'tasks' ? [...tasks(year), text] : [...tasks(year), ...lastTask(year)]),
    'IV. KINH PHÍ THỰC HIỆN',
    ...put('funding', FUNDING),
    'V. TỔ CHỨC THỰC HIỆN',
    ...put('charge', CHARGE),
    ...put('closing', CLOSING),
    ...put('tail', tail(issued)),
    ...put('annex', place === 'word' ? ANNEX : []),
    '',
  ].join('\n\n')
}

function front(issued: string, year: number): string[] {
  const [, month = 'XX', day = 'XX'] = issued.split('-')
  const shown = (part: string) => (/\d/.test(part) ? part : '     ')
  return [
    'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------',
    'Số: 812/KH-UBND',
    `Lâm Đồng, ngày ${shown(day)} tháng ${shown(month === '01' || month === '02' ? month : month.replace(/^0/, ''))} năm ${year}`,
    'KẾ HOẠCH',
    `Nâng cao chất lượng phổ biến, giáo dục pháp luật trên địa bàn tỉnh Lâm Đồng giai đoạn ${year + 1} - ${year + 5}`,
  ]
}

// The law on local government of 2025 took the place of that of 2015 on 01/3/2025.
function bases(issued: string): string[] {
  const law = issued < '2025-07-01' ? '19 tháng 6 năm 2015' : '16 tháng 6 năm 2025'
  return [
    `Căn cứ Luật Tổ chức chính quyền địa phương ngày ${law};`,
    'Căn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012.',
  ]
}

const PURPOSE = [
  '1. Mục đích',
  'Giúp người dân nắm được quy định mới và tự giác chấp hành pháp luật.',
  '2. Yêu cầu',
  'Nội dung ngắn gọn, sát với đời sống ở từng thôn, tổ dân phố.',
]

const objectives = (year: number) => [
  `1. Đến năm ${year + 3}, ít nhất 80% thôn, tổ dân phố có tủ sách pháp luật.`,
  `2. Đến năm ${year + 5}, 100% hòa giải viên được bồi dưỡng nghiệp vụ.`,
]

const tasks = (year: number) => [
  '1. Biên soạn tài liệu hỏi đáp pháp luật cho hòa giải viên ở cơ sở',
  '- Cơ quan chủ trì: Sở Tư pháp.',
  '- Cơ quan phối hợp: Sở Nội vụ.',
  `- Thời gian hoàn thành: Trước ngày 30/6/${year + 1}.`,
  '- Sản phẩm: Bộ tài liệu hỏi đáp.',
  '2. Tổ chức hội thi tìm hiểu pháp luật trong học sinh trung học phổ thông',
  '- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.',
  '- Cơ quan phối hợp: Sở Tư pháp.',
  `- Thời gian hoàn thành: Tháng 11/${year + 1}.`,
  '- Sản phẩm: Hội thi cấp tỉnh.',
]

const lastTask = (year: number) => [
  '3. Mở lớp bồi dưỡng kỹ năng hòa giải cho tổ trưởng tổ hòa giải',
  '- Cơ quan chủ trì: Sở Tư pháp.',
  '- Cơ quan phối hợp: Sở Tài chính.',
  `- Thời gian hoàn thành: Quý III/${year + 2}.`,
  '- Sản phẩm: 04 lớp bồi dưỡng.',
]

const FUNDING = [
  'Kinh phí thực hiện Kế hoạch do ngân sách tỉnh bảo đảm trong dự toán chi thường xuyên hằng năm của các cơ quan.',
  'Sở Tài chính thẩm định dự toán do các cơ quan lập, trình Ủy ban nhân dân tỉnh xem xét, quyết định.',
]

const CHARGE = [
  '1. Sở Tư pháp',
  'Chủ trì thực hiện các nhiệm vụ được giao tại Mục III; theo dõi, đôn đốc việc thực hiện Kế hoạch; báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12 hằng năm.',
  '2. Sở Giáo dục và Đào tạo',
  'Chủ trì thực hiện nhiệm vụ được giao tại Mục III; hướng dẫn các trường trung học phổ thông tổ chức vòng sơ khảo.',
  '3. Sở Nội vụ',
  'Phối hợp với Sở Tư pháp biên soạn tài liệu về tổ chức chính quyền ở cơ sở.',
  '4. Sở Tài chính',
  'Thẩm định dự toán kinh phí thực hiện Kế hoạch.',
]

const ANNEX = ['PHỤ LỤC', 'DANH SÁCH TÀI LIỆU', 'Bộ tài liệu hỏi đáp pháp luật cho hòa giải viên.']

const CLOSING = [
  'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan phản ánh về Sở Tư pháp để được hướng dẫn, giải quyết./.',
]

// Two tiers of local government since 01/7/2025.
const tail = (issued: string) => [
  [
    'Nơi nhận:',
    '- Bộ Tư pháp (để b/c);',
    '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;',
    '- Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh;',
    '- Các sở, ban, ngành tỉnh;',
    issued < '2025-07-01' ? '- Ủy ban nhân dân các huyện, thành phố;' : '- Ủy ban nhân dân các xã, phường, đặc khu;',
    '- Lưu: VT, NC.',
  ].join('\n'),
  'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  'Nguyễn Minh Khôi',
]
