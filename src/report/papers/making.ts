import type { Lang } from '../reporter.ts'

/** How a report is made: in which language, and the one date it carries (YYYY-MM-DD). */
export interface Making {
  readonly lang: Lang
  readonly date: string
}
