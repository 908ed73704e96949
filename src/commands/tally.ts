import { NO_TASKS, together } from '../lint/clarity.ts'
import type { Finding } from '../lint/finding.ts'
import type { FileResult, Summary } from '../lint/result.ts'

/** How many findings of each severity. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return { errors: counts.error, warnings: counts.warning, infos: counts.info }
}

/** The sum over the files told so far. */
export interface Tally {
  add(result: FileResult): void
  sum(): Summary
}

export function tally(): Tally {
  let sum: Summary = { files: 0, failed: 0, errors: 0, warnings: 0, infos: 0, clarity: NO_TASKS }
  return {
    add({ findings, errors, clarity }) {
      const { errors: graver, warnings, infos } = countsOf(findings)
      const failed = errors.some(({ severity }) => severity === 'error') ? 1 : 0
      sum = {
        files: sum.files + 1,
        failed: sum.failed + failed,
        errors: sum.errors + graver,
        warnings: sum.warnings + warnings,
        infos: sum.infos + infos,
        clarity: together(sum.clarity, clarity),
      }
    },
    sum: () => sum,
  }
}
