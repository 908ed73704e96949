import { describe, expect, test } from 'vitest'
import { planOfBytes } from '../src/commands/load.ts'
import { readLabels } from '../src/grammar/label.ts'
import type { Plan } from '../src/plan/plan.ts'
import { buildTree } from '../src/tree/index.ts'
import { namesOf } from './with/parts.ts'

// How other hands write a plan: the Party's numbers, parts, labels behind the work, cells with labels of their own.

interface Parts {
  readonly head?: string
  readonly title?: string
  readonly scope?: string
  readonly work?: string
  readonly charge?: string
  readonly tail?: string
}

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 45/KH-UBND\n\nSơn La, ngày 21 tháng 02 năm 2026'
const TAIL = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Kiên'

async function read(text: string, name = 'ke-hoach.txt'): Promise<Plan> {
  const loaded = await planOfBytes(Buffer.from(text), name)
  if ('error' in loaded) throw new Error(loaded.error.message.en)
  return loaded.plan
}

const plan = ({
  head = HEAD,
  title = 'Nâng cao chất lượng công tác lưu trữ',
  scope,
  work,
  charge,
  tail = TAIL,
}: Parts) =>
  read(
    [head, 'KẾ HOẠCH', title, 'I. MỤC ĐÍCH', 'Nâng cao trách nhiệm.', scope ?? '', 'III. NHIỆM VỤ']
      .concat(work ?? '1. Rà soát hồ sơ.', 'IV. TỔ CHỨC THỰC HIỆN', charge ?? '1. Sở Nội vụ\n- Theo dõi.', tail)
      .filter((part) => part !== '')
      .join('\n\n'),
  )

describe('who and when stand behind the work', () => {
  const table: [work: string, lead: string, support: string, due: string | null][] = [
    ['1. Rà soát hồ sơ. Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính; thời gian: quý II/2026.', 'Sở Nội vụ', 'Sở Tài chính', '2026-34'],
    ['1. Rà soát hồ sơ\n- Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính, Sở Y tế.', 'Sở Nội vụ', 'Sở Tài chính | Sở Y tế', null],
    ['1. Rà soát hồ sơ\nĐơn vị chủ trì: Sở Nội vụ. Đơn vị phối hợp: Sở Y tế.', 'Sở Nội vụ', 'Sở Y tế', null],
    ['1. Tuyên truyền pháp luật: Sở Tư pháp chủ trì, phối hợp với Sở Y tế tổ chức.', 'Sở Tư pháp', 'Sở Y tế', null],
    ['1. Rà soát hồ sơ (Sở Nội vụ chủ trì, Sở Y tế phối hợp).', 'Sở Nội vụ', 'Sở Y tế', null],
    ['1. Rà soát hồ sơ (Sở Nội vụ chủ trì; Sở Y tế phối hợp; Quý I/2026).', 'Sở Nội vụ', 'Sở Y tế', '2026-33'],
    ['1. Vận hành kho lưu trữ: Sở Nội vụ thực hiện, thường xuyên.', 'Sở Nội vụ', '', 'ongoing'],
    ['1. Tiếp nhận hồ sơ\nBố trí công chức tiếp nhận. Giao Sở Nội vụ thực hiện.', 'Sở Nội vụ', '', null],
    ['1. Tập huấn nghiệp vụ\nSở Nội vụ chủ trì, phối hợp với Sở Y tế mở lớp; hoàn thành trước ngày 30/11/2026.', 'Sở Nội vụ', 'Sở Y tế', '../2026-11-30'],
    ['1. Kết nối dữ liệu (giao Phòng Bưu chính, Viễn thông chủ trì).', 'Phòng Bưu chính, Viễn thông', '', null],
    ['1. Đánh giá khóa học\n- Chủ trì: Sở Nội vụ\n- Phối hợp: các cơ sở đào tạo', 'Sở Nội vụ', 'các cơ sở đào tạo', null],
    ['1. Rà soát hồ sơ\n- Người phụ trách: Tổ trưởng chuyên môn', 'Tổ trưởng chuyên môn', '', null],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (work, lead, support, due) => {
    const [task] = (await plan({ work })).tasks
    const { deadline = null } = task ?? {}
    expect([namesOf(task?.lead), namesOf(task?.support)]).toEqual([lead, support])
    expect(deadline && (deadline.value ?? deadline.kind)).toBe(due)
  })

  test('"a) Nội dung" beside "b) Đơn vị thực hiện" is a part of the task', async () => {
    const work = '1. Số hóa hồ sơ\na) Nội dung: chuẩn hóa tài liệu.\nb) Đơn vị thực hiện: Sở Nội vụ.'
    expect((await plan({ work })).tasks.map(({ id }) => id)).toEqual(['III.1'])
  })

  test('labels with "➢" hang on the bullet above them', async () => {
    const work = '1. Thi đua\n• Tổ chức hội thi.\n➢ Chủ trì: Sở Nội vụ\n➢ Thời gian: tháng 5/2026'
    expect((await plan({ work })).tasks.map(({ id, deadline }) => [id, deadline?.value])).toEqual([
      ['III.1-1', '2026-05'],
    ])
  })
})

