import { parentPort, workerData } from 'node:worker_threads'
import { bytesAllowed } from '../limits.ts'
import type { Problem } from '../text/problem.ts'
import type { WordResult } from '../word/index.ts'
import { bug } from './bug.ts'
import { realIo } from './io.ts'
import type { Judgement, JudgeOptions } from './judge-file.ts'
import type { Loaded, LoadOptions } from './load.ts'
import type { Parsed, ParseOptions } from './parse-file.ts'
import { readBytes } from './read-bytes.ts'

/** What is done to the bytes of a file, and needs no other file: it may be done in a thread. */
export interface Results {
  readonly parse: Parsed
  readonly validate: Judgement
  readonly load: Loaded
  readonly strip: WordResult
}

export type Work = keyof Results

interface Options {
  readonly parse: ParseOptions
  readonly validate: JudgeOptions
  readonly load: LoadOptions
  readonly strip: { readonly force: boolean }
}

/** A work, and how it is to be done. All of it can be sent to a thread. */
export interface Asked<W extends Work> {
  readonly work: W
  readonly options: Options[W]
  /** Bytes; undefined for what `limits.ts` says. */
  readonly maxSize: number | undefined
  /** A throw is not told as a problem of the file. */
  readonly debug: boolean
}

export type Does<W extends Work> = (bytes: Uint8Array, name: string) => Promise<Results[W]>

const WORKS: { readonly [W in Work]: (options: Options[W], debug: boolean) => Promise<Does<W>> } = {
  async parse(options, debug) {
    const { parseBytes } = await import('./parse-file.ts')
    return (bytes, name) => parseBytes(bytes, name, options, debug)
  },
  async validate(options, debug) {
    const { judgeBytes } = await import('./judge-file.ts')
    return async (bytes, name) => {
      const judged = await judgeBytes(bytes, name, options, debug)
      return options.isAnnotated ? judged : { ...judged, shown: judged.shown && { ...judged.shown, document: null } }
    }
  },
  async load(options, debug) {
    const { loadSafely } = await import('./load-safely.ts')
    return (bytes, name) => loadSafely(bytes, name, options, debug)
  },
  async strip({ force }, debug) {
    const { strip } = await import('../word/index.ts')
    return (bytes) =>
      strip(bytes, { force }).catch((error: unknown) => {
        if (debug) throw error
        return { error: bug(error) }
      })
  },
}

/** How the work is done; what it needs is loaded. */
export const doing = <W extends Work>({ work, options, debug }: Asked<W>): Promise<Does<W>> =>
  WORKS[work](options, debug)

/** The bytes of a file to work on, or why there are none. */
export const fileBytes = (
  path: string,
  name: string,
  { maxSize }: Pick<Asked<Work>, 'maxSize'>,
  io: Parameters<typeof readBytes>[2],
): Promise<Uint8Array | Problem> => readBytes(path, maxSize ?? bytesAllowed(name), io)

/** The life of a thread of `thread.ts`: it is told paths, and answers each with what comes of the file. */
export async function serve(): Promise<void> {
  const asked: Asked<Work> = workerData
  const io = realIo()
  const does = await doing(asked)
  parentPort?.on('message', async ({ path, bytes }: { path: string; bytes: Uint8Array | null }) => {
    const read = bytes ?? (await fileBytes(path, path, asked, io))
    parentPort?.postMessage(read instanceof Uint8Array ? await does(read, path) : { error: read })
  })
}
