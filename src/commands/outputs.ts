import { mkdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import type { Message, Problem } from '../text/problem.ts'
import { errorCode } from './file-problem.ts'
import type { Io } from './io.ts'
import { guard, irreplaceable, openPart, partBeside } from './part-file.ts'

const fault = (message: Message): Problem => ({ code: 'output', severity: 'error', message })

export interface Outputs {
  readonly targets: ReadonlyMap<string, string>
}

const EXTENSION = { yaml: '.yaml', json: '.json', ndjson: '.ndjson' }

/** Where each input goes below `out`; refused before anything is written where two would meet or an input be hit. */
export async function planOutputs(
  files: readonly { path: string }[],
  out: string,
  format: keyof typeof EXTENSION,
  io: Pick<Io, 'cwd'>,
): Promise<Outputs | { path: string; error: Problem }> {
  const targets = new Map<string, string>()
  const taken = new Map<string, string>()
  for (const { path } of files) {
    const name = path === '-' ? 'stdin' : basename(path, extname(path))
    const target = join(out, `${safeName(name)}${EXTENSION[format]}`)
    // Names that differ by case or normal form only are one name on many disks.
    const key = target.normalize('NFC').toLowerCase()
    const other = taken.get(key)
    if (other !== undefined)
      return {
        path,
        error: fault({
          vi: `${other} và tệp này cùng ghi ra ${target}; hãy đổi tên hoặc ghi ra hai thư mục.`,
          en: `${other} and this file would both be written to ${target}; rename one or use two folders.`,
        }),
      }
    if (path !== '-' && (await same(resolve(io.cwd, path), resolve(io.cwd, target))))
      return {
        path,
        error: fault({
          vi: 'Tệp ra trùng với tệp vào; hãy chọn thư mục khác cho --out.',
          en: 'The output would overwrite the input; choose another folder for --out.',
        }),
      }
    taken.set(key, path)
    targets.set(path, target)
  }
  return { targets }
}

// Names that Windows keeps for devices, and a dot or space at the end, get a dash.
function safeName(name: string): string {
  const clean = name.replace(/[<>:"/\\|?*\u0000-\u001f]/g, '-').replace(/[. ]$/, '-')
  return clean === '' ? '-' : clean.replace(/^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '$&-')
}

async function same(a: string, b: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => path)
  return (await real(a)) === (await real(b))
}

/** Writes a file whole or not at all: a new file beside it, synced, then renamed. A symbolic link or device is refused. */
export async function writeWhole(
  target: string,
  content: string | Uint8Array,
  io: Pick<Io, 'cwd'>,
): Promise<Problem | null> {
  const path = resolve(io.cwd, target)
  const refused = await irreplaceable(path)
  if (refused) return refused
  const part = partBeside(path)
  const release = guard(part)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeSynced(part, content)
    await rename(part, path)
    return null
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    const shown = relative(io.cwd, path)
    return fault({
      vi: `Không ghi được ${shown} (${errorCode(error)}); tệp cũ còn nguyên.`,
      en: `Cannot write ${shown} (${errorCode(error)}); what was there is untouched.`,
    })
  } finally {
    release()
  }
}

async function writeSynced(part: string, content: string | Uint8Array): Promise<void> {
  const file = await openPart(part)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
