import type { Frequency, Plan, Report } from '../plan/plan.ts'
import type { Message } from '../text/problem.ts'
import { roleOf } from './agencies.ts'
import type { Difference, ReportingChange } from './changes.ts'
import { daysBetween } from './deadline.ts'
import { writtenDate } from './edtf.ts'
import { stretch } from './span-words.ts'

const FREQUENCIES: Readonly<Record<Frequency, Message>> = {
  yearly: { vi: 'hằng năm', en: 'yearly' },
  'half-yearly': { vi: '6 tháng', en: 'half-yearly' },
  quarterly: { vi: 'hằng quý', en: 'quarterly' },
  monthly: { vi: 'hằng tháng', en: 'monthly' },
  once: { vi: 'một lần', en: 'once' },
  'ad-hoc': { vi: 'khi cần', en: 'when needed' },
}

/** The duties to report of either plan, and how those of one frequency differ in their day and receiver. */
export function reportingChange(a: Plan, b: Plan): ReportingChange {
  const [as, bs] = [regular(a), regular(b)]
  const differences = [...new Set([...as, ...bs].map(({ frequency }) => frequency))].flatMap((frequency) =>
    differencesOf(
      frequency,
      as.filter((report) => report.frequency === frequency),
      bs.filter((report) => report.frequency === frequency),
    ),
  )
  return { a: a.reporting.map(shown), b: b.reporting.map(shown), differences }
}

/** "Khi có khó khăn, vướng mắc ..." obliges to nothing that could be compared. */
const regular = ({ reporting }: Plan): Report[] => reporting.filter(({ frequency }) => frequency !== 'ad-hoc')

const shown = ({ frequency, due, to }: Report): string =>
  [frequency, writtenDate(due), to.length > 0 ? `→ ${to.map(({ name }) => name).join(', ')}` : null]
    .filter(Boolean)
    .join(' ')

function differencesOf(frequency: Frequency, as: readonly Report[], bs: readonly Report[]): Difference[] {
  const [a, b] = [as.find(({ due }) => due !== null) ?? as[0], bs.find(({ due }) => due !== null) ?? bs[0]]
  const often = FREQUENCIES[frequency]
  if (!a || !b) {
    const only = a ?? b
    if (!only) return []
    const where = a ? { vi: 'trước', en: 'first' } : { vi: 'sau', en: 'second' }
    const due = (lang: 'vi' | 'en') => (only.due === null ? '' : ` (${writtenDate(only.due, lang)})`)
    return [
      difference(a ?? null, b ?? null, a ? 'removed' : 'added', {
        vi: `Chỉ bên ${where.vi} quy định báo cáo ${often.vi}${due('vi')}`,
        en: `Only the ${where.en} asks for a ${often.en} report${due('en')}`,
      }),
    ]
  }
  return [...dueOf(a, b, often), ...receiverOf(a, b, often)]
}

function dueOf(a: Report, b: Report, often: Message): Difference[] {
  if (a.due === b.due) return []
  const days = daysBetween(a.due, b.due)
  const change = days === null || days === 0 ? 'changed' : days > 0 ? 'later' : 'earlier'
  const how = days ? stretch(Math.abs(days)) : null
  const vi = how ? ` ${change === 'later' ? 'muộn' : 'sớm'} hơn ${how.vi}` : ''
  const en = how ? ` ${change} by ${how.en}` : ''
  return [
    difference(a, b, change, {
      vi: `Hạn báo cáo ${often.vi}${vi}: ${writtenDate(a.due) ?? 'không nêu'} → ${writtenDate(b.due) ?? 'không nêu'}`,
      en: `The ${often.en} report is due${en}: ${writtenDate(a.due, 'en') ?? 'not stated'} → ${writtenDate(b.due, 'en') ?? 'not stated'}`,
    }),
  ]
}

function receiverOf(a: Report, b: Report, often: Message): Difference[] {
  const [to, other] = [a.to.map(roleOf), b.to.map(roleOf)]
  if (to.length === 0 || other.length === 0 || to.some((role) => other.includes(role))) return []
  const names = (report: Report) => report.to.map(({ name }) => name).join(', ')
  return [
    difference(a, b, 'changed', {
      vi: `Nơi nhận báo cáo ${often.vi}: ${names(a)} → ${names(b)}`,
      en: `Receiver of the ${often.en} report: ${names(a)} → ${names(b)}`,
    }),
  ]
}

const difference = (
  a: Report | null,
  b: Report | null,
  change: Difference['change'],
  message: Message,
): Difference => ({ field: 'reporting', a: a && shown(a), b: b && shown(b), change, message })
