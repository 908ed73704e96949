import type { Finding, Spot } from '../lint/finding.ts'
import type { FileResult } from '../lint/result.ts'
import type { Problem } from '../text/problem.ts'
import { jsonEntries } from './json-text.ts'
import type { Lang, Reporter } from './reporter.ts'
import { failures } from './words.ts'

const SEVERITY = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** Diagnostics for reviewdog; columns count bytes of UTF-8, as its format has it. */
export function rdjsonReport(lang: Lang): Reporter {
  const entries = jsonEntries(2)
  return {
    begin: () => '{\n  "source": { "name": "kehoach", "url": "https://kehoach.dev" },\n  "diagnostics": [',
    file: (result) =>
      entries([
        ...failures(result).map((problem) => unread(result, problem, lang)),
        ...result.findings.map((finding) => diagnostic(result, finding, lang)),
      ]),
    end: () => '\n  ]\n}\n',
  }
}

function diagnostic(result: FileResult, finding: Finding, lang: Lang): object {
  const { rule, severity, message, advice, at, related, url } = finding
  return {
    message: `${message[lang]} ${advice[lang]}`,
    location: location(result, at),
    severity: SEVERITY[severity],
    code: { value: rule, url },
    ...(related.length > 0
      ? {
          related_locations: related.map((other) => ({
            message: other.note[lang],
            location: location(result, other.at),
          })),
        }
      : {}),
  }
}

function unread({ path }: FileResult, { code, message, line = 1 }: Problem, lang: Lang): object {
  const range = { start: { line } }
  return { message: message[lang], location: { path, range }, severity: 'ERROR', code: { value: code } }
}

function location({ path, source }: FileResult, at: Spot | null): object {
  if (at?.line === undefined) return { path }
  const { line, end_line: last = line, column, end_column: end } = at
  const bytes = (number: number, unit: number): number =>
    Buffer.byteLength((source?.[number - 1] ?? '').slice(0, unit - 1)) + 1
  const start = { line, ...(column === undefined ? {} : { column: bytes(line, column) }) }
  return { path, range: { start, ...(end === undefined ? {} : { end: { line: last, column: bytes(last, end) } }) } }
}
