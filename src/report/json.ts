import type { Finding } from '../lint/finding.ts'
import type { FileResult } from '../lint/result.ts'
import { jsonEntries, jsonInside } from './json-text.ts'
import { realSpot } from './place.ts'
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
function told({ path, profile, findings, known, clarity, errors, places }: FileResult): object {
  const shown = (list: readonly Finding[]) => (places ? list.map((finding) => real(finding, places)) : list)
  return { path, profile, findings: shown(findings), ...(known ? { known: shown(known) } : {}), clarity, errors }
}

function real(finding: Finding, places: FileResult['places']): object {
  const { at, related, fix } = finding
  return {
    ...finding,
    at: at && realSpot(at, places),
    fix: fix && { ...fix, at: realSpot(fix.at, places) },
    related: related.map((other) => ({ ...other, at: realSpot(other.at, places) })),
  }
}
