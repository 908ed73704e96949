import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PEAK = new URL('peak.mjs', import.meta.url).href
const NODE = process.execPath
const env = { ...process.env, LC_ALL: 'C' }

/** CPU seconds (user + system) of `node ...args`, its output thrown away. */
export function cpu(args) {
  const script = 'TIMEFORMAT="%U %S"; { time "$@" > /dev/null 2> /dev/null; } 2>&1'
  const out = execFileSync('bash', ['-c', script, 'bash', NODE, ...args], { env, encoding: 'utf8' })
  return out
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds), 0)
}

/** Wall seconds of `node ...args`, its output thrown away. */
export function wall(args) {
  const start = performance.now()
  execFileSync(NODE, args, { env, stdio: 'ignore' })
  return (performance.now() - start) / 1000
}

/** Peak memory of `node ...args` in MiB. */
export function peak(args) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-peak-'))
  try {
    const file = join(folder, 'peak')
    execFileSync(NODE, ['--import', PEAK, ...args], { env: { ...env, PEAK_FILE: file }, stdio: 'ignore' })
    return Number(readFileSync(file, 'utf8')) / 1024
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Two commands run alternately; the median of the ratios of the pairs, and of each side. */
export function ratio(measure, args, against, pairs) {
  const runs = Array.from({ length: pairs }, () => {
    const below = measure(against)
    return { below, above: measure(args) }
  })
  return {
    ratio: median(runs.map(({ above, below }) => above / below)),
    above: median(runs.map(({ above }) => above)),
    below: median(runs.map(({ below }) => below)),
  }
}
