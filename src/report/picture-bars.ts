import type { Picture } from './paper/paper.ts'
import { box, drawing, label, line, short } from './picture.ts'

/** A bar: how many of how many. */
export interface Bar {
  readonly name: string
  readonly value: number
  readonly of: number
}

const WIDTH = 600
const LEFT = 190
const RIGHT = 90
const ROW = 30

/** Horizontal bars from 0 to 100 %. */
export function bars(items: readonly Bar[], title: string): Picture {
  const room = WIDTH - LEFT - RIGHT
  const height = ROW * items.length + 34
  const scale = [0, 25, 50, 75, 100].flatMap((share) => {
    const x = LEFT + (room * share) / 100
    return [
      line(x, 6, x, height - 26, '#ddd'),
      label({ x, y: height - 8, text: `${share}%`, anchor: 'middle', size: 12 }),
    ]
  })
  const rows = items.flatMap(({ name, value, of }, i) => {
    const y = 10 + i * ROW
    const share = of === 0 ? 0 : value / of
    return [
      label({ x: LEFT - 10, y: y + 15, text: short(name, 28), anchor: 'end' }),
      box(LEFT, y, room, 20, '#eeeeee'),
      box(LEFT, y, room * share, 20, '#1f3864'),
      label({ x: LEFT + room + 8, y: y + 15, text: `${value}/${of}` }),
    ]
  })
  const told = items.map(({ name, value, of }) => `${name} ${value}/${of}`).join('; ')
  return drawing(WIDTH, height, `${title}: ${told}`, [...scale, ...rows])
}
