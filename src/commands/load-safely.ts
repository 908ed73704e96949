import { bug } from './bug.ts'
import type { Io } from './io.ts'
import { type Loaded, type LoadOptions, loadPlan } from './load.ts'

/** A plan, or why there is none: a bug in the reading of one file must not take the others with it. `then` is part of it. */
export async function loadSafely(
  path: string,
  options: LoadOptions,
  io: Pick<Io, 'stdin' | 'cwd' | 'env'>,
  then: (loaded: Loaded) => Loaded | Promise<Loaded> = (loaded) => loaded,
): Promise<Loaded> {
  try {
    return await then(await loadPlan(path, io, options))
  } catch (error) {
    if (io.env['KEHOACH_DEBUG'] !== undefined) throw error
    return { error: bug(error) }
  }
}
