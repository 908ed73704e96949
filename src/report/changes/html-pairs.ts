import type { Comparison, Difference, Pair, Side } from '../../diff/changes.ts'
import { differenceWords } from './difference.ts'
import { around, html } from './html-escape.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { type Marked, marksOf } from './marks.ts'
import { KIND, TEXT } from './words.ts'

/** Everything that the filters of the page may ask of an entry. */
export function itemData(
  kinds: readonly string[],
  differences: readonly Difference[],
  agencies: readonly string[],
): string {
  const fields = [...new Set(differences.map(({ field }) => field))]
  const named = [...new Set(agencies)].join('|')
  return `data-kind="${html(kinds.join(' '))}" data-fields="${html(fields.join(' '))}" data-agencies="${html(named)}"`
}

/** The agencies that the differences of a pair name. */
export function agenciesOf(differences: readonly Difference[]): string[] {
  return differences
    .filter(({ field }) => field === 'lead' || field === 'support')
    .flatMap(({ a, b }) => [a, b])
    .flatMap((names) => (names === null ? [] : splitAgencies(names)))
}

export const splitAgencies = (names: string): string[] => names.split('; ').filter((name) => name !== '')

export function pairsHtml({ pairs, mode }: Comparison, look: ChangesLook): string {
  const isVersions = mode === 'versions'
  const told = isVersions ? pairs.filter(({ differences }) => differences.length > 0) : pairs
  return told.map((pair) => pairHtml(pair, mode, look)).join('\n')
}

function pairHtml(pair: Pair, mode: Comparison['mode'], look: ChangesLook): string {
  const { a, b, kind, confidence, differences } = pair
  const { lang } = look
  const ids = mode === 'versions' && a.id === b.id ? a.id : `${a.id} ↔ ${b.id}`
  const badge = `<span class="badge ${kind}">${KIND[kind][lang]}</span>`
  const sure = `<span class="sure" title="${TEXT[lang].confidence}">${Math.round(confidence * 100)} %</span>`
  const [inA, inB] = marksOf(a.text, b.text)
  const sides = [side(nameOf(0, look), a, marked(inA, 'del')), side(nameOf(1, look), b, marked(inB, 'ins'))].join('')
  return `<article class="item pair" ${itemData([kind], differences, agenciesOf(differences))}>
<h3>${html(ids)} ${badge} ${sure}</h3>
<div class="sides">${sides}</div>
${differencesHtml(differences, look, mode === 'versions' ? undefined : look.names)}
</article>`
}

function side(name: string, { id }: Side, text: string): string {
  return `<div><p class="who">${html(name)} · ${html(id)}</p><p class="long">${text}</p></div>`
}

function marked(pieces: readonly Marked[], tag: 'ins' | 'del'): string {
  return pieces.map(({ text, same }) => (same ? html(text) : `<${tag}>${html(text)}</${tag}>`)).join(' ')
}

export function differencesHtml(
  differences: readonly Difference[],
  { lang }: ChangesLook,
  names?: readonly string[],
): string {
  const lines = differences.map(
    (one) => `<li class="${one.change} ${one.field}">${html(differenceWords(one, lang, names))}</li>`,
  )
  return around('ul', lines.join(''), 'class="differences"')
}

export function onlyHtml(sides: readonly Side[]): string {
  const lines = sides.map(
    ({ id, text }) => `<li class="item" ${itemData(['only'], [], [])}><b>${html(id)}</b> ${html(text)}</li>`,
  )
  return around('ul', lines.join('\n'), 'class="only"')
}
