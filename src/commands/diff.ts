import type { Compared, CompareOptions, Comparison } from '../diff/changes.ts'
import { differs, narrowed, TOPICS, type Topic } from '../report/changes/index.ts'
import type { Message, Problem } from '../text/problem.ts'
import type { CostFlags } from './allowance.ts'
import { baseProblem } from './base-file.ts'
import { namesOf } from './diff-names.ts'
import { type ChangesWanted, wantedChanges, writeReports } from './diff-reports.ts'
import { findInputs } from './inputs.ts'
import type { Io } from './io.ts'
import type { LoadOptions } from './load.ts'
import { loadPlans } from './load-plans.ts'
import { type Lang, problemLine } from './tell.ts'

/** What the command line says; undefined where it says nothing. */
export interface DiffFlags extends LoadOptions, CostFlags {
  readonly format?: readonly string[] | undefined
  readonly out?: string | undefined
  readonly base?: string | undefined
  /** Words joined by commas: "tasks,deadlines". */
  readonly only?: string | undefined
  readonly minConfidence?: number | undefined
  readonly exitCode?: boolean | undefined
  readonly versions?: boolean | undefined
  readonly width?: number | undefined
  readonly quiet?: boolean | undefined
  readonly color?: boolean | undefined
  readonly lang: Lang
}

/** Below it no table of words can be laid out: the terminal wraps. */
const NARROWEST = 40

/** kehoach diff: 0; with --exit-code 1 where the plans differ; 2 an input not processed, or wrong use. */
export async function diff(paths: readonly string[], flags: DiffFlags, io: Io): Promise<number> {
  const tell = (path: string, problem: Problem): void => {
    if (problem.severity === 'error' || !flags.quiet) io.stderr.write(problemLine(path, problem, flags.lang))
  }
  const wanted = wantedChanges(flags)
  const topics = topicsOf(flags.only)
  for (const asked of [wanted, topics])
    if ('error' in asked) {
      tell('kehoach', asked.error)
      return 2
    }
  if ('error' in wanted || 'error' in topics) return 2
  const base = flags.base === undefined ? null : await baseProblem(flags.base, io)
  if (base) {
    tell(flags.base ?? '', base)
    return 2
  }
  const inputs = await findInputs(flags.base === undefined ? paths : [flags.base, ...paths], io)
  for (const { path, problem } of inputs.errors) tell(path, problem)
  const clash = wanted.list.find(({ file }) => inputs.files.some(({ path }) => path === file))
  if (clash) {
    tell(clash.file ?? '', overwriting)
    return 2
  }
  const read = await loadPlans(inputs.files, flags, io, tell)
  const plans = read.map(({ path, loaded }) => ({ path, plan: loaded.plan }))
  const missing = lacking(plans, inputs.files, flags)
  if (missing) {
    tell('kehoach', missing)
    return 2
  }
  const found = await compared(plans, flags, topics.set)
  const unwritten = await told(found, wanted.list, topics.set, flags, io)
  for (const { path, problem } of unwritten) tell(path, problem)
  if (plans.length < inputs.files.length || inputs.errors.length + unwritten.length > 0) return 2
  return flags.exitCode && differs(found) ? 1 : 0
}

async function compared(plans: readonly Compared[], flags: DiffFlags, topics: ReadonlySet<Topic>): Promise<Comparison> {
  const { compare } = await import('../diff/index.ts')
  const options: CompareOptions = {
    base: flags.base !== undefined,
    minConfidence: flags.minConfidence ?? 0,
    versions: flags.versions ?? 'auto',
  }
  return narrowed(compare(plans, options), topics)
}

function told(
  found: Comparison,
  wanted: readonly ChangesWanted[],
  topics: ReadonlySet<Topic>,
  flags: DiffFlags,
  io: Io,
): Promise<{ path: string; problem: Problem }[]> {
  const color = (flags.color ?? true) && (io.env['NO_COLOR'] ?? '') === ''
  const width = flags.width ?? Math.max(NARROWEST, io.stdout.columns ?? 100)
  const look = { lang: flags.lang, color, width, names: namesOf(found, flags.lang) }
  return writeReports(found, wanted, flags.only === undefined ? look : { ...look, only: topics }, io)
}

const usage = (message: Message): Problem => ({ code: 'usage', severity: 'error', message })

function topicsOf(only: string | undefined): { set: ReadonlySet<Topic> } | { error: Problem } {
  if (only === undefined) return { set: new Set(TOPICS) }
  const set = new Set<Topic>()
  for (const word of only.split(',').map((one) => one.trim())) {
    const topic = TOPICS.find((one) => one === word)
    if (!topic)
      return {
        error: usage({
          vi: `--only không có "${word.slice(0, 40)}"; các từ nhận được, cách nhau bằng dấu phẩy: ${TOPICS.join(', ')}.`,
          en: `--only does not take "${word.slice(0, 40)}"; it takes, joined by commas: ${TOPICS.join(', ')}.`,
        }),
      }
    set.add(topic)
  }
  return { set }
}

/** Two plans are needed, the base among them where one is named. */
function lacking(plans: readonly Compared[], files: readonly { path: string }[], flags: DiffFlags): Problem | null {
  const base = files[0]?.path
  if (flags.base !== undefined && plans[0]?.path !== base && plans.length > 0)
    return usage({
      vi: `Không đọc được văn bản gốc (--base ${flags.base}) nên không có gì để đối chiếu.`,
      en: `The base (--base ${flags.base}) could not be read, so there is nothing to hold the plans against.`,
    })
  if (plans.length >= 2) return null
  return usage({
    vi: `Cần ít nhất hai kế hoạch khác nhau để so sánh; đọc được ${plans.length}.`,
    en: `At least two different plans are needed to compare; ${plans.length} could be read.`,
  })
}

const overwriting: Problem = {
  code: 'output',
  severity: 'error',
  message: {
    vi: 'Kết quả sẽ ghi đè kế hoạch đưa vào; hãy chọn tên khác.',
    en: 'The result would overwrite an input; choose another name.',
  },
}
