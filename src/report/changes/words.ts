import type { ChangeKind, Field, MatrixRow, PairKind } from '../../diff/changes.ts'
import type { FundingSource } from '../../plan/plan.ts'
import type { Message } from '../../text/problem.ts'

const say = (vi: string, en: string): Message => ({ vi, en })

export const KIND: Readonly<Record<PairKind, Message>> = {
  same: say('giống nhau', 'same'),
  similar: say('tương tự', 'similar'),
  partial: say('một phần', 'partial'),
}

export const FIELD: Readonly<Record<Field, Message>> = {
  lead: say('Chủ trì', 'Lead'),
  support: say('Phối hợp', 'Support'),
  deadline: say('Thời hạn', 'Deadline'),
  output: say('Sản phẩm', 'Output'),
  target: say('Chỉ tiêu', 'Target'),
  funding: say('Kinh phí', 'Funding'),
  reporting: say('Báo cáo', 'Reporting'),
  scope: say('Phạm vi', 'Scope'),
  wording: say('Lời văn', 'Wording'),
  number: say('Số mục', 'Number'),
  place: say('Vị trí', 'Place'),
}

export const CHANGE: Readonly<Record<ChangeKind, Message>> = {
  added: say('thêm', 'added'),
  removed: say('bỏ', 'removed'),
  changed: say('khác', 'changed'),
  earlier: say('sớm hơn', 'earlier'),
  later: say('muộn hơn', 'later'),
  higher: say('cao hơn', 'higher'),
  lower: say('thấp hơn', 'lower'),
  succession: say('cơ quan kế thừa', 'succession'),
  moved: say('chuyển chỗ', 'moved'),
  renumbered: say('đánh số lại', 'renumbered'),
}

type Coverage = NonNullable<MatrixRow['coverage']>[number]

export const COVERAGE: Readonly<Record<Coverage, Message>> = {
  'taken-up': say('đủ', 'taken up'),
  partly: say('một phần', 'partly'),
  missing: say('chưa có', 'missing'),
}

export const SOURCE: Readonly<Record<FundingSource, Message>> = {
  'state-budget': say('ngân sách nhà nước', 'state budget'),
  'central-budget': say('ngân sách trung ương', 'central budget'),
  'local-budget': say('ngân sách địa phương', 'local budget'),
  'recurrent-estimate': say('dự toán chi thường xuyên', 'recurrent estimates'),
  integrated: say('lồng ghép chương trình, đề án', 'other programmes'),
  socialised: say('xã hội hóa', 'private contributions'),
  'oda-foreign': say('vốn nước ngoài', 'foreign funds'),
  credit: say('tín dụng', 'credit'),
  'other-lawful': say('nguồn hợp pháp khác', 'other lawful sources'),
}

/** What a report says around the facts. */
export const TEXT = {
  vi: {
    title: 'So sánh kế hoạch',
    versions: 'Thay đổi giữa hai bản',
    base: 'Đối chiếu với văn bản gốc',
    summary: 'Tóm tắt',
    plans: 'Các kế hoạch',
    pairs: 'Nhiệm vụ cùng có, điểm khác',
    changed: 'Nhiệm vụ được sửa',
    only: (name: string) => `Chỉ có ở ${name}`,
    added: 'Nhiệm vụ được thêm',
    removed: 'Nhiệm vụ bị bỏ',
    targets: 'Chỉ tiêu',
    funding: 'Kinh phí',
    reporting: 'Chế độ báo cáo',
    bases: 'Căn cứ, văn bản viện dẫn',
    shared: 'Chung',
    texts: 'Phần khác của văn bản',
    matrix: 'Ma trận nhiệm vụ',
    boilerplate: 'Đoạn trùng với kế hoạch khác',
    task: 'Nhiệm vụ',
    lead: 'chủ trì',
    due: 'thời hạn',
    none: 'không nêu',
    absent: 'không có',
    nothing: 'Không có khác biệt.',
    indicator: 'Chỉ tiêu',
    difference: 'Khác biệt',
    kind: 'Mức giống',
    confidence: 'Độ tin cậy',
    issued: 'Ngày ban hành',
    lacking: 'Không có ở',
    untaken: 'Chưa có ở',
    own: (name: string) => `Việc riêng của ${name}`,
    alikeWords: 'không khác',
  },
  en: {
    title: 'Comparison of plans',
    versions: 'Changes between two versions',
    base: 'Plans against the base document',
    summary: 'Summary',
    plans: 'Plans',
    pairs: 'Tasks that both have, and what differs',
    changed: 'Tasks that changed',
    only: (name: string) => `Only in ${name}`,
    added: 'Tasks added',
    removed: 'Tasks removed',
    targets: 'Targets',
    funding: 'Funding',
    reporting: 'Reporting',
    bases: 'Legal bases and citations',
    shared: 'Shared',
    texts: 'Other parts of the text',
    matrix: 'Matrix of tasks',
    boilerplate: 'Passages that stand in other plans too',
    task: 'Task',
    lead: 'lead',
    due: 'deadline',
    none: 'not named',
    absent: 'none',
    nothing: 'No differences.',
    indicator: 'Indicator',
    difference: 'Difference',
    kind: 'Likeness',
    confidence: 'Confidence',
    issued: 'Issued',
    lacking: 'Not in',
    untaken: 'Not yet in',
    own: (name: string) => `Work that ${name} has alone`,
    alikeWords: 'the same',
  },
} as const
