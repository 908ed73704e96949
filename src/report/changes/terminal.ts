import type { Comparison, Side } from '../../diff/changes.ts'
import { visible } from '../../text/visible.ts'
import { palette } from '../terminal.ts'
import { type Canvas, hanging, heading } from './canvas.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { summaryOf } from './summary.ts'
import { differs } from './sums.ts'
import { matrixLines } from './terminal-matrix.ts'
import { pairLines } from './terminal-pairs.ts'
import { restLines } from './terminal-rest.ts'
import { inPerson } from './when.ts'
import { TEXT } from './words.ts'
import { beginning, columnsOf, padded } from './wrap.ts'

/** Characters of a task that only one plan has. */
const LONGEST = 160

/** For people: the summary first, then what differs, pair by pair. */
export function terminalText(found: Comparison, look: ChangesLook): string {
  const canvas: Canvas = { ...look, paint: palette(look.color) }
  const text = TEXT[look.lang]
  const parts = [
    planLines(found, canvas),
    [...heading(text.summary, canvas), ...summaryLines(found, canvas)],
    pairLines(found, canvas),
    ...onlyLines(found, canvas),
    ...restLines(found, canvas),
    matrixLines(found, canvas),
    differs(found) ? [] : [canvas.paint.good(text.nothing)],
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function planLines({ plans, mode }: Comparison, canvas: Canvas): string[] {
  const { lang, paint } = canvas
  const title = mode === 'versions' ? TEXT[lang].versions : mode === 'base' ? TEXT[lang].base : TEXT[lang].title
  const heads = plans.flatMap(({ path, title: called, issued }, i) => {
    const when = issued === null ? '' : `, ${inPerson(issued, lang)}`
    const what = called === null ? '' : `: ${visible(called)}`
    return hanging(`  ${i + 1}. `, `${visible(nameOf(i, canvas))}${what} (${visible(path)}${when})`, canvas)
  })
  return [paint.strong(title), ...heads]
}

function summaryLines(found: Comparison, canvas: Canvas): string[] {
  const told = summaryOf(found, canvas)
  const size = Math.max(0, ...told.map(({ label }) => columnsOf(label)))
  return told.flatMap(({ label, text }) => hanging(`  ${padded(visible(label), size)}  `, visible(text), canvas))
}

function onlyLines({ only_a, only_b, mode }: Comparison, canvas: Canvas): string[][] {
  const text = TEXT[canvas.lang]
  const isVersions = mode === 'versions'
  const list = (title: string, sides: readonly Side[], sign: string): string[] =>
    sides.length === 0
      ? []
      : [
          ...heading(`${title} (${sides.length})`, canvas),
          ...sides.flatMap(({ id, text: words }) =>
            hanging(`  ${sign}${visible(id)}  `, beginning(visible(words), LONGEST), canvas),
          ),
        ]
  return [
    list(isVersions ? text.removed : text.only(nameOf(0, canvas)), only_a, isVersions ? '- ' : ''),
    list(isVersions ? text.added : text.only(nameOf(1, canvas)), only_b, isVersions ? '+ ' : ''),
  ]
}
