import { describe, expect, test } from 'vitest'
import { readCharged } from '../src/grammar/charged.ts'
import { headerField } from '../src/grammar/label.ts'
import { HEAD, namesOf, planOf, read, TAIL } from './with/parts.ts'

// Plans of ministries, departments and communes as their own offices write them.

describe('who does a task is found', () => {
  const table: [where: string, work: string, lead: string, support: string][] = [
    ['behind the name of a level', '1. Cấp địa phương: Ủy ban nhân dân các xã tổ chức lễ phát động trước ngày 20/4/2026.', 'Ủy ban nhân dân các xã', ''],
    ['in labels inside a paragraph below its heading', '1. Kiểm tra\n\nThành lập 02 đoàn kiểm tra. Thời gian: quý II/2026. Đơn vị thực hiện: Chi cục An toàn thực phẩm; đơn vị phối hợp: các Viện thuộc hệ thống kiểm nghiệm.', 'Chi cục An toàn thực phẩm', 'các Viện thuộc hệ thống kiểm nghiệm'],
    ['behind the verb alone', '1. Vệ sinh lưới điện. Thực hiện: các Đội Quản lý điện; hoàn thành: 15/3/2026.', 'các Đội Quản lý điện', ''],
    ['in clauses of a label', '1. Hội thi\n- Thời gian: ngày 06/3/2026.\n- Phân công: Ban Tuyên giáo soạn kịch bản; Văn phòng chuẩn bị hội trường.', 'Ban Tuyên giáo | Văn phòng', ''],
    ['as the levels of an association', '1. Thăm, tặng 200 suất quà do các cấp Hội thực hiện, xong trước 05/3.', 'các cấp Hội', ''],
    ['with "Phòng" cut to "P."', '1. Tuyên truyền tiết kiệm điện (chủ trì: P. Kinh doanh; phối hợp: Văn phòng).', 'P. Kinh doanh', 'Văn phòng'],
    ['behind the time and a comma', '1. Ngày hội việc làm: tháng 4/2026, Liên chi đoàn chủ trì, Hội Cựu sinh viên và doanh nghiệp phối hợp.', 'Liên chi đoàn', 'Hội Cựu sinh viên | doanh nghiệp'],
    ['before a label of another kind', '1. Đăng ký 05 đề tài. Người phụ trách: Phó Trưởng khoa. Thời hạn đăng ký: 30/10/2026.', 'Phó Trưởng khoa', ''],
    ['alone in brackets behind the sentence', '1. Chuẩn bị vật tư, phương tiện tại chỗ. (Phòng Kinh tế)', 'Phòng Kinh tế', ''],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (_, work, lead, support) => {
    const [task] = (await planOf(work)).tasks
    expect([namesOf(task?.lead), namesOf(task?.support)]).toEqual([lead, support])
  })

  test('not in a bracket that only explains', async () => {
    const [task] = (await planOf('1. Tập huấn cho cán bộ phụ trách (Sở Y tế).')).tasks
    expect(namesOf(task?.lead)).toBe('')
  })
})

describe('when a task is due is found', () => {
  const table: [where: string, work: string, value: string | null][] = [
    ['in brackets, each year', '1. Phát 10 bản tin (Báo Sơn La thực hiện; quý III hằng năm).', 'XXXX-35'],
    ['in the one line below it', '1. Hiến máu tình nguyện\n- Vận động 500 đơn vị máu, hoàn thành trước 31/7.', '../2026-07-31'],
    ['not in one line of several', '1. Hiến máu tình nguyện\n- Vận động 500 đơn vị máu, xong trước 31/7.\n- Tôn vinh người hiến máu.', null],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (_, work, value) => {
    const [task] = (await planOf(work)).tasks
    expect(task?.deadline?.value ?? null).toBe(value)
  })
})

describe('a column is known by its head', () => {
  const table: [head: string, field: string | null][] = [
    ['Đơn vị/cá nhân phụ trách', 'lead'],
    ['Tổ chức, cá nhân chịu trách nhiệm', 'lead'],
    ['ĐV thực hiện', 'lead'],
    ['CQ phối hợp', 'support'],
    ['TG hoàn thành', 'deadline'],
    ['T/gian thực hiện', 'deadline'],
    ['Ngày hoàn thành', 'deadline'],
    ['Lãnh đạo chỉ đạo', null],
  ]
  test.each(table)('%s', (head, field) => {
    expect(headerField(head)).toBe(field)
  })
})

