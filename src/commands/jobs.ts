import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Problem } from '../text/problem.ts'

/** What a thread can do to a file; see `work.ts`. */
export type Work = 'parse' | 'validate'

/** What came of one file: a value, or the end of the thread that had it. */
type Outcome<T> = { readonly value: T } | { readonly died: Problem }

// Beside the program, in the bundle as in the sources.
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? '../../bin/worker.js' : '../bin/worker.js', import.meta.url)

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
export async function* inThreads<T>(
  work: Work,
  paths: readonly string[],
  options: object,
  threads: number,
): AsyncGenerator<Outcome<T>> {
  const hands = Array.from({ length: threads }, () => hand<T>(work, options))
  try {
    const asked: Promise<Outcome<T>>[] = []
    let next = 0
    for (const [i] of paths.entries()) {
      for (const path of paths.slice(next, i + AHEAD * threads)) {
        const free = hands[next++ % threads]
        if (free) asked.push(free.ask(path))
      }
      const outcome = await asked.shift()
      if (outcome) yield outcome
    }
  } finally {
    for (const { end } of hands) end()
  }
}

/** A thread that does one file after the other; a file that ends it is answered so, and the next gets a new thread. */
function hand<T>(work: Work, options: object) {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const answer = (path: string): Promise<Outcome<T>> =>
    new Promise((resolve) => {
      const mine = worker ?? new Worker(PROGRAM, { workerData: { work, options } })
      worker = mine
      const done = (value: T): void => settle({ value }, true)
      const broke = (error: unknown): void => settle({ died: dead(String(error)) }, false)
      const ended = (code: number): void => settle({ died: dead(`exit ${code}`) }, false)
      const settle = (outcome: Outcome<T>, alive: boolean): void => {
        mine.off('message', done).off('error', broke).off('exit', ended)
        if (!alive) worker = null
        resolve(outcome)
      }
      mine.on('message', done).on('error', broke).on('exit', ended)
      mine.postMessage(path)
    })
  return {
    ask(path: string): Promise<Outcome<T>> {
      const mine = last.then(() => answer(path))
      last = mine
      return mine
    },
    end: () => void worker?.terminate(),
  }
}

function dead(what: string): Problem {
  const message = {
    vi: `Lỗi của chương trình khi đọc tệp này (${what}); các tệp khác vẫn xong; xin gửi tệp này cho nhóm phát triển.`,
    en: `A bug in kehoach ended the reading of this file (${what}); the others are done; please report it with this file.`,
  }
  return { code: 'internal', severity: 'error', message }
}
