import { describe, expect, test } from 'vitest'
import { readFundingSources } from '../src/grammar/money.ts'
import type { Plan } from '../src/plan/plan.ts'
import { HEAD, namesOf, read, TAIL } from './with/parts.ts'
import { planAt } from './with/plan-at.ts'

// Plans of police, Party committees, unions, wards and schools: their numbers, sections and labels.

const planOf = (...parts: readonly string[]): Promise<Plan> =>
  read(HEAD, ...parts, 'V. TỔ CHỨC THỰC HIỆN', '1. Sở Nội vụ\n- Theo dõi.', TAIL)

describe('numbers of items', () => {
  test.each([
    ['1.1- Rà soát hồ sơ.\n\n1.2- Tập huấn.', ['I.1.1', 'I.1.2']],
    ['1.1/ Rà soát hồ sơ.\n\n1.2/ Tập huấn.', ['I.1.1', 'I.1.2']],
    ['1. Hỗ trợ mỗi hộ như sau:\n\n1.5 - 2 triệu đồng cho hộ nghèo.', ['I.1']],
  ])('%s', async (work, ids) => {
    expect((await planOf('I. NỘI DUNG', work)).tasks.map(({ id }) => id)).toEqual(ids)
  })
})

describe('sections', () => {
  test('"Công tác bảo đảm" tells of money, not of work', async () => {
    const plan = await planOf(
      'I. NỘI DUNG',
      '1. Tuần tra.',
      'II. CÔNG TÁC BẢO ĐẢM',
      '1. Kinh phí: Từ kinh phí thường xuyên.\n\n2. Phương tiện: Xe của đơn vị.',
    )
    expect(plan.tasks.map(({ id }) => id)).toEqual(['I.1'])
    expect(plan.funding.map(({ sources }) => sources)).toEqual([['recurrent-estimate']])
  })

  test('"Nội dung, đối tượng, thời gian" is work where parts of its items have their time', async () => {
    const plan = await planOf(
      'I- NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN',
      '1- Kiểm tra\n\n1.1- Kiểm tra việc thu đảng phí\n\n- Đối tượng: 03 chi bộ.\n\n- Thời gian: Quý II/2026.',
    )
    expect(plan.tasks.map(({ id, deadline }) => [id, deadline?.value])).toEqual([['I.1.1', '2026-34']])
  })
})

test('"(đã ký)" below the title is no part of it', async () => {
  const text = [
    HEAD,
    'I. NỘI DUNG',
    '1. Tuần tra.',
    'Nơi nhận:\n- Lưu: VT.',
    'TRƯỞNG CÔNG AN PHƯỜNG\n(đã ký)\nTrần Quốc Bảo',
  ]
  const { document } = await planAt(text.join('\n\n'), 'ke-hoach.txt')
  expect(document.signature).toMatchObject({ title: 'TRƯỞNG CÔNG AN PHƯỜNG', name: 'Trần Quốc Bảo' })
})

describe('who does the work of a school or a police station', () => {
  const table: [where: string, work: string, lead: string, due: string | null][] = [
    ['in its one line', '1. Chọn đội tuyển\n- Các tổ chuyên môn: Thi chọn, nộp danh sách trước ngày 20/9/2026.', 'Các tổ chuyên môn', '../2026-09-20'],
    ['behind "Phụ trách chung"', '1. Bồi dưỡng\n- Phụ trách chung: Thầy Nguyễn Xuân Hải - Phó Hiệu trưởng.', 'Thầy Nguyễn Xuân Hải - Phó Hiệu trưởng', null],
    ['behind the group that is taught', '1. Nhóm khá, giỏi: Tổ trưởng chuyên môn phụ trách.', 'Tổ trưởng chuyên môn', null],
    ['with "trật tự" in its name', '1. Tuần tra\n- Tổ Cảnh sát trật tự: Tuần tra ban đêm.', 'Tổ Cảnh sát trật tự', null],
    ['behind a rhythm and a colon', '1. Tổng vệ sinh vào sáng thứ Bảy hằng tuần: Hội Phụ nữ đầu mối.', 'Hội Phụ nữ', null],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (_, work, lead, due) => {
    const [task] = (await planOf('I. NỘI DUNG', work)).tasks
    expect([namesOf(task?.lead), task?.deadline?.value ?? null]).toEqual([lead, due])
  })

  test('in a column "Người/đơn vị phụ trách"', async () => {
    const table = '| TT | Nội dung | Người/đơn vị phụ trách |\n|---|---|---|\n| 1 | Tập huấn | BSCKII. Nguyễn Hữu Thọ |'
    const { tasks } = await planAt([HEAD, 'I. NỘI DUNG', table, TAIL].join('\n\n'), 'ke-hoach.md')
    expect(tasks.map(({ lead }) => namesOf(lead))).toEqual(['BSCKII. Nguyễn Hữu Thọ'])
  })
})

describe('where the money of a school or a union comes from', () => {
  test.each([
    ['Từ nguồn thu học phí và hỗ trợ của Ban đại diện cha mẹ học sinh.', ['socialised', 'other-lawful']],
    ['Trích từ nguồn tài chính công đoàn.', ['other-lawful']],
    ['Doanh nghiệp trích nộp đầy đủ kinh phí công đoàn.', []],
  ])('%s', (text, sources) => {
    expect(readFundingSources(text)).toEqual(sources)
  })
})
