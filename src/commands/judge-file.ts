import { NO_TASKS } from '../lint/clarity.ts'
import { draftOf } from '../lint/draft.ts'
import { type Judged, judge } from '../lint/judge.ts'
import { profileOf } from '../lint/profile.ts'
import type { Profile } from '../lint/rule.ts'
import { type Lines, linesOf } from '../text/lines.ts'
import type { Problem } from '../text/problem.ts'
import { type Loaded, planOfBytes } from './load.ts'
import type { Settings } from './settings.ts'

/** What the rules say of a file's bytes, before configuration and baseline; it can be kept in a cache. */
export interface Verdict extends Judged {
  readonly profile: Profile
  readonly encoding: string | null
}

type Asked = Pick<Settings, 'profile' | 'levels' | 'asOf' | 'encoding'>

/** Judges the plan in some bytes. A bug in the reading of one file is its problem, not that of the others. */
export async function judgeBytes(bytes: Uint8Array, name: string, asked: Asked, debug: boolean): Promise<Verdict> {
  try {
    return verdictOf(await planOfBytes(bytes, name, { encoding: asked.encoding }), asked)
  } catch (error) {
    if (debug) throw error
    return failed(broken(error), asked)
  }
}

/** The verdict on what could not be read. */
function failed(problem: Problem, { profile = 'issued' }: Pick<Settings, 'profile'>): Verdict {
  return { profile, encoding: null, findings: [], problems: [problem], clarity: NO_TASKS }
}

function verdictOf(loaded: Loaded, asked: Asked): Verdict {
  if ('error' in loaded) return failed(loaded.error, asked)
  const { plan, notes, text } = loaded
  const profile = asked.profile ?? profileOf(plan)
  const draft = draftOf(plan, text === null ? null : linesOf(text).lines, asked.asOf)
  const { findings, problems, clarity } = judge(draft, { profile, levels: asked.levels })
  return { profile, encoding: plan.source.encoding, findings, problems: [...notes, ...problems], clarity }
}

function broken(error: unknown): Problem {
  const what = error instanceof Error ? error.message : String(error)
  const message = {
    vi: `Lỗi của chương trình (${what}); xin gửi tệp này cho nhóm phát triển.`,
    en: `A bug in kehoach (${what}); please report it with this file.`,
  }
  return { code: 'internal', severity: 'error', message }
}

/** The lines of a file as the rules see them; null where it has none (YAML) or cannot be decoded. */
export async function sourceOf(
  bytes: Uint8Array,
  name: string,
  encoding: string | undefined,
): Promise<(Lines & { text: string }) | null> {
  if (/\.ya?ml$/i.test(name)) return null
  const { decode } = await import('../read/index.ts')
  const decoded = decode(bytes, encoding)
  return 'error' in decoded ? null : { ...linesOf(decoded.text), text: decoded.text }
}
