import { describe, expect, test } from 'vitest'
import { splitAgencies } from '../src/grammar/agency.ts'
import { readCharged } from '../src/grammar/charged.ts'
import { readReports } from '../src/grammar/reporting.ts'
import { namesOf, planOf } from './with/parts.ts'

// Who is charged in plans of police, Party committees, hospitals, schools and companies.

describe('small words inside a name do not end it', () => {
  const table: string[] = [
    'Phòng Dịch vụ tổng hợp',
    'Phòng Tham mưu tổng hợp',
    'Bộ môn Nội tổng hợp',
    'Phòng Cảnh sát quản lý hành chính về trật tự xã hội',
    'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
    'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ',
    'Phòng Cảnh sát hình sự',
    'Phòng Hậu cần',
    'Phòng Tổ chức và Nhân sự',
    'Ban Tuyên giáo và Dân vận Đảng ủy',
    'Khoa Hồi sức tích cực - Chống độc',
    'Phòng Khảo thí và Đảm bảo chất lượng giáo dục',
    'Tổ Kiểm tra, giám sát',
    'Tổ thư ký',
    'Đội Quản lý trật tự đô thị',
    'Bảo hiểm xã hội cơ sở Ba Vì',
    'Ban Quản lý dự án đầu tư xây dựng',
    'Phân xưởng Vận hành 1',
    'Đại đội Cảnh sát cơ động',
    'Trợ lý Thanh niên',
  ]
  test.each(table)('%s', (name) => {
    expect(splitAgencies(`Sở Y tế, ${name}, Sở Nội vụ`)).toEqual(['Sở Y tế', name, 'Sở Nội vụ'])
    expect(readCharged(name)?.agencies).toEqual([name])
    expect(readCharged(`${name} xây dựng lịch trực.`)).toMatchObject({ agencies: [name], rest: 'xây dựng lịch trực.' })
  })

  test('save where they are its duty', () => {
    expect(readCharged('Phòng Kinh tế tổng hợp, báo cáo Ủy ban nhân dân xã.')?.agencies).toEqual(['Phòng Kinh tế'])
  })
})

describe('a deed behind a name is its duty', () => {
  const table: [name: string, duty: string][] = [
    ['Khoa Khám bệnh', 'sàng lọc bệnh nhân nghi ngờ tại cổng'],
    ['Công an phường', 'truy vết người liên quan'],
    ['Phòng Kinh doanh', 'đối soát công nợ với khách hàng'],
    ['Tổ Toán', 'ôn tập cho học sinh lớp 9'],
    ['Đoàn Thanh niên', 'quyên góp sách cũ'],
    ['Phòng Kỹ thuật', 'bảo dưỡng trạm biến áp'],
    ['Khoa Dược', 'soạn danh mục thuốc thay thế'],
    ['Công đoàn', 'thăm gia đình đoàn viên'],
    ['Đội Quản lý thị trường số 2', 'tịch thu hàng giả'],
  ]
  test.each(table)('%s %s', (name, duty) => {
    expect(readCharged(`${name} ${duty}.`)).toMatchObject({ agencies: [name], rest: `${duty}.` })
  })
})

