import { bytesAllowed } from '../limits.ts'
import { NO_TASKS } from '../lint/clarity.ts'
import type { Finding } from '../lint/finding.ts'
import { unified } from '../lint/fix.ts'
import type { FileResult } from '../lint/result.ts'
import type { Problem } from '../text/problem.ts'
import type { RealPlace } from '../text/span.ts'
import type { Allowed } from './allowed.ts'
import type { BaselineRun } from './baseline-file.ts'
import { bounded } from './bounded.ts'
import { type Cache, digest } from './cache.ts'
import { fixText } from './fix-file.ts'
import { type Io, isDebugged } from './io.ts'
import { type Judgement, type Shown, shownBy, type Verdict } from './judge-file.ts'
import { type Judging, judging } from './judging.ts'
import { readBytes } from './read-bytes.ts'
import { notInPlace, rewrite, unfixable } from './rewrite.ts'
import type { Settings, ValidateFlags } from './settings.ts'
import { type Counts, countsOf } from './tally.ts'
import type { Outcome } from './thread.ts'

/** What a run over many files shares. */
export interface Run {
  readonly flags: ValidateFlags
  readonly settings: Settings
  readonly allowed: Allowed
  readonly baseline: BaselineRun | null
  readonly cache: Cache | null
  readonly judge: Judging['judge']
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
  const read = await readBytes(path, flags.maxSize ?? bytesAllowed(name), io)
  if (!(read instanceof Uint8Array)) return { result: failedResult(name, read, settings), counts: countsOf([]) }
  const bytes = flags.annotate === undefined ? read : await withoutOwn(read, name, run)
  const { verdict: first, shown } = await verdictOn(bytes, name, run)
  const { verdict, text } = await mended(path, name, bytes, shown, first, run)
  const lines = text === null || text === shown?.text ? (shown?.lines ?? null) : text.split(/\r\n|\n|\r/)
  const judged = resultOf(name, verdict, lines, shown?.places ?? null, run)
  if (flags.annotate === undefined || first.problems.some(({ severity }) => severity === 'error')) return judged
  const { annotateFile } = await import('./annotate-file.ts')
  const problems = await annotateFile(bytes, judged.result.findings, shown, flags, io)
  return { ...judged, result: { ...judged.result, errors: [...judged.result.errors, ...problems] } }
}

// Changes that an earlier run has suggested would else be read as accepted.
async function withoutOwn(bytes: Uint8Array, name: string, { flags, io }: Run): Promise<Uint8Array> {
  const asked = { work: 'strip', options: { force: true }, maxSize: undefined, debug: isDebugged(io) } as const
  const work = bounded(asked, flags)
  const stripped = await work.of(bytes, name)
  work.end()
  return 'bytes' in stripped ? stripped.bytes : bytes
}

/** As `validateFile`, of a file that was judged where no cache or fix has a say. */
export function judgedFile(
  path: string,
  judged: Outcome<'validate'>,
  run: Run,
): { result: FileResult; counts: Counts } {
  if ('error' in judged) return { result: failedResult(path, judged.error, run.settings), counts: countsOf([]) }
  return resultOf(path, judged.verdict, judged.shown?.lines ?? null, judged.shown?.places ?? null, run)
}

function resultOf(
  path: string,
  verdict: Verdict,
  source: FileResult['source'],
  places: readonly RealPlace[] | null,
  run: Run,
): { result: FileResult; counts: Counts } {
  const { profile, clarity, problems } = verdict
  const counted = run.allowed.kept(path, verdict.findings)
  const { fresh, known } = run.baseline?.split(path, counted) ?? { fresh: counted, known: null }
  const findings = run.flags.quiet ? fresh.filter(({ severity }) => severity === 'error') : fresh
  const result: FileResult = {
    path,
    profile,
    findings,
    ...(known ? { known } : {}),
    clarity,
    errors: problems,
    source,
    places,
  }
  return { result, counts: countsOf(fresh) }
}

// What another run, with more time or memory, may not meet.
const MACHINE: ReadonlySet<Problem['code']> = new Set(['internal', 'too-slow', 'too-large'])

async function verdictOn(bytes: Uint8Array, name: string, { flags, settings, cache, judge }: Run): Promise<Judgement> {
  const { profile, levels, asOf, encoding, revisions, ocr } = settings
  const key =
    cache && digest(bytes, name, JSON.stringify([flags.version, profile, [...levels], asOf, encoding, revisions, ocr]))
  const before = key === null ? undefined : cache?.get(key)
  if (before)
    return { verdict: before, shown: before.findings.length > 0 ? await shownBy(bytes, name, settings) : null }
  const judged = await judge(bytes, name)
  if (key !== null && !judged.verdict.problems.some(({ code }) => MACHINE.has(code))) cache?.set(key, judged.verdict)
  return judged
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
  shown: Shown | null,
  verdict: Verdict,
  run: Run,
): Promise<Mended> {
  const { fix, fixDryRun } = run.flags
  const counts = (findings: readonly Finding[]) => {
    const kept = run.allowed.kept(name, findings)
    return run.baseline?.split(name, kept).fresh ?? kept
  }
  const text = shown?.lines.length ? shown.text : null
  if (text === null || !(fix || fixDryRun) || !counts(verdict.findings).some((finding) => finding.fix))
    return { verdict, text }
  if (shown?.places) return { verdict: { ...verdict, problems: [...verdict.problems, notInPlace()] }, text }
  const { judge, end } = judging({ ...run.settings, encoding: 'utf-8' }, run.flags, run.io)
  const fixed = await fixText(text, verdict, name, judge, counts).finally(end)
  if (fixDryRun) {
    run.io.stdout.write(unified(name, text, fixed.text))
    return { verdict, text }
  }
  if (fixed.text === text) return { verdict, text }
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
  const problem = unfixable(path, verdict.encoding) ?? (await rewrite(path, bytes, mark + fixed.text, run.io))
  return problem ? { verdict: { ...verdict, problems: [...verdict.problems, problem] }, text } : fixed
}
