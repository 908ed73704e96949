import type { Revisions } from '../read/document.ts'
import type { Message, Problem } from '../text/problem.ts'
import type { CostFlags } from './allowance.ts'
import { sourceDate } from './source-date.ts'
import type { Lang } from './tell.ts'

export const KINDS = ['plan', 'assignments', 'review', 'comparison', 'calendar'] as const
export type ReportKind = (typeof KINDS)[number]

export const REPORT_FORMATS = ['docx', 'html', 'markdown', 'csv', 'xlsx', 'ics'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export interface ReportOptions extends CostFlags {
  readonly kind: ReportKind
  readonly format: ReportFormat | undefined
  readonly out: string | undefined
  /** Of the assignments: a sheet for each agency. */
  readonly by: 'section' | 'agency'
  /** Of the comparison: the file that the plans carry out. */
  readonly base: string | undefined
  /** A Word file whose styles and pages are taken. */
  readonly template: string | undefined
  /** YYYY-MM-DD. */
  readonly date: string | undefined
  /** Language of the report; messages are in `lang`. */
  readonly reportLang: Lang
  readonly lang: Lang
  readonly quiet: boolean
  readonly config: string | undefined
  readonly stdinName: string | undefined
  readonly encoding: string | undefined
  readonly maxSize: number | undefined
  readonly revisions: Revisions | undefined
  readonly version: string
}

/** What a run makes: format, and the file it goes to; null for standard output. */
export interface Target {
  readonly format: ReportFormat
  readonly file: string | null
}

const ENDINGS: readonly (readonly [RegExp, ReportFormat])[] = [
  [/\.docx$/i, 'docx'],
  [/\.html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.csv$/i, 'csv'],
  [/\.xlsx$/i, 'xlsx'],
  [/\.ics$/i, 'ics'],
]

const BINARY: readonly ReportFormat[] = ['docx', 'xlsx']

/** The format by --format, else by the end of --out, else DOCX. */
export function targetOf({ kind, format, out, template, base }: ReportOptions): Target | { error: Problem } {
  const named = out === undefined ? undefined : ENDINGS.find(([ending]) => ending.test(out))?.[1]
  const chosen = format ?? named ?? 'docx'
  if (chosen === 'ics' && kind !== 'calendar') return usage(ONLY_CALENDAR)
  if ((chosen === 'csv' || chosen === 'xlsx') && kind === 'plan') return usage(NO_TABLE)
  if (template !== undefined && chosen !== 'docx') return usage(ONLY_DOCX)
  if (base !== undefined && kind !== 'comparison') return usage(ONLY_COMPARISON)
  const file = out === undefined || out === '-' ? null : out
  return file === null && BINARY.includes(chosen) ? usage(needsFile(chosen)) : { format: chosen, file }
}

const usage = (message: Message): { error: Problem } => ({ error: { code: 'usage', severity: 'error', message } })

const ONLY_CALENDAR = {
  vi: 'Chỉ lịch (--kind calendar) ghi được ra .ics.',
  en: 'Only the calendar (--kind calendar) can be written as .ics.',
}
const NO_TABLE = {
  vi: 'Bản kế hoạch không phải bảng; hãy chọn docx, html hoặc markdown.',
  en: 'A plan is no table; choose docx, html or markdown.',
}
const ONLY_DOCX = {
  vi: '--template chỉ dùng cho tệp .docx.',
  en: '--template is for .docx only.',
}
const ONLY_COMPARISON = {
  vi: '--base chỉ dùng cho so sánh (--kind comparison).',
  en: '--base is for the comparison only (--kind comparison).',
}
const needsFile = (format: ReportFormat): Message => ({
  vi: `Hãy cho biết tệp ra: --out bao-cao.${format}.`,
  en: `Name the file to write: --out report.${format}.`,
})

/** The one date of a report: --date, else SOURCE_DATE_EPOCH, else today (UTC). */
export function dateOf(date: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  return date ?? (sourceDate(env) ?? new Date()).toISOString().slice(0, 10)
}
