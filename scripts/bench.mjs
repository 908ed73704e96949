// npm run bench [-- --check] [-- --fast]: the goals of design/performance.md as ratios of two commands that run
// alternately on this machine. --check fails where a "must" is missed by more than a fifth; --fast leaves the thousand
// plans out.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpu, peak, ratio } from './bench/measure.mjs'
import { writeMany, writeOne } from './bench/plans.mjs'

const BIN = new URL('../bin/kehoach.js', import.meta.url).pathname
const BARE = ['-e', '0']
const TOLERANCE = 1.2
const check = process.argv.includes('--check')
const fast = process.argv.includes('--fast')

const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const c1 = writeOne(folder)
const parse = (path, format) => [BIN, 'parse', path, '--format', format, '--quiet']

const validate = (path) => [BIN, 'validate', path, '--format', 'json', '--fail-on', 'never']

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
  ]
}

const inUnits = (value, what) => (what.endsWith('CPU') ? `${value.toFixed(2)} s` : `${value.toFixed(0)} MiB`)
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
