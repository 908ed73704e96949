import type { Compared } from '../diff/changes.ts'
import type { Problem } from '../text/problem.ts'
import type { Io } from './io.ts'
import type { LoadOptions } from './load.ts'
import { loadSafely } from './load-safely.ts'

/** The plans that could be read, in the order asked; problems and notes go to `tell`, one bad file a failure. */
export async function loadPlans(
  files: readonly { path: string }[],
  options: LoadOptions,
  io: Pick<Io, 'stdin' | 'cwd' | 'env'>,
  tell: (path: string, problem: Problem) => void,
): Promise<{ plans: Compared[]; failures: number }> {
  const plans: Compared[] = []
  for (const { path } of files) {
    const loaded = await loadSafely(path, options, io)
    if ('error' in loaded) {
      tell(path, loaded.error)
      continue
    }
    for (const note of loaded.notes) tell(path, note)
    plans.push({ path: path === '-' ? (options.stdinName ?? path) : path, plan: loaded.plan })
  }
  return { plans, failures: files.length - plans.length }
}