describe('who does a task is found', () => {
  const table: [where: string, work: string, lead: string, support: string][] = [
    ['by level in lines below it', '1. Rà soát thủ tục\n+ Cấp tỉnh: Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ.\n+ Cấp xã: Ủy ban nhân dân cấp xã.', 'Sở Tư pháp | Ủy ban nhân dân cấp xã', 'Sở Nội vụ'],
    ['by level below a label', '1. Rà soát thủ tục\n- Cơ quan thực hiện:\n+ Ở cấp tỉnh: Sở Tư pháp chủ trì\n+ Ở cấp xã: UBND cấp xã', 'Sở Tư pháp | UBND cấp xã', ''],
    ['by level in a label', '1. Rà soát thủ tục\n- Đơn vị chủ trì: Cấp tỉnh: Sở Tư pháp; cấp xã: UBND các xã, phường.', 'Sở Tư pháp | UBND các xã, phường', ''],
    ['behind "Đối với …:"', '1. Rà soát thủ tục\n- Đối với cấp tỉnh: Sở Tư pháp chủ trì.\n- Đối với cấp xã: UBND cấp xã chủ trì.', 'Sở Tư pháp | UBND cấp xã', ''],
    ['as the centre of the work', '1. Số hóa hồ sơ. Văn phòng là cơ quan đầu mối.', 'Văn phòng', ''],
    ['as the centre in brackets', '1. Số hóa hồ sơ (Văn phòng đầu mối).', 'Văn phòng', ''],
    ['as the investor', '1. Sửa cống; chủ đầu tư: UBND phường.', 'UBND phường', ''],
    ['behind a closing bracket', '1. Hội nghị (dự kiến 200 đại biểu) Văn phòng chủ trì, phối hợp với Phòng Tài chính.', 'Văn phòng', 'Phòng Tài chính'],
    ['in square brackets', '1. Khảo sát mô hình [Phòng Đào tạo chủ trì]', 'Phòng Đào tạo', ''],
    ['in a line that says nothing else', '1. Tuyên truyền\n- Treo 20 băng rôn.\n- Phòng Văn hóa chủ trì thực hiện.', 'Phòng Văn hóa', ''],
    ['in a line of its own for each role', '1. Khảo sát mô hình\n- Phòng Đào tạo: chủ trì\n- Các khoa: phối hợp', 'Phòng Đào tạo', 'Các khoa'],
    ['in an order among the lines', '1. Tuyên truyền\n- Treo 20 băng rôn.\n- Giao Phòng Văn hóa thực hiện, hoàn thành trước 15/3/2026.', 'Phòng Văn hóa', ''],
    ['where each line charges somebody', '1. Hội thảo\n- Phòng Đào tạo: mời giảng viên.\n- Công đoàn chuẩn bị quà.\n- Thời gian: tháng 4/2026.', 'Phòng Đào tạo | Công đoàn', ''],
    ['as a person with a degree', '1. Khảo sát mô hình - PGS.TS. Lê Minh Hà phụ trách.', 'PGS.TS. Lê Minh Hà', ''],
    ['as a person with a degree and an office', '1. Khảo sát mô hình. Người phụ trách: ThS. Lê Minh Hà, Trưởng khoa.', 'ThS. Lê Minh Hà, Trưởng khoa', ''],
    ['once where a label names both roles', '1. Khảo sát\n- Đơn vị chủ trì, phối hợp: Phòng Đào tạo chủ trì; các khoa phối hợp.', 'Phòng Đào tạo', 'các khoa'],
    ['behind "là"', '1. Khảo sát mô hình, đơn vị chủ trì là Phòng Đào tạo, đơn vị phối hợp là các khoa.', 'Phòng Đào tạo', 'các khoa'],
    ['behind the time', '1. Trước ngày 15/4/2026, các khoa gửi danh sách về Phòng Đào tạo.', 'các khoa', ''],
    ['with roles behind colons in brackets', '1. Khảo sát (Sở Y tế: chủ trì; Sở Nội vụ, Sở Tài chính: phối hợp).', 'Sở Y tế', 'Sở Nội vụ | Sở Tài chính'],
    ['behind "Tổ chức thực hiện:"', '1. Khảo sát\n- Tổ chức thực hiện: Phòng Đào tạo chủ trì, phối hợp với các khoa.', 'Phòng Đào tạo', 'các khoa'],
    ['behind a label without its colon', '1. Kiểm tra chợ\n- Đơn vị chủ trì thực hiện Sở Công Thương.\n- Thời gian: Quý II.', 'Sở Công Thương', ''],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (_, work, lead, support) => {
    const { tasks } = await planOf(work)
    expect(tasks.map((task) => [namesOf(task.lead), namesOf(task.support)])).toEqual([[lead, support]])
  })

  test('not where only some lines charge somebody', async () => {
    const [task] = (await planOf('1. Hội thảo\n- Mời 50 đại biểu.\n- Công đoàn chuẩn bị quà.')).tasks
    expect(namesOf(task?.lead)).toBe('')
  })

  test('and a line that says only who is no part of the work', async () => {
    const [task] = (await planOf('1. Tuyên truyền\n- Treo 20 băng rôn.\n- Phòng Văn hóa chủ trì thực hiện.')).tasks
    expect(task?.activities).toEqual(['Treo 20 băng rôn'])
  })
})

describe('who reports to whom and when', () => {
  const table: [text: string, to: string, via: string | null, frequency: string, due: string | null][] = [
    ['Công an các xã báo cáo Công an tỉnh (qua Phòng Tham mưu) trước ngày 15 hằng tháng.', 'Công an tỉnh', 'Phòng Tham mưu', 'monthly', 'XXXX-XX-15'],
    ['Hằng quý, các khoa báo cáo kết quả về Phòng Kế hoạch tổng hợp trước ngày 05 của tháng đầu quý sau.', 'Phòng Kế hoạch tổng hợp', null, 'quarterly', null],
    ['Báo cáo tháng trước ngày 20 hằng tháng; báo cáo năm trước ngày 10/12.', '', null, 'monthly', 'XXXX-XX-20'],
    ['Chế độ báo cáo: Báo cáo 6 tháng gửi trước ngày 10/6; báo cáo năm gửi trước ngày 10/12.', '', null, 'half-yearly', 'XXXX-06-10'],
    ['Các trường gửi báo cáo về Sở Giáo dục (qua Phòng Giáo dục phổ thông, email: pgd@example.vn) trước ngày 25/5/2026.', 'Sở Giáo dục', 'Phòng Giáo dục phổ thông', 'once', '2026-05-25'],
    ['Trạm Y tế báo cáo hằng ngày trước 16 giờ về Trung tâm Y tế.', 'Trung tâm Y tế', null, 'ad-hoc', null],
    ['Các phường báo cáo kết quả về Sở Y tế trước ngày 15 tháng cuối quý, tổng hợp báo cáo Ủy ban nhân dân tỉnh.', 'Ủy ban nhân dân tỉnh', 'Sở Y tế', 'quarterly', null],
    ['Gửi kết quả về Sở Nội vụ trước ngày 15/11/2026 để tổng hợp, báo cáo UBND tỉnh.', 'UBND tỉnh', 'Sở Nội vụ', 'once', '2026-11-15'],
    ['Kết quả thực hiện gửi về Phòng Nội vụ trước ngày 15/11/2026 để tổng hợp, báo cáo.', 'Phòng Nội vụ', null, 'once', '2026-11-15'],
    ['Công ty báo cáo kết quả về Tổng công ty (qua Ban An toàn) trước ngày 10 tháng đầu quý tiếp theo.', 'Tổng công ty', 'Ban An toàn', 'quarterly', null],
  ] // biome-ignore format: a table
  test.each(table)('%s', (text, to, via, frequency, due) => {
    const [report] = readReports(text)
    expect([report?.to.join(' | '), report?.via, report?.frequency, report?.due]).toEqual([to, via, frequency, due])
  })

  test('a committee that reports keeps its name', () => {
    expect(readReports('Ban Tổ chức báo cáo kết quả về UBND phường trước ngày 05/5/2026.')[0]?.by).toBe('Ban Tổ chức')
  })
})
