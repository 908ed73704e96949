import { createHash } from 'node:crypto'
import type { Finding } from '../lint/finding.ts'
import type { FileResult } from '../lint/result.ts'
import type { Problem } from '../text/problem.ts'
import { jsonEntries } from './json-text.ts'
import type { Lang, Reporter } from './reporter.ts'
import { failures } from './words.ts'

const GRAVITY = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab code quality: an array of issues. */
export function gitlabReport(lang: Lang): Reporter {
  const entries = jsonEntries(1)
  return {
    begin: () => '[',
    file: (result) =>
      entries([
        ...failures(result).map((problem) => unread(result, problem, lang)),
        ...result.findings.map((finding) => issue(result, finding, lang)),
      ]),
    end: () => '\n]\n',
  }
}

function issue(
  { path }: FileResult,
  { rule, severity, message, advice, at, fingerprint }: Finding,
  lang: Lang,
): object {
  const { line = 1, end_line = line } = at ?? {}
  return {
    description: `${message[lang]} ${advice[lang]}`,
    check_name: rule,
    fingerprint: mark(path, fingerprint),
    severity: GRAVITY[severity],
    location: { path, lines: { begin: line, end: Math.max(line, end_line) } },
  }
}

function unread({ path }: FileResult, { code, message, line = 1 }: Problem, lang: Lang): object {
  return {
    description: message[lang],
    check_name: code,
    fingerprint: mark(path, `${code}:${line}`),
    severity: 'blocker',
    location: { path, lines: { begin: line, end: line } },
  }
}

// Two files may have the same finding, but GitLab wants each mark once.
const mark = (path: string, inFile: string): string => createHash('sha256').update(`${path}\n${inFile}`).digest('hex')
