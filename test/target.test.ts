import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTargets } from '../src/grammar/target.ts'

const spell = (text: string): string =>
  readTargets(text)
    .map(({ op, value, max }) => (op === 'range' ? `${value}..${max}` : `${op} ${value}`))
    .join(' | ')

// A sentence of a plan and its figures to be reached.
const FIGURES: readonly (readonly [string, string])[] = [
  ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%', '= 98.5'],
  ['100% tàu cá từ 15 mét trở lên lắp thiết bị giám sát', '= 100'],
  ['Chỉ tiêu: 100 công trình; 5.000 lượt học sinh', '= 100 | = 5000'],
  ['Ít nhất 80% xã có nhà văn hóa đạt chuẩn', '>= 80'],
  ['Tối thiểu 95 phần trăm cán bộ được tập huấn', '>= 95'],
  ['Tỷ lệ hộ nghèo còn dưới 1,2%', '< 1.2'],
  ['Tỷ lệ suy dinh dưỡng không quá 10%', '<= 10'],
  ['Chi phí giảm không dưới 15%', '>= 15'],
  ['Tỷ lệ bao phủ đạt từ 95% trở lên', '>= 95'],
  ['Tỷ lệ che phủ rừng đạt từ trên 54%', '> 54'],
  ['Tỷ lệ hài lòng đạt trên 90%', '> 90'],
  ['Khoảng 70% hợp tác xã hoạt động hiệu quả', '~ 70'],
  ['Gần 500 hộ được vay vốn', '~ 500'],
  ['Tổng mức đầu tư xấp xỉ 1.250 tỷ đồng', '~ 1250'],
  ['Tăng trưởng bình quân 8 - 8,5%/năm', '8..8.5'],
  ['Thu ngân sách tăng từ 10 đến 12%', '10..12'],
  ['Mỗi xã có 02-03 mô hình', '2..3'],
  ['Bảo đảm 90% – 95% người dân dùng nước sạch', '90..95'],
  ['Giảm 5% ÷ 7% số vụ tai nạn', '5..7'],
  ['Phấn đấu ≥ 60% dịch vụ công trực tuyến', '>= 60'],
  ['Nợ xấu < 3%', '< 3'],
  ['Tổ chức 05 lớp tập huấn', '= 5'],
  ['Xây dựng mới 12 trạm quan trắc', '= 12'],
  ['Thành lập ít nhất 20 hợp tác xã, 15 tổ hợp tác', '>= 20 | >= 15'],
  ['Trồng mới 1.500 ha rừng sản xuất', '= 1500'],
  ['Thu nhập bình quân đầu người đạt 95 triệu đồng/người/năm', '= 95'],
  ['Đạt 32 giường bệnh/vạn dân và 12 bác sĩ/vạn dân', '= 32 | = 12'],
  ['Không quá 03 ngày làm việc để giải quyết hồ sơ', '<= 3'],
  ['Tỷ suất tử vong trẻ em dưới 10/1.000 trẻ đẻ sống', '< 10'],
  ['Nâng tổng số xã đạt chuẩn lên 60 xã', '= 60'],
  ['Giảm tỷ lệ hộ nghèo từ 4,5% xuống còn 2%', '= 2'],
  ['Nâng tỷ lệ che phủ từ 52% năm 2023 lên 55% năm 2030', '= 55'],
  ['Giảm 20% so với năm 2020', '= 20'],
  ['Tăng ít nhất 10% so với cùng kỳ', '>= 10'],
  ['100% xã có tối thiểu 01 điểm truy cập', '= 100 | >= 1'],
  ['Trên 60% trường học và 100% trạm y tế có nước sạch', '> 60 | = 100'],
  ['Hằng quý tổ chức ít nhất 01 buổi đối thoại', '>= 1'],
  ['Mỗi năm biên soạn 04 bản tin', '= 4'],
  ['Đào tạo 3.000 lượt cán bộ', '= 3000'],
  ['Phấn đấu mỗi năm thành lập từ 05 doanh nghiệp trở lên', '>= 5'],
  ['Tỷ lệ lao động qua đào tạo đạt tối thiểu 75%, trong đó có bằng cấp, chứng chỉ 35%', '>= 75 | = 35'],
  ['Hộ nghèo giảm 1%-1,5% hằng năm', '1..1.5'],
  ['Kiểm tra ít nhất 30% số cơ quan, đơn vị', '>= 30'],
  ['Số hóa 100% hồ sơ; cắt giảm ít nhất 30% thủ tục', '= 100 | >= 30'],
  ['Tối đa 02 thủ trưởng được kiêm nhiệm', '<= 2'],
  ['Tỷ lệ sinh viên có việc làm đạt 80 - 85%', '80..85'],
  ['Kim ngạch đạt 2,5 tỷ USD', '= 2.5'],
  ['Chiều dài đường được nâng cấp đạt 120,5 km', '= 120.5'],
  ['Đạt tối thiểu 19/19 tiêu chí', '>= 19'],
  ['Có ít nhất 02 (hai) sáng kiến được công nhận', '>= 2'],
  ['Tỷ lệ dân số tham gia bảo hiểm y tế trên 95,15%', '> 95.15'],
  ['Giảm số vụ tai nạn giao thông từ 23 vụ xuống còn 18 vụ', '= 18'],
  ['Tỷ lệ hộ dân nông thôn sử dụng nước sạch từ 65% trở lên; thu gom rác 85 - 90%', '>= 65 | 85..90'],
  ['Phấn đấu 70% doanh nghiệp có từ 10 lao động trở lên thành lập tổ chức công đoàn', '= 70'],
  ['Có thêm 3 xã đạt chuẩn nông thôn mới nâng cao', '= 3'],
  ['Mỗi huyện có ít nhất 01 sản phẩm OCOP 5 sao', '>= 1'],
  ['Thu hút 1,2 triệu lượt khách, doanh thu 3.500 tỷ đồng', '= 1.2 | = 3500'],
  ['Tổng vốn đầu tư toàn xã hội đạt khoảng 35.000 - 36.000 tỷ đồng', '35000..36000'],
  ['Có 02 khu công nghiệp được lấp đầy trên 60%', '= 2 | > 60'],
  ['Bình quân mỗi năm giảm 0,5 - 1% tỷ lệ hộ nghèo', '0.5..1'],
  ['Chỉ số PAR INDEX đạt từ 88 điểm trở lên', '>= 88'],
  ['Tổ chức 01 hội nghị cấp tỉnh và 10 hội nghị cấp xã', '= 1 | = 10'],
  ['100% cán bộ, công chức được bồi dưỡng kỹ năng số ít nhất 01 lần/năm', '= 100 | >= 1'],
  ['Thời gian giải quyết thủ tục giảm tối thiểu 30%', '>= 30'],
  ['Rút ngắn thời gian chờ xuống dưới 15 phút', '< 15'],
  ['Giải phóng mặt bằng 150ha đất sạch', '= 150'],
  ['Tốc độ tăng trưởng GRDP đạt từ 10-10,5%', '10..10.5'],
  ['Thu ngân sách nhà nước trên địa bàn vượt 10% dự toán', '> 10'],
  ['Kết nạp 1.200 đảng viên mới', '= 1200'],
  ['Tỷ lệ dân số từ 15 tuổi trở lên biết chữ đạt 98,5%', '= 98.5'],
  ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm còn 18%', '= 18'],
  ['Duy trì trên 95% trẻ dưới 01 tuổi được tiêm chủng đầy đủ', '> 95'],
  ['Tuổi thọ trung bình đạt khoảng 75 tuổi', '~ 75'],
  ['Tỷ lệ đô thị hóa đạt 45% vào năm 2025 và 50% vào năm 2030', '= 45 | = 50'],
  ['Giá trị sản xuất nông nghiệp tăng 3,5-4%/năm; sản lượng lương thực có hạt đạt 1,5 triệu tấn', '3.5..4 | = 1.5'],
  ['Phát triển 50 trạm BTS 5G', '= 50'],
  ['Kinh tế số chiếm tỷ trọng 20% GRDP, tỷ trọng kinh tế số trong từng ngành đạt tối thiểu 10%', '= 20 | >= 10'],
  ['Trên 90% hồ sơ giải quyết đúng hạn (năm 2023 đạt 87%)', '> 90'],
  ['So với năm 2023 giảm 3 tiêu chí: số vụ, số người chết, số người bị thương từ 5-10%', '5..10'],
  ['Phấn đấu kéo giảm tai nạn giao thông cả ba tiêu chí từ 5% trở lên', '>= 5'],
  ['Xử lý dứt điểm 05/08 điểm đen', '= 5'],
  ['Đạt mục tiêu 80% số xã đạt chuẩn, trong đó 40% xã nâng cao, 10% xã kiểu mẫu', '= 80 | = 40 | = 10'],
  ['Lắp đặt camera tại ít nhất 30 điểm', '>= 30'],
  ['Hỗ trợ ít nhất 50 triệu đồng/hộ', '>= 50'],
  ['Tối thiểu 40% người dân có tài khoản định danh mức độ 2', '>= 40'],
  ['Số hộ nghèo giảm bình quân 1,0 - 1,2 điểm %/năm', '1..1.2'],
  ['Tỷ lệ tử vong mẹ giảm còn 42/100.000 trẻ đẻ sống', '= 42'],
  ['Quy mô đàn lợn đạt 500 nghìn con, đàn bò 120 nghìn con', '= 500 | = 120'],
  ['Tỷ lệ cơ sở y tế tuyến xã có từ 02 bác sĩ trở lên đạt 80%', '= 80'],
  ['Phấn đấu không còn hộ nghèo; 100% hộ có điện', '= 100'],
  ['Trung bình mỗi tháng đăng tải 10 tin, bài', '= 10'],
  ['Năm 2026 đạt 30%, năm 2027 đạt 40%, đến năm 2030 đạt 70%', '= 30 | = 40 | = 70'],
  ['Giữ vững tỷ lệ tham gia BHYT ở mức 95% dân số', '= 95'],
]

