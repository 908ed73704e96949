import { describe, expect, test } from 'vitest'
import { planOfBytes } from '../src/commands/load.ts'
import { splitAgencies } from '../src/grammar/agency.ts'
import { readCharged } from '../src/grammar/charged.ts'
import { findDeadline, readDeadline } from '../src/grammar/deadline.ts'
import type { Plan, Task } from '../src/plan/plan.ts'
import { namesOf } from './with/parts.ts'
import { planAt } from './with/plan-at.ts'

// Plans of schools, hospitals, party committees, communes and joint plans: what hides who does what, and when.

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 45/KH-UBND\n\nSơn La, ngày 21 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nCải tiến công tác y tế\n'
const TAIL = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Kiên\n'

async function planOf(work: string, charge = '1. Sở Nội vụ\n- Theo dõi.'): Promise<Plan> {
  const text = [
    HEAD,
    'I. MỤC ĐÍCH',
    'Nâng cao trách nhiệm.',
    'II. NỘI DUNG',
    work,
    'III. TỔ CHỨC THỰC HIỆN',
    charge,
    TAIL,
  ]
  return planAt(text.join('\n\n'), 'ke-hoach.md')
}

const dueOf = (task: Task | undefined): string | null => task?.deadline?.value ?? task?.deadline?.kind ?? null

describe('a list of people and units is cut', () => {
  const table: [text: string, names: string][] = [
    ['Nhân viên y tế, Tổ Văn phòng', 'Nhân viên y tế | Tổ Văn phòng'],
    ['Ban Tuyên huấn, Xã đoàn Tân Phú', 'Ban Tuyên huấn | Xã đoàn Tân Phú'],
    ['Đoàn thanh niên, Liên đội', 'Đoàn thanh niên | Liên đội'],
    ['Giáo viên chủ nhiệm; Hội Cha mẹ học sinh', 'Giáo viên chủ nhiệm | Hội Cha mẹ học sinh'],
    ['Các khoa, phòng', 'Các khoa, phòng'],
    ['Khoa Nội, Khoa Ngoại', 'Khoa Nội | Khoa Ngoại'],
    ['Khoa Nội tổng hợp, Phòng Điều dưỡng', 'Khoa Nội tổng hợp | Phòng Điều dưỡng'],
    ['Các khoa, phòng, bộ phận liên quan', 'Các khoa, phòng, bộ phận liên quan'],
    ['Toàn thể cán bộ, giáo viên, nhân viên', 'Toàn thể cán bộ, giáo viên, nhân viên'],
    ['Giáo viên chủ nhiệm, giáo viên bộ môn', 'Giáo viên chủ nhiệm | giáo viên bộ môn'],
    ['Đồng chí Lò Văn Anh, Phó Chủ tịch UBND xã; Công an xã', 'Đồng chí Lò Văn Anh, Phó Chủ tịch UBND xã | Công an xã'],
    ['Tổ trưởng chuyên môn, giáo viên', 'Tổ trưởng chuyên môn | giáo viên'],
    ['Đ/c Hùng (kế toán), Tổ Hành chính', 'Đ/c Hùng (kế toán) | Tổ Hành chính'],
    ['Ủy ban Kiểm tra Huyện ủy, Ban Tổ chức Huyện ủy', 'Ủy ban Kiểm tra Huyện ủy | Ban Tổ chức Huyện ủy'],
    ['Các trường tiểu học, THCS', 'Các trường tiểu học, THCS'],
    ['các sở, ban, ngành có thủ tục hành chính', 'các sở, ban, ngành có thủ tục hành chính'],
    ['Ban điều hành ấp, Tổ công nghệ số cộng đồng', 'Ban điều hành ấp | Tổ công nghệ số cộng đồng'],
  ]
  test.each(table)('%s', (text, names) => {
    expect(splitAgencies(text).join(' | ')).toBe(names)
  })
})

