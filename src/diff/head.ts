import { provinceOf } from '../data/index.ts'
import type { Compared, PlanHead } from './changes.ts'

/** Which plan it is, as a reader tells plans apart. */
export function headOf({ path, plan: { document } }: Compared): PlanHead {
  const { issuer, title, issued } = document
  // A central body has its seat in a province and does not speak for it.
  const province = issuer && issuer.level !== 'ministry' ? issuer.province : null
  return { path, province: province === null ? null : (provinceOf(province)?.id ?? province), title, issued }
}
