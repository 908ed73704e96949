import type { Plan } from '../plan/plan.ts'
import type { BasisChange } from './changes.ts'

/** Codes of the documents that the plans cite as their grounds: in both, or in one only. */
export function basisChange(a: Plan, b: Plan): BasisChange {
  const [as, bs] = [codesOf(a), codesOf(b)]
  return {
    shared: as.filter((code) => bs.includes(code)),
    only_a: as.filter((code) => !bs.includes(code)),
    only_b: bs.filter((code) => !as.includes(code)),
  }
}

const codesOf = ({ bases }: Plan): string[] => [...new Set(bases.flatMap(({ cites }) => cites))]
