import { relative, resolve } from 'node:path'
import type { Level } from '../lint/profile.ts'
import type { Profile } from '../lint/rule.ts'
import type { Revisions } from '../read/document.ts'
import type { Message, Problem } from '../text/problem.ts'
import type { FoundConfig } from './config.ts'
import { type FailOn, LEVELS, unknownRule } from './config-read.ts'
import type { Io } from './io.ts'
import type { Lang } from './tell.ts'

/** What the command line says; undefined where it says nothing. */
export interface ValidateFlags {
  readonly format?: readonly string[] | undefined
  readonly fix?: boolean | undefined
  readonly fixDryRun?: boolean | undefined
  /** The Word file to write, with comments. */
  readonly annotate?: string | undefined
  readonly suggest?: boolean | undefined
  readonly force?: boolean | undefined
  readonly profile?: Profile | undefined
  readonly asOf?: string | undefined
  readonly rule?: readonly string[] | undefined
  readonly maxWarnings?: number | undefined
  readonly failOn?: FailOn | undefined
  readonly quiet?: boolean | undefined
  readonly baseline?: string | undefined
  readonly updateBaseline?: boolean | undefined
  /** True for the usual file. */
  readonly cache?: string | boolean | undefined
  readonly config?: string | undefined
  readonly printConfig?: boolean | undefined
  readonly encoding?: string | undefined
  readonly stdinName?: string | undefined
  readonly maxSize?: number | undefined
  /** Threads; one if left out. */
  readonly jobs?: number | undefined
  readonly failFast?: boolean | undefined
  readonly revisions?: Revisions | undefined
  readonly ocr?: boolean | undefined
  readonly color?: boolean | undefined
  readonly lang: Lang
  /** Of the program: verdicts in the cache are those of one version. */
  readonly version: string
}

export const FORMATS = ['pretty', 'unix', 'json', 'sarif', 'junit', 'github', 'gitlab', 'rdjson', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** A report and the file it goes to; null for standard output. */
export interface Wanted {
  readonly format: Format
  readonly file: string | null
}

/** Command line and configuration together. */
export interface Settings {
  readonly profile: Profile | undefined
  readonly levels: ReadonlyMap<string, Level>
  readonly asOf: string | null
  readonly encoding: string | undefined
  readonly revisions: Revisions | undefined
  readonly ocr: boolean | undefined
  readonly wanted: readonly Wanted[]
  readonly failOn: FailOn
  readonly maxWarnings: number | undefined
  /** Relative to the current folder. */
  readonly baseline: string | undefined
}

const usage = (message: Message): { error: Problem } => ({ error: { code: 'usage', severity: 'error', message } })

export function settingsOf(
  flags: ValidateFlags,
  { config, folder }: FoundConfig,
  rules: ReadonlySet<string>,
  io: Pick<Io, 'cwd'>,
): Settings | { error: Problem } {
  const levels = new Map(config.severities)
  for (const text of flags.rule ?? []) {
    const [id = '', level] = text.split('=', 2)
    const found = LEVELS.find((one) => one === level)
    if (!rules.has(id)) return usage(unknownRule(id))
    if (!found)
      return usage({
        vi: `--rule nhận dạng mã=mức, mức là ${LEVELS.join(', ')}.`,
        en: `--rule takes id=severity, one of ${LEVELS.join(', ')}.`,
      })
    levels.set(id, found)
  }
  const wanted = wantedOf(flags.format ?? config.options.format ?? ['pretty'])
  if ('error' in wanted) return wanted
  const { asOf, encoding, failOn = 'error', maxWarnings, baseline } = config.options
  const faraway = baseline === undefined ? undefined : relative(io.cwd, resolve(folder, baseline))
  return {
    profile: flags.profile ?? config.profile,
    levels,
    asOf: flags.asOf ?? asOf ?? null,
    encoding: flags.encoding ?? encoding,
    revisions: flags.revisions,
    ocr: flags.ocr,
    wanted: wanted.list,
    failOn: flags.failOn ?? failOn,
    maxWarnings: flags.maxWarnings ?? maxWarnings,
    baseline: flags.baseline ?? faraway,
  }
}

/** "sarif:out.sarif" → a format and its file. One report at most goes to standard output, one to each file. */
function wantedOf(formats: readonly string[]): { list: Wanted[] } | { error: Problem } {
  const list: Wanted[] = []
  for (const text of formats) {
    const colon = text.indexOf(':')
    const name = colon < 0 ? text : text.slice(0, colon)
    const format = FORMATS.find((one) => one === name)
    const file = colon < 0 ? null : text.slice(colon + 1)
    if (!format)
      return usage({
        vi: `Không có dạng "${name.slice(0, 40)}"; --format nhận: ${FORMATS.join(', ')}.`,
        en: `There is no format "${name.slice(0, 40)}"; --format takes: ${FORMATS.join(', ')}.`,
      })
    if (file === '')
      return usage({ vi: `Thiếu tên tệp sau "${format}:".`, en: `A file name is missing after "${format}:".` })
    if (list.some((other) => other.file === file))
      return usage({
        vi: `Hai báo cáo cùng ghi ra ${file ?? 'đầu ra chuẩn'}; hãy cho mỗi báo cáo một tệp: --format ${format}:TỆP.`,
        en: `Two reports would both go to ${file ?? 'standard output'}; give each its file: --format ${format}:FILE.`,
      })
    list.push({ format, file })
  }
  return { list }
}

/** What contradicts itself on the command line; null where nothing does. */
export function contradiction(flags: ValidateFlags, settings: Settings): Problem | null {
  const { fix, fixDryRun, updateBaseline, annotate, suggest } = flags
  const said = (vi: string, en: string) => usage({ vi, en }).error
  if (fix && fixDryRun)
    return said('--fix và --fix-dry-run loại trừ nhau.', '--fix and --fix-dry-run exclude one another.')
  if (suggest && annotate === undefined)
    return said('--suggest cần --annotate TỆP.', '--suggest needs --annotate FILE.')
  if (updateBaseline && settings.baseline === undefined)
    return said('--update-baseline cần --baseline TỆP.', '--update-baseline needs --baseline FILE.')
  if (fixDryRun && flags.format?.some((format) => !format.includes(':')))
    return said(
      '--fix-dry-run in bản so sánh ra đầu ra chuẩn; hãy cho báo cáo một tệp: --format json:TỆP.',
      '--fix-dry-run prints a diff on standard output; give the report a file: --format json:FILE.',
    )
  return null
}

const RANK = { info: 1, warning: 2, error: 3, never: 4 }

/** Whether so many findings make the run fail. */
export function fails(
  counts: { errors: number; warnings: number; infos: number },
  { failOn, maxWarnings }: Settings,
): boolean {
  const worst = counts.errors > 0 ? RANK.error : counts.warnings > 0 ? RANK.warning : counts.infos > 0 ? RANK.info : 0
  return (worst > 0 && worst >= RANK[failOn]) || (maxWarnings !== undefined && counts.warnings > maxWarnings)
}
