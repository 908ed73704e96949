import type { Comparison, Difference, Side } from '../../diff/changes.ts'
import { inMarkdown } from '../markdown.ts'
import { differenceWords } from './difference.ts'
import { fundingParts } from './funding.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { markdownMatrix } from './markdown-matrix.ts'
import { listsPairs } from './only.ts'
import { summaryOf } from './summary.ts'
import { differs, toldOf } from './sums.ts'
import { inPerson, valued } from './when.ts'
import { CHANGE, KIND, TEXT } from './words.ts'
import { beginning } from './wrap.ts'

/** Characters of a passage in a table; html has it whole. */
const LONGEST = 240

/** A page for a merge request or a wiki: tables, every cell escaped. */
export function markdownText(found: Comparison, look: ChangesLook): string {
  const text = TEXT[look.lang]
  const { mode } = found
  const parts = [
    `# ${mode === 'versions' ? text.versions : mode === 'base' ? text.base : text.title}`,
    planTable(found, look),
    part(
      text.summary,
      tableOf(
        ['', ''],
        summaryOf(found, look).map(({ label, text: words }) => [label, words]),
      ),
    ),
    part(text.pairs, pairTable(found, look)),
    ...onlyParts(found, look),
    part(text.targets, targetTable(found, look)),
    part(text.reporting, list(found.reporting?.differences ?? [], look)),
    part(text.funding, fundingList(found, look)),
    part(text.bases, basisList(found, look)),
    part(text.texts, found.texts.map(({ message }) => `- ${inMarkdown(message[look.lang])}`).join('\n')),
    part(text.matrix, markdownMatrix(found, look)),
    differs(found) ? '' : text.nothing,
  ]
  return `${parts.filter((one) => one !== '').join('\n\n')}\n`
}

const part = (title: string, body: string): string => (body === '' ? '' : `## ${inMarkdown(title)}\n\n${body}`)

/** A cell: a text, or lines. */
type Cell = string | readonly string[]

/** A table of texts; "" without rows. */
function tableOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return ''
  const cellOf = (cell: Cell) => (typeof cell === 'string' ? inMarkdown(cell) : cell.map(inMarkdown).join('<br>'))
  const line = (cells: readonly Cell[]) => `| ${cells.map(cellOf).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

function planTable({ plans }: Comparison, look: ChangesLook): string {
  const { lang } = look
  const rows = plans.map(({ path, title, issued }, i) => [
    nameOf(i, look),
    title ?? '',
    issued === null ? '' : inPerson(issued, lang),
    path,
  ])
  return tableOf([TEXT[lang].plans, '', TEXT[lang].issued, ''], rows)
}

function pairTable({ pairs, mode }: Comparison, look: ChangesLook): string {
  const { lang } = look
  const [a, b] = [nameOf(0, look), nameOf(1, look)]
  const rows = pairs.flatMap((pair): Cell[][] => {
    const told = toldOf(pair, mode, look.only)
    if (told.length === 0 && !listsPairs(look.only)) return []
    const side = ({ id, text }: Side) => `${id}. ${beginning(text, LONGEST)}`
    const likeness = `${KIND[pair.kind][lang]}, ${Math.round(pair.confidence * 100)} %`
    return [
      [
        side(pair.a),
        side(pair.b),
        likeness,
        told.map((one) => differenceWords(one, lang, mode === 'versions' ? undefined : look.names)),
      ],
    ]
  })
  return tableOf([a, b, TEXT[lang].kind, TEXT[lang].difference], rows)
}

function onlyParts({ only_a, only_b, mode }: Comparison, look: ChangesLook): string[] {
  const text = TEXT[look.lang]
  const lines = (sides: readonly Side[]) =>
    sides.map(({ id, text: words }) => `- **${inMarkdown(id)}** ${inMarkdown(words)}`).join('\n')
  const isVersions = mode === 'versions'
  return [
    part(isVersions ? text.removed : text.only(nameOf(0, look)), lines(only_a)),
    part(isVersions ? text.added : text.only(nameOf(1, look)), lines(only_b)),
  ]
}

function targetTable({ targets }: Comparison, look: ChangesLook): string {
  const { lang } = look
  const told = targets.filter(({ a, b, change }) => change !== null || a === null || b === null)
  const rows = told.map(({ about, a, b, change }) => [
    about,
    a === null ? '' : valued(a, lang),
    b === null ? '' : valued(b, lang),
    change === null ? '' : CHANGE[change][lang],
  ])
  return tableOf([TEXT[lang].indicator, nameOf(0, look), nameOf(1, look), TEXT[lang].difference], rows)
}

const list = (differences: readonly Difference[], { lang, names }: ChangesLook): string =>
  differences.map((one) => `- ${inMarkdown(differenceWords(one, lang, names))}`).join('\n')

function fundingList({ funding }: Comparison, look: ChangesLook): string {
  if (funding === null || funding.differences.length === 0) return ''
  return fundingParts(funding, look)
    .map((one) => `- ${inMarkdown(one)}`)
    .join('\n')
}

function basisList({ bases }: Comparison, look: ChangesLook): string {
  if (bases === null) return ''
  const text = TEXT[look.lang]
  const parts: [string, readonly string[]][] = [
    [text.shared, bases.shared],
    [text.only(nameOf(0, look)), bases.only_a],
    [text.only(nameOf(1, look)), bases.only_b],
  ]
  return parts
    .flatMap(([label, codes]) => (codes.length === 0 ? [] : [`- ${inMarkdown(`${label}: ${codes.join(', ')}`)}`]))
    .join('\n')
}
