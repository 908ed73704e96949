import { resolve } from 'node:path'
import { bytesAllowed } from '../limits.ts'
import type { Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import type { Io } from './io.ts'
import { writeWhole } from './outputs.ts'
import { readBytes } from './read-bytes.ts'
import { type Lang, problemLine } from './tell.ts'

export interface StripOptions {
  readonly out: string
  readonly maxSize: number | undefined
  readonly quiet: boolean
  readonly lang: Lang
}

/** kehoach strip: the Word file without kehoach's comments and tracked changes; 0 written, 2 not. */
export async function strip(path: string, { out, maxSize, quiet, lang }: StripOptions, io: Io): Promise<number> {
  const failed = (where: string, problem: Problem): number => {
    io.stderr.write(problemLine(where, problem, lang))
    return 2
  }
  if (path !== '-' && resolve(io.cwd, path) === resolve(io.cwd, out)) return failed(out, sameFile())
  const bytes = await readBytes(path, maxSize ?? bytesAllowed(path), io)
  if (!(bytes instanceof Uint8Array)) return failed(path, bytes)
  const word = await import('../word/index.ts')
  const made = await word.strip(bytes)
  if ('error' in made) return failed(path, made.error)
  const unwritten = await writeWhole(out, made.bytes, io)
  if (unwritten) return failed(out, unwritten)
  if (!quiet) {
    for (const note of made.problems) io.stderr.write(problemLine(path, note, lang))
    io.stderr.write(`${visible(out)}\n`)
  }
  return 0
}

const sameFile = (): Problem => ({
  code: 'usage',
  severity: 'error',
  message: {
    vi: 'Tệp ra trùng với tệp vào; hãy chọn tên khác cho --out, tệp gốc không bao giờ bị ghi đè.',
    en: 'The output would overwrite the input; choose another name for --out: the original is never touched.',
  },
})
