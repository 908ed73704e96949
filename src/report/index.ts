import { githubReport } from './github.ts'
import { gitlabReport } from './gitlab.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { markdownReport } from './markdown.ts'
import { inWords } from './place.ts'
import { prettyReport } from './pretty.ts'
import { rdjsonReport } from './rdjson.ts'
import type { Look, Reporter } from './reporter.ts'
import { sarifReport } from './sarif.ts'
import { unixReport } from './unix.ts'

export type { Reporter } from './reporter.ts'

const REPORTERS = {
  pretty: prettyReport,
  unix: ({ lang }: Look) => unixReport(lang),
  json: jsonReport,
  sarif: ({ lang }: Look) => sarifReport(lang),
  junit: ({ lang }: Look) => junitReport(lang),
  github: ({ lang }: Look) => githubReport(lang),
  gitlab: ({ lang }: Look) => gitlabReport(lang),
  rdjson: ({ lang }: Look) => rdjsonReport(lang),
  markdown: ({ lang }: Look) => markdownReport(lang),
} satisfies Record<string, (look: Look) => Reporter>

const TELLS_PLACES: ReadonlySet<string> = new Set(['pretty', 'json', 'markdown'])

/** A report of its own for each run: it may remember what it has told. */
export function reporterFor(format: keyof typeof REPORTERS, look: Look): Reporter {
  const reporter = REPORTERS[format](look)
  if (TELLS_PLACES.has(format)) return reporter
  return { ...reporter, file: (result) => reporter.file(inWords(result)) }
}
