import fc from 'fast-check'
import type { Plan, PlanNode, Task } from '../../src/plan/plan.ts'
import { HOSTILE } from './findings.ts'
import { EMPTY_PLAN, taskOf } from './papers.ts'

// Plans made by chance: as a drafter could write them, and as nobody does.

const AT = { line: 1, end_line: 1 }
const AGENCIES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Công an tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh']
const WORK = [
  'Mở lớp tập huấn kỹ năng số cho cán bộ thôn',
  'Rà soát hồ sơ đất công ích do xã quản lý',
  'Lắp đặt điểm tra cứu thủ tục tại nhà văn hóa',
  'Kiểm tra việc giải quyết kiến nghị của người dân',
  'In và cấp phát sổ tay hướng dẫn phòng cháy trong khu dân cư',
]
const DEADLINES = ['Trước ngày 30/6/2026', 'Quý III/2026', 'Thường xuyên', 'Tháng 9/2026', 'Hằng năm', null]

const line = fc.record({
  work: fc.constantFrom(...WORK),
  more: fc.integer({ min: 1, max: 99 }),
  lead: fc.constantFrom(...AGENCIES),
  support: fc.uniqueArray(fc.constantFrom(...AGENCIES), { maxLength: 3 }),
  deadline: fc.constantFrom(...DEADLINES),
  output: fc.constantFrom('Báo cáo kết quả', 'Danh sách lớp', null),
})

/** The text of a plan, in the words and with the numbering of a province's office. */
export const planText: fc.Arbitrary<string> = fc
  .record({
    number: fc.integer({ min: 1, max: 400 }),
    groups: fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    closing: fc.boolean(),
  })
  .map(({ number, groups, closing }) =>
    [
      'ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ',
      `Số: ${String(number).padStart(2, '0')}/KH-UBND`,
      'Phú Thọ, ngày 05 tháng 3 năm 2026',
      'KẾ HOẠCH',
      'Nâng cao kỹ năng số cho người dân năm 2026',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:',
      'I. MỤC ĐÍCH',
      '1. Giúp người dân tự nộp hồ sơ trên mạng.',
      'II. NHIỆM VỤ',
      ...groups.flatMap((tasks, group) => [
        `${group + 1}. Nhóm việc thứ ${group + 1}`,
        ...tasks.flatMap(({ work, more, lead, support, deadline, output }, at) => [
          `${group + 1}.${at + 1}. ${work} đợt ${more}`,
          `- Cơ quan chủ trì: ${lead}.`,
          ...(support.length === 0 ? [] : [`- Cơ quan phối hợp: ${support.join(', ')}.`]),
          ...(deadline === null ? [] : [`- Thời gian hoàn thành: ${deadline}.`]),
          ...(output === null ? [] : [`- Sản phẩm: ${output}.`]),
        ]),
      ]),
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ theo dõi, đôn đốc, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.',
      ...(closing
        ? ['Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình']
        : []),
    ].join('\n\n'),
  )

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    HOSTILE,
    '',
    ' ',
    'x'.repeat(3000),
    'Mở lớp tập huấn '.repeat(400),
    '{default-bullet-numbering-0}',
    '$&',
  ),
)

const oddTask = (at: number, text: string, more: string): Task =>
  taskOf(`II.${at}`, text, {
    output: more,
    activities: [more],
    support: [{ name: more, agency: null, at: AT, inferred: false, from: null }],
    deadline: at % 2 === 0 ? null : { text: more, value: '../2026-06-30', kind: 'by', at: AT },
  })

const oddNode = (at: number, text: string, more: string): PlanNode => ({
  id: `II.${at}`,
  marker: `${at}.`,
  kind: 'item',
  role: null,
  text,
  at: AT,
  children: [{ id: null, marker: null, kind: 'paragraph', role: null, text: more, at: AT, children: [] }],
})

/** Plans that nobody writes: empty, of one task, of 500, of endless cells, of hostile words. */
export const oddPlan: fc.Arbitrary<Plan> = fc
  .record({
    texts: fc.oneof(
      { weight: 8, arbitrary: fc.array(word, { maxLength: 12 }) },
      { weight: 1, arbitrary: word.map((text) => Array.from({ length: 500 }, () => text.slice(0, 200))) },
    ),
    more: word,
    name: word,
  })
  .map(({ texts, more, name }) => ({
    ...EMPTY_PLAN,
    document: {
      ...EMPTY_PLAN.document,
      type: 'Kế hoạch',
      title: name,
      recipients: texts.slice(0, 3).map((text) => ({ text, purpose: null })),
      signature: { authority: name, capacity: null, title: 'CHỦ TỊCH', name: more },
    },
    bases: texts.slice(0, 2).map((text) => ({ text, cites: [], at: AT })),
    tasks: texts.map((text, i) => oddTask(i + 1, text, more.slice(0, texts.length > 100 ? 50 : 6000))),
    body: texts.map((text, i) => oddNode(i + 1, text, name.slice(0, texts.length > 100 ? 50 : 6000))),
  }))
