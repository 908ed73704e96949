import type { Revisions } from '../read/document.ts'
import type { Problem } from '../text/problem.ts'
import type { CostFlags } from './allowance.ts'
import { coverageLine, coverageOf } from './coverage.ts'
import type { Loaded } from './load.ts'
import { loadSafely } from './load-safely.ts'
import type { Lang } from './tell.ts'

export type ParseFormat = 'yaml' | 'json' | 'ndjson'
export type Stage = 'blocks' | 'tree' | 'plan'

export interface ParseOptions extends CostFlags {
  /** Threads. */
  readonly jobs: number
  readonly failFast: boolean
  readonly format: ParseFormat
  readonly stage: Stage
  readonly out: string | undefined
  readonly stats: boolean
  readonly quiet: boolean
  readonly lang: Lang
  readonly stdinName: string | undefined
  readonly encoding: string | undefined
  readonly maxSize: number | undefined
  readonly revisions: Revisions | undefined
}

/** A plan as it is written out, and what is to be told about it. */
export type Parsed =
  | { readonly text: string; readonly notes: readonly Problem[]; readonly stats: string | null }
  | { readonly error: Problem }

/** Everything about the bytes of one file. */
export async function parseBytes(
  bytes: Uint8Array,
  name: string,
  options: ParseOptions,
  debug: boolean,
): Promise<Parsed> {
  const { stats, lang } = options
  const loaded = await loadSafely(bytes, name, options, debug, checked)
  if ('error' in loaded) return loaded
  const text = await textOf(loaded, options)
  const covered = stats ? coverageLine(name, coverageOf(loaded.plan, loaded.text), lang) : null
  return { text, notes: loaded.notes, stats: covered }
}

// What goes out fits schemas/plan.schema.json, or does not go out.
async function checked(loaded: Loaded): Promise<Loaded> {
  if ('error' in loaded) return loaded
  const { firstFault } = await import('../plan/check.ts')
  const fault = firstFault(loaded.plan)
  if (fault) throw new Error(`${fault.path.join('.')} ${fault.what}`)
  return loaded
}

type Read = Exclude<Loaded, { error: Problem }>

function shown(loaded: Read, stage: Stage): unknown {
  if (stage === 'blocks') return { blocks: loaded.laid?.blocks ?? [], ignored: loaded.laid?.ignored ?? [] }
  return stage === 'tree' ? loaded.plan.body : loaded.plan
}

async function textOf(loaded: Read, { format, stage }: ParseOptions): Promise<string> {
  const value = shown(loaded, stage)
  if (format === 'ndjson') return `${JSON.stringify(value)}\n`
  if (format === 'json') return `${JSON.stringify(value, null, 2)}\n`
  const { planToYaml, toYaml } = await import('../plan/yaml.ts')
  return stage === 'plan' ? planToYaml(loaded.plan) : toYaml(value)
}
