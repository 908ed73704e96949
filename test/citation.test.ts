import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCitations } from '../src/grammar/citation.ts'

// A mention: its code, its date, its type, its issuer.
type Row = readonly [text: string, code: string, issued: string | null, type?: string | null, issuer?: string | null]

const MENTIONS: readonly Row[] = [
  ['Căn cứ Nghị định số 44/2021/NĐ-CP ngày 31/3/2021 của Chính phủ', '44/2021/NĐ-CP', '2021-03-31', 'Nghị định', 'Chính phủ'],
  ['theo Nghị quyết số 99/NQ-CP ngày 03 tháng 8 năm 2022 của Chính phủ', '99/NQ-CP', '2022-08-03', 'Nghị quyết', 'Chính phủ'],
  ['Chỉ thị số 21-CT/TW, ngày 04/5/2023 của Ban Bí thư về giáo dục nghề nghiệp', '21-CT/TW', '2023-05-04', 'Chỉ thị', 'Ban Bí thư'],
  ['Kết luận 70-KL/TW ngày 31-01-2024 của Bộ Chính trị', '70-KL/TW', '2024-01-31', 'Kết luận', 'Bộ Chính trị'],
  ['Quyết định số 815/QĐ-TTg (ngày 12/6/2023) của Thủ tướng Chính phủ', '815/QĐ-TTg', '2023-06-12', 'Quyết định', 'Thủ tướng Chính phủ'],
  ['Kế hoạch số 45/KH-UBND của Ủy ban nhân dân tỉnh ngày 02/02/2024', '45/KH-UBND', '2024-02-02', 'Kế hoạch', 'Ủy ban nhân dân tỉnh'],
  ['Quyết định số 77/QĐ-BVHTTDL ngày 05/01/2024 của Bộ Văn hóa, Thể thao và Du lịch', '77/QĐ-BVHTTDL', '2024-01-05', 'Quyết định', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['Công văn số 512/SNV-CCHC ngày 07/3/2025 của Sở Nội vụ về việc báo cáo', '512/SNV-CCHC', '2025-03-07', 'Công văn', 'Sở Nội vụ'],
  ['công văn số 88/VPCP-KGVX', '88/VPCP-KGVX', null, 'Công văn', null],
  ['Tờ trình số 14/TTr-SGDĐT', '14/TTr-SGDĐT', null, 'Tờ trình', null],
  ['Thông tư liên tịch số 05/2015/TTLT-BGDĐT-BNV ngày 29.5.2015', '05/2015/TTLT-BGDĐT-BNV', '2015-05-29', 'Thông tư liên tịch'],
  ['Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008', '30a/2008/NQ-CP', '2008-12-27', 'Nghị quyết'],
  ['Nghị quyết số 66.7/2025/NQ-CP của Chính phủ', '66.7/2025/NQ-CP', null, 'Nghị quyết', 'Chính phủ'],
  ['Luật Thanh tra số 11/2022/QH15 ngày 14/11/2022', '11/2022/QH15', '2022-11-14', 'Luật', null],
  ['Luật Thực hành tiết kiệm, chống lãng phí số 44/2013/QH13', '44/2013/QH13', null, 'Luật', null],
  ['Bộ luật Lao động số 45/2019/QH14 ngày 20/11/2019', '45/2019/QH14', '2019-11-20', 'Bộ luật', null],
  ['Pháp lệnh số 02/2020/UBTVQH14', '02/2020/UBTVQH14', null, 'Pháp lệnh', null],
  ['Nghị quyết số 595/NQ-UBTVQH15 ngày 12/9/2022 của Ủy ban Thường vụ Quốc hội', '595/NQ-UBTVQH15', '2022-09-12', 'Nghị quyết', 'Ủy ban Thường vụ Quốc hội'],
  ['NGHỊ QUYẾT SỐ 29-NQ/TW NGÀY 17 THÁNG 11 NĂM 2022 CỦA BAN CHẤP HÀNH TRUNG ƯƠNG VỀ CÔNG NGHIỆP HÓA', '29-NQ/TW', '2022-11-17', 'Nghị quyết', 'BAN CHẤP HÀNH TRUNG ƯƠNG'],
  ['Kế hoạch số 207 /KH - UBND ngày 5/6/2024', '207/KH-UBND', '2024-06-05', 'Kế hoạch'],
  ['Quyết định số 61/QĐ -UBND', '61/QĐ-UBND', null, 'Quyết định'],
  ['Hướng dẫn số 12– HD/BTGTW ngày 8 tháng 4 năm 2024', '12-HD/BTGTW', '2024-04-08', 'Hướng dẫn'],
  ['Chương trình phối hợp số 09/CTPH-SNV-LĐLĐ ngày 15/7/2024 giữa Sở Nội vụ và Liên đoàn Lao động tỉnh', '09/CTPH-SNV-LĐLĐ', '2024-07-15', 'Chương trình phối hợp', 'Sở Nội vụ và Liên đoàn Lao động tỉnh'],
  ['Quyết định số 5/QĐ-BNN-TCLN của Bộ trưởng Bộ Nông nghiệp và phát triển nông thôn ban hành danh mục', '5/QĐ-BNN-TCLN', null, 'Quyết định', 'Bộ trưởng Bộ Nông nghiệp và phát triển nông thôn'],
  ['Quy chế số 03-QC/ĐU ngày 11/8/2025 của Đảng ủy Ủy ban nhân dân tỉnh', '03-QC/ĐU', '2025-08-11', 'Quy chế', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  ['Công điện 55/CĐ-TTg ngày 30/5/2025', '55/CĐ-TTg', '2025-05-30', 'Công điện'],
  ['Báo cáo số 410/BC-STC ngày 20/12/2025 của Sở Tài chính', '410/BC-STC', '2025-12-20', 'Báo cáo', 'Sở Tài chính'],
  ['Đề án số 04-ĐA/TU ngày 1/9/2025 của Tỉnh ủy', '04-ĐA/TU', '2025-09-01', 'Đề án', 'Tỉnh ủy'],
  ['Thông báo số 33/TB-VP ngày 04/02/2026', '33/TB-VP', '2026-02-04', 'Thông báo'],
  ['số 91/2024/NĐ-CP ngày 18/7/2024', '91/2024/NĐ-CP', '2024-07-18', 'Nghị định'],
  ['(Kế hoạch số 17/KH-BCĐ ngày 06/01/2026 của Ban Chỉ đạo)', '17/KH-BCĐ', '2026-01-06', 'Kế hoạch', 'Ban Chỉ đạo'],
  ['Quyết định số: 230/QĐ-UBND', '230/QĐ-UBND', null, 'Quyết định'],
  ['Quyết định số 230/QÐ-UBND ngày 09/9/2025', '230/QÐ-UBND', '2025-09-09', 'Quyết định'],
  ['Văn bản hợp nhất số 19/VBHN-VPQH', '19/VBHN-VPQH', null, 'Văn bản hợp nhất'],
  ['Công văn số 640/SKH&CN-QLCN ngày 12/12/2024', '640/SKH&CN-QLCN', '2024-12-12', 'Công văn'],
  ['Quyết định số 15/QĐ-UBND ngày   tháng 3 năm 2026', '15/QĐ-UBND', '2026-03-XX', 'Quyết định'],
  ['Nghị quyết số 08/NQ-HĐND ngày 10/7/2025 của Hội đồng nhân dân tỉnh khóa XVIII, kỳ họp thứ 27', '08/NQ-HĐND', '2025-07-10', 'Nghị quyết', 'Hội đồng nhân dân tỉnh khóa XVIII, kỳ họp thứ 27'],
  ['Thông báo kết luận số 12-TB/TW ngày 06/4/2022 của Bộ Chính trị', '12-TB/TW', '2022-04-06', 'Thông báo kết luận', 'Bộ Chính trị'],
  ['Thông tri số 05-TT/TU ngày 9/9/2025', '05-TT/TU', '2025-09-09', 'Thông tri'],
  ['Kế hoạch hành động số 100/KH-UBND', '100/KH-UBND', null, 'Kế hoạch hành động'],
] // biome-ignore format: a table

// Numbers that name no document.
const NO_CODES: readonly string[] = [
  'trực 24/24 giờ', '15/20 xã đạt chuẩn', 'ngày 30/6/2026', 'quốc lộ 1A, QL.27', 'TCVN 5687:2024', 'QCVN 01-1:2018/BYT', 'Km12+300',
  'Kế hoạch số    /KH-UBND ngày     /    /2026', 'Số: ..../KH-UBND', 'số điện thoại 0263.3822.111', 'Mẫu số 01/TNDN', 'Nghị quyết số 15',
  'Luật Ngân sách nhà nước', '4G/5G', '02 lần/năm', '10 triệu đồng/ha', 'giai đoạn 2026-2030', 'tốc độ 80 km/h', 'khoản 2 Điều 15', 'Phụ lục số 02/PL',
  'Biểu mẫu số 03/BM-NV', 'COVID-19', 'gói thầu số 05/XL-BQL', 'trên 12 bác sĩ/vạn dân',
] // biome-ignore format: a table

describe('a document cited by its code', () => {
  test.each(MENTIONS.map((row) => ({ name: row[0], row })))('$name', ({ row }) => {
    const [text, code, issued, type, issuer] = row
    const [found, ...more] = readCitations(text)
    expect(more).toEqual([])
    expect(found).toMatchObject({ code, issued })
    if (type !== undefined) expect(found?.type).toBe(type)
    if (issuer !== undefined) expect(found?.issuer).toBe(issuer)
  })

  test.each(NO_CODES)('%s: none', (text) => expect(readCitations(text)).toEqual([]))

  test('several under one type, each with its own date', () => {
    const read = readCitations(
      'Các Nghị quyết số 04/2023/NQ-HĐND ngày 12/7/2023, số 09/2024/NQ-HĐND ngày 09/12/2024 của Hội đồng nhân dân tỉnh',
    )
    expect(read.map(({ code, type, issued }) => [code, type, issued])).toEqual([
      ['04/2023/NQ-HĐND', 'Nghị quyết', '2023-07-12'],
      ['09/2024/NQ-HĐND', 'Nghị quyết', '2024-12-09'],
    ])
  })

  test('the type goes on where the code leaves it open', () => {
    const read = readCitations('Luật số 63/2025/QH15, số 65/2025/QH15')
    expect(read.map(({ type }) => type)).toEqual(['Luật', 'Luật'])
  })

  test('a document that carries out another: two mentions, each with its own issuer', () => {
    const read = readCitations(
      'Quyết định số 1/QĐ-TTg ngày 02/01/2024 của Thủ tướng Chính phủ phê duyệt Kế hoạch thực hiện Nghị quyết số 2-NQ/TW ngày 03/02/2023 của Bộ Chính trị',
    )
    expect(read.map(({ code, issuer }) => [code, issuer])).toEqual([
      ['1/QĐ-TTg', 'Thủ tướng Chính phủ'],
      ['2-NQ/TW', 'Bộ Chính trị'],
    ])
  })

  const TITLES: readonly (readonly [string, string | null])[] = [
    ['Quyết định số 1/QĐ-TTg ngày 02/01/2024 của Thủ tướng Chính phủ về việc ban hành Quy chế làm việc;', 'ban hành Quy chế làm việc'],
    ['Quyết định số 1/QĐ-UBND phê duyệt Đề án xã thông minh (sau đây gọi tắt là Đề án).', 'phê duyệt Đề án xã thông minh'],
    ['Nghị định số 2/2024/NĐ-CP quy định chi tiết Luật Căn cước và Kế hoạch số 3/KH-UBND', 'quy định chi tiết Luật Căn cước'],
    ['theo Nghị quyết số 9/NQ-CP, các sở tổ chức tập huấn', null],
    ['Luật Căn cước số 26/2023/QH15', 'Căn cước'],
  ] // biome-ignore format: a table
  test.each(TITLES)('title of %s', (text, title) => expect(readCitations(text)[0]?.title).toBe(title))

  test('the offsets are those of the code', () => {
    const text = 'Thực hiện Quyết định số 7/QĐ- BTC ngày 1/2/2026'
    const [found] = readCitations(text)
    expect(text.slice(found?.start, found?.end)).toBe('7/QĐ- BTC')
  })

  test('never throws, and codes lie in order inside the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('12/', 'QĐ-UBND', ' số ', '-NQ/TW', '2025', ' của ', 'Luật ', '(', ',', ' ngày 1/2/2024 '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, code } of readCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(code).not.toMatch(/\s/)
          last = end
        }
      }),
    )
  })
})
