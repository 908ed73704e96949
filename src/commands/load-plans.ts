import type { Compared } from '../diff/changes.ts'
import type { Problem } from '../text/problem.ts'
import { bug } from './bug.ts'
import type { Io } from './io.ts'
import { type Loaded, type LoadOptions, loadPlan } from './load.ts'

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

// A bug in the reading of one file must not take the others with it.
async function loadSafely(path: string, options: LoadOptions, io: Pick<Io, 'stdin' | 'cwd' | 'env'>): Promise<Loaded> {
  try {
    return await loadPlan(path, io, options)
  } catch (error) {
    if (io.env['KEHOACH_DEBUG'] !== undefined) throw error
    return { error: bug(error) }
  }
}
