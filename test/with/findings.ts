import { NO_TASKS } from '../../src/lint/clarity.ts'
import type { Finding } from '../../src/lint/finding.ts'
import type { FileResult, Summary } from '../../src/lint/result.ts'
import type { Severity } from '../../src/lint/rule.ts'

// Every character that some format obeys, in one name.
export const HOSTILE =
  'a\u001b[31m\u0007\u0000\u009b\r\n::error::x%0A<script>]]>&"\'|`*_[l](u)@ai#1\u202e\u200b\u2028\ud800\ufffe \ufeff'

/** A finding with defaults; `text` is all that it says. */
export function finding(text: string, given: Partial<Finding> = {}): Finding {
  return {
    rule: 'task-without-deadline',
    severity: 'error',
    message: { vi: text, en: text },
    why: { vi: `vì ${text}`, en: `why ${text}` },
    advice: { vi: `nên ${text}`, en: `do ${text}` },
    at: { line: 1, end_line: 1, column: 4, end_column: 10 },
    quote: text,
    item: 'III.1',
    clarity: 'thời gian',
    fix: null,
    suggest: { vi: text, en: text },
    related: [{ at: { line: 2, column: 1, end_column: 3 }, note: { vi: text, en: text } }],
    url: 'https://kehoach.dev/rules/task-without-deadline',
    fingerprint: '0123456789abcdef',
    ...given,
  }
}

export function result(path: string, findings: readonly Finding[], given: Partial<FileResult> = {}): FileResult {
  const source = ['1. Rà soát thủ tục.', '2. Mở lớp.', `3. ${HOSTILE}`]
  return { path, profile: 'issued', findings, clarity: CLEAR, errors: [], source, ...given }
}

export const CLEAR = { ...NO_TASKS, people: { clear: 1, tasks: 2 } }

export function summary(results: readonly FileResult[]): Summary {
  const count = (severity: Severity): number =>
    results.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0)
  return {
    files: results.length,
    failed: results.filter(({ errors }) => errors.length > 0).length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    clarity: CLEAR,
  }
}

/** Findings of all kinds: hostile words, no place, a page, several lines, beyond the file; and a file that was not read. */
export const HOSTILE_RESULTS: readonly FileResult[] = [
  result(`kế hoạch/${HOSTILE}.txt`, [
    finding(HOSTILE, { at: null, item: null, severity: 'warning' }),
    finding(HOSTILE, { item: HOSTILE }),
    finding('nhiều dòng', { at: { line: 1, end_line: 3, column: 4, end_column: 2 }, severity: 'info' }),
    finding('dòng lạ', { at: { line: 3, end_line: 3, column: 4, end_column: 30 } }),
    finding('ngoài tệp', { at: { line: 99, column: 7, end_column: 9 } }),
  ]),
  result('/tuyệt/đối.yaml', [finding('trang', { at: { page: 3, paragraph: 2 }, quote: null, suggest: null })], {
    source: null,
  }),
  result('sach.txt', []),
  result('hong.docx', [], {
    source: null,
    errors: [
      { code: 'binary', severity: 'error', message: { vi: HOSTILE, en: HOSTILE }, line: 3, column: 2 },
      { code: 'encoding', severity: 'note', message: { vi: 'windows-1258', en: 'windows-1258' } },
    ],
  }),
]
