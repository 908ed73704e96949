import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFundingSources, saysFunding } from '../src/grammar/money.ts'

// A funding clause and its sources, in the order of the model.
const CLAUSES: readonly (readonly [string, string])[] = [
  ['Kinh phí thực hiện từ nguồn ngân sách nhà nước', 'state-budget'],
  ['Do ngân sách nhà nước bảo đảm theo phân cấp hiện hành', 'state-budget'],
  ['Từ NSNN và các nguồn hợp pháp khác', 'state-budget other-lawful'],
  ['Ngân sách trung ương hỗ trợ có mục tiêu', 'central-budget'],
  ['Nguồn vốn ngân sách tỉnh và ngân sách cấp xã', 'local-budget'],
  ['Ngân sách địa phương cân đối hằng năm', 'local-budget'],
  ['Do ngân sách các cấp bảo đảm theo phân cấp', 'local-budget'],
  ['Trong dự toán chi thường xuyên của các cơ quan, đơn vị', 'recurrent-estimate'],
  ['Bố trí trong dự toán được giao hằng năm', 'recurrent-estimate'],
  ['Dự toán chi thường xuyên ngân sách nhà nước', 'state-budget recurrent-estimate'],
  ['Kinh phí sự nghiệp giao cho đơn vị', 'recurrent-estimate'],
  ['Lồng ghép trong các chương trình, dự án, đề án', 'integrated'],
  ['Kinh phí lồng ghép từ vốn các chương trình mục tiêu quốc gia', 'integrated'],
  ['Nguồn xã hội hóa', 'socialised'],
  ['Nguồn xã hội hoá và tài trợ của các tổ chức', 'socialised'],
  ['Đóng góp của doanh nghiệp, tổ chức, cá nhân trong và ngoài nước', 'socialised oda-foreign'],
  ['Khuyến khích các doanh nghiệp, cá nhân hỗ trợ kinh phí', 'socialised'],
  ['Vốn ODA và vốn vay ưu đãi nước ngoài', 'oda-foreign'],
  ['Viện trợ của các tổ chức quốc tế', 'oda-foreign'],
  ['Nguồn vốn tín dụng chính sách', 'credit'],
  ['Các nguồn kinh phí hợp pháp khác theo quy định của pháp luật', 'other-lawful'],
  ['Nguồn tài chính hợp pháp khác', 'other-lawful'],
  ['Ngân sách nhà nước; lồng ghép các chương trình, dự án; xã hội hóa và nguồn hợp pháp khác', 'state-budget integrated socialised other-lawful'],
  ['Bố trí kinh phí theo quy định của Luật Ngân sách nhà nước', 'state-budget'],
  ['Bố trí kinh phí chi thường xuyên theo Luật Ngân sách nhà nước', 'recurrent-estimate'],
  ['Vốn đầu tư công trung hạn giai đoạn 2026 - 2030', 'state-budget'],
  ['Sử dụng kinh phí được giao trong dự toán năm 2026 của đơn vị', 'recurrent-estimate'],
  ['Quỹ Phòng, chống thiên tai: 80 triệu đồng', 'other-lawful'],
  ['Trích Quỹ phúc lợi của đơn vị', 'other-lawful'],
  ['Các sở chủ động bố trí kinh phí thực hiện', ''],
  ['Lập dự toán gửi Sở Tài chính thẩm định', ''],
  ['Không phát sinh kinh phí', ''],
] // biome-ignore format: a table

const SAYS: readonly string[] = [
  'Cân đối, bố trí ngân sách địa phương để thực hiện các nhiệm vụ của Kế hoạch.',
  'Sở Tài chính tham mưu bố trí kinh phí từ nguồn ngân sách nhà nước.',
  'Kinh phí thực hiện lồng ghép trong các chương trình mục tiêu quốc gia.',
  'Chủ động sử dụng kinh phí trong dự toán được giao.',
  'Trình cấp có thẩm quyền bố trí vốn đầu tư theo quy định của Luật Đầu tư công.',
  'Huy động kinh phí xã hội hóa để tổ chức ngày hội.',
]
const SAYS_NOT: readonly string[] = [
  'Bố trí kinh phí theo quy định của pháp luật về ngân sách nhà nước.',
  'Tham mưu bố trí kinh phí theo đúng quy định.',
  'Tỷ lệ giải ngân vốn ngân sách nhà nước đạt 95%.',
  'Số người hưởng lương từ ngân sách nhà nước.',
  'Hướng dẫn người lao động vay vốn từ quỹ quốc gia về việc làm.',
  'Tạo điều kiện để doanh nghiệp tiếp cận các nguồn vốn vay.',
  'Lồng ghép nội dung tuyên truyền trong các hội nghị.',
  'Sở Tài chính thẩm định dự toán.',
  'Thực hiện công khai ngân sách.',
  'Báo cáo kết quả, lồng ghép trong báo cáo cải cách hành chính.',
]

describe('where money comes from', () => {
  test.each(CLAUSES)('%s: %s', (text, sources) => expect(readFundingSources(text).join(' ')).toBe(sources))
  test.each(SAYS)('says where from: %s', (text) => expect(saysFunding(text)).toBe(true))
  test.each(SAYS_NOT)('says nothing of it: %s', (text) => expect(saysFunding(text)).toBe(false))
  test('never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('ngân sách ', 'nhà nước ', 'luật ', 'vốn ', 'lồng ghép ', '; ', 'dự toán '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const sources = readFundingSources(pieces.join(''))
        expect(new Set(sources).size).toBe(sources.length)
        saysFunding(pieces.join(''))
      }),
    )
  })
})
