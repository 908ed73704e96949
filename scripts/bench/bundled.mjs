// The sources as one module, for measuring what the command line does not show.
import { mkdirSync } from 'node:fs'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url).pathname

const ENTRY = `
export { planOfBytes } from './src/commands/load.ts'
export { draftOf } from './src/lint/draft.ts'
export { RULES } from './src/lint/rules/index.ts'
export { compare } from './src/diff/index.ts'
export { worksOf } from './src/diff/work.ts'
export { itemOf } from './src/diff/pairs.ts'
export { align, readLists } from './src/match/index.ts'
export { assign } from './src/match/assign.ts'
export { EDIT_KINDS, edit, foundIn, planOf, randomOf } from './test/with/edits.ts'
`

export async function bundled() {
  const outfile = `${root}node_modules/.cache/kehoach/diff.mjs`
  mkdirSync(`${root}node_modules/.cache/kehoach`, { recursive: true })
  await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    outfile,
  })
  return import(outfile)
}
