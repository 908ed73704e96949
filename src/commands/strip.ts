import { resolve } from 'node:path'
import type { Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import type { WordResult } from '../word/index.ts'
import type { CostFlags } from './allowance.ts'
import { bounded } from './bounded.ts'
import { type Io, isDebugged } from './io.ts'
import { writeWhole } from './outputs.ts'
import { type Lang, problemLine } from './tell.ts'
import { fileBytes } from './work.ts'

export interface StripOptions extends CostFlags {
  readonly out: string
  readonly maxSize: number | undefined
  readonly quiet: boolean
  readonly lang: Lang
}

/** kehoach strip: the Word file without kehoach's comments and tracked changes; 0 written, 2 not. */
export async function strip(path: string, options: StripOptions, io: Io): Promise<number> {
  const { out, quiet, lang } = options
  const failed = (where: string, problem: Problem): number => {
    io.stderr.write(problemLine(where, problem, lang))
    return 2
  }
  if (path !== '-' && resolve(io.cwd, path) === resolve(io.cwd, out)) return failed(out, sameFile())
  const made = await stripped(path, options, io)
  if ('error' in made) return failed(path, made.error)
  const unwritten = await writeWhole(out, made.bytes, io)
  if (unwritten) return failed(out, unwritten)
  if (!quiet) {
    for (const note of made.problems) io.stderr.write(problemLine(path, note, lang))
    io.stderr.write(`${visible(out)}\n`)
  }
  return 0
}

async function stripped(path: string, options: StripOptions, io: Io): Promise<WordResult> {
  const asked = { work: 'strip', options: { force: false }, maxSize: options.maxSize, debug: isDebugged(io) } as const
  const work = bounded(asked, options)
  const bytes = await fileBytes(path, path, asked, io)
  if (!(bytes instanceof Uint8Array)) return { error: bytes }
  if (bytes.length === 0) return { error: empty }
  const made = await work.of(bytes, path)
  work.end()
  return made
}

const empty: Problem = {
  code: 'empty',
  severity: 'error',
  message: {
    vi: 'Tệp rỗng; hãy kiểm tra lại tệp.',
    en: 'The file is empty; check it.',
  },
}

const sameFile = (): Problem => ({
  code: 'usage',
  severity: 'error',
  message: {
    vi: 'Tệp ra trùng với tệp vào; hãy chọn tên khác cho --out, tệp gốc không bao giờ bị ghi đè.',
    en: 'The output would overwrite the input; choose another name for --out: the original is never touched.',
  },
})
