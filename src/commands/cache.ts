import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Problem } from '../text/problem.ts'
import type { Io } from './io.ts'
import type { Verdict } from './judge-file.ts'
import { writeWhole } from './outputs.ts'

/** Verdicts of earlier runs, by what they depend on: bytes, name, version and settings. */
export interface Cache {
  get(key: string): Verdict | undefined
  set(key: string, verdict: Verdict): void
  /** Keeps what this run has used. */
  save(): Promise<Problem | null>
}

export const CACHE_FILE = '.kehoach-cache.json'

export const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

export async function openCache(file: string, io: Pick<Io, 'cwd'>): Promise<Cache> {
  const before = await read(resolve(io.cwd, file))
  const used = new Map<string, Verdict>()
  return {
    get(key) {
      const verdict = before.get(key)
      if (verdict) used.set(key, verdict)
      return verdict
    },
    set: (key, verdict) => void used.set(key, verdict),
    save() {
      const text = JSON.stringify([...used])
      return writeWhole(file, `${digest(text)}\n${text}\n`, io)
    },
  }
}

// A cache that is damaged, cut short or written by hand has another digest: it counts as empty.
async function read(path: string): Promise<Map<string, Verdict>> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const cut = text.indexOf('\n')
  const body = text.slice(cut + 1, -1)
  if (cut < 0 || digest(body) !== text.slice(0, cut)) return new Map()
  const entries: [string, Verdict][] = JSON.parse(body)
  return new Map(entries)
}
