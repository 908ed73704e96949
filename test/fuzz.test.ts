import { afterAll, describe, expect, test } from 'vitest'
import { FUZZ_KINDS, type FuzzKind, fuzzed, tried } from './with/fuzz.ts'
import { PLAN } from './with/plan.ts'
import { folder, kehoach } from './with/world.ts'

// A few cases of scripts/fuzz.mjs, and those that once went wrong.

const SEEDS = [1, 2, 3]
const FOUND: readonly (readonly [FuzzKind, number])[] = [['html', 15]]

const room = folder()
afterAll(room.remove)

describe('a file with random faults ends as a plan or as one clear problem', () => {
  const cases = [...FUZZ_KINDS.flatMap((kind) => SEEDS.map((seed) => [kind, seed] as const)), ...FOUND]
  test.each(cases)('%s %i', async (kind, seed) => {
    const yaml = (await kehoach(['parse', '-'], { cwd: room.path, stdin: PLAN })).out
    expect((await tried(fuzzed(kind, seed, { doc: null, yaml }), room.path)).wrong).toBeNull()
  })
})
