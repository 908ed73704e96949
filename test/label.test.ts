import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerField, readLabel } from '../src/grammar/label.ts'

// A label line: its field and its value. Prose that only looks like one: null.
const LINES: readonly (readonly [string, string | null, string])[] = [
  ['Cơ quan chủ trì: Sở Nội vụ', 'lead', 'Sở Nội vụ'],
  ['Cơ quan chủ trì thực hiện: Sở Nội vụ.', 'lead', 'Sở Nội vụ.'],
  ['Cơ quan tham mưu thực hiện: Sở Nội vụ', 'advise', 'Sở Nội vụ'],
  ['Thời gian thực hiện sau khi Nghị định có hiệu lực', 'deadline', 'sau khi Nghị định có hiệu lực'],
  ['Đơn vị chủ trì - Sở Y tế', 'lead', 'Sở Y tế'],
  ['Phân công thực hiện: Sở Y tế', 'lead', 'Sở Y tế'],
  ['Sản phẩm/kết quả: Báo cáo', 'output', 'Báo cáo'],
  ['Cơ quan chủ trì, phối hợp: Sở A chủ trì; Sở B phối hợp', 'both', 'Sở A chủ trì; Sở B phối hợp'],
  ['Nội dung: Rà soát', 'content', 'Rà soát'],
  ['Cơ quan chủ trì theo dõi: Sở Tài chính', 'lead', 'Sở Tài chính'],
  ['Đơn vị chủ trì/phối hợp: Sở Y tế', 'both', 'Sở Y tế'],
  ['Chủ trì, phối hợp: Sở Y tế', 'both', 'Sở Y tế'],
  ['Phối hợp: Sở Y tế', 'support', 'Sở Y tế'],
  ['Phối hợp với Sở Y tế tổ chức tập huấn', null, ''],
  ['Thời gian qua, công tác đã đạt kết quả', null, ''],
  ['Thời gian tới: tiếp tục', null, ''],
  ['Kết quả thực hiện nhiệm vụ được báo cáo về Sở Nội vụ', null, ''],
  ['Chủ trì, phối hợp với Sở Y tế: rà soát', null, ''],
  ['Thời gian hoàn thành: Quý I/2026', 'deadline', 'Quý I/2026'],
  ['Thời hạn: 30/6/2026', 'deadline', '30/6/2026'],
  ['Hoàn thành: Trước 30/6/2026', 'deadline', 'Trước 30/6/2026'],
  ['Hoàn thành việc rà soát trước 30/6', null, ''],
  ['Kinh phí thực hiện Kế hoạch: ngân sách', 'funding', 'ngân sách'],
  ['Hình thức thực hiện (dự kiến): hội nghị', 'form', 'hội nghị'],
  ['Dự kiến sản phẩm: Kế hoạch', 'output', 'Kế hoạch'],
  ['Thời gian, địa điểm: Tháng 6', 'deadline', 'Tháng 6'],
  ['Đối tượng: cán bộ', 'place', 'cán bộ'],
  ['Cơ quan phối hợp các sở, ngành liên quan', null, ''],
  ['Cơ quan phối hợp Các sở, ngành', 'support', 'Các sở, ngành'],
  ['Cơ quan, đơn vị phối hợp thực hiện: UBND các xã', 'support', 'UBND các xã'],
  ['Cơ quan thường trực: Sở Nội vụ', 'lead', 'Sở Nội vụ'],
  ['Tổ chức thực hiện: Sở Nội vụ', null, ''],
  ['Thực hiện: theo kế hoạch', null, ''],
  ['Tham mưu UBND tỉnh ban hành', null, ''],
  ['Tham mưu: Sở Nội vụ', 'advise', 'Sở Nội vụ'],
  ['Đơn vị chịu trách nhiệm chính: Sở Y tế', 'lead', 'Sở Y tế'],
  ['Thời gian thực hiện được điều chỉnh', null, ''],
  ['Thời gian thực hiện từ tháng 3 đến tháng 6/2026', 'deadline', 'từ tháng 3 đến tháng 6/2026'],
  ['Thời gian thực hiện:', 'deadline', ''],
  ['Lộ trình thực hiện: 2026-2030', 'deadline', '2026-2030'],
  ['Kết quả: 100%', 'output', '100%'],
  ['THỜI GIAN THỰC HIỆN: QUÝ I', 'deadline', 'QUÝ I'],
  ['Nguồn kinh phí: NSNN', 'funding', 'NSNN'],
  ['* Cơ quan chủ trì: Sở Y tế', 'lead', 'Sở Y tế'],
  ['Đơn vị thực hiện: Sở Y tế; Thời gian: Quý I', 'lead', 'Sở Y tế; Thời gian: Quý I'],
  ['Sở Nội vụ: Chủ trì, phối hợp', null, ''],
  ['Các đơn vị phối hợp: Sở Y tế', 'support', 'Sở Y tế'],
  ['Nhiệm vụ: rà soát', 'content', 'rà soát'],
  ['Đơn vị phối hợp, cung cấp số liệu: Thống kê tỉnh', 'support', 'Thống kê tỉnh'],
  ['Mục tiêu: 100% hồ sơ', 'content', '100% hồ sơ'],
  ['Yêu cầu: đúng hạn', 'content', 'đúng hạn'],
  ['Tiến độ: hằng quý', 'deadline', 'hằng quý'],
  ['Cơ quan phối hợp:Các sở', 'support', 'Các sở'],
  ['Cơ quan chủ trì ; Sở A', null, ''],
]

