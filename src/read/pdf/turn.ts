import type { DrawnPage, Glyph, Rule } from './glyph.ts'

/** A page whose writing runs up or down, or stands on its head, turned so that it runs to the right. */
export function upright(page: DrawnPage): DrawnPage & { readonly askew: readonly Glyph[] } {
  const counts = [0, 0, 0, 0]
  for (const { turn } of page.glyphs) counts[turn] = (counts[turn] ?? 0) + 1
  const main = counts.indexOf(Math.max(...counts))
  const straight = page.glyphs.filter(({ turn }) => turn === main)
  const askew = page.glyphs.filter(({ turn }) => turn !== main)
  if (main === 0) return { ...page, glyphs: straight, askew }
  const { width, height } = page
  const spin = spins[main] ?? ((x, y) => [x, y])
  const [wide, high] = main === 2 ? [width, height] : [height, width]
  const spun = (x: number, y: number) => spin(x, y, width, height)
  const glyphs = straight.map((glyph) => {
    const [x, y] = spun(glyph.x, glyph.y)
    return { ...glyph, x, y, x2: x + glyph.x2 - glyph.x }
  })
  return { ...page, width: wide, height: high, glyphs, askew, rules: page.rules.map((rule) => turned(rule, spun)) }
}

type Spin = (x: number, y: number, width: number, height: number) => readonly [number, number]

// By quarter turns of the writing, clockwise as seen.
const spins: readonly Spin[] = [
  (x, y) => [x, y],
  (x, y, width) => [y, width - x],
  (x, y, width, height) => [width - x, height - y],
  (x, y, _, height) => [height - y, x],
]

function turned(rule: Rule, spun: (x: number, y: number) => readonly [number, number]): Rule {
  const [x, y] = spun(rule.x, rule.y)
  const [x2, y2] = spun(rule.x2, rule.y2)
  return { x: Math.min(x, x2), x2: Math.max(x, x2), y: Math.min(y, y2), y2: Math.max(y, y2) }
}
