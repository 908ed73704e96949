import { describe, expect, test } from 'vitest'
import { readReports } from '../src/grammar/reporting.ts'
import { readTargets } from '../src/grammar/target.ts'
import type { Plan } from '../src/plan/plan.ts'
import { layOut } from '../src/read/index.ts'
import { BODY, read, TAIL } from './with/parts.ts'

// Lines, sections, reports and targets as other bodies and websites leave them.

const blocks = async (text: string): Promise<string[]> =>
  (await layOut(text, 'text')).blocks.map(({ text: words, rows }) =>
    rows ? `[${rows.map((row) => row.join('; ')).join(' / ')}]` : words,
  )

describe('lines that a website cut anywhere', () => {
  const table: [name: string, text: string, whole: string[]][] = [
    ['after "số"', 'Căn cứ Nghị định số\n91/2024/NĐ-CP của Chính phủ;', ['Căn cứ Nghị định số 91/2024/NĐ-CP của Chính phủ;']],
    ['after "của"', 'Căn cứ Quyết định số 8/QĐ-TTg của\nThủ tướng Chính phủ;', ['Căn cứ Quyết định số 8/QĐ-TTg của Thủ tướng Chính phủ;']],
    ['before the day', 'Sơn La, ngày\n21 tháng 02 năm 2026', ['Sơn La, ngày 21 tháng 02 năm 2026']],
    ['inside the place', 'Sơn\nLa, ngày 21 tháng 02 năm 2026', ['Sơn La, ngày 21 tháng 02 năm 2026']],
    ['inside a name', 'ỦY\nBAN NHÂN DÂN TỈNH SƠN LA', ['ỦY BAN NHÂN DÂN TỈNH SƠN LA']],
    ['inside a heading', 'I. CĂN CỨ LẬP\nKẾ HOẠCH\n1. Luật Thư viện.', ['I. CĂN CỨ LẬP KẾ HOẠCH', '1. Luật Thư viện.']],
    ['a heading may end in "số", "được", "tồn tại"', '1. Chuyển đổi số\nSở Y tế làm việc này từ đầu năm đến nay.\n2. Kết quả đạt được\nTốt.\n3. Tồn tại\nÍt.', ['1. Chuyển đổi số', 'Sở Y tế làm việc này từ đầu năm đến nay.', '2. Kết quả đạt được', 'Tốt.', '3. Tồn tại', 'Ít.']],
    ['the last sentence is a paragraph', '- Báo cáo Ủy ban nhân dân tỉnh kết quả.\nTrên đây là Kế hoạch của tỉnh.', ['- Báo cáo Ủy ban nhân dân tỉnh kết quả.', 'Trên đây là Kế hoạch của tỉnh.']],
    ['after the first word', 'I. MỤC\nTIÊU, YÊU CẦU\n\nĐiều 3. Chánh\nVăn phòng thi hành.', ['I. MỤC TIÊU, YÊU CẦU', 'Điều 3. Chánh Văn phòng thi hành.']],
    ['office above a name', 'TM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (_, text, whole) => {
    expect(await blocks(`KẾ HOẠCH\n\n${text}`)).toEqual(['KẾ HOẠCH', ...whole])
  })

  test('a row between bars that leaves its last cells out still belongs to the table', async () => {
    const text = 'KẾ HOẠCH\n\nSTT | Việc | Chủ trì | Thời gian\nI | THỂ CHẾ | | |\n1 | Rà soát | Sở Tư pháp | Tháng 02\nII | THỦ TỤC\n2 | Công bố | Sở Nội vụ | Quý II' // biome-ignore format: a table
    expect((await blocks(text)).at(-1)).toBe(
      '[STT; Việc; Chủ trì; Thời gian / I; THỂ CHẾ; ;  / 1; Rà soát; Sở Tư pháp; Tháng 02 / II; THỦ TỤC; ;  / 2; Công bố; Sở Nội vụ; Quý II]',
    )
  })

  test('cells between bars are lines, rows of three cells or more a table', async () => {
    const text = 'ỦY BAN NHÂN DÂN TỈNH SƠN LA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 45/KH-UBND | Sơn La, ngày 21 tháng 02 năm 2026 |\nKẾ HOẠCH\n\n| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | Rà soát\nhồ sơ | Sở Nội vụ |'
    expect(await blocks(text)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 45/KH-UBND',
      'Sơn La, ngày 21 tháng 02 năm 2026',
      'KẾ HOẠCH',
      '[TT; Việc; Chủ trì / 1; Rà soát hồ sơ; Sở Nội vụ]',
    ])
  }) // biome-ignore format: a text
})

