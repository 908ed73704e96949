import type { FileResult, Summary } from '../lint/result.ts'
import type { Message } from '../text/problem.ts'

export type Lang = keyof Message

/** How a report is to look; colour only on a terminal. */
export interface Look {
  readonly lang: Lang
  readonly color: boolean
}

/** Turns results into the text of a report, piece by piece: the pieces together are one complete document. */
export interface Reporter {
  begin?(): string
  file(result: FileResult): string
  end(summary: Summary): string
}
