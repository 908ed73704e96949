import { check } from 'recheck'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './with/sources.ts'

// Every regular expression meets text of strangers: none may take more than linear time (ReDoS).
const written = sourceFiles().flatMap(({ path, regexes }) => regexes.map((regex) => ({ path, ...regex })))

describe('every regular expression of src is linear', () => {
  const files = [...new Set(written.map(({ path }) => path))]
  test.each(files)(
    'in %s',
    async (path) => {
      const slow: string[] = []
      for (const { source, flags, line } of written.filter((regex) => regex.path === path)) {
        const { status, complexity, attack } = await judge(source, flags)
        if (status !== 'safe') slow.push(`${path}:${line} /${source}/${flags} ${status} ${complexity} ${attack}`)
      }
      expect(slow).toEqual([])
    },
    300_000,
  )

  test('and none is put together from strings', () => {
    expect(
      sourceFiles()
        .filter(({ code }) => /\bRegExp\(/.test(code))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

// The fuzzer draws from a fixed seed: the same sources pass or fail on every run.
async function judge(source: string, flags: string): Promise<{ status: string; complexity: string; attack: string }> {
  const found = await check(source, flags.replace(/[dv]/g, ''), { timeout: 120_000, maxIteration: 3, randomSeed: 2026 })
  const attack = found.status === 'vulnerable' ? `e.g. ${found.attack.pattern}` : ''
  return {
    status: found.status,
    complexity: found.status === 'unknown' ? found.error.kind : found.complexity.summary,
    attack,
  }
}

test('the check finds what it looks for', async () => {
  expect((await judge('^(a+)+$', '')).status).toBe('vulnerable')
  expect((await judge('a+b', '')).status).toBe('vulnerable')
  expect(written.length).toBeGreaterThan(100)
})
