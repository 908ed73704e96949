import { withoutEnd } from '../../text/trim.ts'
import { isSyllable } from '../syllable.ts'
import type { PrintedPage } from './page.ts'

const ENOUGH = 60
// The first pages tell the fonts.
const SAMPLE = 2_000
const LEAST_SHARE = 0.5
const WORD = /^[\p{L}\p{M}]+$/u

/** The fonts give the right letters: most words of letters only can be Vietnamese syllables. Too few words tell nothing. */
export function isReadable(pages: readonly PrintedPage[]): boolean {
  let words = 0
  let good = 0
  let odd = 0
  for (const word of wordsOf(pages)) {
    const text = withoutEnd(word.normalize('NFC').replace(/^[("“'‘[]+/u, ''), ')"”\'’].,;:!?…/')
    if (text === '' || /^[\d.,/%–-]+$/u.test(text)) continue
    if (++words > SAMPLE) break
    if (WORD.test(text) && (isSyllable(text) || /^[A-ZĐ]{2,}$/.test(text))) good++
    else if (!/[a-zà-ỹđ]/iu.test(text) || /[\uE000-\uF8FF\uFFFD]/u.test(text)) odd++
  }
  return words < ENOUGH ? odd * 2 <= words : good >= words * LEAST_SHARE
}

function* wordsOf(pages: readonly PrintedPage[]): Generator<string> {
  for (const { rows, tables } of pages) {
    for (const row of rows) for (const { text } of row.words) yield text
    for (const table of tables)
      for (const cell of new Set(table.rows.flat())) for (const line of cell.lines) yield* line.split(' ')
  }
}
