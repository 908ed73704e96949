import type { PageLook } from '../../text/look.ts'
import type { Message } from '../../text/problem.ts'
import type { Line } from '../draft.ts'
import type { Found } from '../rule.ts'
import { points } from './decree.ts'

/** A length of the page and its range in millimetres. */
export interface Measure {
  readonly side: 'width' | 'height' | 'top' | 'bottom' | 'left' | 'right'
  readonly name: Message
  readonly from: number
  readonly to: number
}

// Word keeps lengths in twentieths of a point and people set them in inches: a millimetre is no fault.
const ALLOWANCE = 1.01

/** One finding for each distinct set-up whose lengths are out of range; it stands at the first line on its pages. */
export function* pageFaults(
  pages: readonly PageLook[],
  measures: readonly Measure[],
  lines: readonly Line[],
): Generator<Found> {
  const told = new Set<string>()
  for (const [i, page] of pages.entries()) {
    const off = measures.filter(({ side, from, to }) => page[side] < from - ALLOWANCE || page[side] > to + ALLOWANCE)
    const said = off.map((measure) => saidOf(measure, page))
    const vi = said.map((message) => message.vi).join('; ')
    if (vi === '' || told.has(vi)) continue
    told.add(vi)
    const after = pages[i - 1]?.lastLine ?? 0
    yield {
      at: lines.find(({ node }) => (node.at.line ?? 0) > after)?.node.at ?? null,
      message: { vi: `Trang: ${vi}.`, en: `Page: ${said.map((message) => message.en).join('; ')}.` },
    }
  }
}

function saidOf({ side, name, from, to }: Measure, page: PageLook): Message {
  const { vi, en } = points(Math.round(page[side] * 10) / 10)
  const range = from === to ? `${from}` : `${from}-${to}`
  return { vi: `${name.vi} ${vi} mm (quy định ${range})`, en: `${name.en} ${en} mm (should be ${range})` }
}