describe('people and party bodies are charged', () => {
  const table: [text: string, names: string][] = [
    ['Các ông (bà) Trưởng bản: Họp dân, gửi biên bản về UBND xã', 'Các ông (bà) Trưởng bản'],
    ['Các đồng chí Ủy viên Ban Thường vụ Huyện ủy theo dõi địa bàn được phân công', 'Các đồng chí Ủy viên Ban Thường vụ Huyện ủy'],
    ['Ủy ban kiểm tra các đảng ủy cơ sở xây dựng kế hoạch của cấp mình', 'Ủy ban kiểm tra các đảng ủy cơ sở'],
    ['Nhân viên thư viện', 'Nhân viên thư viện'],
    ['Giáo viên chủ nhiệm và giáo viên bộ môn: nhắc học sinh đi học đúng giờ', 'Giáo viên chủ nhiệm | giáo viên bộ môn'],
    ['Các khoa, phòng', 'Các khoa, phòng'],
    ['Ban Quản lý Khu kinh tế cửa khẩu Bờ Y: điều tiết phương tiện', 'Ban Quản lý Khu kinh tế cửa khẩu Bờ Y'],
    ['Các doanh nghiệp xuất nhập khẩu: chủ động giao hàng', 'Các doanh nghiệp xuất nhập khẩu'],
    ['Công ty Khai thác công trình thủy lợi: lập quy trình vận hành', 'Công ty Khai thác công trình thủy lợi'],
    ['Tổ Quản lý người tham gia là đầu mối, tổng hợp báo cáo', 'Tổ Quản lý người tham gia'],
    ['Giảng viên, người lao động toàn trường: giới thiệu người học', 'Giảng viên, người lao động toàn trường'],
    ['Các trường mầm non, tiểu học: rà soát tiền sử tiêm chủng', 'Các trường mầm non, tiểu học'],
    ['UBND các xã Ea Kly, Ea Yông, phường Tân Lập: quản lý đàn chó', 'UBND các xã Ea Kly, Ea Yông, phường Tân Lập'],
    ['Công đoàn cấp trên trực tiếp cơ sở: hướng dẫn công đoàn cơ sở', 'Công đoàn cấp trên trực tiếp cơ sở'],
    ['Đề nghị UBND các tỉnh, thành phố ven biển', 'UBND các tỉnh, thành phố ven biển'],
  ] // biome-ignore format: a table
  test.each(table)('%s', (text, names) => {
    expect(readCharged(text)?.agencies.join(' | ')).toBe(names)
  })
})

