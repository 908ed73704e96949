import type { Finding } from '../lint/finding.ts'
import type { FileResult } from '../lint/result.ts'
import type { Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import type { Lang, Reporter } from './reporter.ts'
import { failures } from './words.ts'

/** JUnit XML: a suite a file, a case a finding; an info is a case that passes and says something. */
export function junitReport(lang: Lang): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kehoach">\n',
    file: (result) => suite(result, lang),
    end: () => '</testsuites>\n',
  }
}

function suite(result: FileResult, lang: Lang): string {
  const { path, findings } = result
  const unread = failures(result)
  const failed = findings.filter(({ severity }) => severity !== 'info').length
  const cases = [
    ...unread.map((problem) => broken(path, problem, lang)),
    ...findings.map((finding) => failing(path, finding, lang)),
  ]
  const all = cases.length > 0 ? cases : [`    <testcase ${attributes({ classname: path, name: 'kehoach' })}/>\n`]
  const counts = attributes({ name: path, tests: all.length, failures: failed, errors: unread.length })
  return `  <testsuite ${counts}>\n${all.join('')}  </testsuite>\n`
}

function broken(path: string, { code, message, line = 1 }: Problem, lang: Lang): string {
  const error = `<error ${attributes({ type: code, message: message[lang] })}/>`
  return testcase(path, `${code} (${line})`, error)
}

function failing(path: string, { rule, severity, message, why, advice, at, item }: Finding, lang: Lang): string {
  const body = xml(`${path}:${at?.line ?? 1}:${at?.column ?? 1}: ${message[lang]} ${why[lang]} ${advice[lang]}`)
  const name = `${rule} (${item ?? at?.line ?? 1})`
  if (severity === 'info') return testcase(path, name, `<system-out>${body}</system-out>`)
  return testcase(path, name, `<failure ${attributes({ type: severity, message: message[lang] })}>${body}</failure>`)
}

function testcase(path: string, name: string, inner: string): string {
  return `    <testcase ${attributes({ classname: path, name })}>\n      ${inner}\n    </testcase>\n`
}

function attributes(pairs: Readonly<Record<string, string | number>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}="${xml(`${value}`)}"`)
    .join(' ')
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// XML 1.0 has no control characters at all, not even as entities; U+FFFE and U+FFFF neither.
function xml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (char) => ENTITY[char] ?? char)
}
