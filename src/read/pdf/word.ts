import type { Glyph } from './glyph.ts'

export interface Word {
  readonly text: string
  readonly x: number
  readonly x2: number
  /** Letters that are bold, and all of them. */
  readonly bold: number
  readonly letters: number
}

// Of the letter's size.
const SPACE = 0.25
const SPACE_WITHOUT_SPACES = 0.15
const LEAST_SPACE = 0.06

/** Cuts the letters of a line into words: where a space was drawn, or a gap is wide enough to be one. */
export function wordsOf(glyphs: readonly Glyph[], size: number, baseline: number): Word[] {
  const blanks = glyphs.filter(({ blank }) => blank).sort((a, b) => a.x - b.x)
  const letters = withMarks(glyphs.filter(({ blank }) => !blank).sort((a, b) => a.x - b.x))
  const gaps = letters.slice(1).map((glyph, i) => glyph.x - (letters[i]?.x2 ?? glyph.x))
  const wide = widest(gaps, size, blanks.length > 0)
  const words: Glyph[][] = []
  let next = 0
  for (const [i, glyph] of letters.entries()) {
    const gap = i === 0 ? Number.POSITIVE_INFINITY : (gaps[i - 1] ?? 0)
    while (centre(blanks[next]) < (letters[i - 1]?.x2 ?? glyph.x) - size * 0.1) next++
    const spaced = gap > size * LEAST_SPACE && centre(blanks[next]) < glyph.x + size * 0.1
    if (gap > wide || spaced) words.push([glyph])
    else words.at(-1)?.push(glyph)
  }
  return words.map((word) => wordOf(word, size, baseline))
}

const centre = (glyph: Glyph | undefined): number => (glyph ? (glyph.x + glyph.x2) / 2 : Number.POSITIVE_INFINITY)

// Letters that are spread out ("K Ế  H O Ạ C H") stand as far apart as words do elsewhere.
function widest(gaps: readonly number[], size: number, hasBlanks: boolean): number {
  const wide = size * (hasBlanks ? SPACE : SPACE_WITHOUT_SPACES)
  const apart = gaps.filter((gap) => gap > size * LEAST_SPACE)
  if (gaps.length < 6 || apart.length * 2 <= gaps.length) return wide
  return wide + (gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0)
}

const FIRST_MARK = 0x300

/** Marks that were drawn apart go to the letter below or above them; a letter drawn twice (false bold) counts once. */
function withMarks(sorted: readonly Glyph[]): Glyph[] {
  const letters: Glyph[] = []
  for (const glyph of sorted) {
    const last = letters.at(-1)
    if (glyph.text.charCodeAt(0) >= FIRST_MARK && last && /^\p{M}/u.test(glyph.text)) last.text += glyph.text
    else if (!last || last.text !== glyph.text || glyph.x - last.x > (last.x2 - last.x) * 0.3) letters.push(glyph)
  }
  return letters
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
} // biome-ignore format: a table

// "2030¹", "m²": a small number above the line is not a part of the number before it.
function written(glyph: Glyph, size: number, baseline: number): string {
  const raised = glyph.size < size * 0.8 && baseline - glyph.y > size * 0.15
  return raised ? (RAISED[glyph.text] ?? glyph.text) : glyph.text
}

const LIGATURE = /[\uFB00-\uFB06]/g
const PLAIN = /^[\x20-\x7e]*$/

function wordOf(glyphs: readonly Glyph[], size: number, baseline: number): Word {
  let text = ''
  let letters = 0
  let bold = 0
  let x2 = Number.NEGATIVE_INFINITY
  for (const glyph of glyphs) {
    text += written(glyph, size, baseline)
    x2 = Math.max(x2, glyph.x2)
    if (!isLetter(glyph.text)) continue
    letters++
    if (glyph.bold) bold++
  }
  if (!PLAIN.test(text)) text = text.replace(LIGATURE, (joined) => joined.normalize('NFKC')).normalize('NFC')
  return { text, x: glyphs[0]?.x ?? 0, x2, bold, letters }
}

const isLetter = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()
