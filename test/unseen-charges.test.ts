import { describe, expect, test } from 'vitest'
import { readCharged } from '../src/grammar/charged.ts'
import { findDeadline } from '../src/grammar/deadline.ts'
import { readFundingSources, saysFunding } from '../src/grammar/money.ts'
import { readReports } from '../src/grammar/reporting.ts'
import { readRoles } from '../src/grammar/role.ts'
import { readTargets } from '../src/grammar/target.ts'
import type { Plan } from '../src/plan/plan.ts'
import { readMarker } from '../src/tree/marker.ts'
import { namesOf, planOf as planUnder, read, TAIL } from './with/parts.ts'

// Plans of police, Party committees, hospitals, unions, faculties and communes as their own offices write them.

const HOSPITAL =
  'SỞ Y TẾ TỈNH SƠN LA\n\nBỆNH VIỆN ĐA KHOA KHU VỰC MƯỜNG BÚ\n\nSố: 45/KH-BV\n\nMường Bú, ngày 21 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nCải tiến chất lượng năm 2026'

const planOf = (work: string, charge = '1. Khoa Dược\n- Theo dõi.'): Promise<Plan> => planUnder(work, charge, HOSPITAL)

describe('a name goes as far as its office writes it', () => {
  const table: [sentence: string, name: string, rest: string][] = [
    ['Đội Cấp thẻ và quản lý hồ sơ bố trí máy móc.', 'Đội Cấp thẻ và quản lý hồ sơ', 'bố trí máy móc.'],
    ['Đội Tham mưu tổng hợp: làm đầu mối.', 'Đội Tham mưu tổng hợp', 'làm đầu mối.'],
    ['Phòng Nội vụ tổng hợp kết quả.', 'Phòng Nội vụ', 'tổng hợp kết quả.'],
    ['Phòng Nội vụ tổng hợp, báo cáo.', 'Phòng Nội vụ', 'tổng hợp, báo cáo.'],
    ['Trung tâm Tư vấn và hỗ trợ doanh nghiệp tổ chức 02 lớp.', 'Trung tâm Tư vấn và hỗ trợ doanh nghiệp', 'tổ chức 02 lớp.'],
    ['Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao rà soát.', 'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao', 'rà soát.'],
    ['Phòng Cảnh sát quản lý hành chính về trật tự xã hội cấp căn cước.', 'Phòng Cảnh sát quản lý hành chính về trật tự xã hội', 'cấp căn cước.'],
    ['Khoa Kiểm soát nhiễm khuẩn giám sát việc rửa tay.', 'Khoa Kiểm soát nhiễm khuẩn', 'giám sát việc rửa tay.'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng báo chí.', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'định hướng báo chí.'],
    ['Bộ môn Mạng máy tính: lắp đặt hệ thống.', 'Bộ môn Mạng máy tính', 'lắp đặt hệ thống.'],
    ['Các doanh nghiệp quản lý bảo trì trực 24/24 giờ.', 'Các doanh nghiệp quản lý bảo trì', 'trực 24/24 giờ.'],
    ['Trợ lý tài chính: lập dự toán.', 'Trợ lý tài chính', 'lập dự toán.'],
  ] // biome-ignore format: a table
  test.each(table)('%s', (sentence, name, rest) => {
    const charged = readCharged(sentence)
    expect([charged?.agencies.join(' | '), charged?.rest]).toEqual([name, rest])
  })

  test('and what is counted is no office of statistics', () => {
    expect(readCharged('Thống kê thiệt hại: cập nhật hằng ngày.')).toBe(null)
    expect(readCharged('Thống kê tỉnh công bố số liệu.')?.agencies).toEqual(['Thống kê tỉnh'])
  })
})

describe('who does a task is found', () => {
  const table: [where: string, work: string, lead: string, support: string][] = [
    ['before a time in brackets', '1. Tập huấn báo cáo sự cố (Phòng Điều dưỡng; tháng 4/2026).', 'Phòng Điều dưỡng', ''],
    ['behind a time in brackets', '1. Tổ chức hội thi (tháng 5; Công đoàn).', 'Công đoàn', ''],
    ['in a sentence that makes it the hub', '1. Ra quân\n\nTổ chức tại quảng trường. Phòng Công tác xã hội là đầu mối, phối hợp với Tỉnh đoàn chuẩn bị nội dung.', 'Phòng Công tác xã hội', 'Tỉnh đoàn'],
    ['as a person with a degree', '1. Tọa đàm với sinh viên; ThS. Lê Văn Nam phụ trách.', 'ThS. Lê Văn Nam', ''],
    ['behind a colon, in small letters', '1. Thống kê tổng đàn: các thôn thực hiện, gửi kết quả về xã.', 'các thôn', ''],
    ['as an office that manages and organises', '1. Trực ban\n- Thực hiện: Phòng Quản lý, tổ chức giao thông; Phòng Kế hoạch.', 'Phòng Quản lý, tổ chức giao thông | Phòng Kế hoạch', ''],
    ['with whom it does it, without "với"', '1. Đắp đập\n- Đơn vị thực hiện: Chi cục Thủy lợi phối hợp UBND các xã.', 'Chi cục Thủy lợi', 'UBND các xã'],
    ['behind a dash, and nothing else', '1. Chạy thử 06 máy phát điện - Phòng Kỹ thuật.', 'Phòng Kỹ thuật', ''],
    ['behind cut labels', '1. Kiểm kê\n- CQ chủ trì: Khoa Dược.\n- CQ phối hợp: Khoa Nhi.', 'Khoa Dược', 'Khoa Nhi'],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (_, work, lead, support) => {
    const [task] = (await planOf(work)).tasks
    expect([namesOf(task?.lead), namesOf(task?.support)]).toEqual([lead, support])
  })

  test('but a bracket of examples charges nobody', () => {
    expect(readRoles('Hướng dẫn thực hiện (Nghị định 30, Thông tư 01)').lead).toEqual([])
    expect(readRoles('Phối hợp với báo chí (Báo Nhân dân)').lead).toEqual([])
  })
})

describe('a sentence says when', () => {
  const table: [sentence: string, text: string | null, value: string | null][] = [
    ['Sáng thứ Bảy, ngày 11/4/2026, tổ chức ra quân.', 'ngày 11/4/2026', '2026-04-11'],
    ['Mở lớp dự kiến tuần đầu tháng 5/2026', 'tháng 5/2026', '2026-05'],
    ['Gửi giấy mời chậm nhất 15 ngày trước ngày khai mạc', 'chậm nhất 15 ngày trước ngày khai mạc', null],
    ['Ngày 20/5/2025, Thủ tướng Chính phủ ban hành Quyết định', null, null],
  ] // biome-ignore format: a table
  test.each(table)('%s', (sentence, text, value) => {
    const found = findDeadline(sentence, { issued: '2026-01-20', period: '2026' })
    expect([found?.text ?? null, found?.value ?? null]).toEqual([text, value])
  })
})

describe('a report', () => {
  test('has its own duty in each clause that has its own time', () => {
    const found = readReports('Các đơn vị báo cáo kết quả quý trước ngày 20 tháng cuối quý; báo cáo năm trước ngày 10/12 gửi về Sở Nội vụ.') // biome-ignore format: a phrase
    expect(found.map(({ by, to, frequency, due }) => [by, to.join(), frequency, due])).toEqual([
      ['Các đơn vị', 'Sở Nội vụ', 'quarterly', null],
      ['Các đơn vị', 'Sở Nội vụ', 'yearly', 'XXXX-12-10'],
    ])
  })

  test('is owed by whom the sentence names behind its heading, through whom the bracket closes with', () => {
    const [found] = readReports('Chế độ báo cáo: Công an các xã báo cáo kết quả về Phòng (qua Đội Tham mưu tổng hợp) trước ngày 15 hằng tháng.') // biome-ignore format: a phrase
    expect([found?.by, found?.via, found?.due]).toEqual(['Công an các xã', 'Đội Tham mưu tổng hợp', 'XXXX-XX-15'])
  })
})

describe('money comes', () => {
  const table: [sentence: string, sources: string][] = [
    ['Kinh phí: trích từ nguồn tài chính công đoàn.', 'other-lawful'],
    ['Kinh phí do các đơn vị tự bảo đảm.', 'recurrent-estimate'],
    ['Kinh phí lấy từ chi phí sản xuất kinh doanh của Công ty.', 'other-lawful'],
    ['Kinh phí sử dụng từ nguồn đảng phí.', 'other-lawful'],
  ]
  test.each(table)('%s', (sentence, sources) => {
    expect([saysFunding(sentence), readFundingSources(sentence).join()]).toEqual([true, sources])
  })
})

test('a score is a target without a unit', () => {
  expect(readTargets('Điểm trung bình đạt từ 3,6 trở lên.').map(({ op, value, unit }) => [op, value, unit])).toEqual([
    ['>=', 3.6, null],
  ])
})

test('what a condition says is no target, what is kept safe is one', () => {
  expect(readTargets('Khi độ mặn vượt 1‰, đóng toàn bộ cống.')).toEqual([])
  expect(readTargets('Bảo vệ an toàn 98.500 ha lúa.').map(({ value, unit }) => [value, unit])).toEqual([
    [98500, 'ha lúa'],
  ])
})

test('a board stands over its place in the letterhead, a season has its years', async () => {
  const head =
    'BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM\nPHƯỜNG HẢI CHÂU\n\nSố: 09/KH-BCĐ\n\nHải Châu, ngày 20 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nỨng phó hạn mặn mùa khô năm 2026 - 2027'
  const { document } = await read(
    head,
    'I. NỘI DUNG',
    '1. Đóng cống.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Công an phường\n- Theo dõi.',
    TAIL,
  )
  expect([document.issuer?.name, document.period]).toEqual([
    'Ban Chỉ đạo phòng, chống tội phạm phường Hải Châu',
    '2026/2027',
  ])
})

test('items are numbered as the Party writes them, "1-" and "1.1-", each on its line', async () => {
  expect(readMarker('1.1- Đối tượng')?.marker.label).toBe('1.1')
  expect(readMarker('1.5-2 triệu đồng')).toBe(null)
  const plan = await planOf('1- Kiểm tra chi bộ.', '1- Khoa Dược lập danh sách.\n2- Khoa Nhi rà soát.')
  expect(plan.assignments.map(({ id }) => id)).toEqual(['II.1', 'II.2'])
})

test('for whom and with what the work is done is no task', async () => {
  const plan = await planOf(
    '1. Đối tượng tiêm: trâu, bò, lợn.\n\n2. Loại vắc xin: lở mồm long móng.\n\n3. Tổ chức tiêm.',
  )
  expect(plan.tasks.map(({ id }) => id)).toEqual(['I.3'])
})

test('the place in the name of the issuer is written as in the line of the date', async () => {
  expect((await planOf('1. Tiêm phòng.')).document.issuer?.name).toBe('Bệnh viện Đa khoa khu vực Mường Bú')
})
