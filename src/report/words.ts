import type { Clarities, Share } from '../lint/clarity.ts'
import type { FileResult, Summary } from '../lint/result.ts'
import type { Severity } from '../lint/rule.ts'
import type { Message, Problem } from '../text/problem.ts'
import type { Lang } from './reporter.ts'

export const SEVERITY: Readonly<Record<Severity, Message>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'góp ý', en: 'info' },
}

const SIX: readonly (readonly [keyof Clarities, Message])[] = [
  ['people', { vi: 'rõ người', en: 'rõ người (who)' }],
  ['work', { vi: 'rõ việc', en: 'rõ việc (what)' }],
  ['time', { vi: 'rõ thời gian', en: 'rõ thời gian (when)' }],
  ['responsibility', { vi: 'rõ trách nhiệm', en: 'rõ trách nhiệm (duty)' }],
  ['product', { vi: 'rõ sản phẩm', en: 'rõ sản phẩm (product)' }],
  ['authority', { vi: 'rõ thẩm quyền', en: 'rõ thẩm quyền (authority)' }],
]

/** The six "rõ" that have tasks to judge, in their order. */
export function sixClear(clarity: Clarities, lang: Lang): { name: string; share: Share }[] {
  return SIX.map(([key, name]) => ({ name: name[lang], share: clarity[key] })).filter(({ share }) => share.tasks > 0)
}

/** "2 tệp: 3 lỗi, 1 cảnh báo, 0 góp ý; 1 tệp không xử lý được". */
export function sumLine({ files, failed, errors, warnings, infos }: Summary, lang: Lang): string {
  const unread = { vi: `; ${failed} tệp không xử lý được`, en: `; ${failed} not processed` }[lang]
  const counts = {
    vi: `${files} tệp: ${errors} lỗi, ${warnings} cảnh báo, ${infos} góp ý`,
    en: `${many(files, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${infos} info`,
  }[lang]
  return failed > 0 ? counts + unread : counts
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What kept the file, or a part of it, from being processed; without mere notes. */
export function failures({ errors }: FileResult): readonly Problem[] {
  return errors.filter(({ severity }) => severity === 'error')
}
