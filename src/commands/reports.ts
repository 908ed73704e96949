import type { FileResult, Summary } from '../lint/result.ts'
import { type Reporter, reporterFor } from '../report/index.ts'
import type { Problem } from '../text/problem.ts'
import type { Io } from './io.ts'
import type { Wanted } from './settings.ts'
import { fileSink, type Sink, stdoutSink } from './sinks.ts'
import { type Lang, problemLine } from './tell.ts'

/** All reports of a run, written file by file. */
export interface Reports {
  file(result: FileResult): Promise<void>
  /** What could not be written. */
  end(summary: Summary): Promise<readonly { path: string; problem: Problem }[]>
}

interface Look {
  readonly lang: Lang
  readonly color: boolean
}

interface Open {
  readonly path: string
  readonly reporter: Reporter
  readonly sink: Sink
}

export async function openReports(wanted: readonly Wanted[], look: Look, io: Io): Promise<Reports> {
  const open = wanted.map(({ format, file }): Open => {
    const isTerminal = file === null && io.stdout.isTTY
    const reporter = reporterFor(format, { lang: look.lang, color: look.color && isTerminal })
    return { path: file ?? '-', reporter, sink: file === null ? stdoutSink(io) : fileSink(file, io) }
  })
  for (const { reporter, sink } of open) await put(sink, reporter.begin?.())
  return {
    async file(result) {
      for (const { reporter, sink } of open) await put(sink, reporter.file(result))
    },
    async end(summary) {
      const failures: { path: string; problem: Problem }[] = []
      for (const { path, reporter, sink } of open) {
        await put(sink, reporter.end(summary))
        const problem = await sink.end()
        if (problem) failures.push({ path, problem })
      }
      return failures
    },
  }
}

async function put(sink: Sink, text: string | undefined): Promise<void> {
  if (text !== undefined && text !== '') await sink.write(text)
}

/** One line for each problem on standard error; notes only where they are wanted. */
export function tellProblems(
  path: string,
  problems: readonly Problem[],
  { lang, quiet }: { lang: Lang; quiet: boolean },
  io: Pick<Io, 'stderr'>,
): void {
  for (const problem of problems)
    if (problem.severity === 'error' || !quiet) io.stderr.write(problemLine(path, problem, lang))
}