// Results, conditions, names, periods, ages: nothing to be reached.
const NO_FIGURES: readonly string[] = [
  'Đến nay, toàn tỉnh có 120/150 trường đạt chuẩn, đạt 80%',
  'Năm 2024 ước đạt 5,2%, vượt kế hoạch',
  'Hiện có trên 300 hợp tác xã đang hoạt động',
  'Tính đến ngày 30/6/2025 đã giải quyết 95% hồ sơ',
  'Phổ cập giáo dục cho trẻ em từ 5 tuổi',
  'Tiêm vắc xin cho trẻ dưới 24 tháng tuổi',
  'Phủ sóng mạng 5G tại khu công nghiệp',
  'Tuyên truyền trên 4 loại hình báo chí',
  'Giảm tai nạn giao thông trên cả 3 tiêu chí',
  'Giai đoạn 2026 - 2030 tiếp tục đổi mới',
  'Thực hiện Quyết định số 12/QĐ-UBND ngày 15/01/2025',
  'Theo quy định tại khoản 2 Điều 15',
  'Triển khai Đề án 06 và Chương trình 135',
  'Vận hành chính quyền địa phương 02 cấp',
  'Theo phương châm 4 tại chỗ',
  'Xảy ra 12 vụ cháy, tăng 03 vụ so với cùng kỳ',
  'Nâng cao chất lượng dịch vụ công trực tuyến mức độ 4',
  'Kế hoạch 5 năm 2026 - 2030',
  'Từ ngày 15/11 đến ngày 15/12',
  'Xây dựng phong trào “100% hộ gia đình văn hóa”',
  'Đối với đơn vị có tỷ lệ nữ dưới 20% có thể điều chỉnh chỉ tiêu',
  'Trực 24/24 giờ',
  'Thời gian: 10 - 12/6/2026',
  'Cấp định danh điện tử mức 2 cho tổ chức',
  'Tổ chức trực ban 24/24 giờ từ 01/6 đến 31/10',
  'Nâng cao hiệu quả công tác phòng, chống COVID-19',
  'Trong vòng 10 ngày kể từ ngày ký',
  'Chỉ số PCI thuộc nhóm 10 tỉnh dẫn đầu',
  'Xếp hạng chỉ số chuyển đổi số trong top 20 cả nước',
  'Tốc độ tăng trưởng GRDP đạt 2 con số',
  'Trong năm 2024, đã đào tạo 2.000 lao động',
  'Không có xã dưới 15 tiêu chí',
  'Đảm bảo 4 đúng, 3 trước',
  'Xây dựng thành phố thông minh theo 06 trụ cột',
  'Đưa Lâm Đồng vào nhóm 15 địa phương đứng đầu',
]