describe('the prose of a task says who', () => {
  const table: [work: string, lead: string, support: string, due: string | null][] = [
    ['1. Tổ chức hội chợ trong tháng 9/2026; giao Sở Y tế chủ trì, Sở Nội vụ và UBND các xã phối hợp thực hiện.', 'Sở Y tế', 'Sở Nội vụ | UBND các xã', '2026-09'],
    ['1. Xác minh tài sản\n\nGiao Phòng Nghiệp vụ tham mưu thành lập tổ xác minh, hoàn thành trong quý II/2026.', '', '', '2026-34'],
    ['1. Tập huấn sơ cứu\n\nSở Y tế biên soạn tài liệu; Sở Nội vụ cử công chức tham gia, thực hiện trong tháng 4 và tháng 5/2026.', 'Sở Y tế | Sở Nội vụ', '', '2026-04/2026-05'],
    ['1. Sơn lại vạch kẻ đường: Sở Xây dựng, UBND các xã, phường thực hiện trong năm 2026.', 'Sở Xây dựng | UBND các xã, phường', '', '2026'],
    ['1. Ký cam kết\n\nThời gian: xong trước ngày 15/10/2026. Sở Y tế chủ trì.', 'Sở Y tế', '', '../2026-10-15'],
    ['1. Phun hóa chất diệt muỗi 3 tháng/lần, do Trung tâm Y tế thực hiện.', 'Trung tâm Y tế', '', 'recurring'],
    ['1. Tiếp nhận đơn thư: thường xuyên.', '', '', 'ongoing'],
    ['1. Theo dõi phản ứng sau tiêm: thường xuyên, báo cáo khi có tai biến.', '', '', 'ongoing'],
    ['1. Tiêm vắc xin cho trẻ từ 15/3 đến 30/4/2026. Trạm Y tế chủ trì; các trường mầm non phối hợp.', 'Trạm Y tế', 'các trường mầm non', '2026-03-15/2026-04-30'],
    ['1. Lưu trữ\n\nDo Trung tâm Lưu trữ tỉnh chủ trì; Sở Nội vụ hỗ trợ kỹ thuật. Hoàn thành sau khi chỉnh lý xong.', 'Trung tâm Lưu trữ tỉnh', 'Sở Nội vụ', 'relative'],
    ['1. Thống kê\n\nSở Nội vụ hướng dẫn; các cơ quan, địa phương gửi số liệu chậm nhất ngày 31/7/2026.', 'Sở Nội vụ | các cơ quan, địa phương', '', '../2026-07-31'],
    ['1. Chỉnh lý\n\nCác sở, ban, ngành, UBND cấp huyện tổ chức chỉnh lý tài liệu, hoàn thành trước 30/6/2026.', 'Các sở, ban, ngành | UBND cấp huyện', '', '../2026-06-30'],
    ['1. Phủ sóng di động đến 100% thôn, bản, hoàn thành trong năm 2026.', '', '', '2026'],
    ['1. Lập phòng tư vấn tại hai bệnh viện: 2026 - 2027.', '', '', '2026/2027'],
    ['1. Khám sàng lọc\n\n- Các trạm y tế xây dựng lịch khám cho từng khối lớp.\n\n- Thời gian: Quý II/2026.', '', '', '2026-34'],
    ['1. Đề nghị Tòa án nhân dân tỉnh chủ trì, Viện kiểm sát nhân dân tỉnh phối hợp tổ chức phiên tòa giả định.', 'Tòa án nhân dân tỉnh', 'Viện kiểm sát nhân dân tỉnh', null],
    ['1. Khám mắt\n\nPhân công Trung tâm Y tế phối hợp với các trường học khám sức khỏe cho học sinh.', 'Trung tâm Y tế', 'các trường học', null],
    ['1. Trực Tết\n\n- Người phụ trách: Hà Văn Minh, Lò Thị Sương', 'Hà Văn Minh | Lò Thị Sương', '', null],
    ['1. Đường thôn\n\n* Phân công phụ trách: Trưởng thôn Đông; Hội Nông dân xã.\n\n* Thời gian hoàn thành: Quý III/2026.', 'Trưởng thôn Đông | Hội Nông dân xã', '', '2026-35'],
    ['1. Tiêu chí số 2 về giao thông\n\n- Chủ trì: Phòng Kinh tế.', 'Phòng Kinh tế', '', null],
    ['1. Vệ sinh tay\n\n- Phụ trách: Khoa Dược.\n\n- Người phối hợp: Tổ Hành chính.', 'Khoa Dược', 'Tổ Hành chính', null],
    ['1. Tập huấn\n\n- Chủ trì: Phòng Đào tạo.\n\n- Phối hợp:\n\n+ Phòng Tổ chức - Hành chính', 'Phòng Đào tạo', 'Phòng Tổ chức - Hành chính', null],
    ['1. Thanh tra đột xuất đơn vị nợ: Tổ Kiểm tra chủ trì.', 'Tổ Kiểm tra', '', null],
    ['1. Công khai danh sách, thực hiện trong 20 ngày kể từ ngày có kết luận.', '', '', 'relative'],
    ['1. Lập danh sách tàu cá, cập nhật hằng tuần.', '', '', 'recurring'],
    ['1. Số hóa. Sở Nội vụ là cơ quan chủ trì; Sở Y tế, Công an tỉnh là cơ quan phối hợp.', 'Sở Nội vụ', 'Sở Y tế | Công an tỉnh', null],
    ['1. Hội đàm với tỉnh bạn: Sở Ngoại vụ tham mưu, tổ chức.', '', '', null],
    ['1. Hiến máu. Đ/c Bí thư Đoàn xã phụ trách.', 'Đ/c Bí thư Đoàn xã', '', null],
    ['1. Câu lạc bộ kỹ năng: duy trì sinh hoạt, do Ban Chủ nhiệm phụ trách.', 'Ban Chủ nhiệm', '', null],
    ['1. Thăm nghĩa trang\n\n* Phụ trách: Đ/c Phó Bí thư; các chi đoàn phối hợp.', 'Đ/c Phó Bí thư', 'các chi đoàn', null],
    ['1. Chi cục Hải quan khu vực VI tăng thời gian làm việc.', 'Chi cục Hải quan khu vực VI', '', null],
    ['1. Đối thoại (mỗi tháng 01 lần; Sở Y tế chủ trì; các sở liên quan tham gia)', 'Sở Y tế', 'các sở liên quan', 'recurring'],
    ['1. Diễn tập\n\nCông ty Xăng dầu thực hiện; Cảnh sát phòng cháy chữa cháy phối hợp.', 'Công ty Xăng dầu', 'Cảnh sát phòng cháy chữa cháy', null],
    ['1. Phát loa trước mỗi đợt tiêm (Ban điều hành khu phố thực hiện).', 'Ban điều hành khu phố', '', null],
    ['1. Soạn sổ tay (Phòng Quản lý xây dựng chủ trì).', 'Phòng Quản lý xây dựng', '', null],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (work, lead, support, due) => {
    const [task] = (await planOf(work)).tasks
    expect([namesOf(task?.lead), namesOf(task?.support), dueOf(task)]).toEqual([lead, support, due])
  })
})