const HEADERS: readonly (readonly [string, string | null])[] = [
  ['TT', 'number'],
  ['STT', 'number'],
  ['Số TT', 'number'],
  ['Nội dung công việc', 'task'],
  ['Nhiệm vụ', 'task'],
  ['Nội dung nhiệm vụ', 'task'],
  ['Nhiệm vụ, giải pháp', 'task'],
  ['Cơ quan chủ trì', 'lead'],
  ['Cơ quan phối hợp', 'support'],
  ['Thời gian thực hiện (hoàn thành)', 'deadline'],
  ['Thời gian', 'deadline'],
  ['Sản phẩm', 'output'],
  ['Sản phẩm/Kết quả', 'output'],
  ['Chỉ tiêu liên quan', 'note'],
  ['Cấp trình', 'note'],
  ['Ghi chú', 'note'],
  ['Đơn vị thực hiện', 'lead'],
  ['Chỉ tiêu', 'target'],
  ['Kinh phí (triệu đồng)', 'funding'],
  ['Đơn vị tính', 'target'],
  ['Tên nhiệm vụ', 'task'],
  ['Đơn vị chủ trì thực hiện', 'lead'],
  ['Thời hạn hoàn thành', 'deadline'],
  ['Kết quả đầu ra', 'output'],
  ['Cơ quan tham mưu', 'advise'],
  ['Hình thức', 'form'],
  ['Nội dung chuyên mục', 'task'],
  ['Mục tiêu đến năm 2030', 'target'],
  ['Năm 2026', null],
  ['Sở Nội vụ', null],
  ['Tháng 6/2026', null],
  ['Chủ trì', 'lead'],
  ['Phối hợp', 'support'],
  ['Lãnh đạo phụ trách', 'lead'],
  ['Họ và tên', null],
  ['Nội dung, nhiệm vụ cụ thể', 'task'],
  ['Dự kiến thời gian hoàn thành', 'deadline'],
  ['Cơ quan chủ trì, phối hợp', 'lead'],
  ['Nội dung thực hiện', 'task'],
  ['Các nhiệm vụ cụ thể', 'task'],
  ['Sản phẩm chính', 'output'],
  ['Địa điểm', null],
  ['Căn cứ', 'note'],
  ['Đơn vị', 'lead'],
  ['Rà soát danh mục hồ sơ', null],
  ['Thời gian trình', 'deadline'],
  ['Sản phẩm hoàn thành', 'output'],
  ['Cơ quan thực hiện', 'lead'],
  ['Kết quả', 'output'],
  ['Đơn vị, địa phương thực hiện', 'lead'],
  ['Cơ quan, đơn vị chủ trì', 'lead'],
  ['Cơ quan chủ trì/ phối hợp', 'lead'],
  ['Người thực hiện', 'lead'],
  ['Tên văn bản', 'task'],
  ['Tiến độ', 'deadline'],
  ['Nguồn vốn', 'funding'],
  ['NỘI DUNG NHIỆM VỤ', 'task'],
  ['T T', 'number'],
]

describe('label lines', () => {
  test.each(LINES)('%s', (line, field, value) => {
    const label = readLabel(line)
    expect([label?.field ?? null, label?.value ?? '']).toEqual([field, value])
  })

  test('the label and its value are the line', () => {
    expect(readLabel('Cơ quan chủ trì thực hiện: Sở Nội vụ')?.label).toBe('Cơ quan chủ trì thực hiện')
  })

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => readLabel(text) !== undefined && headerField(text) !== undefined,
      ),
    )
  })
})

describe('headers of task tables', () => {
  test.each(HEADERS)('%s', (cell, field) => {
    expect(headerField(cell)).toBe(field)
  })
})