describe('a line of several labels', () => {
  const table: [text: string, labels: string[]][] = [
    ['Chủ trì: Sở Y tế; phối hợp: Sở Tư pháp', ['lead Sở Y tế', 'support Sở Tư pháp']],
    ['- Chủ trì: Sở Y tế; - Phối hợp: Sở Tư pháp', ['lead Sở Y tế', 'support Sở Tư pháp']],
    ['Chủ trì: Sở Y tế Phối hợp: Sở Tư pháp', ['lead Sở Y tế', 'support Sở Tư pháp']],
    ['Mở lớp. Thời gian: quý I; kết quả: báo cáo', ['deadline quý I', 'output báo cáo']],
    ['Mở lớp theo yêu cầu: đủ số lượng', []],
  ] // biome-ignore format: a table
  test.each(table)('%s', (text, labels) => {
    expect(readLabels(text).map(({ field, value }) => `${field} ${value}`)).toEqual(labels)
  })
})

describe('parts and numbers', () => {
  const ids = (text: string) =>
    buildTree(
      text.split('\n').map((line, i) => ({ text: line, bold: false, at: { line: i + 1, end_line: i + 1 } })),
    ).map(({ id, text: name }) => `${id} ${name}`)
  test('"PHẦN II" takes its name from the line below', () => {
    expect(ids('PHẦN I\nTÌNH HÌNH CHUNG\n1. Thuận lợi\nPHẦN II\nNHIỆM VỤ')).toEqual([
      'PI TÌNH HÌNH CHUNG',
      'PII NHIỆM VỤ',
    ])
  })
  test('"I-", "1-" are numbers of the Party', () => {
    expect(ids('I- MỤC ĐÍCH\n1- Quán triệt\nII- NHIỆM VỤ')).toEqual(['I MỤC ĐÍCH', 'II NHIỆM VỤ'])
  })
  test.each(['1-2 năm sau', '2.5 triệu đồng'])('%s opens no item', (text) => {
    expect(buildTree([{ text, bold: false, at: { line: 1, end_line: 1 } }])[0]?.id).toBeNull()
  })

  test('sections "A", "B", "C" have their own roles, parts around sections those of the sections', async () => {
    const capital = await read(
      'KẾ HOẠCH\nA. MỤC ĐÍCH\nB. MỤC TIÊU\nC. NHIỆM VỤ\nI. Hạ tầng\n1. Nâng cấp mạng.\nD. KINH PHÍ',
    )
    expect(capital.body.filter(({ id }) => id).map(({ id, role }) => `${id} ${role}`)).toEqual([
      'A purpose', 'B objectives', 'C tasks', 'D funding',
    ]) // biome-ignore format: a list
    const parts = await read(
      'KẾ HOẠCH\nPHẦN I\nNHỮNG VẤN ĐỀ CHUNG\nI. MỤC ĐÍCH\nPHẦN II\nTỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Theo dõi.',
    )
    expect(parts.assignments.map(({ id, agencies }) => `${id} ${namesOf(agencies)}`)).toEqual(['PII.1 Sở Nội vụ'])
  })
})

describe('the head', () => {
  test('of the Party has its number before a dash', async () => {
    const head = 'ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ MƯỜNG LA\n\nSố 12-KH/ĐU\n\nMường La, ngày 18 tháng 9 năm 2025'
    const { document } = await plan({ head })
    expect([document.code, document.issuer?.name, document.issuer?.level]).toEqual([
      '12-KH/ĐU',
      'Đảng ủy xã Mường La',
      'party',
    ])
  })
  test('names a school and a police room as they write themselves', async () => {
    const head = 'UBND XÃ MƯỜNG LA\nTRƯỜNG THCS NGUYỄN DU\n\nSố: 15/KH-THCS\n\nMường La, ngày 18 tháng 9 năm 2025'
    const text = `${head}\n\nKẾ HOẠCH\nThi đua\n\nTrường THCS Nguyễn Du xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Thi đua.\nII. NHIỆM VỤ\n1. Dạy tốt.`
    expect((await read(text)).document.issuer?.name).toBe('Trường THCS Nguyễn Du')
  })
  test.each([
    ['Thi đua năm học 2025 - 2026', '', '2025/2026'],
    ['Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2026', '', '2026'],
    ['Thực hiện Chương trình phát triển văn hóa đến năm 2026', '', null],
    ['Tháng hành động vì trẻ em', 'II. THỜI GIAN, PHẠM VI\n1. Thời gian: từ ngày 15/4/2026 đến ngày 15/5/2026.', '2026-04-15/2026-05-15'],
  ])('period of "%s" %s', async (title, scope, period) => {
    expect((await plan({ title, scope })).document.period).toBe(period)
  }) // biome-ignore format: a table
})