describe('no task', () => {
  const table: [work: string, tasks: string][] = [
    ['Nhiệm vụ cụ thể theo Phụ lục kèm theo Kế hoạch này.', ''],
    ['1. Đối tượng\n\nNgười từ 60 tuổi.\n\n2. Nhiệm vụ cụ thể\n\n- Khám sức khỏe.\n\n3. Thời gian thực hiện: từ tháng 6 đến tháng 9/2026.', 'II.2'],
    ['1. Thời gian, địa điểm\n\n- Thời gian: 7 giờ ngày 18/10/2026.\n\n- Địa điểm: Trạm y tế.\n\n2. Khám sàng lọc.', 'II.2'],
    ['1. Nội dung\n\n- Ý nghĩa của việc tiêm chủng.\n\n2. Hình thức\n\n- Phát thanh, tờ rơi.\n\n3. Khám sàng lọc.', 'II.3'],
    ['1. Chủ đề năm học\n\nTrường học xanh.\n\n2. Khám sàng lọc.', 'II.2'],
    ['1. Lực lượng: cán bộ trạm y tế, đoàn viên.\n\n2. Khám sàng lọc.', 'II.2'],
    ['1. Địa điểm tổ chức\n\nTrạm y tế xã.\n\n2. Khám sàng lọc cho người cao tuổi.', 'II.2'],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (work, tasks) => {
    expect((await planOf(work)).tasks.map(({ id }) => id).join(' ')).toBe(tasks)
  })
})

describe('rows of a table', () => {
  const rows = (head: string, ...lines: string[]) => [head, head.replace(/[^|]+/g, '---'), ...lines].join('\n')
  test('a month in the first column holds for the rows below it', async () => {
    const work = rows(
      '| Tháng | Công việc | Người thực hiện |',
      '| 9/2026 | Kiểm kê thuốc | Khoa Dược |',
      '|  | Phát tờ rơi | Khoa Khám bệnh |',
    )
    expect((await planOf(work)).tasks.map(dueOf)).toEqual(['2026-09', '2026-09'])
  })
  test('two strokes say that it is as above', async () => {
    const work = rows(
      '| TT | Công việc | Chủ trì | Thời gian |',
      '| 1 | Kiểm kê thuốc | Khoa Dược | Quý I/2026 |',
      '| 2 | Phát tờ rơi | // | -//- |',
    )
    expect((await planOf(work)).tasks.map((task) => [namesOf(task.lead), dueOf(task)])).toEqual([
      ['Khoa Dược', '2026-33'],
      ['Khoa Dược', '2026-33'],
    ])
  })
  test('who stands in front of the work holds for the rows below', async () => {
    const work = rows(
      '| Đơn vị | Công việc | Thời hạn |',
      '| Khoa Dược | Kiểm kê thuốc | 30/6/2026 |',
      '|  | Dự trù thuốc | 31/7/2026 |',
    )
    expect((await planOf(work)).tasks.map((task) => namesOf(task.lead))).toEqual(['Khoa Dược', 'Khoa Dược'])
  })
  test('quarters that are ticked are the time', async () => {
    const work = rows(
      '| Công việc | Chủ trì | Quý I | Quý II |',
      '| Kiểm kê thuốc | Khoa Dược | x |  |',
      '| Dự trù thuốc | Khoa Dược |  | x |',
    )
    expect((await planOf(work)).tasks.map(dueOf)).toEqual(['2026-33', '2026-34'])
  })
  test('the room of organisation is no label', async () => {
    const work = rows(
      '| Công việc | Chủ trì | Phối hợp |',
      '| Thi tay nghề | Phòng Đào tạo | Phòng Tổ chức - Hành chính |',
    )
    expect((await planOf(work)).tasks.map((task) => namesOf(task.support))).toEqual(['Phòng Tổ chức - Hành chính'])
  })
  test('a day in front and who prepares are time and lead', async () => {
    const work = rows('| Ngày | Giờ | Nội dung | Chuẩn bị |', '| 01/6/2026 | 8h00 | Lễ phát động | Khoa Dược |')
    expect((await planOf(work)).tasks.map((task) => [namesOf(task.lead), dueOf(task)])).toEqual([
      ['Khoa Dược', '2026-06-01'],
    ])
  })
  test('a section with a table of targets is no task', async () => {
    const work = rows('| Chỉ tiêu | ĐVT | Kế hoạch |', '| Số giường bệnh | giường | 120 |')
    expect((await planOf(work)).tasks).toEqual([])
  })
  test('a year of doing it is the time', async () => {
    const work = rows('| Tên dự án | Chủ đầu tư | Năm thực hiện |', '| Bến tàu | Ban Quản lý dự án | 2026 - 2027 |')
    expect((await planOf(work)).tasks.map(dueOf)).toEqual(['2026/2027'])
  })
  test('a person of whom the head says so supports', async () => {
    const work = rows(
      '| Công việc | Người phụ trách | Người phối hợp |',
      '| Kiểm kê thuốc | Khoa Dược | Tổ Hành chính |',
    )
    expect((await planOf(work)).tasks.map((task) => namesOf(task.support))).toEqual(['Tổ Hành chính'])
  })
})

