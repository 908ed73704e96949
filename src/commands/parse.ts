import type { Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import { eachFile } from './bounded.ts'
import { findInputs, type Inputs } from './inputs.ts'
import { type Io, isDebugged } from './io.ts'
import { planOutputs, writeWhole } from './outputs.ts'
import type { Parsed, ParseOptions } from './parse-file.ts'
import { type Done, inWords, progressOver } from './progress.ts'
import { problemLine } from './tell.ts'
import type { Asked } from './work.ts'

/** kehoach parse: 0 where every input became a plan, else 2; the others are still written. */
export async function parse(paths: readonly string[], options: ParseOptions, io: Io): Promise<number> {
  const inputs = await findInputs(paths, io, { apart: options.out })
  const failed = (path: string, problem: Problem) => io.stderr.write(problemLine(path, problem, options.lang))
  for (const { path, problem } of inputs.errors) failed(path, problem)
  const outputs = options.out === undefined ? null : await planOutputs(inputs.files, options.out, options.format, io)
  if (outputs && 'error' in outputs) {
    failed(outputs.path, outputs.error)
    return 2
  }
  const done = await overFiles(inputs, outputs?.targets ?? null, options, io)
  const isMany = inputs.files.length + inputs.errors.length > 1
  if (done.failed > 0 && isMany && !options.quiet) io.stderr.write(`${inWords(done, options.lang)}\n`)
  return done.failed > 0 ? 2 : 0
}

async function overFiles(
  { files, errors }: Inputs,
  targets: ReadonlyMap<string, string> | null,
  options: ParseOptions,
  io: Io,
): Promise<Done> {
  const paths = errors.length > 0 && options.failFast ? [] : files.map(({ path }) => path)
  const writer = documentWriter(options, files.length + errors.length, io)
  const run = progressOver(files.length + errors.length, errors.length, options.lang, io)
  let at = 0
  for await (const { path, outcome } of eachFile(paths, parsing(options, io), options, io)) {
    counter(at++, paths.length, options, io)
    const isOk = 'text' in outcome && (await delivered(path, outcome, targets?.get(path), writer, options, io))
    run.done(isOk)
    if ('error' in outcome) io.stderr.write(problemLine(path, outcome.error, options.lang))
    if (!isOk && options.failFast) break
  }
  if (targets === null) writer.end()
  return run.end()
}

/** Whether a plan went where it belongs. */
async function delivered(
  path: string,
  { text, notes, stats }: Exclude<Parsed, { error: Problem }>,
  target: string | undefined,
  writer: ReturnType<typeof documentWriter>,
  options: ParseOptions,
  io: Io,
): Promise<boolean> {
  if (!options.quiet) for (const note of notes) io.stderr.write(problemLine(path, note, options.lang))
  if (target === undefined) writer.add(text)
  const isOk = target === undefined || (await isWritten(target, text, options, io))
  if (stats !== null) io.stderr.write(stats)
  return isOk
}

const parsing = (options: ParseOptions, io: Io): Asked<'parse'> => ({
  work: 'parse',
  options,
  maxSize: options.maxSize,
  debug: isDebugged(io),
})

function counter(at: number, count: number, options: ParseOptions, io: Io): void {
  if (count < 20 || options.quiet || !io.stderr.isTTY) return
  io.stderr.write(at + 1 === count ? '\r\x1b[K' : `\r${at + 1}/${count}`)
}

/** Standard output as one valid document: YAML documents, a JSON value or array, or a line a plan. */
function documentWriter(options: ParseOptions, count: number, io: Io) {
  const { format } = options
  const list = format === 'json' && count > 1
  let written = 0
  return {
    add(text: string): void {
      const before = list ? (written === 0 ? '[\n' : ',\n') : format === 'yaml' && written > 0 ? '---\n' : ''
      io.stdout.write(before + (list ? text.trimEnd() : text))
      written++
    },
    end(): void {
      if (list) io.stdout.write(written === 0 ? '[]\n' : '\n]\n')
    },
  }
}

async function isWritten(target: string, text: string, options: ParseOptions, io: Io): Promise<boolean> {
  const problem = await writeWhole(target, text, io)
  if (problem) io.stderr.write(problemLine(target, problem, options.lang))
  else if (!options.quiet) io.stderr.write(`${visible(target)}\n`)
  return problem === null
}
