import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// Code kept by scripts/build.mjs is thrown away, silently, by a V8 that was told other flags: then each start compiles.

const BIN = fileURLToPath(new URL('../bin/', import.meta.url))

/** Whether the kept code is taken after these calls of bin/flags.js. */
function isTaken(calls: string): boolean {
  const code = `const { suit, unsuit } = require('./flags.js'); ${calls}
    console.log(require('./load.js').load('parse').script.cachedDataRejected)`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: BIN, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim() === 'false'
}

const CALLS = [
  ['the program as it starts', ''],
  ['a thread, beside a run over small files', "suit(['flags.js']); unsuit()"],
  ['a thread, beside a run over a folder', "suit(['.']); unsuit()"],
  ['a thread, beside a run over what is not there', "suit(['none.txt', '--out', 'none']); unsuit()"],
] as const

test.each(CALLS)('%s takes the code that the build has compiled', (_who, calls) => {
  expect(isTaken(calls)).toBe(true)
})