describe('a report is due', () => {
  const table: [charge: string, frequency: string, due: string | null, to: string][] = [
    ['Tổng hợp báo cáo UBND tỉnh trước ngày 10/12/2026.', 'once', '2026-12-10', 'UBND tỉnh'],
    ['Định kỳ báo cáo UBND tỉnh trước ngày 15/12 hằng năm.', 'yearly', 'XXXX-12-15', 'UBND tỉnh'],
    ['Theo dõi; định kỳ hằng tháng, quý, năm báo cáo Chủ tịch UBND tỉnh.', 'monthly', null, 'Chủ tịch UBND tỉnh'],
    ['Định kỳ hằng quý báo cáo kết quả với UBND tỉnh (qua Thanh tra tỉnh).', 'quarterly', null, 'UBND tỉnh'],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (charge, frequency, due, to) => {
    const [report] = (await plan({ charge: `1. Sở Nội vụ\n- ${charge}` })).reporting
    expect([report?.frequency ?? '', report?.due ?? null, namesOf(report?.to)]).toEqual([frequency, due, to])
  })
})

test('what is, is no target', async () => {
  const { targets } = await read(
    'KẾ HOẠCH\nI. ĐẶC ĐIỂM TÌNH HÌNH\n- Có 24 lớp; đạt 98% sĩ số.\nII. MỤC TIÊU\n1. Năm 2026\n- 100% lớp đạt chuẩn.\nIII. NHIỆM VỤ\n1. Dạy tốt.',
  )
  expect(targets.map(({ value, by }) => [value, by])).toEqual([[100, '2026']])
})

describe('figures of duties and of brackets', () => {
  const table: [charge: string, values: number[]][] = [
    ['Hằng quý có ít nhất 01 tin, bài gửi đăng.', [1]],
    ['Đối với chuyên mục: phát sóng mỗi tháng 02 chuyên mục.', [2]],
    ['Thành lập Tổ giúp việc gồm 05 thành viên.', []],
    ['Giảm 5% số vụ ngộ độc tập thể (từ 30 người mắc trở lên).', [5]],
  ]
  test.each(table)('%s', async (charge, values) => {
    expect((await plan({ charge: `1. Sở Nội vụ\n- ${charge}` })).targets.map(({ value }) => value)).toEqual(values)
  })

  test('the text of a target begins behind the colon', async () => {
    const work = '1. Đối với chương trình đối thoại: Phát sóng mỗi tháng 02 chuyên mục.'
    expect((await plan({ work })).targets.map(({ text }) => text)).toEqual(['Phát sóng mỗi tháng 02 chuyên mục'])
  })
})

describe('tables in Markdown', () => {
  const work = (table: string, tail = '') =>
    read(
      `**KẾ HOẠCH**\n\n**I. MỤC ĐÍCH**\n\n**II. NHIỆM VỤ**\n\n${table}\n\n**III. TỔ CHỨC THỰC HIỆN**\n\n1. Sở Nội vụ theo dõi.\n\n${tail}`,
      'ke-hoach.md',
    )
  const SIGNED =
    '| | |\n|---|---|\n| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>**Hà Văn Kiên** |'

  test('a section over a table of tasks is no task; recipients and signature stand in a table', async () => {
    const read = await work(
      '| TT | Công trình | Chủ đầu tư | Tháng |\n|---|---|---|---|\n| 1 | Sửa cống | UBND xã Mường La | 6/2026 |',
      SIGNED,
    )
    expect(read.tasks.map(({ id, lead, deadline }) => [id, namesOf(lead), deadline?.value])).toEqual([
      ['II.T1.1', 'UBND xã Mường La', '2026-06'],
    ])
    expect(read.document.recipients.map(({ text }) => text)).toEqual(['Như trên', 'Lưu: VT'])
    expect(read.document.signature?.name).toBe('Hà Văn Kiên')
  })

  test('rows of sums are no tasks', async () => {
    const rows = [
      'I | Cấp tỉnh | 5 | | | 1.920',
      '1 | Mở lớp | 3 | Sở Nội vụ | Quý II | 1.200',
      ' | Tổng cộng | 3 | | | 1.920',
    ]
    const table = `| STT | Nội dung | Số lớp | Chủ trì | Thời gian | Kinh phí |\n|---|---|---|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`
    expect((await work(table)).tasks.map(({ text }) => text)).toEqual(['Mở lớp'])
  })

  test('HTML tables hold merged cells: two rows of a header, a group row', async () => {
    const cells = (tag: string, ...texts: string[]) =>
      `<tr>${texts.map((text) => `<${tag}${text}</${tag.split(' ')[0]}>`).join('')}</tr>`
    const table = `<table>\n${cells('td', ' rowspan="2">TT', ' rowspan="2">Nội dung', ' colspan="2">Phân công', ' rowspan="2">Thời gian')}\n${cells('td', '>Chủ trì', '>Phối hợp')}\n${cells('td', '>A', ' colspan="4">Tuyên truyền')}\n${cells('td', '>1', '>Mở chuyên mục', '>Sở Tư pháp', '>Sở Y tế', '>Quý I/2026')}\n</table>`
    expect(
      (await work(table)).tasks.map(({ id, lead, support, deadline }) => [
        id,
        namesOf(lead),
        namesOf(support),
        deadline?.value,
      ]),
    ).toEqual([['II.T1.1', 'Sở Tư pháp', 'Sở Y tế', '2026-33']])
  })
})
