// Files with random faults through parse, validate and annotate: node scripts/fuzz.mjs [--seconds 60] [--seed 1]
// [--kind docx] [--once]. Tells each internal error, each case of more than 5 s of the processor and each end of the process (512 MB) by
// kind and seed; `--kind K --seed N --once` tries one case again. Exit status 1 where there was any.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const SLOW = 5_000
const HUNG = 60_000

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string', default: '' },
    once: { type: 'boolean', default: false },
  },
})
const room = mkdtempSync(join(tmpdir(), 'kehoach-fuzz-'))
const root = fileURLToPath(new URL('../', import.meta.url))
// Inside the project, so that packages are found.
const program = join(root, `node_modules/.fuzz-${process.pid}/dist/run.mjs`)
await build({
  absWorkingDir: root,
  entryPoints: ['test/with/fuzz-run.ts'],
  outfile: program,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'warning',
})
writeFileSync(join(program, '../../package.json'), '{"version":"0.0.0","type":"module"}')

const faults = []
const told = { cases: 0, slowest: 0, rss: 0 }
const until = Date.now() + Number(values.seconds) * 1000
let seed = Number(values.seed)

while (Date.now() < until) {
  const last = await round(seed)
  seed = last.seed + 1
  if (values.once) break
}
rmSync(room, { recursive: true, force: true })
rmSync(join(program, '../..'), { recursive: true, force: true })
console.log(`${told.cases} cases, seeds ${values.seed}-${seed - 1}, slowest ${told.slowest} ms, highest RSS ${told.rss} MB, ${faults.length} faults`) // biome-ignore format: a sentence
process.exitCode = faults.length > 0 ? 1 : 0

/** One child until it ends, hangs or the time is up; the last case that it began. */
async function round(from) {
  const args = ['--max-old-space-size=512', '--enable-source-maps', program, room, String(from), values.kind, oldWord()]
  const child = spawn(process.execPath, [...args, ...(values.once ? ['once'] : [])], { stdio: ['ignore', 'pipe', 'pipe'] }) // biome-ignore format: a command
  let last = { begin: '', seed: from }
  let isOpen = false
  let complaint = ''
  let stopped = false
  child.stderr.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-2_000)
  })
  const stop = () => {
    stopped = true
    child.kill('SIGKILL')
  }
  let watch = setTimeout(stop, HUNG)
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line)
    clearTimeout(watch)
    watch = setTimeout(stop, HUNG)
    if (said.begin) {
      last = said
      isOpen = true
      continue
    }
    isOpen = false
    told.cases++
    told.slowest = Math.max(told.slowest, said.ms)
    told.rss = Math.max(told.rss, said.rss)
    if (said.wrong !== null) fault(said.end, said.seed, said.wrong)
    if (said.ms > SLOW) fault(said.end, said.seed, `${said.ms} ms`)
    if (Date.now() > until) break
  }
  clearTimeout(watch)
  const ended = Date.now() > until || values.once
  child.kill('SIGKILL')
  if (isOpen && stopped) fault(last.begin, last.seed, `no end after ${HUNG} ms`)
  else if (!ended && !stopped) fault(last.begin, last.seed, `the process ended: ${complaint}`)
  return last
}

function fault(kind, at, what) {
  faults.push([kind, at, what])
  console.log(`FAULT --kind ${kind} --seed ${at} --once: ${String(what).trim()}`)
}

/** An old Word file by LibreOffice; none where it is not installed. */
function oldWord() {
  const path = join(room, 'base.doc')
  if (existsSync(path)) return path
  writeFileSync(join(room, 'base.txt'), 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Rà soát hồ sơ, xong trước ngày 30/6/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ chủ trì.\n') // biome-ignore format: a text
  spawnSync('soffice', [`-env:UserInstallation=file://${room}/office`, '--headless', '--infilter=Text (encoded):UTF8', '--convert-to', 'doc', '--outdir', room, join(room, 'base.txt')]) // biome-ignore format: a command
  return existsSync(path) ? path : ''
}
