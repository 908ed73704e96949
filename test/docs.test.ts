import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ENGINE_RULES } from '../src/lint/allow.ts'
import { RULES } from '../src/lint/rules/index.ts'
import { rulePage, rulesTable } from '../src/report/rule-page.ts'
import { nearest } from '../src/text/nearest.ts'
import { kehoach } from './with/world.ts'

// docs/rules/*.md and the table of the README come from the fields of the rules: UPDATE_DOCS=1 writes them anew.

const ROOT = join(import.meta.dirname, '..')
const PAGES = join(ROOT, 'docs/rules')
const README = join(ROOT, 'README.md')
const OPEN = '<!-- rules -->'
const CLOSE = '<!-- /rules -->'

const rules = [...RULES, ...ENGINE_RULES]
const pages = rules.map((rule) => ({ name: `${rule.id}.md`, text: rulePage(rule) }))
const readme = readFileSync(README, 'utf8')
const before = readme.slice(0, readme.indexOf(OPEN) + OPEN.length)
const after = readme.slice(readme.indexOf(CLOSE))
const table = `\n${rulesTable(rules)}\n`

if (process.env['UPDATE_DOCS'] !== undefined) {
  rmSync(PAGES, { recursive: true, force: true })
  mkdirSync(PAGES, { recursive: true })
  for (const { name, text } of pages) writeFileSync(join(PAGES, name), text)
  if (readme.includes(OPEN) && readme.includes(CLOSE)) writeFileSync(README, before + table + after)
}

const HINT = 'stale: run UPDATE_DOCS=1 npx vitest run test/docs.test.ts'

describe('the documentation of the rules', () => {
  test.each(pages)('docs/rules/$name says what the rule says', ({ name, text }) => {
    const path = join(PAGES, name)
    expect(existsSync(path) ? readFileSync(path, 'utf8') : null, HINT).toBe(text)
  })

  test('there is no page of a rule that is gone', () => {
    expect(readdirSync(PAGES).sort(), HINT).toEqual(pages.map(({ name }) => name).sort())
  })

  test('the README lists every rule between its markers', () => {
    const now = readFileSync(README, 'utf8')
    expect(now.slice(now.indexOf(OPEN) + OPEN.length, now.indexOf(CLOSE)), HINT).toBe(table)
  })
})

const run = (...args: string[]) => kehoach([...args, '--lang', 'en'], { cwd: ROOT })

describe('kehoach rules', () => {
  test('shows one line a rule under a head', async () => {
    const { code, out } = await run('rules')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length + 1)
  })

  test('tells the same as data', async () => {
    const { out } = await run('rules', '--format', 'json')
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id))
  })
})

describe('kehoach explain', () => {
  test.each(rules.map(({ id }) => id))('explains %s in both languages', async (id) => {
    const english = await run('explain', id)
    const vietnamese = await kehoach(['explain', id, '--lang', 'vi'], { cwd: ROOT })
    expect(english).toMatchObject({ code: 0, err: '' })
    expect(english.out).toMatch(/^Why: [\s\S]*^What to do: [\s\S]*^Source: [\s\S]*^To silence it/m)
    expect(vietnamese.out).toMatch(/^Vì sao: [\s\S]*^Cách xử lý: [\s\S]*^Căn cứ: [\s\S]*^Bỏ qua/m)
  })

  test.each([
    ['task-witout-lead', /Did you mean "task-without-lead"/],
    ['task-without-dedline', /Did you mean "task-without-deadline"/],
    ['zzz', /There is no rule "zzz"; "kehoach rules" lists them\.\n$/],
    ['\u001b[31m', /"\\x1b\[31m"/],
  ])('an unknown rule %j is named with the nearest one, and ends with 2', async (id, says) => {
    const { code, out, err } = await run('explain', id)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
  })

  test('a known rule beside an unknown one is still explained', async () => {
    const { code, out } = await run('explain', 'zzz', 'missing-date')
    expect(code).toBe(2)
    expect(out).toContain('missing-date:')
  })
})

test('a word of any length has a nearest one or none, at once', () => {
  expect(
    nearest(
      'x'.repeat(1e6),
      rules.map(({ id }) => id),
    ),
  ).toBeNull()
})
