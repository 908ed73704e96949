import type { Finding } from '../lint/finding.ts'
import type { FileResult } from '../lint/result.ts'
import type { Severity } from '../lint/rule.ts'
import type { Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import type { Lang, Reporter } from './reporter.ts'
import { failures, SEVERITY, sumLine } from './words.ts'

const WORD = { error: 'error', warning: 'warning', info: 'notice' }
const WORST_FIRST = ['error', 'warning', 'info'] as const
/** GitHub shows ten annotations of each kind from one step. */
const SHOWN = 10

/**
 * Workflow commands of GitHub Actions, the worst first; where a kind has more than ten, the tenth says how many are not
 * shown. The job summary is the report "markdown".
 */
export function githubReport(lang: Lang): Reporter {
  // Only the first ten of a kind are kept, however many files there are.
  const kept = { error: kind('error'), warning: kind('warning'), info: kind('info') }
  return {
    file(result) {
      for (const problem of failures(result)) kept.error.add(() => unread(result, problem, lang))
      for (const finding of result.findings) kept[finding.severity].add(() => annotation(result, finding, lang))
      return ''
    },
    end: (summary) => {
      const lines = WORST_FIRST.flatMap((severity) => kept[severity].lines(lang))
      return `${[...lines, sumLine(summary, lang)].join('\n')}\n`
    },
  }
}

interface Kind {
  add(line: () => string): void
  lines(lang: Lang): readonly string[]
}

function kind(severity: Severity): Kind {
  const first: string[] = []
  let count = 0
  return {
    add(line) {
      count++
      if (first.length < SHOWN) first.push(line())
    },
    lines(lang) {
      if (count <= SHOWN) return first
      const rest = count - SHOWN + 1
      const text = {
        vi: `Còn ${rest} ${SEVERITY[severity].vi} nữa chưa hiện ở đây; xem báo cáo đầy đủ trong nhật ký hoặc SARIF.`,
        en: `${rest} more of severity "${severity}" are not shown here; see the full report or SARIF.`,
      }
      return [...first.slice(0, SHOWN - 1), `::${WORD[severity]} title=kehoach::${data(text[lang])}`]
    },
  }
}

function annotation({ path }: FileResult, finding: Finding, lang: Lang): string {
  const { rule, severity, at, message, why, advice } = finding
  const { line = 1, end_line: endLine = line, column, end_column: endColumn } = at ?? {}
  // Columns across lines are refused by GitHub.
  const columns = column !== undefined && endColumn !== undefined && line === endLine ? { col: column, endColumn } : {}
  const text = [message, why, advice].map((part) => data(part[lang])).join('%0A')
  return `::${WORD[severity]} ${properties({ file: path, line, endLine, ...columns, title: rule })}::${text}`
}

function unread({ path }: FileResult, { code, message, line = 1 }: Problem, lang: Lang): string {
  return `::error ${properties({ file: path, line, title: code })}::${data(message[lang])}`
}

function properties(pairs: Readonly<Record<string, string | number>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}=${data(`${value}`).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',')
}

function data(text: string): string {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.map((line) => visible(line).replaceAll('%', '%25')).join('%0A')
}
