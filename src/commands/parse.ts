import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import { coverageLine, coverageOf } from './coverage.ts'
import { findInputs } from './inputs.ts'
import type { Io } from './io.ts'
import { type Loaded, loadPlan } from './load.ts'
import { planOutputs, writeWhole } from './outputs.ts'
import { type Lang, problemLine } from './tell.ts'

export type ParseFormat = 'yaml' | 'json' | 'ndjson'
export type Stage = 'blocks' | 'tree' | 'plan'

export interface ParseOptions {
  readonly format: ParseFormat
  readonly stage: Stage
  readonly out: string | undefined
  readonly stats: boolean
  readonly quiet: boolean
  readonly lang: Lang
  readonly stdinName: string | undefined
  readonly encoding: string | undefined
  readonly maxSize: number | undefined
}

/** kehoach parse: 0 where every input became a plan, else 2; the others are still written. */
export async function parse(paths: readonly string[], options: ParseOptions, io: Io): Promise<number> {
  const inputs = await findInputs(paths, io)
  const failed = (path: string, problem: Problem) => io.stderr.write(problemLine(path, problem, options.lang))
  for (const { path, problem } of inputs.errors) failed(path, problem)
  let failures = inputs.errors.length
  const outputs = options.out === undefined ? null : await planOutputs(inputs.files, options.out, options.format, io)
  if (outputs && 'error' in outputs) {
    failed(outputs.path, outputs.error)
    return 2
  }
  const writer = documentWriter(options, inputs.files.length, io)
  for (const [i, { path }] of inputs.files.entries()) {
    progress(i, inputs.files.length, options, io)
    const loaded = await loadSafely(path, options, io)
    if ('error' in loaded) {
      failed(path, loaded.error)
      failures++
      continue
    }
    if (!options.quiet) for (const note of loaded.notes) io.stderr.write(problemLine(path, note, options.lang))
    const value = shown(loaded, options.stage)
    const target = outputs?.targets.get(path)
    if (target === undefined) await writer.add(value)
    else failures += await writeFile(target, value, options, io)
    if (options.stats) io.stderr.write(coverageLine(path, coverageOf(loaded.plan, loaded.text), options.lang))
  }
  if (outputs === null) writer.end()
  summary(inputs.files.length + inputs.errors.length, failures, options, io)
  return failures > 0 ? 2 : 0
}

// What goes out fits schemas/plan.schema.json, or does not go out.
async function checked(loaded: Loaded): Promise<Loaded> {
  if ('error' in loaded) return loaded
  const { firstFault } = await import('../plan/check.ts')
  const fault = firstFault(loaded.plan)
  if (fault) throw new Error(`${fault.path.join('.')} ${fault.what}`)
  return loaded
}

// A bug in the reading of one file must not take the others with it.
async function loadSafely(path: string, options: ParseOptions, io: Io): Promise<Loaded> {
  try {
    return await checked(await loadPlan(path, io, options))
  } catch (error) {
    if (io.env['KEHOACH_DEBUG'] !== undefined) throw error
    const what = error instanceof Error ? error.message : String(error)
    return {
      error: {
        code: 'internal',
        severity: 'error',
        message: {
          vi: `Lỗi của chương trình (${what}); xin gửi tệp này cho nhóm phát triển.`,
          en: `A bug in kehoach (${what}); please report it with this file.`,
        },
      },
    }
  }
}

function shown(loaded: Exclude<Loaded, { error: Problem }>, stage: Stage): unknown {
  if (stage === 'blocks') return { blocks: loaded.laid?.blocks ?? [], ignored: loaded.laid?.ignored ?? [] }
  return stage === 'tree' ? loaded.plan.body : loaded.plan
}

function progress(at: number, count: number, options: ParseOptions, io: Io): void {
  if (count < 20 || options.quiet || !io.stderr.isTTY) return
  io.stderr.write(at + 1 === count ? '\r\x1b[K' : `\r${at + 1}/${count}`)
}

function summary(all: number, failures: number, { quiet, lang }: ParseOptions, io: Io): void {
  if (failures === 0 || all < 2 || quiet) return
  const words =
    lang === 'vi' ? `${all - failures} tệp xong, ${failures} tệp lỗi` : `${all - failures} ok, ${failures} failed`
  io.stderr.write(`${words}\n`)
}

async function textOf(value: unknown, format: ParseFormat, stage: Stage): Promise<string> {
  if (format === 'ndjson') return `${JSON.stringify(value)}\n`
  if (format === 'json') return `${JSON.stringify(value, null, 2)}\n`
  const { planToYaml, toYaml } = await import('../plan/yaml.ts')
  return stage === 'plan' ? planToYaml(value as Plan) : toYaml(value)
}

/** Standard output as one valid document: YAML documents, a JSON value or array, or a line a plan. */
function documentWriter(options: ParseOptions, count: number, io: Io) {
  const { format, stage } = options
  const list = format === 'json' && count > 1
  let written = 0
  return {
    async add(value: unknown): Promise<void> {
      const text = await textOf(value, format, stage)
      const before = list ? (written === 0 ? '[\n' : ',\n') : format === 'yaml' && written > 0 ? '---\n' : ''
      io.stdout.write(before + (list ? text.trimEnd() : text))
      written++
    },
    end(): void {
      if (list) io.stdout.write(written === 0 ? '[]\n' : '\n]\n')
    },
  }
}

async function writeFile(target: string, value: unknown, options: ParseOptions, io: Io): Promise<number> {
  const problem = await writeWhole(target, await textOf(value, options.format, options.stage), io)
  if (problem) io.stderr.write(problemLine(target, problem, options.lang))
  else if (!options.quiet) io.stderr.write(`${visible(target)}\n`)
  return problem ? 1 : 0
}
