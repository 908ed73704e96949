import { describe, expect, test } from 'vitest'
import { draftOf } from '../src/lint/draft.ts'
import { inStandardLook } from '../src/lint/format/standard.ts'
import { framed } from '../src/lint/frame.ts'
import { lint } from '../src/lint/lint.ts'
import { locator } from '../src/lint/locate.ts'
import type { Example, Rule } from '../src/lint/rule.ts'
import { RULES } from '../src/lint/rules/index.ts'
import type { Plan } from '../src/plan/plan.ts'
import { linesOf } from '../src/text/lines.ts'
import { planAt } from './with/plan-at.ts'

const planOf = (text: string): Promise<Plan> => planAt(text, 'example.txt')

/** What the rule marks in an example, and what it should mark, as "line:column words". */
async function marked(rule: Rule, example: Example): Promise<{ found: string[]; wanted: string[] }> {
  const { text, marks } = framed({ ...example, text: example.text.normalize('NFC') })
  const { lines } = linesOf(text)
  const place = locator(lines)
  const plain = draftOf(await planOf(text), lines)
  const draft = example.in === 'word' ? inStandardLook(plain, example.look) : plain
  const { findings, problems } = lint(draft, {
    profile: 'issued',
    rules: [rule],
    levels: new Map([[rule.id, 'error']]),
  })
  expect(problems).toEqual([])
  const told = (line: number, column: number, end: number, endColumn: number) =>
    `${line}:${column} ${lines
      .slice(line - 1, end)
      .join('\n')
      .slice(column - 1, end === line ? endColumn - 1 : undefined)}`
  return {
    found: findings.map(({ at }) =>
      at?.line === undefined ? 'nowhere' : told(at.line, at.column ?? 1, at.end_line ?? at.line, at.end_column ?? 1),
    ),
    wanted: marks.map((mark) => {
      const { line = 1, column = 1, end_line = line, end_column = 1 } = place.spotOf(mark)
      return told(line, column, end_line, end_column)
    }),
  }
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('has examples of both kinds', () => {
    expect(rule.good.length).toBeGreaterThan(0)
    expect(rule.bad.length).toBeGreaterThan(0)
  })
  test.each(rule.good.map((example) => [example.text, example] as const))('is silent: %j', async (_text, example) => {
    expect((await marked(rule, example)).found).toEqual([])
  })
  test.each(rule.bad.map((example) => [example.text, example] as const))('marks: %j', async (_text, example) => {
    const { found, wanted } = await marked(rule, example)
    if (example.in === 'word') expect(found).toHaveLength(1)
    else expect(found).toEqual(wanted.length > 0 ? wanted : ['nowhere'])
  })
})

test('ids are unique and say everything in both languages', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  for (const { id, title, why, advice, source } of RULES) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    for (const text of [title.vi, title.en, why.vi, why.en, advice.vi, advice.en, source])
      expect(text.trim(), id).not.toBe('')
  }
})

/** The plan as from a reader that knows no places. */
function unplaced(plan: Plan): Plan {
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) =>
      key === 'at' ? (Array.isArray(value) ? value.map(() => ({})) : {}) : value,
    ),
  )
}

test('a plan without places is judged too', async () => {
  const texts = ['bad', 'good'] as const
  const examples = RULES.flatMap((rule) => texts.flatMap((kind) => rule[kind]))
  for (const text of new Set(examples.map((example) => framed(example).text))) {
    const plan = unplaced(await planOf(text))
    for (const profile of ['draft', 'issued', 'archive'] as const)
      expect(lint(draftOf(plan, null), { profile }).problems).toEqual([])
  }
}, 300_000)

const FRAME: readonly Example[] = [
  { in: 'annex', text: '' },
  { in: 'annex', text: '', issued: '2024-03-05' },
  { in: 'annex', text: '', issued: '2026-06-30' },
]

test.each(FRAME)('the frame itself is clean: %j', async (example) => {
  const { text } = framed(example)
  const { lines } = linesOf(text)
  const { findings } = lint(draftOf(await planOf(text), lines), { profile: 'issued' })
  expect(findings.map(({ rule, at, message }) => `${at?.line}: ${rule}: ${message.en}`)).toEqual([])
})
