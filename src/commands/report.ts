import { resolve } from 'node:path'
import type { Paper } from '../report/paper/paper.ts'
import type { Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import { baseProblem } from './base-file.ts'
import { findInputs } from './inputs.ts'
import type { Io } from './io.ts'
import { loadPlans } from './load-plans.ts'
import { writeWhole } from './outputs.ts'
import { contentOf, icsContent } from './report-file.ts'
import { paperOf, type ReportInput } from './report-paper.ts'
import { dateOf, type ReportOptions, type Target, targetOf } from './report-settings.ts'
import { problemLine } from './tell.ts'

/** kehoach report: 0 where the report was written, else 2. */
export async function report(paths: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const failed = (path: string, problem: Problem): number => {
    io.stderr.write(problemLine(path, problem, options.lang))
    return 2
  }
  const target = targetOf(options)
  if ('error' in target) return failed('kehoach', target.error)
  const { base } = options
  const wrong = base === undefined ? null : await baseProblem(base, io)
  if (wrong) return failed(base ?? '', wrong)
  const inputs = await findInputs(base === undefined ? paths : [base, ...paths], io)
  const [missing] = inputs.errors
  if (missing) return failed(missing.path, missing.problem)
  const clash = clashOf(
    inputs.files.map(({ path }) => path),
    options,
    target,
    io,
  )
  if (clash) return failed('kehoach', clash)
  const tell = (path: string, problem: Problem): void => {
    if (problem.severity === 'error' || !options.quiet) io.stderr.write(problemLine(path, problem, options.lang))
  }
  const seen = { look: options.kind === 'review', textOnly: options.kind === 'plan' }
  const read = await loadPlans(inputs.files, { ...options, ...seen }, io, tell)
  if (read.length < inputs.files.length) return 2
  const made = await make(read, options, target, io)
  if (typeof made !== 'string' && 'error' in made) return failed(options.template ?? 'kehoach', made.error)
  return deliver(made, target, options, io)
}

async function make(
  inputs: readonly ReportInput[],
  options: ReportOptions,
  { format }: Target,
  io: Io,
): Promise<string | Uint8Array | { error: Problem }> {
  const [first, ...others] = inputs
  if (!first) return { error: noInput }
  const making = { lang: options.reportLang, date: dateOf(options.date, io.env) }
  if (format === 'ics') return icsContent(first, making)
  const template = options.template === undefined ? null : await templateOf(options.template, options, io)
  if (template && 'error' in template) return template
  const paper: Paper | { error: Problem } = await paperOf([first, ...others], options, making, io)
  return 'error' in paper ? paper : contentOf(paper, format, template)
}

async function templateOf(path: string, { maxSize }: ReportOptions, io: Io): Promise<Uint8Array | { error: Problem }> {
  const { readBytes } = await import('./read-bytes.ts')
  const { bytesAllowed } = await import('../limits.ts')
  const bytes = await readBytes(path, maxSize ?? bytesAllowed(path), io)
  return bytes instanceof Uint8Array ? bytes : { error: bytes }
}

async function deliver(
  content: string | Uint8Array,
  { file }: Target,
  { lang, quiet }: ReportOptions,
  io: Io,
): Promise<number> {
  if (file === null) {
    // What is no text always has a file.
    if (typeof content === 'string') io.stdout.write(content)
    return 0
  }
  const problem = await writeWhole(file, content, io)
  if (problem) io.stderr.write(problemLine(file, problem, lang))
  else if (!quiet) io.stderr.write(`${visible(file)}\n`)
  return problem ? 2 : 0
}

/** What cannot be asked for of these files. */
function clashOf(paths: readonly string[], { kind }: ReportOptions, { file }: Target, io: Io): Problem | null {
  if (paths.length === 0) return noInput
  if (kind !== 'comparison' && paths.length > 1) return onePlan
  const hit = file !== null && paths.some((path) => resolve(io.cwd, path) === resolve(io.cwd, file))
  return hit ? overwriting : null
}

const usage = (vi: string, en: string): Problem => ({ code: 'usage', severity: 'error', message: { vi, en } })

const noInput = usage('Chưa có kế hoạch nào; hãy nêu tệp.', 'There is no plan; name a file.')
const onePlan = usage(
  'Báo cáo này chỉ lập cho một kế hoạch mỗi lần; nhiều kế hoạch thì dùng --kind comparison.',
  'This report is made of one plan at a time; for several use --kind comparison.',
)
const overwriting = usage(
  'Báo cáo sẽ ghi đè tệp vào; hãy chọn tên khác cho --out.',
  'The report would overwrite the input; choose another name for --out.',
)
