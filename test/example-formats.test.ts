import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../src/plan/plan.ts'
import { planToYaml } from '../src/plan/yaml.ts'
import { planAt } from './with/plan-at.ts'

// The Word and PDF files of examples/ are made from the text plans by scripts/example-files.mjs: they hold the same plan.

const EXAMPLES = join(import.meta.dirname, '../examples')
const UPDATE = process.env['UPDATE_GOLDEN'] === '1'

const planOf = (name: string): Promise<Plan> => planAt(readFileSync(join(EXAMPLES, name)), `examples/${name}`)

const facts = ({ document, tasks, assignments }: Plan) =>
  JSON.parse(JSON.stringify({ document, tasks, assignments }, (key, value) => (key === 'at' ? undefined : value)))

describe.each([
  ['so-noi-vu-2026/ke-hoach.docx', 'so-noi-vu-2026/ke-hoach.txt'],
  ['so-noi-vu-2026/ke-hoach.pdf', 'so-noi-vu-2026/ke-hoach.txt'],
  ['du-thao-nhieu-loi/du-thao.docx', 'du-thao-nhieu-loi/du-thao.txt'],
])('%s', (name, source) => {
  test(`holds the plan of ${source}`, async () => {
    expect(facts(await planOf(name))).toEqual(facts(await planOf(source)))
  })

  test('is read as its golden plan says', async () => {
    const golden = join(EXAMPLES, `${name}.plan.yaml`)
    const yaml = planToYaml(await planOf(name))
    if (UPDATE) writeFileSync(golden, yaml)
    expect(existsSync(golden) ? readFileSync(golden, 'utf8') : null).toBe(yaml)
  })
})

const BIN = join(import.meta.dirname, '../bin/kehoach.js')
const BUILT = existsSync(join(import.meta.dirname, '../dist/cli.cjs'))

test.skipIf(!BUILT).each(['docx', 'pdf'])('the program as installed reads .%s and says nothing else', (format) => {
  const args = [BIN, 'parse', join(EXAMPLES, `so-noi-vu-2026/ke-hoach.${format}`), '--format', 'json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout).document.code).toBe('318/KH-SNV')
})
