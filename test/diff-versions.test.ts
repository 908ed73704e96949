import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../src/diff/index.ts'
import { allNodes } from '../src/diff/nodes.ts'
import type { Plan } from '../src/plan/plan.ts'
import { EDIT_KINDS, type Edit, edit, foundIn, planOf, randomOf } from './with/edits.ts'

// Two versions of one plan: every edit of a known kind is found as what it is, and nothing beside it. The same with
// 1,000 edits: node scripts/bench-diff.mjs --edits.

const FILES = [
  'so-noi-vu-2026/ke-hoach.txt',
  'chuyen-doi-so-xa/ke-hoach.txt',
  'hai-tinh-mot-quyet-dinh/ke-hoach-lang-son.md',
  'hai-tinh-mot-quyet-dinh/ke-hoach-quang-tri.md',
]
const sources = await Promise.all(
  FILES.map(async (name) => {
    const text = readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8')
    return { name, text, plan: await planOf(text, name) }
  }),
)
const options = { base: false, minConfidence: 0, versions: true }
const versions = (a: Plan, b: Plan) =>
  compare(
    [
      { path: 'a', plan: a },
      { path: 'b', plan: b },
    ],
    options,
  )

interface Made {
  readonly before: Plan
  readonly after: Plan
  readonly edit: Edit
}

async function made(kind: (typeof EDIT_KINDS)[number], seed: number): Promise<Made> {
  const random = randomOf(seed)
  for (let tries = 0; tries < 100; tries++) {
    const source = sources[Math.floor(random() * sources.length)]
    const found = source && edit(source.text, source.plan, kind, random)
    if (found) return { before: source.plan, after: await planOf(found.text, source.name), edit: found }
  }
  throw new Error(`no text to edit: ${kind}`)
}

describe('one edit is found exactly', () => {
  test.each(EDIT_KINDS)('%s', async (kind) => {
    for (let seed = 1; seed <= 3; seed++) {
      const one = await made(kind, seed)
      const comparison = versions(one.before, one.after)
      expect(one.edit.found(comparison), `${one.edit.about}: ${foundIn(comparison).join('; ')}`).toBe(true)
    }
  })
})

describe('what did not change', () => {
  test.each(sources)('is not told: $name against itself', ({ plan }) => {
    expect(foundIn(versions(plan, plan))).toEqual([])
  })

  test('most of the text the same: two versions, not two plans', () => {
    const [first, second] = sources
    if (!first || !second) throw new Error('no examples')
    const auto = { ...options, versions: 'auto' as const }
    const mode = (a: Plan, b: Plan) =>
      compare(
        [
          { path: 'a', plan: a },
          { path: 'b', plan: b },
        ],
        auto,
      ).mode
    expect([mode(first.plan, first.plan), mode(first.plan, second.plan)]).toEqual(['versions', 'pair'])
  })
})

const BACK: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  earlier: 'later',
  later: 'earlier',
  higher: 'lower',
  lower: 'higher',
}

test('the comparison of b with a is the mirror of that of a with b', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...EDIT_KINDS), fc.integer({ min: 100, max: 10_000 }), async (kind, seed) => {
      const { before, after } = await made(kind, seed)
      const [there, back] = [versions(before, after), versions(after, before)]
      const told = (list: typeof there, side: 'a' | 'b') =>
        list.pairs
          .map(({ a, b, kind: how, confidence, differences }) => ({
            ids: side === 'a' ? [a.id, b.id] : [b.id, a.id],
            how,
            confidence,
            differences: differences.map(
              ({ field, change }) => `${field} ${side === 'a' ? change : (BACK[change] ?? change)}`,
            ),
          }))
          .sort((x, y) => x.ids.join().localeCompare(y.ids.join()))
      expect(told(back, 'b')).toEqual(told(there, 'a'))
      expect([back.only_b, back.only_a]).toEqual([there.only_a, there.only_b])
      const texts = (list: typeof there, turned: boolean) =>
        list.texts
          .map(({ change, a, b }) =>
            [turned ? (BACK[change] ?? change) : change, turned ? b : a].map((x) => JSON.stringify(x)),
          )
          .sort()
      expect(texts(back, true)).toEqual(texts(there, false))
    }),
    { numRuns: 6, seed: 1 },
  )
})

test('a change of one character is never "no change"', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sources.length - 1), fc.nat(), fc.nat(), async (which, where, how) => {
      const source = sources[which]
      if (!source) return
      const nodes = allNodes(source.plan.body).filter(({ node }) => node.text.length > 20 && node.kind !== 'table')
      const text = nodes[where % nodes.length]?.node.text ?? ''
      const at = how % text.length
      const letter = text.charAt(at)
      fc.pre(/[a-z]/.test(letter))
      const other = letter === 'z' ? 'x' : 'z'
      const word = text.slice(Math.max(0, at - 6), at + 6)
      const line = source.text.split(word)
      fc.pre(line.length === 2)
      const put = word.slice(0, Math.min(at, 6)) + other + word.slice(Math.min(at, 6) + 1)
      const after = await planOf(line.join(put), source.name)
      expect(foundIn(versions(source.plan, after))).not.toEqual([])
    }),
    { numRuns: 15, seed: 3 },
  )
})
