import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { against, type Baseline, baselineText, readBaseline, remembered } from '../lint/baseline.ts'
import type { Finding } from '../lint/finding.ts'
import type { Problem } from '../text/problem.ts'
import { errorCode, fileProblem } from './file-problem.ts'
import type { Io } from './io.ts'
import { writeWhole } from './outputs.ts'

/** The baseline over a run; its paths are relative to its own folder, so that it fits from everywhere. */
export interface BaselineRun {
  split(path: string, findings: readonly Finding[]): { fresh: readonly Finding[]; known: readonly Finding[] }
  /** Writes the findings seen; files that were not seen keep theirs. */
  save(): Promise<Problem | null>
}

const wrong: Problem = {
  code: 'wrong-format',
  severity: 'error',
  message: {
    vi: 'Không phải tệp baseline; hãy tạo lại bằng --update-baseline.',
    en: 'This is no baseline; make it again with --update-baseline.',
  },
}

/** `updating`: the findings are recorded, and none is held back; the file need not be there. */
export async function baselineRun(
  file: string,
  updating: boolean,
  io: Pick<Io, 'cwd'>,
): Promise<BaselineRun | { error: Problem }> {
  const full = resolve(io.cwd, file)
  const before = await read(full, updating)
  if ('error' in before) return before
  const next = new Map(before.baseline)
  const nameOf = (path: string) => relative(dirname(full), resolve(io.cwd, path)).split(sep).join('/')
  return {
    split(path, findings) {
      if (!updating) return against(findings, nameOf(path), before.baseline)
      next.set(nameOf(path), remembered(findings))
      return { fresh: [], known: findings }
    },
    save: () => writeWhole(file, baselineText(next), io),
  }
}

async function read(full: string, updating: boolean): Promise<{ baseline: Baseline } | { error: Problem }> {
  try {
    const baseline = readBaseline(await readFile(full, 'utf8'))
    return baseline === null ? { error: wrong } : { baseline }
  } catch (error) {
    return updating && errorCode(error) === 'ENOENT' ? { baseline: new Map() } : { error: fileProblem(error) }
  }
}
