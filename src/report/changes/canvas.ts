import type { Palette } from '../terminal.ts'
import type { ChangesLook } from './look.ts'
import { columnsOf, wrap } from './wrap.ts'

/** What a writer for the terminal has at hand. */
export interface Canvas extends ChangesLook {
  readonly paint: Palette
}

export const heading = (text: string, { paint }: Canvas): string[] => [paint.strong(text)]

/** A text that goes on under itself: "  III.2  words words\n         words". */
export function hanging(lead: string, text: string, { width }: Pick<ChangesLook, 'width'>): string[] {
  const indent = columnsOf(lead)
  const [first = '', ...others] = wrap(text, width - indent)
  return [lead + first, ...others.map((line) => ' '.repeat(indent) + line)]
}
