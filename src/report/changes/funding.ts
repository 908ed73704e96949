import type { FundingChange } from '../../diff/changes.ts'
import type { FundingSource } from '../../plan/plan.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { SOURCE, TEXT } from './words.ts'

/** "Chung: ngân sách địa phương", "Chỉ Cần Thơ: vốn nước ngoài": sources that both name, and those of one. */
export function fundingParts({ a, b }: FundingChange, look: ChangesLook): string[] {
  const { lang } = look
  const listed = (sources: readonly FundingSource[]) => sources.map((one) => SOURCE[one][lang]).join('; ')
  const none = lang === 'vi' ? 'không nêu nguồn kinh phí' : 'names no source of money'
  const own = ([a, b] as const).map((sources, i) => {
    if (sources.length === 0) return `${nameOf(i, look)}: ${none}`
    const others = i === 0 ? b : a
    const alone = sources.filter((one) => !others.includes(one))
    const only = lang === 'vi' ? 'Chỉ' : 'Only'
    return alone.length === 0 ? '' : `${only} ${nameOf(i, look)}: ${listed(alone)}`
  })
  const shared = a.filter((one) => b.includes(one))
  const both = shared.length === 0 ? '' : `${TEXT[lang].shared}: ${listed(shared)}`
  return [both, ...own].filter((part) => part !== '')
}
