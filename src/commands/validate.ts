import { join, relative } from 'node:path'
import { RULES } from '../lint/rules/index.ts'
import { knownRules } from '../lint/suppress.ts'
import type { Problem } from '../text/problem.ts'
import { allowedBy } from './allowed.ts'
import { baselineRun } from './baseline-file.ts'
import { eachFile } from './bounded.ts'
import { CACHE_FILE, openCache } from './cache.ts'
import { type FoundConfig, findConfig } from './config.ts'
import { NO_CONFIG } from './config-read.ts'
import { findInputs, type Inputs } from './inputs.ts'
import type { Io } from './io.ts'
import { judging, judgingAsked } from './judging.ts'
import { effective } from './print-config.ts'
import { progressOver } from './progress.ts'
import { openReports, type Reports, tellProblems } from './reports.ts'
import { contradiction, fails, type Settings, settingsOf, type ValidateFlags } from './settings.ts'
import { tally } from './tally.ts'
import { failedResult, judgedFile, type Run, validateFile } from './validate-file.ts'

/** kehoach validate: 0 clean, 1 findings at or above --fail-on, 2 an input not processed or wrong use. */
export async function validate(paths: readonly string[], flags: ValidateFlags, io: Io): Promise<number> {
  const rules = knownRules(RULES)
  const refused = (path: string, problem: Problem): number => {
    tellProblems(path, [problem], { lang: flags.lang, quiet: true }, io)
    return 2
  }
  const found = await findConfig(flags.config, io, rules)
  if ('errors' in found) return badConfig(relative(io.cwd, found.path) || found.path, found.errors, flags, io)
  const settings = settingsOf(flags, found, rules, io)
  if ('error' in settings) return refused('kehoach', settings.error)
  const clash = contradiction(flags, settings)
  if (clash) return refused('kehoach', clash)
  if (flags.printConfig) return printConfig(found, settings, io)
  const asked = paths.length > 0 ? paths : found.config.paths.map((path) => join(relative(io.cwd, found.folder), path))
  if (asked.length === 0) return refused('kehoach', nothingAsked)
  const baseline =
    settings.baseline === undefined ? null : await baselineRun(settings.baseline, flags.updateBaseline ?? false, io)
  if (baseline && 'error' in baseline) return refused(settings.baseline ?? '', baseline.error)
  const inputs = await findInputs(asked, io)
  const clobbered = overwritten(inputs, settings)
  if (clobbered) return refused(clobbered, overwriting)
  if (flags.annotate !== undefined) {
    const { annotateRefusal } = await import('./annotate-file.ts')
    const wrong = annotateRefusal(inputs.files, flags.annotate, io)
    if (wrong) return refused(flags.annotate, wrong)
  }
  const cacheFile = flags.cache === true ? CACHE_FILE : flags.cache || null
  const cache = cacheFile === null ? null : await openCache(cacheFile, io)
  const { judge, end } = judging(settings, flags, io)
  const run: Run = { flags, settings, allowed: allowedBy(found, io), baseline, cache, judge, io }
  return runOver(inputs, run, found).finally(end)
}

async function runOver({ files, errors }: Inputs, run: Run, found: FoundConfig): Promise<number> {
  const { flags, settings, io } = run
  const quiet = flags.quiet ?? false
  const look = { lang: flags.lang, quiet }
  const reports = await openReports(
    shownFormats(flags, settings),
    { lang: flags.lang, color: wantsColor(flags, io) },
    io,
  )
  const told = tally()
  const progress = progressOver(files.length + errors.length, errors.length, flags.lang, io)
  let failing = false
  for (const { path, problem } of errors) {
    tellProblems(path, [problem], look, io)
    await tell(failedResult(path, problem, settings), told, reports)
  }
  const paths = errors.length > 0 && flags.failFast ? [] : files.map(({ path }) => path)
  for await (const { result, counts } of validatedFiles(paths, run)) {
    const isOk = result.errors.every(({ severity }) => severity !== 'error')
    progress.done(isOk)
    tellProblems(result.path, result.errors, look, io)
    failing ||= fails(counts, settings)
    await tell(result, told, reports)
    if (flags.failFast && !isOk) break
  }
  progress.end()
  const summary = told.sum()
  const unwritten = [...(await reports.end(summary)), ...(await saved(run))]
  for (const { path, problem } of unwritten) tellProblems(path, [problem], look, io)
  if (!quiet) tellUnused(run, found)
  if (summary.failed > 0 || unwritten.length > 0) return 2
  return failing && !flags.updateBaseline ? 1 : 0
}

