import type { FileResult } from '../lint/result.ts'
import type { Paper } from '../report/paper/paper.ts'
import type { Making } from '../report/papers/making.ts'
import type { Problem } from '../text/problem.ts'
import type { Io } from './io.ts'
import type { ReportInput } from './report-paper.ts'
import type { ReportOptions } from './report-settings.ts'
import type { Settings } from './settings.ts'

/** The review of a plan, judged as `validate` judges it: with the configuration of its folder. */
export async function reviewOf(
  input: ReportInput,
  options: ReportOptions,
  making: Making,
  io: Io,
): Promise<Paper | { error: Problem }> {
  const { RULES } = await import('../lint/rules/index.ts')
  const { knownRules } = await import('../lint/suppress.ts')
  const { findConfig } = await import('./config.ts')
  const { settingsOf } = await import('./settings.ts')
  const { allowedBy } = await import('./allowed.ts')
  const rules = knownRules(RULES)
  const found = await findConfig(options.config, io, rules)
  if ('errors' in found) return { error: found.errors[0] ?? unreadable }
  const settings = settingsOf({ lang: options.lang, version: options.version }, found, rules, io)
  if ('error' in settings) return settings
  const judged = await resultOf(input, settings)
  const result = { ...judged, findings: allowedBy(found, io).kept(input.path, judged.findings) }
  const { reviewPaper } = await import('../report/papers/review.ts')
  const sources = new Map(RULES.map(({ id, source }) => [id, source]))
  return reviewPaper(input.loaded.plan, result, (rule) => sources.get(rule) ?? '', making)
}

async function resultOf({ path, loaded }: ReportInput, settings: Settings): Promise<FileResult> {
  const { judgementOf } = await import('./judge-file.ts')
  const { verdict, shown } = judgementOf(loaded, settings)
  const { profile, findings, clarity, problems: errors } = verdict
  return { path, profile, findings, clarity, errors, source: shown?.lines ?? null, places: shown?.places ?? null }
}

const unreadable: Problem = {
  code: 'usage',
  severity: 'error',
  message: { vi: 'Không đọc được tệp cấu hình.', en: 'The configuration cannot be read.' },
}
