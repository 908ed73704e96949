import type { Comparison, MatrixRow } from '../../diff/changes.ts'
import { visible } from '../../text/visible.ts'
import { type Canvas, hanging, heading } from './canvas.ts'
import { differenceWords } from './difference.ts'
import { nameOf } from './look.ts'
import { COVERAGE, TEXT } from './words.ts'
import { beginning } from './wrap.ts'

/** Characters of a task: to know it by. */
const LONGEST = 160

/** The matrix, a piece of work after another: who has it, led by whom and until when; then what one plan has alone. */
export function matrixLines({ matrix, plans, mode }: Comparison, canvas: Canvas): string[] {
  const isBase = mode === 'base'
  const isAlone = (row: MatrixRow): boolean =>
    row.from === null && row.plans.filter((ids) => ids.length > 0).length === 1
  const shared = matrix.filter((row) => !isAlone(row)).flatMap((row) => ['', ...rowLines(row, isBase, canvas)])
  const alone = plans.flatMap((_, i) => {
    const own = matrix.filter((row) => isAlone(row) && (row.plans[i] ?? []).length > 0)
    return own.length === 0 ? [] : ['', ...ownLines(own, i, canvas)]
  })
  return shared.length + alone.length === 0 ? [] : [...heading(TEXT[canvas.lang].matrix, canvas), ...shared, ...alone]
}

function ownLines(rows: readonly MatrixRow[], plan: number, canvas: Canvas): string[] {
  const lines = rows.flatMap((row) => {
    const ids = visible((row.plans[plan] ?? []).join(', '))
    return hanging(`    ${ids}  `, beginning(visible(row.task), LONGEST), canvas)
  })
  return [`  ${canvas.paint.strong(`${TEXT[canvas.lang].own(nameOf(plan, canvas))} (${rows.length})`)}`, ...lines]
}

function rowLines(row: MatrixRow, isBase: boolean, canvas: Canvas): string[] {
  const { paint, lang } = canvas
  const lead = row.from === null ? '  ' : `  ${visible(row.from)}  `
  const having = row.plans.flatMap((ids, i) => (ids.length === 0 ? [] : cellLines(row, i, isBase, canvas)))
  const lacking = row.plans.flatMap((ids, i) => (ids.length === 0 ? [nameOf(i, canvas)] : []))
  const word = isBase ? TEXT[lang].untaken : TEXT[lang].lacking
  const missing = lacking.length === 0 ? [] : hanging('    ', `${word}: ${lacking.join(', ')}`, canvas)
  return [
    ...hanging(lead, beginning(visible(row.task), LONGEST), canvas).map((line) => paint.strong(line)),
    ...having,
    ...missing.map((line) => (isBase ? paint.severity.error(line) : paint.dim(line))),
  ]
}

function cellLines(row: MatrixRow, plan: number, isBase: boolean, canvas: Canvas): string[] {
  const { lang, paint } = canvas
  const covered = isBase && plan > 0 && row.from !== null ? row.coverage?.[plan] : undefined
  const ids = isBase && plan === 0 ? '' : (row.plans[plan] ?? []).join(', ')
  const parts = [ids, covered ? COVERAGE[covered][lang] : '', row.leads[plan] ?? '', row.deadlines[plan] ?? '']
  const said = parts.filter((part) => part !== '')
  if (said.length === 0) return []
  const line = `${nameOf(plan, canvas)}: ${said.join(' · ')}`
  const names = [nameOf(0, canvas), nameOf(plan, canvas)]
  const told = (row.differences?.[plan] ?? []).flatMap((one) =>
    hanging('      • ', differenceWords(one, lang, names), canvas),
  )
  return [...hanging('    ', visible(line), canvas), ...told.map((one) => paint.severity.warning(one))]
}
