import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, lstat, open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../text/problem.ts'
import { beforeEnd } from './interrupt.ts'

// Of a name; with what is put around it it stays below the 255 bytes of most disks.
const LONGEST = 200

/** A name beside a file, for what will take its place when it is whole. */
export function partBeside(path: string): string {
  const name = basename(path)
  const short = Buffer.byteLength(name) > LONGEST ? createHash('sha256').update(name).digest('hex') : name
  return join(dirname(path), `.${short}.${process.pid}.tmp`)
}

/** A new and empty file of that name; one that a killed run has left goes first, and no link is followed. */
export async function openPart(part: string, mode?: number): Promise<FileHandle> {
  await rm(part, { force: true })
  return open(part, 'wx', mode)
}

/** Why nothing is to take the place of a path: it is a symbolic link, a pipe or a device; null where it may. */
export async function irreplaceable(path: string): Promise<Problem | null> {
  const stats = await lstat(path).catch(() => null)
  if (!stats || stats.isFile() || stats.isDirectory()) return null
  return stats.isSymbolicLink()
    ? fault(
        'Tệp ra là liên kết tượng trưng; hãy xóa liên kết hoặc chọn thư mục khác.',
        'The output is a symbolic link; remove it or choose another folder.',
      )
    : fault(
        'Đường dẫn ra không phải tệp thông thường (thiết bị, ống dẫn); hãy chọn tên khác, hoặc bỏ trống để in ra màn hình.',
        'The output is not a regular file (a device, a pipe); choose another name, or none to print.',
      )
}

const fault = (vi: string, en: string): Problem => ({ code: 'output', severity: 'error', message: { vi, en } })

/** From now on a signal that ends the program takes the unfinished file with it; the answer calls that off. */
export const guard = (part: string): (() => void) => beforeEnd(() => rmSync(part, { force: true }))