describe('an item above charges with what is below it', () => {
  const table: [above: string, lead: string, support: string][] = [
    ['1. Sở Y tế chủ trì, phối hợp với Sở Tư pháp, các đơn vị liên quan:', 'Sở Y tế', 'Sở Tư pháp | các đơn vị liên quan'],
    ['1. Công an tỉnh', 'Công an tỉnh', ''],
    ['1. Sở Y tế:', 'Sở Y tế', ''],
    ['1. Người dân, doanh nghiệp', '', ''],
    ['1. Các ngành, lĩnh vực khác', '', ''],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (above, lead, support) => {
    const [task] = (await planOf(`${above}\n\na) Rà soát hồ sơ.\n\nb) Tập huấn.`)).tasks
    expect([task?.id, namesOf(task?.lead), namesOf(task?.support)]).toEqual(['I.1.a', lead, support])
    for (const party of task?.lead ?? []) expect([party.inferred, party.from]).toEqual([true, 'I.1'])
  })

  test('and a name over its duties is whose they are', async () => {
    const duties =
      '1. Sở Tài chính\n- Bố trí kinh phí.\n- Định kỳ ngày 15 hằng tháng báo cáo kết quả về Ủy ban nhân dân tỉnh.'
    const { tasks, reporting } = await planOf(duties)
    expect(tasks.map(({ lead }) => lead.map(({ name, inferred }) => [name, inferred]))).toEqual([
      [['Sở Tài chính', false]],
    ])
    expect(reporting.map(({ by }) => namesOf(by))).toEqual(['Sở Tài chính'])
  })

  test('but a heading over all agencies leaves each item its own', async () => {
    const charge = '1. Trách nhiệm của các cơ quan\n\na) Sở Nội vụ theo dõi.\n\nb) Sở Y tế báo cáo.'
    const { assignments } = await planOf('1. Rà soát hồ sơ.', charge)
    expect(assignments.map(({ id, agencies }) => [id, namesOf(agencies)])).toEqual([
      ['II.1.a', 'Sở Nội vụ'],
      ['II.1.b', 'Sở Y tế'],
    ])
  })
})

test('a section of events, each with its time, is work', async () => {
  const events =
    'II. NỘI DUNG, HÌNH THỨC, THỜI GIAN\n\n1. Hội thi\n- Thời gian: ngày 06/3/2026.\n\n2. Tuần lễ Áo dài\n- Thời gian: từ ngày 01 - 08/3/2026.'
  const { tasks } = await read(HEAD, 'I. MỤC ĐÍCH\n\nTôn vinh phụ nữ.', events, TAIL)
  expect(tasks.map(({ id, deadline }) => [id, deadline?.value])).toEqual([
    ['II.1', '2026-03-06'],
    ['II.2', '2026-03-01/2026-03-08'],
  ])
})

describe('who issues stands last above the number, as names are written', () => {
  const table: [head: string, name: string, level: string][] = [
    ['TỔNG CÔNG TY ĐIỆN LỰC MIỀN NAM\nCÔNG TY ĐIỆN LỰC TÂY NINH', 'Công ty Điện lực Tây Ninh', 'other'],
    ['BỘ Y TẾ\nCỤC AN TOÀN THỰC PHẨM', 'Cục An toàn thực phẩm', 'other'],
    ['TRƯỜNG ĐẠI HỌC NÔNG LÂM\nKHOA KINH TẾ', 'Khoa Kinh tế', 'other'],
    ['BỘ TƯ PHÁP\nVỤ PHÁP CHẾ', 'Vụ Pháp chế', 'other'],
    ['TỈNH ỦY NGHỆ AN\nBAN TUYÊN GIÁO VÀ DÂN VẬN', 'Ban Tuyên giáo và Dân vận', 'party'],
    ['BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH AN GIANG', 'Bảo hiểm xã hội tỉnh An Giang', 'other'],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH KHU VỰC VII', 'Chi nhánh khu vực VII', 'other'],
    ['CÔNG AN TỈNH ĐẮK LẮK\nPHÒNG CẢNH SÁT GIAO THÔNG', 'Phòng Cảnh sát giao thông tỉnh Đắk Lắk', 'department'],
    ['ỦY BAN NHÂN DÂN\nXÃ BẮC SƠN', 'Ủy ban nhân dân xã Bắc Sơn', 'commune'],
  ]
  test.each(table)('%j', async (head, name, level) => {
    const { document } = await read(
      `${head}\n\nSố: 12/KH-ABC\n\nKẾ HOẠCH\n\nChuyển đổi số`,
      'I. NHIỆM VỤ\n\n1. Rà soát hồ sơ.',
    )
    expect([document.issuer?.name, document.issuer?.level]).toEqual([name, level])
  })
})

describe('a heading that is a name with a comma is one name', () => {
  const table: [heading: string, agencies: string, rest: string][] = [
    ['Phòng Tổ chức, biên chế', 'Phòng Tổ chức, biên chế', ''],
    ['Phòng Tổ chức, biên chế: tham mưu thành lập Hội đồng', 'Phòng Tổ chức, biên chế', 'tham mưu thành lập Hội đồng'],
    ['Sở Y tế, chỉ đạo các bệnh viện', 'Sở Y tế', ', chỉ đạo các bệnh viện'],
    ['Sở Nội vụ, Sở Y tế', 'Sở Nội vụ | Sở Y tế', ''],
  ]
  test.each(table)('%s', (heading, agencies, rest) => {
    const charged = readCharged(heading)
    expect([charged?.agencies.join(' | '), charged?.rest]).toEqual([agencies, rest])
  })
})

test('a fund is a source of money, not who is responsible for it', async () => {
  const { funding } = await planOf('1. Rà soát hồ sơ.', '1. Kinh phí\n- Quỹ Phòng, chống thiên tai: 80 triệu đồng.')
  expect(funding.map(({ sources, responsible }) => [sources, responsible])).toEqual([[['other-lawful'], []]])
})
