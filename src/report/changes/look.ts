import { visible } from '../../text/visible.ts'
import type { Lang } from '../reporter.ts'
import type { Topic } from './only.ts'

/** How a comparison is to look; `names` are the short names of its plans, one each ("Cần Thơ", "v1.docx"). */
export interface ChangesLook {
  readonly lang: Lang
  readonly color: boolean
  /** Columns of the terminal; only the text format asks. */
  readonly width: number
  readonly names: readonly string[]
  /** What was asked for; everything where it is left out. */
  readonly only?: ReadonlySet<Topic>
}

/** The name of plan `i`, counted from 0; nothing in it moves a terminal. */
export function nameOf(i: number, { names }: Pick<ChangesLook, 'names'>): string {
  return visible(names[i] ?? `${i + 1}`)
}

/** Whether the reader asked for it: what was left out must not read as "no difference". */
export function isAsked(topic: Topic, { only }: Pick<ChangesLook, 'only'>): boolean {
  return only?.has(topic) ?? true
}
