import type { Comparison, Difference, MatrixRow, Pair, Side } from '../../src/diff/changes.ts'
import type { ChangesLook } from '../../src/report/changes/index.ts'

export const LOOK: ChangesLook = { lang: 'vi', color: false, width: 100, names: ['Lạng Sơn', 'Quảng Trị'] }

export const both = (text: string): { vi: string; en: string } => ({ vi: text, en: `en ${text}` })

export const side = (id: string, text: string): Side => ({ id, text, at: { line: 1, end_line: 2 } })

export const difference = (given: Partial<Difference> = {}): Difference => ({
  field: 'deadline',
  a: '30/6/2026',
  b: '31/12/2026',
  change: 'later',
  message: both('Thời hạn muộn hơn 6 tháng: 30/6/2026 → 31/12/2026'),
  ...given,
})

export const pair = (given: Partial<Pair> = {}): Pair => ({
  a: side('III.2', 'Xây dựng phương án bàn giao thư viện cấp huyện trước đây'),
  b: side('III.1.3', 'Xây dựng phương án tiếp nhận thư viện của các huyện trước đây'),
  kind: 'similar',
  confidence: 0.9,
  differences: [
    difference(),
    difference({
      field: 'lead',
      a: 'Sở Nội vụ',
      b: 'Sở Tài chính',
      change: 'changed',
      message: both('Chủ trì: Sở Nội vụ → Sở Tài chính'),
    }),
  ],
  ...given,
})

export const comparison = (given: Partial<Comparison> = {}): Comparison => ({
  kehoach: 1,
  mode: 'pair',
  plans: [
    { path: 'a.md', province: 'lang-son', title: 'Kế hoạch thư viện', issued: '2025-12-19' },
    { path: 'b.docx', province: 'quang-tri', title: null, issued: null },
  ],
  pairs: [pair()],
  only_a: [side('III.4', 'Giao lưu văn hóa đọc')],
  only_b: [side('III.9', 'Tủ sách trên tàu cá'), side('III.10', 'Xe thư viện')],
  targets: [
    {
      about: 'Xã có thư viện',
      a: { value: 75, max: null, unit: '%', by: '2030', at: { line: 57 } },
      b: { value: 82.5, max: null, unit: '%', by: '2028-35', at: { line: 60 } },
      change: 'higher',
      message: both('Quảng Trị cao hơn.'),
    },
    {
      about: 'Bản sách',
      a: null,
      b: { value: 1500, max: 2000, unit: 'bản', by: null, at: { page: 2 } },
      change: 'added',
      message: both('Chỉ tiêu chỉ có ở bên sau: 1500-2000 bản (Bản sách)'),
    },
  ],
  funding: {
    a: ['local-budget'],
    b: [],
    differences: [
      difference({
        field: 'funding',
        a: 'local-budget',
        b: null,
        change: 'removed',
        message: both('Bên sau không nêu nguồn kinh phí'),
      }),
    ],
  },
  reporting: {
    a: ['hằng năm, trước 10/12'],
    b: ['hằng năm, trước 15/11'],
    differences: [
      difference({
        field: 'reporting',
        a: 'yearly XXXX-12-10',
        b: 'yearly XXXX-11-15',
        change: 'earlier',
        message: both('Hạn báo cáo hằng năm sớm hơn 25 ngày: XXXX-12-10 → XXXX-11-15'),
      }),
    ],
  },
  bases: { shared: ['2537/QĐ-TTg'], only_a: ['1/QĐ-TTg'], only_b: [] },
  texts: [{ a: null, b: side('I.3', 'Đoạn mới'), change: 'added', message: both('Thêm mục I.3: Đoạn mới') }],
  matrix: [],
  boilerplate: [
    { plan: 0, share: 0.31, passages: [{ at: { line: 3 }, text: 'Đoạn chung', also: [{ plan: 1, at: { line: 4 } }] }] },
  ],
  ...given,
})

export const EMPTY: Partial<Comparison> = {
  pairs: [],
  only_a: [],
  only_b: [],
  targets: [],
  funding: null,
  reporting: null,
  bases: null,
  texts: [],
  matrix: [],
  boilerplate: [],
}

export const row = (given: Partial<MatrixRow> = {}): MatrixRow => ({
  task: 'Thành lập thư viện hoặc phòng đọc',
  plans: [['6'], ['III.1.3', 'III.2'], []],
  leads: ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ; Sở Y tế', null],
  deadlines: ['Năm 2030', '31/12/2030', null],
  from: '6',
  coverage: ['taken-up', 'partly', 'missing'],
  differences: [[], [difference()], []],
  ...given,
})

export const THREE: ChangesLook = { ...LOOK, names: ['Văn bản gốc', 'Lạng Sơn', 'Quảng Trị'] }

export const matrix = (mode: 'matrix' | 'base', rows: readonly MatrixRow[]): Comparison =>
  comparison({
    ...EMPTY,
    mode,
    plans: ['qd.md', 'a.md', 'b.md'].map((path) => ({ path, province: null, title: null, issued: null })),
    matrix: rows,
    boilerplate: [0, 1, 2].map((plan) => ({ plan, share: plan / 4, passages: [] })),
  })