test('an office above duties is a heading, above nothing numbered it signs', async () => {
  const duties = 'HIỆU TRƯỞNG\n\nChỉ đạo chung.\n\n2. Sở Y tế theo dõi.'
  const { document, body } = await read('KẾ HOẠCH\nThi đua', BODY, duties, 'GIÁM ĐỐC\n\nLê Văn Hòa')
  expect(document.signature?.title).toBe('GIÁM ĐỐC')
  expect(body.find(({ text }) => text === 'HIỆU TRƯỞNG')?.children.map(({ id }) => id)).toEqual([null, '2'])
})

test('"B. NHIỆM VỤ" around sections of a plan leaves them their roles', async () => {
  const part = 'B. NHIỆM VỤ NĂM 2026\n\nI/ MỤC ĐÍCH\n\n1/ Nâng cao trách nhiệm.\n\nII/ NHIỆM VỤ\n\n1/ Rà soát hồ sơ.'
  const { tasks } = await read(
    'KẾ HOẠCH\nThi đua',
    'A. KẾT QUẢ\n\n1. Tốt.',
    part,
    'C. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ theo dõi.',
    TAIL,
  )
  expect(tasks.map(({ id }) => id)).toEqual(['B.II.1'])
})

test('"II." after a list is no part of the list, "1.1/" an item', async () => {
  const { body } = await read(
    'KẾ HOẠCH\nPhòng dịch',
    '1. Mục đích',
    '2. Yêu cầu',
    'II. NHIỆM VỤ',
    '1/ Rà soát',
    '1.1/ Lập danh sách.',
    TAIL,
  )
  const ids = (nodes: Plan['body']): (string | null)[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)])
  expect(ids(body).filter((id) => id !== null)).toEqual(['1', '2', 'II', 'II.1', 'II.1.1'])
})

describe('reports', () => {
  const table: [text: string, to: string, due: string | null][] = [
    ['Nộp báo cáo về Ban giám hiệu vào ngày 25 hằng tháng', 'Ban giám hiệu', 'XXXX-XX-25'],
    ['Định kỳ 6 tháng, 1 năm báo cáo Chính phủ', 'Chính phủ', null],
    ['Định kỳ ngày 25 hằng tháng, các phòng báo cáo kết quả về Văn phòng', 'Văn phòng', 'XXXX-XX-25'],
    ['Văn phòng là đầu mối, hàng quý báo cáo Ban Giám đốc', 'Ban Giám đốc', null],
    ['Hằng năm tập hợp báo cáo UBND tỉnh', 'UBND tỉnh', null],
    ['Báo cáo định kỳ hằng quý (trước ngày 20 của tháng cuối quý) gửi UBND tỉnh', 'UBND tỉnh', null],
    ['Tham mưu; báo cáo UBND xã và Sở Y tế theo quy định', 'UBND xã | Sở Y tế', null],
    ['Theo dõi; báo cáo UBND xã trước ngày 15/11/2026', 'UBND xã', '2026-11-15'],
    ['Các đơn vị thuộc Bộ báo cáo Bộ trưởng (qua Vụ Pháp chế) định kỳ hằng quý', 'Bộ trưởng', null],
    ['Báo cáo UBND tỉnh xem xét, quyết định theo quy định', '', null],
    [
      'Hằng năm, trước ngày 30/11, tổng hợp báo cáo Tổng Liên đoàn Lao động Việt Nam',
      'Tổng Liên đoàn Lao động Việt Nam',
      'XXXX-11-30',
    ],
  ]
  test.each(table)('%s', (text, to, due) => {
    expect(readReports(text).map((report) => [report.to.join(' | '), report.due])).toEqual(to === '' ? [] : [[to, due]])
  })
})

