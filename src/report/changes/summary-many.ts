import type { Comparison } from '../../diff/changes.ts'
import { type ChangesLook, nameOf } from './look.ts'
import type { Told } from './summary.ts'
import { planSum } from './sums.ts'

/** The summary of a matrix: what all have, and a line a plan. */
export function manyLines(found: Comparison, look: ChangesLook): Told[] {
  const { plans, mode } = found
  const isBase = mode === 'base'
  const told = plans.map((_, i) => ({
    label: nameOf(i, look),
    text: isBase && i > 0 ? baseLine(found, i, look) : planLine(found, i, look),
  }))
  const vi = look.lang === 'vi'
  const rows = isBase ? baseRows(found, vi) : matrixRows(found, vi)
  return [{ label: vi ? 'Nhiệm vụ' : 'Tasks', text: rows }, ...(isBase ? told.slice(1) : told)]
}

function matrixRows({ matrix }: Comparison, vi: boolean): string {
  const shared = matrix.filter((row) => row.plans.every((ids) => ids.length > 0)).length
  const alone = matrix.filter((row) => row.plans.filter((ids) => ids.length > 0).length === 1).length
  return vi
    ? `${matrix.length} việc; ${shared} có ở mọi kế hoạch; ${alone} chỉ một nơi có`
    : `${matrix.length} pieces of work; ${shared} in all plans; ${alone} in one only`
}

function baseRows({ matrix }: Comparison, vi: boolean): string {
  const given = matrix.filter(({ from }) => from !== null)
  const takers = given.map((row) => row.plans.slice(1).filter((ids) => ids.length > 0).length)
  const all = given.filter((row, i) => takers[i] === row.plans.length - 1).length
  const none = takers.filter((count) => count === 0).length
  return vi
    ? `${given.length} nhiệm vụ được giao; mọi kế hoạch đều có ${all}; chưa kế hoạch nào có ${none}`
    : `${given.length} tasks given; ${all} in all plans; ${none} in none`
}

function planLine({ matrix, boilerplate }: Comparison, plan: number, { lang }: ChangesLook): string {
  const { tasks, alone } = planSum(matrix, plan)
  const share = boilerplate.find((one) => one.plan === plan)?.share
  const words =
    lang === 'vi' ? `${tasks} việc; ${alone} không nơi khác có` : `${tasks} pieces of work; ${alone} nowhere else`
  if (share === undefined) return words
  const percent = Math.round(share * 100)
  return lang === 'vi'
    ? `${words}; ${percent} % lời văn trùng với nơi khác`
    : `${words}; ${percent} % of its words stand in others too`
}

function baseLine({ matrix }: Comparison, plan: number, { lang }: ChangesLook): string {
  const { coverage, later, lower } = planSum(matrix, plan)
  const own = matrix.filter((row) => row.from === null && (row.plans[plan] ?? []).length > 0).length
  const { 'taken-up': whole, partly, missing } = coverage
  const parts =
    lang === 'vi'
      ? [
          `thực hiện đủ ${whole}, một phần ${partly}, chưa có ${missing}`,
          later > 0 ? `hạn muộn hơn ${later}` : '',
          lower > 0 ? `chỉ tiêu thấp hơn ${lower}` : '',
          own > 0 ? `việc riêng ${own}` : '',
        ]
      : [
          `${whole} taken up, ${partly} partly, ${missing} missing`,
          later > 0 ? `${later} with a later deadline` : '',
          lower > 0 ? `${lower} with a lower target` : '',
          own > 0 ? `${own} of its own` : '',
        ]
  return parts.filter((part) => part !== '').join('; ')
}
