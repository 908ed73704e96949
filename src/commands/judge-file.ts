import { NO_TASKS } from '../lint/clarity.ts'
import { draftOf } from '../lint/draft.ts'
import { type Judged, judge } from '../lint/judge.ts'
import { profileOf } from '../lint/profile.ts'
import type { Profile } from '../lint/rule.ts'
import type { ReadDocument } from '../read/document.ts'
import { linesOf } from '../text/lines.ts'
import type { Problem } from '../text/problem.ts'
import type { RealPlace } from '../text/span.ts'
import { bug } from './bug.ts'
import { type Loaded, planOfBytes } from './load.ts'
import type { Settings } from './settings.ts'

/** What the rules say of a file's bytes, before configuration and baseline; it can be kept in a cache. */
export interface Verdict extends Judged {
  readonly profile: Profile
  readonly encoding: string | null
}

/** The text that the findings' lines count. */
export interface Shown {
  readonly text: string
  readonly lines: readonly string[]
  /** What each line is to the reader of a Word, PDF or HTML file; else null. */
  readonly places: readonly RealPlace[] | null
  readonly document: ReadDocument | null
}

export interface Judgement {
  readonly verdict: Verdict
  readonly shown: Shown | null
}

type Asked = Pick<Settings, 'profile' | 'levels' | 'asOf' | 'encoding' | 'revisions' | 'ocr'>

export interface JudgeOptions extends Asked {
  /** What the reader has found is wanted as well: the findings go into the file. */
  readonly isAnnotated?: boolean
}

/** Judges the plan in some bytes. A bug in the reading of one file is its problem, not that of the others. */
export async function judgeBytes(bytes: Uint8Array, name: string, asked: Asked, debug: boolean): Promise<Judgement> {
  try {
    return judgementOf(await planOfBytes(bytes, name, { ...asked, look: true }), asked)
  } catch (error) {
    if (debug) throw error
    return { verdict: failed(bug(error), asked), shown: null }
  }
}

/** The verdict on what could not be read. */
export function failed(problem: Problem, { profile = 'issued' }: Pick<Settings, 'profile'>): Verdict {
  return { profile, encoding: null, findings: [], problems: [problem], clarity: NO_TASKS }
}

/** Judges a plan that was read. */
export function judgementOf(loaded: Loaded, asked: Asked): Judgement {
  if ('error' in loaded) return { verdict: failed(loaded.error, asked), shown: null }
  const { notes } = loaded
  const plan = loaded.byLine?.plan ?? loaded.plan
  const shown = shownOf(loaded)
  const profile = asked.profile ?? profileOf(plan)
  const draft = draftOf(plan, shown?.lines ?? null, asked.asOf, loaded.document?.look ?? null)
  const { findings, problems, clarity } = judge(draft, { profile, levels: asked.levels })
  const verdict = { profile, encoding: plan.source.encoding, findings, problems: [...notes, ...problems], clarity }
  return { verdict, shown }
}

function shownOf({ text, document, byLine }: Exclude<Loaded, { error: Problem }>): Shown | null {
  const places = byLine?.places ?? null
  if (text === null) return places && { text: '', lines: [], places, document }
  return { text, lines: linesOf(text).lines, places, document }
}

/** The text of a file whose verdict was remembered; null where it cannot be read. */
export async function shownBy(bytes: Uint8Array, name: string, asked: Asked): Promise<Shown | null> {
  const loaded = await planOfBytes(bytes, name, asked)
  return 'error' in loaded ? null : shownOf(loaded)
}
