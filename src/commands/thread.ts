import { Worker } from 'node:worker_threads'
import type { Problem } from '../text/problem.ts'
import { type Allowance, tooMuchMemory, tooSlow } from './allowance.ts'
import type { Asked, Results, Work } from './work.ts'

/** What came of a file in a thread: its own result, or what ended the thread that had it. */
export type Outcome<W extends Work> = Results[W] | { readonly error: Problem }

export interface Thread<W extends Work> {
  /** `bytes` null: the thread reads the file itself. */
  ask(path: string, bytes: Uint8Array | null): Promise<Outcome<W>>
  end(): void
}

// Beside the program, in the bundle as in the sources.
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? '../../bin/worker.js' : '../bin/worker.js', import.meta.url)

/**
 * A thread that does one file after the other, each within its allowance; a file that ends it is answered so, and the
 * next gets a new thread.
 */
export function threadFor<W extends Work>(asked: Asked<W>, allowed: Allowance): Thread<W> {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const living = (): Worker => {
    if (worker) return worker
    const started = new Worker(PROGRAM, {
      argv: process.argv.slice(2),
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: allowed.memory },
    })
    // It may die between two files, of something that the last one has left.
    const gone = (): void => {
      if (worker === started) worker = null
    }
    worker = started.on('error', gone).on('exit', gone)
    return started
  }
  return {
    ask(path, bytes) {
      const mine = last
        .then(() => answered<W>(living(), path, bytes, allowed))
        .catch((error: Error) => ({ error: dead(error.message) }))
      last = mine
      return mine
    },
    end: () => void worker?.terminate(),
  }
}

/** What a thread makes of a file; one that takes too long is ended. */
function answered<W extends Work>(
  thread: Worker,
  path: string,
  bytes: Uint8Array | null,
  allowed: Allowance,
): Promise<Outcome<W>> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome<W>): void => {
      clearTimeout(timer)
      thread.off('message', settle).off('error', broke).off('exit', ended)
      resolve(outcome)
    }
    const broke = (error: Error): void => settle({ error: reasonOf(error, allowed) })
    const ended = (code: number): void => settle({ error: dead(`exit ${code}`) })
    const stop = (): void => {
      thread.off('message', settle).off('exit', ended)
      void thread.terminate().then(() => settle({ error: tooSlow(allowed) }))
    }
    const timer = setTimeout(stop, allowed.seconds * 1000).unref()
    thread.on('message', settle).on('error', broke).on('exit', ended)
    thread.postMessage({ path, bytes })
  })
}

function reasonOf(error: Error, allowed: Allowance): Problem {
  const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isFull ? tooMuchMemory(allowed) : dead(error.message)
}

function dead(what: string): Problem {
  const message = {
    vi: `Lỗi của chương trình khi đọc tệp này (${what}); các tệp khác vẫn được xử lý; xin gửi tệp này cho nhóm phát triển.`,
    en: `A bug in kehoach ended the reading of this file (${what}); the others go on; please report it with this file.`,
  }
  return { code: 'internal', severity: 'error', message }
}
