import type { Comparison, Field } from '../../diff/changes.ts'
import type { Message } from '../../text/problem.ts'
import { html } from './html-escape.ts'
import { kindsOf } from './html-matrix.ts'
import { agenciesOf, splitAgencies } from './html-pairs.ts'
import type { ChangesLook } from './look.ts'
import { COVERAGE, FIELD, KIND } from './words.ts'

const KINDS: Readonly<Record<string, Message>> = {
  ...KIND,
  ...COVERAGE,
  only: { vi: 'chỉ một bên có', en: 'only in one' },
  own: { vi: 'việc riêng của địa phương', en: 'of their own' },
  all: { vi: 'mọi kế hoạch có', en: 'in all plans' },
  some: { vi: 'một số kế hoạch có', en: 'in some plans' },
  one: { vi: 'chỉ một kế hoạch có', en: 'in one plan only' },
}

const LABEL = {
  vi: {
    kind: 'Loại',
    field: 'Điểm khác',
    agency: 'Cơ quan',
    text: 'Tìm trong lời văn',
    any: 'tất cả',
    reset: 'Bỏ lọc',
  },
  en: { kind: 'Kind', field: 'Difference', agency: 'Agency', text: 'Search the text', any: 'all', reset: 'Reset' },
}

/** The filters: hidden until the script runs, so that a page without it shows everything and no dead controls. */
export function filterHtml(found: Comparison, { lang }: ChangesLook): string {
  const label = LABEL[lang]
  const { pairs, only_a, only_b, matrix, mode } = found
  const differences = [
    ...pairs.flatMap((pair) => pair.differences),
    ...matrix.flatMap((row) => (row.differences ?? []).flat()),
  ]
  const kinds = new Set([
    ...pairs.map(({ kind }): string => kind),
    ...(only_a.length + only_b.length > 0 ? ['only'] : []),
    ...matrix.flatMap((row) => kindsOf(row, mode === 'base')),
  ])
  const fields = new Set<Field>(differences.map(({ field }) => field))
  const leads = matrix.flatMap((row) => row.leads.flatMap((names) => (names === null ? [] : splitAgencies(names))))
  const agencies = [...new Set([...agenciesOf(differences), ...leads])].sort(byLetters)
  const select = (name: 'kind' | 'field' | 'agency', options: readonly [string, string][]): string =>
    options.length === 0
      ? ''
      : `<label>${label[name]} <select name="${name}"><option value="">${label.any}</option>${options
          .map(([value, words]) => `<option value="${html(value)}">${html(words)}</option>`)
          .join('')}</select></label>`
  return `<form id="filter" hidden>
${select(
  'kind',
  [...kinds].map((kind) => [kind, KINDS[kind]?.[lang] ?? kind]),
)}
${select(
  'field',
  [...fields].map((field) => [field, FIELD[field][lang]]),
)}
${select(
  'agency',
  agencies.map((name) => [name, name]),
)}
<label>${label.text} <input name="text" type="search"></label>
<button type="reset">${label.reset}</button>
<output aria-live="polite"></output>
</form>`
}

// By code units: the same on every machine.
const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
