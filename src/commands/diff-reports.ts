import { extname } from 'node:path'
import type { Comparison } from '../diff/changes.ts'
import { CHANGE_FORMATS, type ChangeFormat, type ChangesLook, writeChanges } from '../report/changes/index.ts'
import type { Message, Problem } from '../text/problem.ts'
import type { Io } from './io.ts'
import { writeWhole } from './outputs.ts'

/** A report and the file it goes to; null for standard output. */
export interface ChangesWanted {
  readonly format: ChangeFormat
  readonly file: string | null
}

interface Asked {
  readonly format?: readonly string[] | undefined
  readonly out?: string | undefined
}

const ENDINGS: Readonly<Record<string, ChangeFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
}

const usage = (vi: string, en: string): { error: Problem } => ({
  error: { code: 'usage', severity: 'error', message: { vi, en } satisfies Message },
})

/** "html:so-sanh.html" → a format and its file; --out is the file of the one that names none, its ending the format. */
export function wantedChanges({ format: formats, out }: Asked): { list: ChangesWanted[] } | { error: Problem } {
  const ending = out === undefined ? undefined : ENDINGS[extname(out).toLowerCase()]
  const asked = formats ?? [ending ?? 'text']
  const list: ChangesWanted[] = []
  for (const text of asked) {
    const colon = text.indexOf(':')
    const name = colon < 0 ? text : text.slice(0, colon)
    const format = CHANGE_FORMATS.find((one) => one === name)
    const file = colon < 0 ? (out ?? null) : text.slice(colon + 1)
    if (!format)
      return usage(
        `Không có dạng "${name.slice(0, 40)}"; --format nhận: ${CHANGE_FORMATS.join(', ')}.`,
        `There is no format "${name.slice(0, 40)}"; --format takes: ${CHANGE_FORMATS.join(', ')}.`,
      )
    const wrong = refused(format, file, list)
    if (wrong) return wrong
    list.push({ format, file })
  }
  if (out !== undefined && !list.some(({ file }) => file === out))
    return usage(
      '--out cần một --format không kèm tệp; hãy bỏ --out hoặc bỏ tên tệp sau dấu ":".',
      '--out needs a --format without a file; leave out --out, or the file after ":".',
    )
  return { list }
}

function refused(
  format: ChangeFormat,
  file: string | null,
  before: readonly ChangesWanted[],
): { error: Problem } | null {
  if (file === '') return usage(`Thiếu tên tệp sau "${format}:".`, `A file name is missing after "${format}:".`)
  if (file === null && format === 'xlsx')
    return usage(
      'xlsx là tệp nhị phân, cần tên tệp: --format xlsx:so-sanh.xlsx.',
      'xlsx is binary and needs a file: --format xlsx:comparison.xlsx.',
    )
  if (!before.some((other) => other.file === file)) return null
  return usage(
    `Hai kết quả cùng ghi ra ${file ?? 'đầu ra chuẩn'}; hãy cho mỗi dạng một tệp: --format ${format}:TỆP.`,
    `Two results would both go to ${file ?? 'standard output'}; give each its file: --format ${format}:FILE.`,
  )
}

/** Writes each; what could not be written. Colour goes to a terminal only. */
export async function writeReports(
  found: Comparison,
  wanted: readonly ChangesWanted[],
  look: ChangesLook,
  io: Io,
): Promise<{ path: string; problem: Problem }[]> {
  const failures: { path: string; problem: Problem }[] = []
  for (const { format, file } of wanted) {
    const color = look.color && file === null && io.stdout.isTTY
    const content = await writeChanges(format, found, { ...look, color })
    const problem = file === null ? printed(content, io) : await writeWhole(file, content, io)
    if (problem) failures.push({ path: file ?? '-', problem })
  }
  return failures
}

function printed(content: string | Uint8Array, { stdout }: Io): null {
  if (typeof content === 'string') stdout.write(content)
  return null
}
