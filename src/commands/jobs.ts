import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Allowance } from './allowance.ts'
import { type Outcome, threadFor } from './thread.ts'
import type { Asked, Work } from './work.ts'

// Files that a thread has before it, so that it need not wait for those before its own to be written.
const AHEAD = 4

// Two threads are ready after some 45 ms; this many bytes are about 0.25 s of work for one.
const WORTH_IT = 256 * 1024

/** How many of the threads that are asked for would save time. */
export async function threadsFor(paths: readonly string[], asked: number, cwd: string): Promise<number> {
  let bytes = 0
  for (const path of asked > 1 && !paths.includes('-') ? paths : []) {
    bytes += await stat(resolve(cwd, path)).then(
      ({ size }) => size,
      () => 0,
    )
    if (bytes > WORTH_IT) return Math.min(asked, paths.length)
  }
  return 1
}

/** Does the work on each file in threads; what comes of it comes in the order of the paths. */
export async function* inThreads<W extends Work>(
  paths: readonly string[],
  asked: Asked<W>,
  allowed: Allowance,
  count: number,
): AsyncGenerator<Outcome<W>> {
  const threads = Array.from({ length: count }, () => threadFor(asked, allowed))
  try {
    const pending: Promise<Outcome<W>>[] = []
    let next = 0
    for (const [i] of paths.entries()) {
      for (const path of paths.slice(next, i + AHEAD * count)) {
        const free = threads[next++ % count]
        if (free) pending.push(free.ask(path, null))
      }
      const outcome = await pending.shift()
      if (outcome) yield outcome
    }
  } finally {
    for (const { end } of threads) end()
  }
}
