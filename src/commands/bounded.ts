import { formatOf } from '../read/sniff.ts'
import { type Allowance, allowanceOf, type CostFlags } from './allowance.ts'
import type { Io } from './io.ts'
import type { Outcome, Thread } from './thread.ts'
import { type Asked, type Does, doing, fileBytes, type Work } from './work.ts'

const KIB = 1024

// What is smaller is read in less than a tenth of what a file may cost: text costs some 2 s and 170 MB a MiB, and a
// Word file unpacks to no more than its ZIP_RATIO.
const LIGHT_TEXT = 512 * KIB
const LIGHT_WORD = 128 * KIB

// A test that runs the sources has no program for a thread, and gets the built one only where it asks for limits.
const isProgram = import.meta.url.endsWith('/dist/cli.cjs')

/** Whether a file cannot take long. What a PDF or an old Word file takes, its size does not tell. */
function isLight(bytes: Uint8Array, name: string): boolean {
  const format = formatOf(bytes, name)
  if (format === 'pdf' || format === 'doc') return false
  return bytes.length <= (format === 'docx' ? LIGHT_WORD : LIGHT_TEXT)
}

/** Does a work on files, one after the other, each within its allowance. */
export interface Bounded<W extends Work> {
  readonly of: (bytes: Uint8Array, name: string) => Promise<Outcome<W>>
  readonly end: () => void
}

/** A light file is done here, without the 45 ms that a thread takes to start; any other in a thread that can be ended. */
export function bounded<W extends Work>(asked: Asked<W>, flags: CostFlags): Bounded<W> {
  const allowed: Allowance = allowanceOf(flags)
  let thread: Thread<W> | null = null
  let does: Does<W> | null = null
  return {
    async of(bytes, name) {
      if (!allowed.isAsked && (!isProgram || isLight(bytes, name))) {
        does ??= await doing(asked)
        return does(bytes, name)
      }
      thread ??= (await import('./thread.ts')).threadFor(asked, allowed)
      return thread.ask(name, bytes)
    },
    end: () => thread?.end(),
  }
}

export interface FileOutcome<W extends Work> {
  readonly path: string
  readonly outcome: Outcome<W>
}

interface Asking extends CostFlags {
  /** Threads. */
  readonly jobs?: number | undefined
  readonly stdinName?: string | undefined
}

/** What comes of each file, in order; in several threads where they are asked for and worth their start. */
export async function* eachFile<W extends Work>(
  paths: readonly string[],
  asked: Asked<W>,
  flags: Asking,
  io: Io,
): AsyncGenerator<FileOutcome<W>> {
  const { jobs: count = 1, stdinName = '-' } = flags
  const jobs = count > 1 ? await import('./jobs.ts') : null
  const threads = (await jobs?.threadsFor(paths, count, io.cwd)) ?? 1
  if (jobs && threads > 1) {
    let at = 0
    for await (const outcome of jobs.inThreads(paths, asked, allowanceOf(flags), threads))
      yield { path: paths[at++] ?? '', outcome }
    return
  }
  const work = bounded(asked, flags)
  try {
    for (const path of paths) yield { path, outcome: await read(path, work) }
  } finally {
    work.end()
  }

  async function read(path: string, { of }: Bounded<W>): Promise<Outcome<W>> {
    const name = path === '-' ? stdinName : path
    const bytes = await fileBytes(path, name, asked, io)
    return bytes instanceof Uint8Array ? of(bytes, name) : { error: bytes }
  }
}
