import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../src/commands/coverage.ts'
import { planOfBytes } from '../src/commands/load.ts'
import { firstFault } from '../src/plan/check.ts'
import { planFromYaml, planToYaml } from '../src/plan/yaml.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'

const CORPUS = join(SHARED, 'corpus')
const files = HAS_SHARED
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|md|docx|pdf|doc)$/.test(name))
      .sort()
  : []

describe.skipIf(!HAS_SHARED)('every real plan of the corpus', () => {
  test.each(files.length > 0 ? files : ['(no corpus here)'])('%s is read whole', async (name) => {
    const bytes = readFileSync(join(CORPUS, name))
    const loaded = await planOfBytes(bytes, name)
    if ('error' in loaded) throw new Error(loaded.error.message.en)
    const { plan } = loaded
    expect(firstFault(plan)).toBeNull()
    const { lost, unknown, words } = coverageOf(plan, loaded.text)
    expect(lost).toBe(0)
    // A plan of rewards has a section on them, which is none of the known roles.
    if (/\.(?:txt|md)$/.test(name)) expect(unknown / words).toBeLessThanOrEqual(0.005)
    expect(planFromYaml(planToYaml(plan))).toEqual({ plan })
  })
})
