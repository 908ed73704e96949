import type { Side } from '../../diff/changes.ts'
import { type Cell, cell, grid, type PaperBlock } from '../paper/paper.ts'
import type { Compared } from './comparison.ts'
import { COMPARISON_WORDS, TEXT_CHANGE } from './comparison-words.ts'

/** Tasks that one plan alone has. */
export function onlyBlocks(sides: readonly Side[], { lang }: Compared): PaperBlock[] {
  if (sides.length === 0) return []
  const words = COMPARISON_WORDS[lang]
  const rows = sides.map(({ id, text }, i) => ({
    cells: [cell(String(i + 1), 'cellMiddle'), cell(id, 'cellMiddle'), cell(text)],
  }))
  return [grid([6, 12, 82], ['TT', words.item, words.task], rows)]
}

export function basesBlocks({ comparison: { bases }, names, lang }: Compared): PaperBlock[] {
  if (bases === null) return []
  const words = COMPARISON_WORDS[lang]
  const list = (codes: readonly string[]): Cell => cell(codes.length === 0 ? words.nothing : codes.join('; '))
  return [
    grid(
      [34, 33, 33],
      [words.shared, names[0] ?? 'A', names[1] ?? 'B'],
      [{ cells: [list(bases.shared), list(bases.only_a), list(bases.only_b)] }],
    ),
  ]
}

/** How much of each plan's text the others have too. */
export function sameBlocks({ comparison: { boilerplate }, names, lang }: Compared): PaperBlock[] {
  if (boilerplate.length === 0) return []
  const words = COMPARISON_WORDS[lang]
  const rows = boilerplate.map(({ plan, share, passages }) => ({
    cells: [
      cell(names[plan] ?? `${plan + 1}`),
      cell(`${Math.round(share * 100)}%`, 'cellMiddle'),
      cell(`${passages.length}`, 'cellMiddle'),
    ],
  }))
  return [grid([50, 25, 25], ['', words.share, words.passages], rows)]
}

/** Sections and paragraphs that changed between two versions. */
export function textsBlocks({ comparison: { texts }, lang }: Compared): PaperBlock[] {
  if (texts.length === 0) return []
  const words = COMPARISON_WORDS[lang]
  const side = (one: Side | null): Cell =>
    cell(one === null ? '' : [{ text: one.id === '' ? '' : `${one.id}. `, bold: true }, { text: one.text }])
  const rows = texts.map(({ a, b, change, message }) => ({
    cells: [cell(TEXT_CHANGE[change][lang], 'cellMiddle'), side(a), side(b), cell(message[lang])],
  }))
  return [grid([12, 36, 36, 24], [words.change, words.before, words.after, words.remark], rows)]
}
