import type { FileResult } from '../lint/result.ts'
import { jsonEntries, jsonInside } from './json-text.ts'
import type { Reporter } from './reporter.ts'

/** One document for all files: schemas/findings.schema.json. */
export function jsonReport(): Reporter {
  const entries = jsonEntries(2)
  return {
    begin: () => '{\n  "kehoach": 1,\n  "files": [',
    file: (result) => entries([told(result)]),
    end: (summary) => `\n  ],\n  "summary": ${jsonInside(summary, 1)}\n}\n`,
  }
}

// The lines of the source are the reader's already.
function told({ path, profile, findings, known, clarity, errors }: FileResult): object {
  return { path, profile, findings, ...(known ? { known } : {}), clarity, errors }
}
