import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { planOfBytes } from '../src/commands/load.ts'
import { firstFault } from '../src/plan/check.ts'
import { planFromYaml, planToYaml, toYaml } from '../src/plan/yaml.ts'
import { PLAN } from './with/plan.ts'

const loaded = await planOfBytes(Buffer.from(PLAN), 'ke-hoach.txt')
if ('error' in loaded) throw new Error(loaded.error.message.en)
const { plan } = loaded
const yaml = planToYaml(plan)
const schema = JSON.parse(readFileSync(new URL('../schemas/plan.schema.json', import.meta.url), 'utf8'))

describe('a plan is written as YAML', () => {
  test('that comes back as it was', () => {
    expect(planFromYaml(yaml)).toEqual({ plan })
    expect(parse(yaml)).toEqual(plan)
  })

  test('with the schema in its first line and keys in the order of the model', () => {
    expect(yaml).toMatch(
      /^# yaml-language-server: \$schema=\S+\nkehoach: 1\nsource:\n {2}path: ke-hoach\.txt\n {2}format: text\n/,
    )
    expect(Object.keys(parse(yaml))).toEqual(schema.required)
  })

  test('in lines that can be read', () => {
    const long = yaml.split('\n').filter((line) => line.length > 125 && !/^\s*\S+: \S+$/.test(line))
    expect(long).toEqual([])
    expect(yaml).not.toMatch(/[&*]a\d|\t|\s\n/)
  })

  const strings = [
    'no',
    'yes',
    'null',
    '~',
    '012',
    '1:30',
    '1e3',
    '2026-01-05',
    '0x1f',
    '- a',
    '# b',
    'a: b',
    'a #b',
    '"',
    "'",
    '“”',
    ' đầu',
    'cuối ',
    '',
    '\t',
    'hai\ndòng',
    'x'.repeat(300),
    '{a}',
    '[b]',
    '*c',
    '&d',
    '!e',
    '%f',
    '@g',
    '`h`',
    '|',
    '>',
    '?',
    '…',
    '\x1b[31m',
    '\x9b',
    '\u2028',
    '👍',
  ]
  test.each(strings)('text stays text: %j', (text) => {
    const written = toYaml({ text, list: [text] })
    expect(parse(written)).toEqual({ text, list: [text] })
    expect(written).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/)
  })
})

describe('what is wrong with YAML is told where it is', () => {
  const change = (from: string, to: string): string => {
    expect(yaml).toContain(from)
    return yaml.replace(from, to)
  }
  const lineOf = (text: string): number => yaml.slice(0, yaml.indexOf(text)).split('\n').length
  const table: [name: string, text: string, line: number, column: number, says: RegExp][] = [
    ['a wrong type', change('  number: 91', '  number: chín mốt'), lineOf('  number: 91'), 11, /document\.number/],
    ['a wrong word', change('kind: during', 'kind: sometime'), lineOf('kind: during'), 13, /tasks\.0\.deadline\.kind/],
    ['a missing key', change('  place: Lâm Đồng\n', ''), lineOf('document:') + 1, 3, /document .*place/],
    ['another version of the model', change('kehoach: 1\n', 'kehoach: 2\n'), 2, 10, /kehoach: 2 .*kehoach parse/],
    ['an unknown key', change('kehoach: 1\n', 'kehoach: 1\nthem: 1\n'), 2, 1, /them/],
    [
      'a line of zero',
      change('      line: 11\n', '      line: 0\n'),
      lineOf('      line: 11\n'),
      13,
      /bases\.0\.at\.line/,
    ],
    ['a tab', change('  number: 91', '\tnumber: 91'), lineOf('  number: 91'), 1, /YAML/],
    ['an open quote', change('  place: Lâm Đồng', '  place: "Lâm Đồng'), lineOf('  place'), 0, /YAML/],
    [
      'a key twice',
      change('  number: 91\n', '  number: 91\n  number: 92\n'),
      lineOf('  number: 91') + 1,
      3,
      /YAML.*unique/,
    ],
    ['a tag that makes objects', change('  number: 91', '  number: !!js/function "f"'), lineOf('  number: 91'), 0, /./],
    ['nothing', '', 1, 1, /./],
    ['a list', '- 1', 1, 1, /./],
  ]
  test.each(table)('%s', (_name, text, line, column, says) => {
    const read = planFromYaml(text)
    const error = 'error' in read ? read.error : null
    expect(error?.message.en).toMatch(says)
    expect(error?.line).toBe(line)
    if (column > 0) expect(error?.column).toBe(column)
  })

  test('names of the language of the program are keys like others', () => {
    expect(planFromYaml(change('kehoach: 1\n', 'kehoach: 1\nconstructor: 1\n'))).toHaveProperty('error')
    expect(planFromYaml(change('kehoach: 1\n', 'kehoach: 1\n__proto__: { polluted: 1 }\n'))).toHaveProperty('error')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('comments, another order of keys and quotes do not matter', () => {
    const document = parseDocument(yaml)
    document.commentBefore = ' của tôi'
    expect(planFromYaml(String(document))).toEqual({ plan })
    const turned = `${Object.entries(plan)
      .reverse()
      .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
      .join('\n')}\n`
    expect(planFromYaml(turned)).toEqual({ plan })
  })
})

describe('the schema', () => {
  test('fits JSON Schema 2020-12, and the check that was compiled from it agrees', () => {
    const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    expect([check(plan), firstFault(plan)]).toEqual([true, null])
    const wrong = { ...plan, kehoach: 2 }
    expect([check(wrong), firstFault(wrong)?.path]).toEqual([false, ['kehoach']])
  })

  test('describes every property in Vietnamese and English', () => {
    const missing: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        const at = `${path}/${key}`
        if (
          /\/(?:properties|\$defs)\/[^/]+$/.test(at) &&
          !/^[^—]+\S — \S[^—]*$/.test(value.description ?? (value.$ref ? 'xx — y' : ''))
        )
          missing.push(at)
        visit(value, at)
      }
    }
    visit(schema, '')
    expect(missing).toEqual([])
  })
})
