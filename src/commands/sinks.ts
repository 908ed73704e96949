import { type FileHandle, lstat, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Problem } from '../text/problem.ts'
import { errorCode } from './file-problem.ts'
import type { Io } from './io.ts'
import { guard, irreplaceable, openPart, partBeside } from './part-file.ts'

/** Where a report goes, piece by piece. */
export interface Sink {
  write(text: string): Promise<void>
  /** After the last piece: what went wrong, if anything. */
  end(): Promise<Problem | null>
}

export function stdoutSink({ stdout }: Pick<Io, 'stdout'>): Sink {
  return {
    async write(text) {
      stdout.write(text)
    },
    async end() {
      return null
    },
  }
}

/** A file that appears whole at the end, or not at all: pieces go to a new file beside it, which is then renamed. */
export function fileSink(path: string, io: Pick<Io, 'cwd'>): Sink {
  const target = resolve(io.cwd, path)
  const part = partBeside(target)
  let release = () => {}
  let file: FileHandle | null = null
  let problem: Problem | null = null
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    if (problem) return
    try {
      await act()
    } catch (error) {
      problem = unwritten(path, errorCode(error))
      await file?.close().catch(() => undefined)
      await rm(part, { force: true }).catch(() => undefined)
      release()
    }
  }
  const opened = async (): Promise<FileHandle | null> => {
    problem = await irreplaceable(target)
    if (problem) return null
    await mkdir(dirname(target), { recursive: true })
    if (
      await lstat(target).then(
        (stats) => stats.isDirectory(),
        () => false,
      )
    )
      throw Object.assign(new Error(), { code: 'EISDIR' })
    release = guard(part)
    return openPart(part)
  }
  return {
    write: (text) =>
      attempt(async () => {
        file ??= await opened()
        await file?.writeFile(text)
      }),
    async end() {
      await attempt(async () => {
        file ??= await opened()
        if (!file) return
        await file.sync()
        await file.close()
        await rename(part, target)
        release()
      })
      return problem
    },
  }
}

function unwritten(path: string, code: string): Problem {
  const message = {
    vi: `Không ghi được ${path} (${code}); tệp cũ còn nguyên.`,
    en: `Cannot write ${path} (${code}); what was there is untouched.`,
  }
  return { code: 'output', severity: 'error', message }
}
