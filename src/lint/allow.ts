import type { Message } from '../text/problem.ts'
import type { Found, Rule } from './rule.ts'

const nothing = (): Iterable<Found> => []

/** What the engine itself says of suppressions; its places come from suppress.ts, so there is nothing to check here. */
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  clarity: 'văn phong',
  severity: 'warning',
  title: { vi: 'Lời cho phép không còn tác dụng', en: 'A suppression that suppresses nothing' },
  why: {
    vi: 'Lời cho phép còn sót lại sẽ che lỗi mới xuất hiện sau này.',
    en: 'A suppression left behind would hide a new defect later on.',
  },
  advice: { vi: 'Xóa lời cho phép này.', en: 'Remove the suppression.' },
  source: 'custom',
  check: nothing,
  good: [],
  bad: [],
}

export const suppressionWithoutReason: Rule = {
  id: 'suppression-without-reason',
  clarity: 'văn phong',
  severity: 'warning',
  title: { vi: 'Lời cho phép không nêu lý do', en: 'A suppression that gives no reason' },
  why: {
    vi: 'Không có lý do thì người đọc sau không biết lỗi được bỏ qua có chủ ý hay do sơ suất.',
    en: 'Without a reason the next reader cannot tell a decision from an oversight.',
  },
  advice: {
    vi: 'Viết theo mẫu: <!-- kehoach-allow mã-quy-tắc: lý do -->; lời cho phép không có lý do thì không có tác dụng.',
    en: 'Write <!-- kehoach-allow rule-id: reason -->; without a reason it has no effect.',
  },
  source: 'custom',
  check: nothing,
  good: [],
  bad: [],
}

export const ENGINE_RULES: readonly Rule[] = [unusedSuppression, suppressionWithoutReason]

export const unusedMessage = (id: string): Message => ({
  vi: `Không có phát hiện "${id}" nào để lời cho phép này bỏ qua.`,
  en: `There is no finding "${id}" for this suppression.`,
})

export const noReasonMessage = (id: string): Message => ({
  vi: `Lời cho phép "${id}" chưa nêu lý do nên không có tác dụng.`,
  en: `The suppression of "${id}" gives no reason and has no effect.`,
})

export const unknownMessage = (id: string): Message => ({
  vi: `Không có quy tắc nào tên là "${id}" để cho phép.`,
  en: `There is no rule named "${id}" to suppress.`,
})
