import type { Rule } from './glyph.ts'
import { type Matrix, numbersOf, placed } from './matrix.ts'

// A path as pdf.js packs it: 0 x y move, 1 x y line, 2 six numbers curve, 3 four numbers curve, 4 close.
const OPERANDS = [2, 2, 6, 4, 0]
const CLOSE = 4
// pdf.js codes of what is done with the path: stroke 20, 21, fill 22, 23, both 24–27; 28 and above only clip.
const STROKED = [20, 21, 24, 25, 26, 27]
const FILLED = [22, 23, 24, 25, 26, 27]

const THIN = 3
const SHORTEST = 4

/** The straight lines, level or upright, that a path draws: strokes, and bars so thin that they are lines. */
export function rulesOf(args: readonly unknown[], ctm: Matrix): Rule[] {
  const [code, data] = args
  const numbers = numbersOf(Array.isArray(data) ? data[0] : null)
  if (numbers.length === 0) return []
  const parts = subpaths(numbers, ctm)
  const act = Number(code)
  const found: Rule[] = []
  for (const part of parts) {
    if (FILLED.includes(act)) found.push(...barOf(part))
    if (STROKED.includes(act)) found.push(...edgesOf(part))
  }
  return found
}

type Point = readonly [number, number]

function subpaths(numbers: readonly number[], ctm: Matrix): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = []
  for (let i = 0; i < numbers.length; ) {
    const code = numbers[i] ?? CLOSE
    const count = OPERANDS[code] ?? 0
    if (code === 0) {
      part = []
      parts.push(part)
    }
    if (code === CLOSE && part[0]) part.push(part[0])
    else if (count > 0) part.push(placed(ctm, numbers[i + count - 1] ?? 0, numbers[i + count] ?? 0))
    i += count + 1
  }
  return parts
}

function barOf(points: readonly Point[]): Rule[] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  if (points.length < 2 || points.length > 12) return []
  return rule(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
}

function edgesOf(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i] ?? [x, y]
    return rule(Math.min(x, fromX), Math.min(y, fromY), Math.max(x, fromX), Math.max(y, fromY))
  })
}

function rule(x: number, y: number, x2: number, y2: number): Rule[] {
  const wide = x2 - x
  const high = y2 - y
  if (Math.max(wide, high) < SHORTEST || Math.min(wide, high) > THIN) return []
  const across = (x + x2) / 2
  const down = (y + y2) / 2
  return [wide > high ? { x, x2, y: down, y2: down } : { x: across, x2: across, y, y2 }]
}
