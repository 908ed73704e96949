// npm run bench [-- --check] [-- --fast] [-- --linear]: the goals of design/performance.md as ratios of two commands that run
// alternately on this machine. --check fails where a "must" is missed by more than a fifth; --fast leaves the thousand
// plans out; --linear only looks whether twice the text takes at most 2.6 times as long, in all and rule by rule.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { linear } from './bench/linear.mjs'
import { cpu, peak, ratio, wall } from './bench/measure.mjs'
import { papers } from './bench/papers.mjs'
import { bytesOf, writeMany, writeOne } from './bench/plans.mjs'

const BIN = new URL('../bin/kehoach.js', import.meta.url).pathname
const BARE = ['-e', '0']
const TOLERANCE = 1.2
const check = process.argv.includes('--check')
const fast = process.argv.includes('--fast')

const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const c1 = writeOne(folder)
const parse = (path, format) => [BIN, 'parse', path, '--format', format, '--quiet']

const validate = (path, jobs = '1') => [BIN, 'validate', path, '--format', 'json', '--fail-on', 'never', '--jobs', jobs]
const TEXTLINT = 0.45 // MB/s on the machine of design/performance.md

if (process.argv.includes('--linear')) process.exit((await linear(folder, BIN)) ? 0 : 1)

const goals = [
  {
    goal: '1',
    what: '--version ÷ node -e 0, CPU',
    must: 1.5,
    good: 1.3,
    run: () => ratio(cpu, [BIN, '--version'], BARE, 15),
  },
  {
    goal: '1',
    what: '--help ÷ node -e 0, CPU',
    must: 1.5,
    good: 1.3,
    run: () => ratio(cpu, [BIN, '--help'], BARE, 15),
  },
  {
    goal: '2',
    what: 'parse C1 → JSON ÷ node -e 0, CPU',
    must: 2.0,
    good: 1.6,
    run: () => ratio(cpu, parse(c1, 'json'), BARE, 9),
  },
  {
    goal: '7',
    what: 'parse C1 → YAML ÷ node -e 0, CPU',
    must: 3.0,
    good: 2.4,
    run: () => ratio(cpu, parse(c1, 'yaml'), BARE, 9),
  },
  {
    goal: '5',
    what: 'parse C1 ÷ node -e 0, peak memory',
    must: 1.8,
    good: 1.4,
    run: () => ratio(peak, parse(c1, 'json'), BARE, 5),
  },
  {
    goal: '2',
    what: 'validate C1 ÷ node -e 0, CPU',
    must: 2.0,
    good: 1.6,
    run: () => ratio(cpu, validate(c1), BARE, 9),
  },
  {
    goal: '5',
    what: 'validate C1 ÷ node -e 0, peak memory',
    must: 1.8,
    good: 1.4,
    run: () => ratio(peak, validate(c1), BARE, 5),
  },
  ...(await papers(folder, BIN, c1)),
  ...(fast ? [] : many()),
]

function many() {
  const c100 = writeMany(folder, 100)
  const c1000 = writeMany(folder, 1000)
  return [
    {
      goal: '4',
      what: 'parse C1000 ÷ parse C100, CPU',
      must: 10,
      good: 9,
      run: () => ratio(cpu, parse(c1000, 'ndjson'), parse(c100, 'ndjson'), 1),
    },
    {
      goal: '5',
      what: 'parse C1000 ÷ node -e 0, peak memory',
      must: 4,
      good: 2.5,
      run: () => ratio(peak, parse(c1000, 'ndjson'), BARE, 1),
    },
    {
      goal: '4',
      what: 'validate C1000 ÷ validate C100, CPU',
      must: 10,
      good: 9,
      run: () => ratio(cpu, validate(c1000), validate(c100), 1),
    },
    {
      goal: '3',
      what: 'a MB of validate C1000 ÷ of textlint, CPU',
      must: 1 / 12,
      good: 1 / 25,
      run: () => {
        const above = cpu(validate(c1000)) / (bytesOf(c1000) / 1e6)
        return { above, below: 1 / TEXTLINT, ratio: above * TEXTLINT }
      },
    },
    {
      goal: '5',
      what: 'validate C1000 ÷ node -e 0, peak memory',
      must: 4,
      good: 2.5,
      run: () => ratio(peak, validate(c1000), BARE, 1),
    },
    {
      goal: '6',
      what: 'validate C1000 two threads ÷ one, wall',
      must: 0.8,
      good: 0.65,
      run: () => ratio(wall, validate(c1000, '2'), validate(c1000), 1),
    },
  ]
}

const inUnits = (value, what) => (/CPU$|wall$/.test(what) ? `${value.toFixed(2)} s` : `${value.toFixed(0)} MiB`)
const row = (...cells) =>
  console.log(
    cells[0].padEnd(5) +
      cells[1].padEnd(42) +
      cells
        .slice(2)
        .map((cell) => cell.padStart(9))
        .join(''),
  )

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}\n`)
row('goal', 'what', 'must', 'good', 'measured', '', 'of')
const missed = []
for (const { goal, what, must, good, run } of goals) {
  const { ratio: measured, above, below } = run()
  const verdict = measured <= good ? 'good' : measured <= must ? 'ok' : measured <= must * TOLERANCE ? 'near' : 'missed'
  if (verdict === 'missed') missed.push(what)
  row(
    goal,
    what,
    must.toFixed(2),
    good.toFixed(2),
    measured.toFixed(2),
    verdict,
    `${inUnits(above, what)} ÷ ${inUnits(below, what)}`.padStart(22),
  )
}
if (missed.length > 0) console.log(`\nMissed by more than a fifth: ${missed.join('; ')}`)
if (check && missed.length > 0) process.exitCode = 1
