import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HAS_SHARED, SHARED } from './with/shared.ts'

// How well plans are read, by the scoring programs beside the project and through the bundle.
const ROOT = join(import.meta.dirname, '..')
const CAN = HAS_SHARED && existsSync(join(ROOT, 'dist/cli.cjs'))
const cli = ['--cli', 'node bin/kehoach.js']
const score = (program: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(SHARED, 'score', program), ...cli, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

interface Counted {
  readonly want: number
  readonly got: number
  readonly hit: number
}

const f1 = ({ want, got, hit }: Counted): number => (want + got === 0 ? 1 : (2 * hit) / (want + got))

// The formats that are read so far.
const isText = (file: string): boolean =>
  /\.(?:txt|md)$/.test(JSON.parse(readFileSync(join(SHARED, 'gold', file), 'utf8')).doc)

describe.skipIf(!CAN)('the hand-made readings of real plans', () => {
  const gold = () =>
    readdirSync(join(SHARED, 'gold'))
      .filter((file) => file.endsWith('.json') && !file.startsWith('diff-'))
      .filter(isText)
  const read = () => JSON.parse(score('score.mjs', '--json', ...gold().map((file) => file.replace(/\.json$/, ''))))

  test('are met', () => {
    const { fields, micro, lost_words, failed } = read()
    expect({ failed, lost_words }).toEqual({ failed: 0, lost_words: 0 })
    expect(micro).toBeGreaterThanOrEqual(0.97)
    const low = Object.keys(fields).map((field) => `${field} ${f1(fields[field]).toFixed(3)}`)
    const least = (line: string): number =>
      /^(?:lead|support|deadline) /.test(line) ? 0.97 : /^links /.test(line) ? 0.75 : 0.9
    expect(low.filter((line) => Number(line.split(' ')[1]) < least(line))).toEqual([])
  })
})

describe.skipIf(!CAN)('the phrases of real plans', () => {
  test('are read right, each table', () => {
    const tables = score('score-phrases.mjs').trim().split('\n')
    expect(tables.map((line) => line.split(' ')[0])).toEqual(['deadlines', 'agencies', 'leads', 'citations', 'targets'])
    expect(tables.filter((line) => Number(line.split(' ').at(-1)) < 0.95)).toEqual([])
  })
})
