import type { FileResult, Summary } from '../lint/result.ts'
import { jsonInside } from './json-text.ts'
import type { Reporter } from './reporter.ts'

/** One document for all files, written file by file: schemas/findings.schema.json. */
export function jsonReport(): Reporter {
  let isFirst = true
  return {
    begin: () => '{\n  "kehoach": 1,\n  "files": [',
    file(result) {
      const before = isFirst ? '\n    ' : ',\n    '
      isFirst = false
      return before + jsonInside(told(result), 2)
    },
    end: (summary: Summary) => `${isFirst ? '' : '\n  '}],\n  "summary": ${jsonInside(summary, 1)}\n}\n`,
  }
}

// The lines of the source are the reader's already.
function told({ path, profile, findings, known, clarity, errors }: FileResult): object {
  return { path, profile, findings, ...(known ? { known } : {}), clarity, errors }
}
