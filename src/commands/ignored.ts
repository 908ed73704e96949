import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

const IGNORE_FILE = '.kehoachignore'

function rulesIn(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, IGNORE_FILE), 'utf8'))
  } catch {
    return undefined
  }
}

const slashed = (path: string): string => path.split(sep).join('/')

function foldersDownTo(path: string, root: string): string[] {
  const folders = [dirname(path)]
  for (let folder = dirname(path); folder !== root; folder = dirname(folder)) {
    if (dirname(folder) === folder) return []
    folders.unshift(dirname(folder))
  }
  return folders
}

/** Whether the `.kehoachignore` files between `root` and a path (absolute; a folder ends with "/") leave it out. */
export function ignoring(root: string): (path: string) => boolean {
  const seen = new Map<string, Ignore | undefined>()
  const rules = (folder: string): Ignore | undefined => {
    if (!seen.has(folder)) seen.set(folder, rulesIn(folder))
    return seen.get(folder)
  }
  return (path) => {
    const isFolder = path.endsWith('/') ? '/' : ''
    const full = resolve(path)
    let out = false
    for (const folder of foldersDownTo(full, root)) {
      const said = rules(folder)?.test(slashed(relative(folder, full)) + isFolder)
      if (said?.ignored) out = true
      if (said?.unignored) out = false
    }
    return out
  }
}

/** Whether a path (relative, with "/") is one that a pattern of a `.gitignore` means; never one outside the folder. */
export function pathsLike(pattern: string): (path: string) => boolean {
  const rule = ignore().add(pattern)
  return (path) => ignore.isPathValid(path) && rule.ignores(path)
}
