import { visible } from '../text/visible.ts'
import type { Lang, Reporter } from './reporter.ts'
import { failures } from './words.ts'

/** "ke-hoach.txt:12:4: chưa có thời hạn [error/task-without-deadline]", one line a finding; 1:1 where it has no place. */
export function unixReport(lang: Lang): Reporter {
  return {
    file(result) {
      const line = (at: { line?: number; column?: number } | null, text: string, tag: string): string =>
        `${visible(result.path)}:${at?.line ?? 1}:${at?.column ?? 1}: ${visible(text)} [${tag}]\n`
      return [
        ...failures(result).map((problem) => line(problem, problem.message[lang], `error/${problem.code}`)),
        ...result.findings.map(({ at, message, severity, rule }) => line(at, message[lang], `${severity}/${rule}`)),
      ].join('')
    },
    end: () => '',
  }
}
