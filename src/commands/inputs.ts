import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../text/problem.ts'
import { danglingLink, errorCode, fileProblem, noMatch, notAFile, notFound, nothingInside } from './file-problem.ts'
import { ignoring } from './ignored.ts'
import type { Io } from './io.ts'
import { type Found, filesUnder, look, SKIPPED, standingApart } from './walk.ts'

/** What was asked for, in the order asked; paths as the user would write them, with "/". */
export interface Inputs {
  readonly files: { path: string }[]
  readonly errors: { path: string; problem: Problem }[]
}

interface Options {
  /** Of the files to take from a folder: ".md". A file that is named is taken as it is. */
  readonly extensions?: readonly string[]
  /** The folder of outputs: what it holds is taken only where it, or a file in it, is named. */
  readonly apart?: string | undefined
}

const PLAN_EXTENSIONS = ['.txt', '.md', '.markdown', '.docx', '.pdf', '.doc', '.html', '.htm', '.yaml', '.yml']

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    const code = errorCode(error)
    return code === 'EACCES' || code === 'EPERM'
  }
}

// macOS hands out names in NFD, keyboards type NFC: "Kế hoạch.md" may be either, folder by folder.
async function sameName(path: string): Promise<string | undefined> {
  if (await isThere(path)) return path
  const parent = dirname(path)
  const folder = parent === path ? undefined : await sameName(parent)
  if (folder === undefined) return undefined
  const names = await readdir(folder).catch((): string[] => [])
  const name = names.find((entry) => entry.normalize('NFC') === basename(path).normalize('NFC'))
  return name === undefined ? undefined : join(folder, name)
}

async function named(
  path: string,
  io: Pick<Io, 'cwd'>,
  { extensions = PLAN_EXTENSIONS, apart }: Options,
): Promise<Found[]> {
  const full = resolve(io.cwd, path)
  try {
    const found = await stat(full)
    if (found.isFile()) return [{ path }]
    if (!found.isDirectory()) return [{ path, problem: notAFile() }]
  } catch (error) {
    const isDangling = errorCode(error) === 'ENOENT' && (await isThere(full))
    return [{ path, problem: isDangling ? danglingLink() : fileProblem(error) }]
  }
  const inside = await filesUnder(path, io.cwd, extensions, apart)
  return inside.length > 0 ? inside : [{ path, problem: nothingInside(extensions) }]
}

async function globbed(pattern: string, { cwd }: Pick<Io, 'cwd'>, { apart }: Options): Promise<Found[]> {
  const { glob } = await import('tinyglobby')
  const isIgnored = ignoring(cwd)
  const isApart = pattern.includes('**') ? standingApart(apart, '.', cwd) : () => false
  const matches = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    expandDirectories: false,
    // "**" could follow a link out of the folder, to the whole disk; "*.md" may be a link to a file.
    followSymbolicLinks: !pattern.includes('**'),
    ignore: SKIPPED.map((folder) => `**/${folder}/**`),
  })
  const kept = matches.filter((path) => !isIgnored(resolve(cwd, path)) && !isApart(resolve(cwd, path))).sort()
  return kept.length > 0 ? Promise.all(kept.map((path) => look(path, cwd))) : [{ path: pattern, problem: noMatch() }]
}

async function findInput(arg: string, io: Pick<Io, 'cwd'>, options: Options): Promise<Found[]> {
  if (arg === '-') return [{ path: arg }]
  if (await isThere(resolve(io.cwd, arg))) return named(arg, io, options)
  const other = await sameName(resolve(io.cwd, arg))
  if (other !== undefined) return named(isAbsolute(arg) ? other : relative(io.cwd, other), io, options)
  const { isDynamicPattern } = await import('tinyglobby')
  return isDynamicPattern(arg) ? globbed(arg, io, options) : [{ path: arg, problem: notFound() }]
}

async function identity(path: string, cwd: string): Promise<string> {
  return path === '-' ? path : realpath(resolve(cwd, path)).catch(() => path)
}

/** Files, folders, globs and "-" (standard input) → the files to read, each once. Nothing is opened. */
export async function findInputs(args: readonly string[], io: Pick<Io, 'cwd'>, options: Options = {}): Promise<Inputs> {
  const files = new Map<string, { path: string }>()
  const errors: { path: string; problem: Problem }[] = []
  for (const arg of args) {
    for (const { path, problem } of await findInput(arg, io, options)) {
      const shown = path.split(sep).join('/')
      const key = await identity(path, io.cwd)
      if (problem) errors.push({ path: shown, problem })
      else if (!files.has(key)) files.set(key, { path: shown })
    }
  }
  return { files: [...files.values()], errors }
}
