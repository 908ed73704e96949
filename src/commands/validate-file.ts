import { bytesAllowed } from '../limits.ts'
import { NO_TASKS } from '../lint/clarity.ts'
import type { Finding } from '../lint/finding.ts'
import { unified } from '../lint/fix.ts'
import type { FileResult } from '../lint/result.ts'
import type { Problem } from '../text/problem.ts'
import type { Allowed } from './allowed.ts'
import type { BaselineRun } from './baseline-file.ts'
import { type Cache, digest } from './cache.ts'
import { fixText } from './fix-file.ts'
import type { Io } from './io.ts'
import { judgeBytes, sourceOf, type Verdict } from './judge-file.ts'
import { readBytes } from './read-bytes.ts'
import { rewrite, unfixable } from './rewrite.ts'
import type { Settings, ValidateFlags } from './settings.ts'
import { type Counts, countsOf } from './tally.ts'

/** What a run over many files shares. */
export interface Run {
  readonly flags: ValidateFlags
  readonly settings: Settings
  readonly allowed: Allowed
  readonly baseline: BaselineRun | null
  readonly cache: Cache | null
  readonly io: Io
}

export function failedResult(
  path: string,
  problem: Problem,
  { profile = 'issued' }: Pick<Settings, 'profile'>,
): FileResult {
  return { path, profile, findings: [], clarity: NO_TASKS, errors: [problem], source: null }
}

/** Everything about one file; `counts` are of all its findings that count, `result` of those to show. */
export async function validateFile(path: string, run: Run): Promise<{ result: FileResult; counts: Counts }> {
  const { flags, settings, io } = run
  const name = path === '-' ? (flags.stdinName ?? '-') : path
  const bytes = await readBytes(path, flags.maxSize ?? bytesAllowed(name), io)
  if (!(bytes instanceof Uint8Array)) return { result: failedResult(name, bytes, settings), counts: countsOf([]) }
  const first = await verdictOn(bytes, name, run)
  const source = await sourceOf(bytes, name, settings.encoding)
  const { verdict, text } = await mended(path, name, bytes, source?.text ?? null, first, run)
  const lines = text === null || text === source?.text ? (source?.lines ?? null) : text.split(/\r\n|\n|\r/)
  return resultOf(name, verdict, lines, run)
}

function resultOf(
  path: string,
  verdict: Verdict,
  source: readonly string[] | null,
  run: Run,
): { result: FileResult; counts: Counts } {
  const { profile, clarity, problems } = verdict
  const counted = run.allowed.kept(path, verdict.findings)
  const { fresh, known } = run.baseline?.split(path, counted) ?? { fresh: counted, known: null }
  const findings = run.flags.quiet ? fresh.filter(({ severity }) => severity === 'error') : fresh
  const result: FileResult = { path, profile, findings, ...(known ? { known } : {}), clarity, errors: problems, source }
  return { result, counts: countsOf(fresh) }
}

async function verdictOn(bytes: Uint8Array, name: string, { flags, settings, cache, io }: Run): Promise<Verdict> {
  const { profile, levels, asOf, encoding } = settings
  const key = cache && digest(bytes, name, JSON.stringify([flags.version, profile, [...levels], asOf, encoding]))
  const before = key === null ? undefined : cache?.get(key)
  if (before) return before
  const verdict = await judgeBytes(bytes, name, settings, io.env['KEHOACH_DEBUG'] !== undefined)
  if (key !== null && !verdict.problems.some(({ code }) => code === 'internal')) cache?.set(key, verdict)
  return verdict
}

interface Mended {
  readonly verdict: Verdict
  readonly text: string | null
}

/** --fix writes the file, --fix-dry-run shows what it would write. */
async function mended(
  path: string,
  name: string,
  bytes: Uint8Array,
  text: string | null,
  verdict: Verdict,
  run: Run,
): Promise<Mended> {
  const { fix, fixDryRun } = run.flags
  const counts = (findings: readonly Finding[]) => {
    const kept = run.allowed.kept(name, findings)
    return run.baseline?.split(name, kept).fresh ?? kept
  }
  if (text === null || !(fix || fixDryRun) || !counts(verdict.findings).some((finding) => finding.fix))
    return { verdict, text }
  const fixed = await fixText(text, verdict, name, run.settings, counts)
  if (fixDryRun) {
    run.io.stdout.write(unified(name, text, fixed.text))
    return { verdict, text }
  }
  if (fixed.text === text) return { verdict, text }
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
  const problem = unfixable(path, verdict.encoding) ?? (await rewrite(path, bytes, mark + fixed.text, run.io))
  return problem ? { verdict: { ...verdict, problems: [...verdict.problems, problem] }, text } : fixed
}