const YEARS: readonly (readonly [string, string | null])[] = [
  ['Đến năm 2030, tỷ lệ đô thị hóa đạt 50%', '2030'],
  ['Tỷ lệ đô thị hóa đạt 50% vào năm 2028', '2028'],
  ['Phấn đấu đến hết năm 2026 có 10 xã đạt chuẩn', '2026'],
  ['Từ năm 2027 trở đi đạt 90%', '2027/..'],
  ['Giai đoạn 2026 - 2030 trồng 100 ha rừng', '2026/2030'],
  ['Giảm 15% so với năm 2020', null],
  ['Tỷ lệ giải ngân đạt 95%', null],
]

const UNITS: readonly (readonly [string, string])[] = [
  ['đạt 8,5%/năm', '%/năm'],
  ['đạt 95%', '%'],
  ['có ít nhất 05 mô hình', 'mô hình'],
  ['đạt 1.200 tỷ đồng', 'tỷ đồng'],
  ['đạt 30 giường bệnh/vạn dân', 'giường bệnh/vạn dân'],
  ['dưới 9/100.000 trẻ đẻ sống', '/100.000 trẻ đẻ sống'],
]

describe('quantitative targets', () => {
  test.each(FIGURES)('%s: %s', (text, figures) => expect(spell(text)).toBe(figures))
  test.each(NO_FIGURES)('%s: none', (text) => expect(spell(text)).toBe(''))
  test.each(YEARS)('%s is to be reached by %s', (text, by) => expect(readTargets(text)[0]?.by).toBe(by))
  test.each(UNITS)('%s has the unit %s', (text, unit) => expect(readTargets(text)[0]?.unit).toBe(unit))

  test('each target carries its own clause', () => {
    const read = readTargets('Tỷ lệ hộ nghèo dưới 2%, tỷ lệ hộ cận nghèo dưới 3%; tỷ lệ thất nghiệp dưới 4%.')
    expect(read.map(({ text }) => text)).toEqual([
      'Tỷ lệ hộ nghèo dưới 2%',
      'tỷ lệ hộ cận nghèo dưới 3%',
      'tỷ lệ thất nghiệp dưới 4%',
    ])
  })

  test('never throws; values are numbers, a range has a greater end', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('đạt ', '90', '%', ' - ', 'ít nhất ', '1.000', ',5', ' xã', '“', '(', 'từ ', '; ', '. '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { value, max, op } of readTargets(pieces.join(''))) {
          expect(Number.isFinite(value)).toBe(true)
          expect(op === 'range').toBe(max !== null)
          if (max !== null) expect(max).toBeGreaterThan(value)
        }
      }),
    )
  })
})
