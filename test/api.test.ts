import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compare, judgePlan, planFromYaml, planToYaml, readPlan } from '../src/index.ts'

const FOLDER = new URL('../examples/hai-tinh-mot-quyet-dinh/', import.meta.url)
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER))

async function planOf(name: string) {
  const loaded = await readPlan(bytesOf(name), name)
  if ('error' in loaded) throw new Error(loaded.error.message.en)
  return loaded.plan
}

test('a plan is read, written as YAML and read back', async () => {
  const plan = await planOf('ke-hoach-lang-son.md')
  expect(planFromYaml(planToYaml(plan))).toEqual({ plan })
})

test('a plan is judged', async () => {
  const name = 'ke-hoach-quang-tri.md'
  const asked = {
    profile: undefined,
    levels: new Map(),
    asOf: null,
    encoding: undefined,
    revisions: undefined,
    ocr: undefined,
  }
  const { verdict } = await judgePlan(bytesOf(name), name, asked, false)
  expect(verdict.problems).toEqual([])
  expect(verdict.clarity).toMatchObject({ people: { tasks: expect.any(Number) } })
})

test('two plans are compared', async () => {
  const plans = await Promise.all(
    ['ke-hoach-lang-son.md', 'ke-hoach-quang-tri.md'].map(async (path) => ({ path, plan: await planOf(path) })),
  )
  const { mode, pairs } = compare(plans, { base: false, minConfidence: 0, versions: 'auto' })
  expect([mode, pairs.length > 0]).toEqual(['pair', true])
})