type Validated = Awaited<ReturnType<typeof validateFile>>

/** What becomes of each file, in order. */
async function* validatedFiles(paths: readonly string[], run: Run): AsyncGenerator<Validated> {
  const { flags, settings, cache, io } = run
  if (flags.fix || flags.fixDryRun || flags.annotate !== undefined || cache !== null)
    for (const path of paths) yield await validateFile(path, run)
  else
    for await (const { path, outcome } of eachFile(paths, judgingAsked(settings, flags, io), flags, io))
      yield judgedFile(path === '-' ? (flags.stdinName ?? path) : path, outcome, run)
}

async function tell(
  result: Parameters<Reports['file']>[0],
  told: ReturnType<typeof tally>,
  reports: Reports,
): Promise<void> {
  told.add(result)
  await reports.file(result)
}

/** The diff of a dry run has standard output to itself. */
function shownFormats({ fixDryRun }: ValidateFlags, { wanted }: Settings): Settings['wanted'] {
  return fixDryRun ? wanted.filter(({ file }) => file !== null) : wanted
}

function wantsColor({ color = true }: ValidateFlags, { env }: Io): boolean {
  return color && (env['NO_COLOR'] ?? '') === ''
}

async function saved({ baseline, cache, flags, settings }: Run): Promise<{ path: string; problem: Problem }[]> {
  const failures: { path: string; problem: Problem }[] = []
  const noted = flags.updateBaseline ? await baseline?.save() : null
  if (noted) failures.push({ path: settings.baseline ?? '', problem: noted })
  const kept = await cache?.save()
  if (kept) failures.push({ path: typeof flags.cache === 'string' ? flags.cache : CACHE_FILE, problem: kept })
  return failures
}

function tellUnused({ allowed, flags, io }: Run, { path }: FoundConfig): void {
  const notes = allowed.unused().map(({ rules, line, column }): Problem => {
    const message = {
      vi: `Không có phát hiện nào để lời cho phép này bỏ qua (${rules.join(', ')}); hãy xóa.`,
      en: `This suppression covers no finding (${rules.join(', ')}); remove it.`,
    }
    return { code: 'usage', severity: 'note', message, line, column }
  })
  tellProblems(relative(io.cwd, path ?? ''), notes, { lang: flags.lang, quiet: false }, io)
}

async function badConfig(path: string, errors: readonly Problem[], flags: ValidateFlags, io: Io): Promise<number> {
  tellProblems(path, errors, { lang: flags.lang, quiet: true }, io)
  const settings = settingsOf({ ...flags, rule: [] }, { config: NO_CONFIG, path: null, folder: io.cwd }, new Set(), io)
  if ('error' in settings || flags.fixDryRun || flags.printConfig) return 2
  const reports = await openReports(settings.wanted, { lang: flags.lang, color: wantsColor(flags, io) }, io)
  const told = tally()
  const [first, ...others] = errors
  if (first) await tell({ ...failedResult(path, first, settings), errors: [first, ...others] }, told, reports)
  await reports.end(told.sum())
  return 2
}

async function printConfig(found: FoundConfig, settings: Settings, io: Io): Promise<number> {
  const { toYaml } = await import('../plan/yaml.ts')
  const shown = found.path === null ? '' : `# ${relative(io.cwd, found.path)}\n`
  io.stdout.write(shown + toYaml(effective(found, settings, RULES)))
  return 0
}

function overwritten({ files }: Inputs, { wanted }: Settings): string | null {
  return files.find(({ path }) => wanted.some(({ file }) => file !== null && join(file) === join(path)))?.path ?? null
}

const fault = (vi: string, en: string, code: Problem['code']): Problem => ({
  code,
  severity: 'error',
  message: { vi, en },
})

const overwriting = fault(
  'Báo cáo sẽ ghi đè tệp vào; hãy chọn tên khác.',
  'The report would overwrite the input; choose another name.',
  'output',
)

const nothingAsked = fault(
  'Chưa có tệp nào để kiểm tra; hãy nêu tệp, thư mục, hoặc "paths" trong kehoach.config.yaml.',
  'There is nothing to check; name files or folders, or set "paths" in kehoach.config.yaml.',
  'usage',
)
