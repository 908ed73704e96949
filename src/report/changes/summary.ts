import type { Comparison, TargetChange } from '../../diff/changes.ts'
import { fundingParts } from './funding.ts'
import { type ChangesLook, isAsked, nameOf } from './look.ts'
import { FIELD_TOPIC } from './only.ts'
import { manyLines } from './summary-many.ts'
import { type FieldSum, fieldSum, kindSum, tasksOf } from './sums.ts'
import { CHANGE, FIELD, TEXT } from './words.ts'

/** One line of the summary. */
export interface Told {
  readonly label: string
  readonly text: string
}

/** What a person wants to know first, in about ten lines. */
export function summaryOf(found: Comparison, look: ChangesLook): Told[] {
  const isMany = found.mode === 'matrix' || found.mode === 'base'
  const lines = isMany ? (isAsked('tasks', look) ? manyLines(found, look) : []) : pairLines(found, look)
  return lines.filter(({ text }) => text !== '')
}

function pairLines(found: Comparison, look: ChangesLook): Told[] {
  const { lang } = look
  const vi = lang === 'vi'
  const { texts } = found
  const always = found.mode === 'pair'
  return [
    ...(isAsked('tasks', look) ? countLines(found, look) : []),
    ...LEADING.filter((field) => isAsked(FIELD_TOPIC[field], look)).map((field) => fieldLine(field, found, look)),
    { label: FIELD.target[lang], text: targetWords(found.targets, always, look) },
    { label: TEXT[lang].funding, text: fundingWords(found, always, look) },
    { label: TEXT[lang].reporting, text: reportingWords(found, always, look) },
    { label: vi ? 'Căn cứ' : 'Bases', text: basisWords(found, always, look) },
    {
      label: TEXT[lang].texts,
      text:
        texts.length === 0
          ? ''
          : counted(
              texts.map(({ change }) => change),
              look,
            ),
    },
  ]
}

const LEADING = ['deadline', 'lead', 'support', 'output', 'number'] as const

function countLines(found: Comparison, look: ChangesLook): Told[] {
  const vi = look.lang === 'vi'
  const { pairs, only_a, only_b, mode } = found
  const [a, b] = [nameOf(0, look), nameOf(1, look)]
  const [inA, inB] = tasksOf(found)
  const kinds = kindSum(pairs)
  const inKinds = vi
    ? `${pairs.length} cặp: ${kinds.same} giống nhau, ${kinds.similar} tương tự, ${kinds.partial} một phần`
    : `${pairs.length} pairs: ${kinds.same} same, ${kinds.similar} similar, ${kinds.partial} partial`
  if (mode === 'versions') {
    const edited = vi
      ? `thêm ${only_b.length}, bỏ ${only_a.length}`
      : `${only_b.length} added, ${only_a.length} removed`
    const changed = pairs.filter(({ differences }) => differences.length > 0).length
    const text = `${inA} → ${inB}; ${edited}, ${vi ? `sửa ${changed}` : `${changed} changed`}`
    return [{ label: TEXT[look.lang].task, text }]
  }
  return [
    { label: TEXT[look.lang].task, text: `${a} ${inA}; ${b} ${inB}` },
    { label: vi ? 'Cùng có' : 'In both', text: pairs.length === 0 ? '0' : inKinds },
    { label: vi ? 'Chỉ một bên có' : 'Only in one', text: `${a} ${only_a.length}; ${b} ${only_b.length}` },
  ]
}

function fieldLine(field: (typeof LEADING)[number], found: Comparison, look: ChangesLook): Told {
  const sum = fieldSum(found.pairs, field)
  const label = FIELD[field][look.lang]
  const always = field === 'deadline' || field === 'lead'
  if (sum.pairs === 0) return { label, text: always && found.pairs.length > 0 ? TEXT[look.lang].alikeWords : '' }
  return { label, text: fieldWords(sum, found.mode === 'versions', look) }
}

