import type { Problem } from '../text/problem.ts'
import type { RealPlace } from '../text/span.ts'
import type { Clarities } from './clarity.ts'
import type { Finding } from './finding.ts'
import type { Profile } from './rule.ts'

/** What validate has to say of one file. */
export interface FileResult {
  readonly path: string
  readonly profile: Profile
  /** What counts, in order of place; without what is suppressed or in the baseline. */
  readonly findings: readonly Finding[]
  /** Findings that the baseline knew: set where --baseline is given (SARIF: "unchanged"; the others "new"). */
  readonly known?: readonly Finding[]
  readonly clarity: Clarities
  /** Why the file (or a part of it) was not processed. */
  readonly errors: readonly Problem[]
  /** The lines of the file, NFC; null for a file without lines (YAML) or one that was not read. */
  readonly source: readonly string[] | null
  /** What each line is to the reader of a Word, PDF or HTML file: paragraph, table cell, page. */
  readonly places?: readonly RealPlace[] | null
}

/** The sum over all files. */
export interface Summary {
  readonly files: number
  /** Files that were not processed. */
  readonly failed: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly clarity: Clarities
}
