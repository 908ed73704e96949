import type { Comparison, Difference, Pair } from '../../diff/changes.ts'
import { visible } from '../../text/visible.ts'
import { type Canvas, hanging, heading } from './canvas.ts'
import { differenceWords } from './difference.ts'
import { nameOf } from './look.ts'
import { listsPairs } from './only.ts'
import { toldOf } from './sums.ts'
import { KIND, TEXT } from './words.ts'
import { beginning, beside, wrap } from './wrap.ts'

/** From this width on the two passages stand side by side. */
const WIDE = 120
/** Characters of a passage: to know the task by; html has it whole. */
const LONGEST = 180

/** The pairs that differ, a task of the first plan with all that it corresponds to. */
export function pairLines(found: Comparison, canvas: Canvas): string[] {
  const { pairs, mode } = found
  const isListing = listsPairs(canvas.only)
  const told = pairs.filter((pair) => isListing || toldOf(pair, mode, canvas.only).length > 0)
  const quiet = pairs.length - told.length
  if (told.length === 0) return quiet > 0 && mode === 'pair' && !canvas.only ? [restLine(quiet, canvas)] : []
  const blocks = told.flatMap((pair, i) => {
    const isFirst = told[i - 1]?.a.id !== pair.a.id
    return [...(isFirst ? [''] : []), ...pairBlock(pair, isFirst, mode, canvas)]
  })
  const title = mode === 'versions' ? TEXT[canvas.lang].changed : TEXT[canvas.lang].pairs
  return [
    ...heading(title, canvas),
    ...blocks,
    ...(quiet > 0 && mode === 'pair' && !canvas.only ? ['', restLine(quiet, canvas)] : []),
  ]
}

function restLine(quiet: number, { lang, paint }: Canvas): string {
  return paint.dim(
    lang === 'vi'
      ? `Còn ${quiet} cặp không khác, khác lời văn hoặc chỉ một bên nêu: xem --format html.`
      : `${quiet} more pairs are alike, differ in wording, or only one says more: see --format html.`,
  )
}

function pairBlock(pair: Pair, isFirst: boolean, mode: Comparison['mode'], canvas: Canvas): string[] {
  const { a, b, kind, confidence } = pair
  const isVersions = mode === 'versions'
  const likeness = canvas.paint.dim(`${KIND[kind][canvas.lang]}, ${Math.round(confidence * 100)} %`)
  const ids = isVersions && a.id === b.id ? a.id : `${a.id} ↔ ${b.id}`
  const head = `  ${canvas.paint.strong(visible(ids))}${isVersions && kind === 'same' ? '' : `  ${likeness}`}`
  const lines = toldOf(pair, mode, canvas.only).flatMap((one) => differenceLines(one, isVersions, canvas))
  return [head, ...passages(pair, isFirst, isVersions, canvas), ...lines]
}

function passages({ a, b }: Pair, isFirst: boolean, isVersions: boolean, canvas: Canvas): string[] {
  const { width, paint } = canvas
  const dim = (lines: readonly string[]): string[] => lines.map((line) => paint.dim(`    ${line}`))
  const [before, after] = [a, b].map((side) => beginning(visible(side.text), LONGEST))
  if (a.text === b.text) return dim(wrap(before ?? '', width - 4))
  const [first, second] = isVersions ? ['- ', '+ '] : [`${nameOf(0, canvas)}: `, `${nameOf(1, canvas)}: `]
  const texts = [`${first}${before}`, `${second}${after}`]
  if (width >= WIDE) return dim(beside(isFirst ? texts : ['', texts[1] ?? ''], width - 4))
  // The task of the first plan stands just above.
  return dim((isFirst ? texts : texts.slice(1)).flatMap((text) => wrap(text, width - 4)))
}

const LOST: ReadonlySet<Difference['change']> = new Set(['later', 'lower', 'removed'])

function differenceLines(one: Difference, isVersions: boolean, canvas: Canvas): string[] {
  const { paint, lang, names } = canvas
  const lines = hanging('    • ', differenceWords(one, lang, isVersions ? undefined : names), canvas)
  const colour = LOST.has(one.change)
    ? paint.severity.error
    : one.change === 'succession'
      ? paint.dim
      : paint.severity.warning
  return lines.map((line) => colour(line))
}