// "Đồng Nai muộn hơn ở 3 nhiệm vụ" needs its subject; "thêm", "bỏ" say which plan names it.
function fieldWords({ pairs, by }: FieldSum, isVersions: boolean, look: ChangesLook): string {
  const vi = look.lang === 'vi'
  const [a, b] = [nameOf(0, look), nameOf(1, look)]
  const told = [...by]
    .filter(([change]) => change !== 'changed')
    .map(([change, count]) => {
      if (change === 'removed') return vi ? `chỉ ${a} nêu: ${count}` : `only ${a} names one: ${count}`
      if (change === 'added') return vi ? `chỉ ${b} nêu: ${count}` : `only ${b} names one: ${count}`
      const word = CHANGE[change][look.lang]
      const isDirected = change === 'later' || change === 'earlier' || change === 'higher' || change === 'lower'
      return `${isDirected && !isVersions ? `${b} ${word}` : word}: ${count}`
    })
  const whole = isVersions
    ? vi
      ? `sửa ở ${pairs} nhiệm vụ`
      : `changed in ${pairs} ${pairs === 1 ? 'task' : 'tasks'}`
    : vi
      ? `khác ở ${pairs} cặp`
      : `${pairs} ${pairs === 1 ? 'pair differs' : 'pairs differ'}`
  return told.length === 0 ? whole : `${whole} (${told.join('; ')})`
}

function targetWords(targets: readonly TargetChange[], always: boolean, look: ChangesLook): string {
  if (targets.length === 0 || (!always && targets.every(({ change }) => change === null))) return ''
  const b = nameOf(1, look)
  const both = targets.filter(({ a, b: other }) => a !== null && other !== null)
  const onlyA = targets.filter(({ b: other }) => other === null).length
  const onlyB = targets.filter(({ a }) => a === null).length
  const changed = both.filter(({ change }) => change !== null)
  const detail = ['higher', 'lower'].flatMap((kind) => {
    const count = changed.filter(({ change }) => change === kind).length
    return count === 0 ? [] : [`${b} ${CHANGE[kind === 'higher' ? 'higher' : 'lower'][look.lang]}: ${count}`]
  })
  const differing = look.lang === 'vi' ? `khác ${changed.length}` : `${changed.length} differ`
  const split = splitWords(both.length, onlyA, onlyB, look)
  return `${split}; ${detail.length === 0 ? differing : `${differing} (${detail.join('; ')})`}`
}

function splitWords(shared: number, onlyA: number, onlyB: number, look: ChangesLook): string {
  const [a, b] = [nameOf(0, look), nameOf(1, look)]
  return look.lang === 'vi'
    ? `chung ${shared}; chỉ ${a} ${onlyA}; chỉ ${b} ${onlyB}`
    : `${shared} shared; only ${a} ${onlyA}; only ${b} ${onlyB}`
}

function fundingWords({ funding }: Comparison, always: boolean, look: ChangesLook): string {
  if (funding === null || (!always && funding.differences.length === 0)) return ''
  return fundingParts(funding, look).join('. ')
}

function basisWords({ bases }: Comparison, always: boolean, look: ChangesLook): string {
  if (bases === null || (!always && bases.only_a.length + bases.only_b.length === 0)) return ''
  return splitWords(bases.shared.length, bases.only_a.length, bases.only_b.length, look)
}

function reportingWords({ reporting }: Comparison, always: boolean, look: ChangesLook): string {
  if (reporting === null || (!always && reporting.differences.length === 0)) return ''
  const count = reporting.differences.length
  if (count === 0) return TEXT[look.lang].alikeWords
  return look.lang === 'vi' ? `${count} điểm khác` : `${count} ${count === 1 ? 'difference' : 'differences'}`
}

function counted(changes: readonly (keyof typeof CHANGE)[], { lang }: ChangesLook): string {
  const sums = new Map<keyof typeof CHANGE, number>()
  for (const change of changes) sums.set(change, (sums.get(change) ?? 0) + 1)
  return [...sums].map(([change, count]) => `${CHANGE[change][lang]} ${count}`).join(', ')
}
