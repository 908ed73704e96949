import type { Comparison, Difference, Side, TargetValue } from '../../diff/changes.ts'
import { visible } from '../../text/visible.ts'
import { differenceWords, valueWords } from './difference.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { summaryOf } from './summary.ts'
import { tableWords } from './table-words.ts'
import { valued } from './when.ts'
import { CHANGE, COVERAGE, FIELD, KIND } from './words.ts'

export type Value = string | number | null

/** A part of the comparison as rows of a spreadsheet; text is made visible already. */
export interface Table {
  /** Of a sheet: no []/\:*?, 31 characters at most. */
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/** All tables of a comparison; one without rows is left out, but for the summary. */
export function tablesOf(found: Comparison, look: ChangesLook): Table[] {
  const tables = [
    summaryTable(found, look),
    pairTable(found, look),
    differenceTable(found, look),
    onlyTable(found, look),
    targetTable(found, look),
    textTable(found, look),
    matrixTable(found, look),
  ]
  return tables.filter(({ rows }, i) => i === 0 || rows.length > 0).map(shown)
}

const shown = (table: Table): Table => ({
  ...table,
  head: table.head.map(visible),
  rows: table.rows.map((row) => row.map((value) => (typeof value === 'string' ? visible(value) : value))),
})

function summaryTable(found: Comparison, look: ChangesLook): Table {
  const words = tableWords(look.lang)
  return {
    name: words.summary,
    head: [words.what, words.value],
    rows: [
      ...found.plans.map(({ path, title }, i) => [nameOf(i, look), title === null ? path : `${title} (${path})`]),
      ...summaryOf(found, look).map(({ label, text }) => [label, text]),
    ],
  }
}

function pairTable({ pairs }: Comparison, look: ChangesLook): Table {
  const words = tableWords(look.lang)
  const [a, b] = [nameOf(0, look), nameOf(1, look)]
  return {
    name: words.pairs,
    head: [`${words.item} ${a}`, a, `${words.item} ${b}`, b, words.kind, words.confidence, words.differences],
    rows: pairs.map((pair) => [
      pair.a.id,
      pair.a.text,
      pair.b.id,
      pair.b.text,
      KIND[pair.kind][look.lang],
      Math.round(pair.confidence * 100) / 100,
      pair.differences.length,
    ]),
  }
}

function differenceTable({ pairs, funding, reporting }: Comparison, look: ChangesLook): Table {
  const words = tableWords(look.lang)
  const [a, b] = [nameOf(0, look), nameOf(1, look)]
  const row = (from: string, to: string, one: Difference): Value[] => [
    from,
    to,
    FIELD[one.field][look.lang],
    CHANGE[one.change][look.lang],
    valueWords(one, 'a', look.lang),
    valueWords(one, 'b', look.lang),
    one.message[look.lang],
  ]
  return {
    name: words.differenceSheet,
    head: [`${words.item} ${a}`, `${words.item} ${b}`, words.field, words.change, a, b, words.message],
    rows: [
      ...pairs.flatMap((pair) => pair.differences.map((one) => row(pair.a.id, pair.b.id, one))),
      ...[...(funding?.differences ?? []), ...(reporting?.differences ?? [])].map((one) => row('', '', one)),
    ],
  }
}

function onlyTable({ only_a, only_b }: Comparison, look: ChangesLook): Table {
  const words = tableWords(look.lang)
  const rows = (sides: readonly Side[], plan: number) => sides.map(({ id, text }) => [nameOf(plan, look), id, text])
  return {
    name: words.only,
    head: [words.plan, words.item, words.task],
    rows: [...rows(only_a, 0), ...rows(only_b, 1)],
  }
}

function targetTable({ targets }: Comparison, look: ChangesLook): Table {
  const words = tableWords(look.lang)
  const value = (one: TargetValue | null) => (one === null ? null : valued(one, look.lang))
  return {
    name: words.targets,
    head: [words.indicator, nameOf(0, look), nameOf(1, look), words.change],
    rows: targets.map(({ about, a, b, change }) => [
      about,
      value(a),
      value(b),
      change === null ? null : CHANGE[change][look.lang],
    ]),
  }
}

function textTable({ texts }: Comparison, look: ChangesLook): Table {
  const words = tableWords(look.lang)
  return {
    name: words.texts,
    head: [words.change, nameOf(0, look), nameOf(1, look), words.message],
    rows: texts.map(({ a, b, change, message }) => [
      CHANGE[change][look.lang],
      a?.text ?? null,
      b?.text ?? null,
      message[look.lang],
    ]),
  }
}

function matrixTable({ matrix, plans, mode }: Comparison, look: ChangesLook): Table {
  const words = tableWords(look.lang)
  const isBase = mode === 'base'
  const columns = plans.flatMap((_, i) => {
    const name = nameOf(i, look)
    const own = [name, `${name}: ${words.lead}`, `${name}: ${words.due}`]
    return isBase && i > 0 ? [...own, `${name}: ${words.coverage}`, `${name}: ${words.differences}`] : own
  })
  return {
    name: words.matrix,
    head: [words.task, ...columns],
    rows: matrix.map((row) => [
      row.task,
      ...plans.flatMap((_, i): Value[] => {
        const own = [(row.plans[i] ?? []).join(', ') || null, row.leads[i] ?? null, row.deadlines[i] ?? null]
        const covered = row.from === null ? undefined : row.coverage?.[i]
        const differences = (row.differences?.[i] ?? []).map((one) => differenceWords(one, look.lang)).join('; ')
        return isBase && i > 0 ? [...own, covered ? COVERAGE[covered][look.lang] : null, differences || null] : own
      }),
    ]),
  }
}
