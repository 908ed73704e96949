import type { Problem } from '../text/problem.ts'
import type { CostFlags } from './allowance.ts'
import { eachFile } from './bounded.ts'
import { type Io, isDebugged } from './io.ts'
import type { Loaded, LoadOptions } from './load.ts'
import { progressOver } from './progress.ts'
import type { Lang } from './tell.ts'

/** A plan and the path it was read from. */
export interface LoadedFile {
  readonly path: string
  readonly loaded: Exclude<Loaded, { error: Problem }>
}

interface LoadFlags extends LoadOptions, CostFlags {
  readonly lang: Lang
}

/** The plans that could be read, in the order asked; problems and notes go to `tell`. */
export async function loadPlans(
  files: readonly { path: string }[],
  flags: LoadFlags,
  io: Io,
  tell: (path: string, problem: Problem) => void,
): Promise<LoadedFile[]> {
  const plans: LoadedFile[] = []
  const { stdinName, encoding, maxSize, revisions, ocr, look, textOnly, lang } = flags
  const options = { encoding, revisions, ocr, look, textOnly }
  const asked = { work: 'load', options, maxSize, debug: isDebugged(io) } as const
  const run = progressOver(files.length, 0, lang, io)
  const paths = files.map(({ path }) => path)
  for await (const { path, outcome } of eachFile(paths, asked, flags, io)) {
    const isOk = !('error' in outcome)
    if (isOk) plans.push({ path: path === '-' ? (stdinName ?? path) : path, loaded: outcome })
    run.done(isOk)
    for (const problem of isOk ? outcome.notes : [outcome.error]) tell(path, problem)
  }
  run.end()
  return plans
}
