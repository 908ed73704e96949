import type { Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import { findInputs } from './inputs.ts'
import type { Io } from './io.ts'
import { planOutputs, writeWhole } from './outputs.ts'
import { type Parsed, type ParseOptions, parseFile } from './parse-file.ts'
import { problemLine } from './tell.ts'

/** kehoach parse: 0 where every input became a plan, else 2; the others are still written. */
export async function parse(paths: readonly string[], options: ParseOptions, io: Io): Promise<number> {
  const inputs = await findInputs(paths, io, { apart: options.out })
  const failed = (path: string, problem: Problem) => io.stderr.write(problemLine(path, problem, options.lang))
  for (const { path, problem } of inputs.errors) failed(path, problem)
  let failures = inputs.errors.length
  const outputs = options.out === undefined ? null : await planOutputs(inputs.files, options.out, options.format, io)
  if (outputs && 'error' in outputs) {
    failed(outputs.path, outputs.error)
    return 2
  }
  const writer = documentWriter(options, inputs.files.length, io)
  let done = 0
  for await (const { path, parsed } of parsedFiles(
    inputs.files.map(({ path }) => path),
    options,
    io,
  )) {
    progress(done++, inputs.files.length, options, io)
    if ('error' in parsed) {
      failed(path, parsed.error)
      failures++
      continue
    }
    if (!options.quiet) for (const note of parsed.notes) io.stderr.write(problemLine(path, note, options.lang))
    const target = outputs?.targets.get(path)
    if (target === undefined) writer.add(parsed.text)
    else failures += await writeFile(target, parsed.text, options, io)
    if (parsed.stats !== null) io.stderr.write(parsed.stats)
  }
  if (outputs === null) writer.end()
  summary(inputs.files.length + inputs.errors.length, failures, options, io)
  return failures > 0 ? 2 : 0
}

/** What becomes of each file, in order; in threads where they are asked for and worth their start. */
async function* parsedFiles(
  paths: readonly string[],
  options: ParseOptions,
  io: Io,
): AsyncGenerator<{ path: string; parsed: Parsed }> {
  const jobs = options.jobs > 1 ? await import('./jobs.ts') : null
  const threads = (await jobs?.threadsFor(paths, options.jobs, io.cwd)) ?? 1
  if (jobs === null || threads < 2) for (const path of paths) yield { path, parsed: await parseFile(path, options, io) }
  else {
    let at = 0
    for await (const outcome of jobs.inThreads<Parsed>('parse', paths, options, threads))
      yield { path: paths[at++] ?? '', parsed: 'died' in outcome ? { error: outcome.died } : outcome.value }
  }
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

async function writeFile(target: string, text: string, options: ParseOptions, io: Io): Promise<number> {
  const problem = await writeWhole(target, text, io)
  if (problem) io.stderr.write(problemLine(target, problem, options.lang))
  else if (!options.quiet) io.stderr.write(`${visible(target)}\n`)
  return problem ? 1 : 0
}
