import { readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Message, Problem } from '../text/problem.ts'
import { changed, errorCode } from './file-problem.ts'
import type { Io } from './io.ts'
import { guard, openPart, partBeside } from './part-file.ts'

const fault = (message: Message): Problem => ({ code: 'output', severity: 'error', message })

/**
 * Puts new text into a file that was read as `before`: whole or not at all, with the same permissions, through a link
 * to the file itself. A file that has changed meanwhile is left alone.
 */
export async function rewrite(
  path: string,
  before: Uint8Array,
  text: string,
  io: Pick<Io, 'cwd'>,
): Promise<Problem | null> {
  let part: string | null = null
  let release = () => {}
  try {
    const target = await realpath(resolve(io.cwd, path))
    if (!(await readFile(target)).equals(before)) return changed()
    const { mode } = await stat(target)
    part = partBeside(target)
    release = guard(part)
    await writeSynced(part, text, mode)
    await rename(part, target)
    return null
  } catch (error) {
    if (part !== null) await rm(part, { force: true }).catch(() => undefined)
    const code = errorCode(error)
    return fault({
      vi: `Không sửa được tệp (${code}); tệp cũ còn nguyên.`,
      en: `The file could not be fixed (${code}); it is untouched.`,
    })
  } finally {
    release()
  }
}

async function writeSynced(path: string, text: string, mode: number): Promise<void> {
  const file = await openPart(path, mode)
  try {
    await file.chmod(mode)
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Word, PDF and HTML files are never written in place. */
export function notInPlace(): Problem {
  return fault({
    vi: '--fix chỉ sửa tệp văn bản (.txt, .md); với tệp Word hãy dùng --annotate TỆP --suggest để nhận sửa đổi được theo dõi.',
    en: '--fix mends text files (.txt, .md) only; for a Word file use --annotate FILE --suggest to get tracked changes.',
  })
}

/** Why a file cannot be fixed in place; null where it can. */
export function unfixable(path: string, encoding: string | null): Problem | null {
  if (path === '-')
    return fault({
      vi: '--fix không ghi được vào đầu vào chuẩn; hãy dùng --fix-dry-run.',
      en: '--fix cannot write to standard input; use --fix-dry-run.',
    })
  if (encoding !== 'utf-8')
    return fault({
      vi: `--fix chỉ sửa tệp UTF-8 (tệp này: ${encoding ?? '?'}); hãy lưu lại theo UTF-8 trước.`,
      en: `--fix mends UTF-8 files only (this is ${encoding ?? '?'}); save it as UTF-8 first.`,
    })
  return null
}
