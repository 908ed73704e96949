import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { Problem } from '../text/problem.ts'
import { fileProblem, notAFile } from './file-problem.ts'
import { ignoring } from './ignored.ts'

export interface Found {
  readonly path: string
  readonly problem?: Problem
}

/** Folders that no walk and no glob enters. */
export const SKIPPED = ['node_modules', '.git']

interface Walk {
  readonly cwd: string
  readonly extensions: readonly string[]
  readonly isIgnored: (path: string) => boolean
}

/** A path that was met, not named: taken when it is a file, a problem otherwise. */
export async function look(path: string, cwd: string): Promise<Found> {
  try {
    const found = await stat(resolve(cwd, path))
    return found.isFile() ? { path } : { path, problem: notAFile() }
  } catch (error) {
    return { path, problem: fileProblem(error) }
  }
}

async function walk(folder: string, on: Walk): Promise<Found[]> {
  const found: Found[] = []
  for (const entry of await readdir(resolve(on.cwd, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const full = resolve(on.cwd, path)
    // A link to a folder is not followed: what it leads to is met where it stands, or is none of this folder's.
    if (entry.isDirectory()) {
      if (!SKIPPED.includes(entry.name) && !on.isIgnored(`${full}/`)) found.push(...(await walkFolder(path, on)))
    } else if (on.extensions.includes(extname(entry.name).toLowerCase()) && !on.isIgnored(full)) {
      found.push(await look(path, on.cwd))
    }
  }
  return found
}

async function walkFolder(folder: string, on: Walk): Promise<Found[]> {
  try {
    return await walk(folder, on)
  } catch (error) {
    return [{ path: folder, problem: fileProblem(error) }]
  }
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(join(folder, '/'))

/** The ignore files that count for a folder are those from the current folder down, or else its own. */
export function rootOf(folder: string, cwd: string): string {
  const full = resolve(cwd, folder)
  return isWithin(full, cwd) ? cwd : full
}

/** Tells what stands in the folder of outputs, where that is a folder below the one that is looked through. */
export function standingApart(apart: string | undefined, folder: string, cwd: string): (path: string) => boolean {
  const [from, to] = [resolve(cwd, folder), resolve(cwd, apart ?? folder)]
  return from === to || !isWithin(to, from) ? () => false : (path) => isWithin(path, to)
}

/** The files with these extensions (".md") under a folder, in the order of UTF-16 units; none of the folder `apart`. */
export async function filesUnder(
  folder: string,
  cwd: string,
  extensions: readonly string[],
  apart?: string,
): Promise<Found[]> {
  const isListed = ignoring(rootOf(folder, cwd))
  const isApart = standingApart(apart, folder, cwd)
  const found = await walkFolder(folder, { cwd, extensions, isIgnored: (path) => isListed(path) || isApart(path) })
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}
