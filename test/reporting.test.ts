import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReports } from '../src/grammar/reporting.ts'

type Row = readonly [text: string, frequency: string, due: string | null, to: string, via: string | null]

const REPORTS: readonly Row[] = [
  ['Hằng năm, trước ngày 15/11, báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Nội vụ).', 'yearly', 'XXXX-11-15', 'Ủy ban nhân dân tỉnh', 'Sở Nội vụ'],
  ['Định kỳ hàng năm (trước ngày 10 tháng 12) báo cáo kết quả về UBND tỉnh thông qua Sở Y tế để tổng hợp.', 'yearly', 'XXXX-12-10', 'UBND tỉnh', 'Sở Y tế'],
  ['Báo cáo kết quả thực hiện gửi về Sở Tư pháp để tổng hợp, báo cáo UBND tỉnh trước ngày 20/12/2025.', 'once', '2025-12-20', 'UBND tỉnh', 'Sở Tư pháp'],
  ['Định kỳ 6 tháng báo cáo tình hình thực hiện về Sở Nội vụ.', 'half-yearly', null, 'Sở Nội vụ', null],
  ['Hằng quý, các đơn vị báo cáo tiến độ thực hiện về Văn phòng UBND tỉnh.', 'quarterly', null, 'Văn phòng UBND tỉnh', null],
  ['Trước ngày 25 hằng tháng, báo cáo kết quả thực hiện về Sở Công Thương.', 'monthly', 'XXXX-XX-25', 'Sở Công Thương', null],
  ['Tổng kết, báo cáo kết quả thực hiện Đề án về Bộ Tư pháp theo yêu cầu.', 'ad-hoc', null, 'Bộ Tư pháp', null],
  ['Tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện Kế hoạch này.', 'ad-hoc', null, 'Ủy ban nhân dân tỉnh', null],
  ['Định kỳ tổng hợp báo cáo UBND tỉnh tình hình thực hiện Kế hoạch.', 'ad-hoc', null, 'UBND tỉnh', null],
  ['Báo cáo Chủ tịch UBND tỉnh kết quả thực hiện hằng năm theo quy định.', 'yearly', null, 'Chủ tịch UBND tỉnh', null],
  ['Gửi báo cáo kết quả về Sở Tài chính chậm nhất ngày 30/11/2026.', 'once', '2026-11-30', 'Sở Tài chính', null],
  ['Báo cáo kết quả thực hiện cho Ủy ban nhân dân tỉnh, Bộ Nội vụ theo định kỳ.', 'ad-hoc', null, 'Ủy ban nhân dân tỉnh; Bộ Nội vụ', null],
  ['Xây dựng kế hoạch hằng năm; báo cáo kết quả thực hiện về Sở Xây dựng khi có yêu cầu.', 'ad-hoc', null, 'Sở Xây dựng', null],
  ['Hằng năm, tổ chức kiểm tra; báo cáo kết quả về Sở Nội vụ trước ngày 01/12.', 'yearly', 'XXXX-12-01', 'Sở Nội vụ', null],
  ['Theo dõi, đôn đốc; tổng hợp báo cáo định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12).', 'half-yearly', 'XXXX-12-15', '', null],
  ['Tổng hợp kết quả, báo cáo Lãnh đạo Bộ trước ngày 30/5/2026.', 'once', '2026-05-30', 'Lãnh đạo Bộ', null],
  ['Hoàn thành và báo cáo kết quả về UBND thành phố (qua Công an thành phố) trong tháng 11/2026.', 'once', '2026-11', 'UBND thành phố', 'Công an thành phố'],
] // biome-ignore format: a table

const NO_REPORTS: readonly string[] = [
  'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời báo cáo UBND tỉnh (qua Sở Nội vụ) xem xét, giải quyết.',
  'Nếu phát sinh vướng mắc, phản ánh về Sở Tư pháp để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
  'Tổng hợp các kiến nghị để báo cáo cấp có thẩm quyền.',
  'Xây dựng chế độ báo cáo thống kê.',
  'Hoàn thiện Hệ thống thông tin báo cáo của tỉnh.',
  'Công bố báo cáo dự báo nhu cầu nhân lực hằng năm.',
  'Thống kê số liệu phục vụ việc đánh giá và báo cáo định kỳ hằng năm.',
  'Quản lý, sử dụng và báo cáo cấp có thẩm quyền phê duyệt dự toán.',
  'Đoàn kiểm tra lập báo cáo.',
  'Báo cáo viên pháp luật các cấp.',
  'Tổ chức tập huấn cho cán bộ.',
]

describe('duties to report', () => {
  test.each(REPORTS)('%s', (text, frequency, due, to, via) => {
    const [report, ...more] = readReports(text)
    expect(more).toEqual([])
    expect(
      report && { frequency: report.frequency, due: report.due, to: report.to.join('; '), via: report.via },
    ).toEqual({ frequency, due, to, via })
  })
  test.each(NO_REPORTS)('none: %s', (text) => expect(readReports(text)).toEqual([]))

  test('the subject of the sentence reports', () => {
    expect(readReports('Yêu cầu các sở, ngành định kỳ hằng năm báo cáo kết quả về UBND tỉnh.')[0]?.by).toBe(
      'các sở, ngành',
    )
    expect(readReports('Định kỳ hằng năm báo cáo kết quả về UBND tỉnh.')[0]?.by).toBeNull()
  })

  test('each sentence of a paragraph for itself', () => {
    const text =
      'Các sở xây dựng kế hoạch. Hằng năm, báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 05/12. Sở Nội vụ tổng hợp.'
    expect(readReports(text).map((report) => report.text)).toEqual([
      'Hằng năm, báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 05/12',
    ])
  })

  test('never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'báo cáo ',
        'kết quả ',
        'về ',
        'Sở Nội vụ ',
        '(qua ',
        'hằng năm ',
        '. ',
        '; ',
        'trước ngày 1/12 ',
      ),
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => void readReports(pieces.join(''))))
  })
})
