import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Problem } from '../text/problem.ts'
import { changed, fileProblem, notAFile, tooLarge } from './file-problem.ts'
import type { Io } from './io.ts'

function refusal(stats: Stats, limit: number): Problem | undefined {
  if (!stats.isFile()) return notAFile()
  return stats.size > limit ? tooLarge(limit, stats.size) : undefined
}

const isSame = (a: Stats, b: Stats): boolean => a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino

async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let filled = 0
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

async function readUnchanged(file: FileHandle, limit: number): Promise<Uint8Array | Problem> {
  const before = await file.stat()
  const refused = refusal(before, limit)
  if (refused) return refused
  const bytes = await readAll(file, before.size)
  return bytes.length === before.size && isSame(before, await file.stat()) ? bytes : changed()
}

async function readFrom(path: string, limit: number): Promise<Uint8Array | Problem> {
  // Before it is opened: to open a pipe waits for its writer.
  const refused = refusal(await stat(path), limit)
  if (refused) return refused
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    return await readUnchanged(file, limit)
  } finally {
    await file.close()
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | Problem> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > limit) return tooLarge(limit)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The bytes of a file, or of standard input for "-"; `limit` in bytes. A folder, pipe or device is never opened. */
export async function readBytes(
  path: string,
  limit: number,
  io: Pick<Io, 'stdin' | 'cwd'>,
): Promise<Uint8Array | Problem> {
  try {
    return path === '-' ? await readStream(io.stdin, limit) : await readFrom(resolve(io.cwd, path), limit)
  } catch (error) {
    return fileProblem(error)
  }
}
