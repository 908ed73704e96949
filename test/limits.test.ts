import { describe, expect, test } from 'vitest'
import * as most from '../src/limits.ts'
import { kehoach } from './with/world.ts'

const limits = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await kehoach(['limits', ...args], { cwd: '.' })
  expect([code, err]).toEqual([0, ''])
  return out
}

describe('kehoach limits', () => {
  test('tells every limit that there is', async () => {
    const told = JSON.parse(await limits('--format', 'json')).limits.map(
      ({ name, value }: { name: string; value: number }) => [name.toUpperCase().replaceAll('-', '_'), value],
    )
    const numbers = Object.entries(most).filter(([, value]) => typeof value === 'number')
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(numbers))
  })

  test('says what raises those of size', async () => {
    expect(await limits('--lang', 'en')).toMatch(/^ +50 MiB {2}a plain text file or web page \(--max-size\)$/m)
    expect(await limits('--lang', 'vi')).toMatch(/^ +200 MiB {2}tệp Word, PDF \(--max-size\)$/m)
  })

  test('says what raises those of time and memory', async () => {
    expect(await limits('--lang', 'en')).toMatch(/^ +30 s {2}time to read one file \(--timeout\)$/m)
    expect(await limits('--lang', 'vi')).toMatch(/^ +512 MiB {2}bộ nhớ để đọc một tệp \(--memory\)$/m)
  })

  test('has a line a limit in both languages, no wider than a terminal', async () => {
    const [vi = [], en = []] = await Promise.all(
      ['vi', 'en'].map(async (lang) => (await limits('--lang', lang)).trimEnd().split('\n')),
    )
    expect(vi.length).toBe(en.length)
    expect([...vi, ...en].filter((line) => line.length > 80)).toEqual([])
  })
})
