import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The material beside the project, where it is: real plans, hand-made values, the scoring programs. */
export const SHARED = join(import.meta.dirname, '../../../shared')
export const HAS_SHARED = existsSync(join(SHARED, 'score/score.mjs'))
