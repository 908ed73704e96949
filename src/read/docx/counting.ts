import { withoutPrivate } from './letters.ts'
import type { ParagraphLook } from './look.ts'
import type { Level, Numbering } from './numbering.ts'
import { numeral } from './numeral.ts'
import type { Styles } from './styles.ts'

/** The number that Word draws before the next paragraph of the text, with the space after it; '' for none. */
export type Count = (look: ParagraphLook) => string

interface List {
  /** Numbers with one abstract definition go on counting together. */
  readonly abstract: string
  readonly levels: (at: number) => Level | null
  readonly starts: (at: number) => number | null
}

const DEEPEST = 8

/** Counts lists from the top of a text; call it for every paragraph in reading order. */
export function countLists(numbering: Numbering, styles: Styles): Count {
  const counts = new Map<string, (number | null)[]>()
  const begun = new Set<string>()
  return (look) => {
    const whole = { ...styles.paragraph(look.style), ...look }
    const { numId } = whole
    if (numId === undefined || numId === '0') return ''
    const list = listOf(numId, numbering, styles)
    if (!list) return ''
    const at = levelOf(look, whole, list)
    const level = list.levels(at)
    if (!level) return ''
    const values = counts.get(list.abstract) ?? []
    counts.set(list.abstract, values)
    advance(values, at, level, list, startsAnew(numId, at, list, begun))
    const text = shown(level, values, list)
    return text === '' ? '' : text + level.suffix
  }
}

/** The list of a number; a link to a numbering style leads to the list of that style (17.9.21, 17.9.27). */
function listOf(numId: string, numbering: Numbering, styles: Styles): List | null {
  let num = numbering.nums.get(numId)
  const { overrides } = num ?? {}
  for (let step = 0; step < DEEPEST; step++) {
    const abstract = num && numbering.abstracts.get(num.abstract)
    if (!num || !abstract || !overrides) return null
    if (abstract.styleLink === null) {
      const own = num.overrides
      return {
        abstract: num.abstract,
        levels: (at) => overrides.get(at)?.level ?? own.get(at)?.level ?? abstract.levels.get(at) ?? null,
        starts: (at) => overrides.get(at)?.start ?? null,
      }
    }
    num = numbering.nums.get(styles.lists.get(abstract.styleLink) ?? '')
  }
  return null
}

// A style that has a list takes the level that names the style (17.9.23).
function levelOf(own: ParagraphLook, whole: ParagraphLook, list: List): number {
  if (own.level !== undefined) return own.level
  if (own.numId !== undefined) return 0
  for (let at = 0; at <= DEEPEST; at++) if (whole.style && list.levels(at)?.style === whole.style) return at
  return whole.level ?? 0
}

/** The start that a number sets for a level, the first time it is used there (17.9.26). */
function startsAnew(numId: string, at: number, list: List, begun: Set<string>): number | null {
  const start = list.starts(at)
  const key = `${numId} ${at}`
  if (start === null || begun.has(key)) return null
  begun.add(key)
  return start
}

function advance(values: (number | null)[], at: number, level: Level, list: List, start: number | null): void {
  // A level that was skipped counts as begun: after "V." and "a)" comes "2.", as Word and LibreOffice number.
  for (let above = 0; above < at; above++) values[above] ??= list.levels(above)?.start ?? 1
  const before = values[at] ?? null
  values[at] = start ?? (before === null ? level.start : before + 1)
  for (let below = at + 1; below <= DEEPEST; below++) {
    const restart = list.levels(below)?.restart ?? below
    if (at < restart) values[below] = null
  }
}

function shown(level: Level, values: readonly (number | null)[], list: List): string {
  if (level.format === 'bullet') return bullet(level.text, list, level)
  if (level.format === 'none' && !level.text.includes('%')) return level.text
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const own = list.levels(at)
    return numeral(values[at] ?? own?.start ?? 1, level.isLegal ? 'decimal' : (own?.format ?? 'decimal'))
  })
}

const PLAIN = /^[-–—+*•●▪◦‣·■□]$/u

/** "-" for the first level of a drawn bullet, "+" for those below it; a sign that a writer types stays. */
function bullet(text: string, list: List, level: Level): string {
  const sign = text.trim()
  if (sign === '' || PLAIN.test(sign)) return sign
  if (/^[\uf000-\uf0ffo§ØvüÞ]$/u.test(sign)) {
    const plain = withoutPrivate(sign)
    if (plain === '+' || plain === '*') return plain
    return list.levels(0) === level ? '-' : '+'
  }
  return withoutPrivate(sign)
}
