import type { Problem } from '../text/problem.ts'
import { findInputs } from './inputs.ts'
import type { Io } from './io.ts'

/** What is wrong with --base: it is one file. */
export async function baseProblem(path: string, io: Pick<Io, 'cwd'>): Promise<Problem | null> {
  const { files, errors } = await findInputs([path], io)
  if (errors[0]) return errors[0].problem
  if (files.length === 1) return null
  return {
    code: 'usage',
    severity: 'error',
    message: {
      vi: `--base nhận một tệp; đây là ${files.length} tệp.`,
      en: `--base takes one file; these are ${files.length}.`,
    },
  }
}