describe('parts of a plan', () => {
  test('a section below a part is no part of its own', async () => {
    const text = `${HEAD}\nPhần thứ nhất\n\nMỤC ĐÍCH\n\n1. Mục đích\n\nNâng cao.\n\nPhần thứ hai\n\nNHIỆM VỤ\n\nI. RÀ SOÁT CHÍNH SÁCH\n\n1. Rà soát văn bản\n\n- Chủ trì: Sở Y tế.\n\n${TAIL}`
    const { tasks } = await planAt(text, 'ke-hoach.txt')
    expect(tasks.map(({ id }) => id)).toEqual(['PII.I.1'])
  })
})

describe('the last part', () => {
  test('tells the duties of those that it names', async () => {
    const text = `${HEAD}\nI. MỤC ĐÍCH\n\nNâng cao.\n\nII. NỘI DUNG\n\n1. Diễn tập.\n\nIII. NHIỆM VỤ CỦA CÁC ĐƠN VỊ\n\n1. Công an tỉnh: giữ an ninh.\n\n${TAIL}`
    const loaded = await planOfBytes(Buffer.from(text), 'ke-hoach.txt')
    if ('error' in loaded) throw new Error(loaded.error.message.en)
    expect([loaded.plan.tasks.map(({ id }) => id), loaded.plan.assignments.map(({ id }) => id)]).toEqual([
      ['II.1'],
      ['III.1'],
    ])
  })
})

describe('deadlines', () => {
  const context = { issued: '2026-02-21', period: null }
  const cells: [text: string, value: string | null, kind: string][] = [
    ['Đợt 1: 15/7; đợt 2: 30/8; đợt 3: 15/10/2026', '2026-10-15', 'during'],
    ['Từ khi Kế hoạch được phê duyệt đến hết năm 2026', '2026', 'by'],
  ]
  test.each(cells)('%s', (text, value, kind) => {
    expect(readDeadline(text, context)).toMatchObject({ value, kind })
  })
  test('a whole school year is that of the plan', () => {
    const school = { issued: '2026-02-21', period: '2025/2026' }
    expect(readDeadline('Cả năm học', school)).toMatchObject({ value: '2025/2026', kind: 'during' })
  })
  const prose: [text: string, value: string | null, kind: string | undefined][] = [
    ['Trực cấp cứu thực hiện thường xuyên trong các ngày lễ', null, 'ongoing'],
    ['Lắp biển báo tại cổng trường, thực hiện trong năm học 2025 - 2026', '2025/2026', 'during'],
    ['Đánh giá chất lượng mỗi quý một lần', null, 'recurring'],
    ['Kiểm kê tủ thuốc, thực hiện hằng năm', null, 'recurring'],
    ['Đến hết tháng 6/2026, hoàn thành số hóa hồ sơ', '2026-06', 'by'],
    ['Từ quý II/2026 triển khai thí điểm tại 05 xã', '2026-34/..', 'during'],
    ['Phun hóa chất vào các tháng 3, 6, 9', '2026-09', 'during'],
    ['Tổ chức hội thi tay nghề (dự kiến tháng 8/2026)', '2026-08', 'during'],
  ]
  test.each(prose)('%s', (text, value, kind) => {
    expect(findDeadline(text, context)).toMatchObject({ value, kind })
  })
})
