import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { reporterFor } from '../src/report/index.ts'
import { HOSTILE_RESULTS, summary } from './with/findings.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'
import { kehoach } from './with/world.ts'

// The schema that Microsoft publishes for SARIF 2.1.0 (rtm.5 of SchemaStore), as its package of matchers carries it.

const ROOT = join(import.meta.dirname, '..')
const published = publishedSchema()

function publishedSchema(): object | null {
  try {
    const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    // Draft 04 in words that draft 07 reads the same, but for the name of the schema itself.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
    return schema
  } catch {
    return null
  }
}

describe.skipIf(published === null)('by the published schema of SARIF 2.1.0', () => {
  // One of its patterns has a bracket too many, which only the old way of reading patterns allows.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
  formats.default(ajv)
  const check = ajv.compile(published ?? {})
  const faults = (text: string): unknown => (check(JSON.parse(text)) ? [] : check.errors)
  const validated = async (...paths: string[]): Promise<string> =>
    (await kehoach(['validate', ...paths, '--format', 'sarif', '--lang', 'vi'], { cwd: ROOT })).out

  test('the findings of the examples and of a file that is not there are sound', async () => {
    expect(faults(await validated('examples/du-thao-nhieu-loi', 'missing.txt'))).toEqual([])
  })

  test.skipIf(!HAS_SHARED)('the findings of real plans are sound', { timeout: 120_000 }, async () => {
    expect(faults(await validated(join(SHARED, 'corpus/dong-nai-179-2025.md')))).toEqual([])
  })

  test('hostile findings are sound', () => {
    const reporter = reporterFor('sarif', { lang: 'vi', color: false })
    const files = HOSTILE_RESULTS.map((one) => reporter.file(one))
    expect(faults([reporter.begin?.() ?? '', ...files, reporter.end(summary(HOSTILE_RESULTS))].join(''))).toEqual([])
  })

  test('a name that SARIF does not know is a fault', () => {
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'kehoach', naem: '' } } }] }
    expect(faults(JSON.stringify(log))).not.toEqual([])
  })
})