describe('targets', () => {
  const table: [text: string, targets: string[]][] = [
    ['100% chi bộ hoàn thành tốt nhiệm vụ trở lên', ['= 100 %']],
    ['Kiểm tra tối thiểu 05/12 xã', ['>= 5 xã']],
    ['Tổ chức Ngày Sách 21/4 tại thư viện tỉnh', []],
    ['Giảm tỷ suất tử vong trẻ em xuống dưới 12‰', ['< 12 ‰']],
    ['Có ít nhất 03 sản phẩm đạt 4 sao', ['>= 3 sản phẩm']],
    ['Ít nhất 2/3 số trường có thư viện', []],
    ['Có báo cáo vào ngày 25 hằng tháng', []],
  ]
  test.each(table)('%s', (text, targets) => {
    expect(readTargets(text).map(({ op, value, unit }) => `${op} ${value} ${unit}`)).toEqual(targets)
  })
  test('stand in a table with their unit in a column of its own', async () => {
    const table =
      '| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2025 | Năm 2026 |\n|---|---|---|---|---|\n| 1 | Thôn có tủ sách | % | 80 | ≥ 95 |\n| 2 | Tủ sách mới | tủ | 4 | 06 |'
    const { targets } = await read(
      'KẾ HOẠCH\nPhát triển thư viện',
      `II. MỤC TIÊU\n\n${table}\n\nIII. NHIỆM VỤ\n\n1. Mở thư viện.`,
      TAIL,
    )
    expect(targets.map(({ text, op, value, unit, by }) => `${text} ${op} ${value} ${unit} ${by}`)).toEqual([
      'Thôn có tủ sách >= 95 % 2026',
      'Tủ sách mới = 6 tủ 2026',
    ])
  })
  test('take the period of the heading above', async () => {
    const goals =
      'II. MỤC TIÊU\n\n1. Mục tiêu giai đoạn 2026 - 2030:\n\n- 90% xã có thư viện.\n\nIII. NHIỆM VỤ\n\n1. Mở thư viện.'
    expect((await read('KẾ HOẠCH\nPhát triển thư viện', goals, TAIL)).targets.map(({ by }) => by)).toEqual([
      '2026/2030',
    ])
  })
})

test('a citation in capitals gives way to one in small letters', async () => {
  const title = 'THỰC HIỆN QUYẾT ĐỊNH SỐ 12/QĐ-TTG NGÀY 08/01/2026 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ PHÒNG BỆNH DẠI'
  const basis = 'Thực hiện Quyết định số 12/QĐ-TTg ngày 08/01/2026 của Thủ tướng Chính phủ về phòng bệnh dại;'
  const { citations, abbreviations } = await read('KẾ HOẠCH', title, basis, BODY, '2. Sở GD&ĐT theo dõi.', TAIL)
  expect(citations.map(({ issuer, title: name }) => [issuer, name])).toEqual([
    ['Thủ tướng Chính phủ', 'phòng bệnh dại'],
  ])
  const { body } = await read(
    'KẾ HOẠCH\nPhòng dịch',
    BODY,
    'IV. KINH PHÍ: Từ ngân sách tỉnh.',
    'V. TIÊU CHÍ THI ĐUA\n\n1. Có sổ.',
  )
  expect(
    body
      .filter(({ id }) => id)
      .map(({ kind, role }) => `${kind} ${role}`)
      .slice(3),
  ).toEqual(['heading funding', 'heading objectives'])
  expect(abbreviations.map(({ short }) => short)).toEqual(['GD&ĐT'])
})
