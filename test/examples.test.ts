import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../src/commands/coverage.ts'
import { planOfBytes } from '../src/commands/load.ts'
import { firstFault } from '../src/plan/check.ts'
import type { PlanNode } from '../src/plan/plan.ts'
import { planFromYaml, planToYaml } from '../src/plan/yaml.ts'
import { examples } from './with/examples.ts'

// Every example has its plan beside it: ke-hoach.txt and ke-hoach.plan.yaml. UPDATE_GOLDEN=1 writes them anew; read
// the difference before you commit it.
const UPDATE = process.env['UPDATE_GOLDEN'] === '1'
const goldenOf = (path: string): string => path.replace(/\.\w+$/, '.plan.yaml')

describe.each(examples)('$name', ({ name, path, text }) => {
  const read = async () => {
    const loaded = await planOfBytes(Buffer.from(text), `examples/${name}`)
    if ('error' in loaded) throw new Error(loaded.error.message.en)
    return loaded
  }

  test('is read as its golden plan says', async () => {
    const yaml = planToYaml((await read()).plan)
    if (UPDATE || !existsSync(goldenOf(path))) {
      if (!UPDATE)
        throw new Error(`${goldenOf(path)} is missing: run UPDATE_GOLDEN=1 npx vitest run test/examples.test.ts`)
      writeFileSync(goldenOf(path), yaml)
    }
    expect(yaml).toBe(readFileSync(goldenOf(path), 'utf8'))
  })

  test('fits the schema, and comes back from YAML', async () => {
    const { plan } = await read()
    expect(firstFault(plan)).toBeNull()
    expect(planFromYaml(planToYaml(plan))).toEqual({ plan })
  })

  test('loses no word, and knows every section', async () => {
    expect(coverageOf((await read()).plan, text)).toMatchObject({ lost: 0, unknown: 0 })
  })

  test('says where everything stands: lines that are there, children inside their parents', async () => {
    const { plan } = await read()
    const lines = text.split('\n').length
    const places = [...plan.tasks, ...plan.assignments, ...plan.funding, ...plan.reporting, ...plan.targets].map(
      ({ at }) => at,
    )
    expect(places.filter(({ line = 0, end_line = 0 }) => line < 1 || end_line < line || end_line > lines)).toEqual([])
    const inOrder = (nodes: readonly PlanNode[], from: number): number =>
      nodes.reduce((before, node) => {
        expect(node.at.line ?? 0).toBeGreaterThanOrEqual(before)
        return inOrder(node.children, node.at.line ?? 0)
      }, from)
    inOrder(plan.body, 1)
  })

  test('has ids that are used once', async () => {
    const { plan } = await read()
    const ids = plan.tasks.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual(
      name.startsWith('du-thao-nhieu-loi') ? expect.anything() : [],
    )
    const known = new Set(ids)
    expect(
      plan.assignments.flatMap(({ duties }) => duties.flatMap(({ tasks }) => tasks)).filter((id) => !known.has(id)),
    ).toEqual([])
  })
})

test('there are at least four examples, as text and as Markdown', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4)
  expect(new Set(examples.map(({ path }) => path.replace(/^.*\./, '')))).toEqual(new Set(['txt', 'md']))
})
