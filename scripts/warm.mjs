// node scripts/warm.mjs SUBCOMMAND: runs it on an example and keeps the code that this compiled, for bin/load.js.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'

const { load, compiledFor } = createRequire(import.meta.url)('../bin/load.js')
const plan = new URL('../examples/du-thao-nhieu-loi/du-thao.txt', import.meta.url).pathname

const others = ['ke-hoach-lang-son.md', 'ke-hoach-quang-tri.md'].map(
  (name) => new URL(`../examples/hai-tinh-mot-quyet-dinh/${name}`, import.meta.url).pathname,
)
const out = join(mkdtempSync(join(tmpdir(), 'kehoach-warm-')), 'plan.docx')

const RUNS = {
  help: [['--help']],
  parse: [
    ['parse', plan, '--quiet'],
    ['parse', plan, '--quiet', '--format', 'json'],
    ['parse', plan.replace('.txt', '.docx'), '--quiet'],
  ],
  validate: [
    ['validate', plan, '--fail-on', 'never'],
    ['validate', plan, '--fail-on', 'never', '--format', 'json'],
    ['validate', plan.replace('.txt', '.docx'), '--fail-on', 'never'],
  ],
  diff: [['diff', ...others, '--quiet']],
  report: [['report', '--kind', 'plan', others[0], '--out', out, '--quiet']],
}

const [, , subcommand = 'help'] = process.argv
const { run, script } = load(subcommand)
setFlagsFromString('--no-flush-bytecode')
for (const args of RUNS[subcommand]) await run([process.execPath, 'kehoach', ...args])
// Compiled code is good for a Node with the same flags only.
setFlagsFromString('--flush-bytecode')
writeFileSync(compiledFor(subcommand), script.createCachedData())
rmSync(dirname(out), { recursive: true, force: true })
