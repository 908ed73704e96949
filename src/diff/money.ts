import type { FundingSource, Plan } from '../plan/plan.ts'
import type { Message } from '../text/problem.ts'
import type { Difference, FundingChange } from './changes.ts'

const SOURCES: Readonly<Record<FundingSource, Message>> = {
  'state-budget': { vi: 'ngân sách nhà nước', en: 'the state budget' },
  'central-budget': { vi: 'ngân sách trung ương', en: 'the central budget' },
  'local-budget': { vi: 'ngân sách địa phương', en: 'the local budget' },
  'recurrent-estimate': { vi: 'dự toán chi thường xuyên', en: 'recurrent estimates' },
  integrated: { vi: 'lồng ghép chương trình, đề án', en: 'other programmes' },
  socialised: { vi: 'xã hội hóa', en: 'contributions of society' },
  'oda-foreign': { vi: 'vốn nước ngoài, ODA', en: 'foreign funds, ODA' },
  credit: { vi: 'vốn tín dụng', en: 'credit' },
  'other-lawful': { vi: 'nguồn hợp pháp khác', en: 'other lawful sources' },
}

/** Where the money comes from in either plan; a plan that names none is itself a difference. */
export function fundingChange(a: Plan, b: Plan): FundingChange {
  const [as, bs] = [sourcesOf(a), sourcesOf(b)]
  return { a: as, b: bs, differences: differencesOf(as, bs) }
}

const sourcesOf = ({ funding }: Plan): FundingSource[] => [...new Set(funding.flatMap(({ sources }) => sources))].sort()

function differencesOf(as: readonly FundingSource[], bs: readonly FundingSource[]): Difference[] {
  if (as.length === 0 && bs.length > 0) return [whole('added', bs)]
  if (bs.length === 0 && as.length > 0) return [whole('removed', as)]
  return [
    ...as.filter((source) => !bs.includes(source)).map((source) => one('removed', source)),
    ...bs.filter((source) => !as.includes(source)).map((source) => one('added', source)),
  ]
}

function one(change: 'added' | 'removed', source: FundingSource): Difference {
  const { vi, en } = SOURCES[source]
  const where = change === 'added' ? { vi: 'sau', en: 'second' } : { vi: 'trước', en: 'first' }
  return {
    field: 'funding',
    a: change === 'removed' ? source : null,
    b: change === 'added' ? source : null,
    change,
    message: { vi: `Nguồn kinh phí chỉ bên ${where.vi} có: ${vi}`, en: `Only the ${where.en} draws on ${en}` },
  }
}

function whole(change: 'added' | 'removed', sources: readonly FundingSource[]): Difference {
  const lacking = change === 'added' ? { vi: 'trước', en: 'first' } : { vi: 'sau', en: 'second' }
  const named = (language: 'vi' | 'en') => sources.map((source) => SOURCES[source][language]).join(', ')
  return {
    field: 'funding',
    a: change === 'removed' ? sources.join('; ') : null,
    b: change === 'added' ? sources.join('; ') : null,
    change,
    message: {
      vi: `Bên ${lacking.vi} không nêu nguồn kinh phí; bên kia: ${named('vi')}`,
      en: `The ${lacking.en} names no source of money; the other: ${named('en')}`,
    },
  }
}
