import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findConfig } from '../src/commands/config.ts'
import { readConfig } from '../src/commands/config-read.ts'

const RULES = new Set(['task-without-lead', 'empty-item'])
const validates = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')),
)

const good: string[] = [
  '',
  '# chỉ có ghi chú',
  'profile: draft',
  'severities:\n  task-without-lead: warning\n  empty-item: off',
  'severities:',
  'options:\n  as-of: 2025-11-20\n  fail-on: never\n  max-warnings: 0\n  format: [pretty, "sarif:out.sarif"]\n  encoding: utf-8\n  baseline: old.json',
  'options: { as-of: 2026, format: json }',
  'paths: [ke-hoach/, "*.md"]\nsuppressions:\n  - rule: empty-item\n    path: 2020/**\n    item: III.4\n    reason: theo mẫu của Bộ',
  'suppressions: [{ rule: [empty-item, task-without-lead], reason: kế hoạch cũ }]',
]

const bad: [config: string, place: string, says: RegExp][] = [
  ['profil: draft', '1:1', /Unknown key "profil"; the keys are: .*profile/],
  ['profile: final', '1:10', /draft, issued, archive/],
  ['profile:', '1:9', /draft, issued, archive/],
  ['severities:\n  no-such-rule: error', '2:3', /no rule "no-such-rule"/],
  ['severities:\n  empty-item: fatal', '2:15', /error, warning, info, off/],
  ['severities: strict', '1:13', /map/],
  ['options:\n  as-of: 2025-13-01', '2:10', /such as 2026-01-31/],
  ['options:\n  max-warnings: -1', '2:17', /0 or more/],
  ['options:\n  max-warnings: many', '2:17', /0 or more/],
  ['options:\n  max-warning: 1', '2:3', /max-warnings/],
  ['paths:\n  - 1\n  - { a: 1 }', '3:5', /text/],
  ['suppressions:\n  - path: a.md\n    reason: x', '2:5', /"rule"/],
  ['suppressions:\n  - rule: empty-item', '2:5', /"reason"/],
  ['suppressions:\n  - rule: empty-item\n    reason: ""', '3:13', /text/],
  ['suppressions:\n  - rule: nothing\n    reason: x', '2:11', /no rule/],
  ['suppressions:\n  - rule: empty-item\n    why: x\n    reason: x', '3:5', /"why"/],
  ['- profile', '1:1', /map/],
  ['__proto__: { polluted: true }', '1:1', /Unknown key "__proto__"/],
  ['profile: draft\nprofile: issued', '2:1', /YAML/],
  ['profile: [', '1:11', /YAML/],
  ['a: &a [x]\npaths: *a', '1:1', /Unknown key/],
]

describe('a configuration', () => {
  test.each(good)('is read: %j', (text) => {
    expect(readConfig(text, RULES)).toHaveProperty('config')
    expect(validates(parse(text) ?? null), JSON.stringify(validates.errors)).toBe(true)
  })

  test.each(bad)('is refused with its place: %j', (text, place, says) => {
    const read = readConfig(text, RULES)
    const [first] = 'errors' in read ? read.errors : []
    expect(`${first?.line}:${first?.column}`).toBe(place)
    expect(first?.message.en).toMatch(says)
  })

  test('tells all that is wrong at once', () => {
    const read = readConfig('profil: draft\nprofile: final\noptions: { colour: red }', RULES)
    expect('errors' in read && read.errors.map(({ line }) => line)).toEqual([1, 2, 3])
  })

  test('nested without end is refused at once', () => {
    for (const text of ['['.repeat(10_000), '{a: '.repeat(5_000), '- '.repeat(5_000), `a:\n${' '.repeat(500)}b: 1`])
      expect(readConfig(text, RULES)).toMatchObject({ errors: [{ code: 'too-deep' }] })
  })

  test('keeps what it says', () => {
    const read = readConfig(good[7] ?? '', RULES)
    expect(read).toMatchObject({
      config: {
        paths: ['ke-hoach/', '*.md'],
        suppressions: [{ rules: ['empty-item'], path: '2020/**', item: 'III.4', line: 3, column: 5 }],
      },
    })
  })

  test('never throws', () => {
    const piece = fc.constantFrom(
      'profile',
      'severities',
      'options',
      'rule',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      '{',
      '}',
      '&a',
      '*a',
      '!!js',
      '|',
      '"',
      "'",
      'draft',
      '<<',
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void readConfig(pieces.join(''), RULES)))
  })
})

describe('the configuration file', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'kehoach-config-'))
    mkdirSync(join(root, 'a/b'), { recursive: true })
    writeFileSync(join(root, 'a/kehoach.config.yaml'), 'profile: archive')
    writeFileSync(join(root, 'other.yaml'), 'profile: draft')
    writeFileSync(join(root, 'bad.yaml'), 'profil: draft')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('is found from the current folder upwards', async () => {
    expect(await findConfig(undefined, { cwd: join(root, 'a/b') }, RULES)).toMatchObject({
      config: { profile: 'archive' },
      folder: join(root, 'a'),
    })
    expect(await findConfig(undefined, { cwd: root }, RULES)).toMatchObject({ path: null })
  })

  test('is taken as named, and a wrong or missing one is told', async () => {
    expect(await findConfig('../other.yaml', { cwd: join(root, 'a') }, RULES)).toMatchObject({
      config: { profile: 'draft' },
    })
    expect(await findConfig('bad.yaml', { cwd: root }, RULES)).toMatchObject({ errors: [{ line: 1, column: 1 }] })
    expect(await findConfig('none.yaml', { cwd: root }, RULES)).toMatchObject({ errors: [{ code: 'not-found' }] })
  })
})
