import { bug } from './bug.ts'
import { type Loaded, type LoadOptions, planOfBytes } from './load.ts'

/** A plan, or why there is none: a bug in the reading of one file must not take the others with it. `then` is part of it. */
export async function loadSafely(
  bytes: Uint8Array,
  name: string,
  options: LoadOptions,
  debug: boolean,
  then: (loaded: Loaded) => Loaded | Promise<Loaded> = (loaded) => loaded,
): Promise<Loaded> {
  try {
    return await then(await planOfBytes(bytes, name, options))
  } catch (error) {
    if (debug) throw error
    return { error: bug(error) }
  }
}
