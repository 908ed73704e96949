import type { Comparison, MatrixRow } from '../../diff/changes.ts'
import { around, html } from './html-escape.ts'
import { differencesHtml, itemData, splitAgencies } from './html-pairs.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { COVERAGE, TEXT } from './words.ts'

/** Tasks by plans, head and first column standing still; "" without a matrix. */
export function matrixHtml(found: Comparison, look: ChangesLook): string {
  const { matrix, plans, mode } = found
  if (matrix.length === 0) return ''
  const text = TEXT[look.lang]
  const heads = plans.map((_, i) => `<th scope="col">${html(nameOf(i, look))}</th>`).join('')
  const rows = matrix.map((row) => rowHtml(row, mode === 'base', look))
  return `<div class="scroll tall" tabindex="0" role="region" aria-label="${text.matrix}"><table class="matrix">
<thead><tr><th scope="col">${text.task}</th>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}

function rowHtml(row: MatrixRow, isBase: boolean, look: ChangesLook): string {
  const differences = (row.differences ?? []).flat()
  const agencies = row.leads.flatMap((names) => (names === null ? [] : splitAgencies(names)))
  const from = row.from === null ? '' : `<b>${html(row.from)}</b> `
  const cells = row.plans.map((_, i) => cellHtml(row, i, isBase, look)).join('')
  return `<tr class="item" ${itemData(kindsOf(row, isBase), differences, agencies)}><th scope="row"><div class="long">${from}${html(row.task)}</div></th>${cells}</tr>`
}

/** What the filter calls a row: how the base is taken up; else by how many plans have it. */
export function kindsOf({ plans, coverage, from }: MatrixRow, isBase: boolean): string[] {
  if (isBase) return from === null ? ['own'] : [...new Set((coverage ?? []).slice(1))]
  const having = plans.filter((ids) => ids.length > 0).length
  return [having === plans.length ? 'all' : having === 1 ? 'one' : 'some']
}

function cellHtml(row: MatrixRow, plan: number, isBase: boolean, look: ChangesLook): string {
  const ids = row.plans[plan] ?? []
  const covered = isBase && plan > 0 && row.from !== null ? row.coverage?.[plan] : undefined
  const badge = covered === undefined ? '' : `<span class="badge ${covered}">${COVERAGE[covered][look.lang]}</span> `
  if (ids.length === 0) return `<td class="lacking">${badge === '' ? '–' : badge}</td>`
  const [lead, due] = [row.leads[plan] ?? '', row.deadlines[plan] ?? '']
  const parts = [
    isBase && plan === 0 ? '' : `${badge}<b>${html(ids.join(', '))}</b>`,
    around('div', html(lead), 'class="lead"'),
    around('div', html(due), 'class="due"'),
    differencesHtml(row.differences?.[plan] ?? [], look, [nameOf(0, look), nameOf(plan, look)]),
  ]
  return `<td>${parts.join('')}</td>`
}
