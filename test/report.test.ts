import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { FORMATS, type Format } from '../src/commands/settings.ts'
import type { FileResult } from '../src/lint/result.ts'
import { reporterFor } from '../src/report/index.ts'
import { CLEAR, finding, HOSTILE, HOSTILE_RESULTS, result, summary } from './with/findings.ts'
import { SARIF } from './with/sarif.ts'
import { kehoach } from './with/world.ts'
import { readXml } from './with/xml.ts'

const ROOT = join(import.meta.dirname, '..')
const EXAMPLES = ['examples/du-thao-nhieu-loi/du-thao.txt', 'examples/hai-tinh-mot-quyet-dinh/ke-hoach-lang-son.md']

function report(format: Format, results: readonly FileResult[], lang: 'vi' | 'en' = 'vi', color = false): string {
  const reporter = reporterFor(format, { lang, color })
  return [reporter.begin?.() ?? '', ...results.map((one) => reporter.file(one)), reporter.end(summary(results))].join(
    '',
  )
}

const onExamples = async (format: Format): Promise<string> =>
  (await kehoach(['validate', ...EXAMPLES, 'missing.txt', '--format', format, '--lang', 'vi'], { cwd: ROOT })).out

const hostile = (format: Format): string => report(format, HOSTILE_RESULTS)

// What a terminal obeys or hides; the line feed ends our own lines.
const OBEYED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202e\ufeff]|\p{Surrogate}/u

describe.each(FORMATS)('the report %s', (format) => {
  test('lets no character of a plan move the terminal', () => {
    for (const lang of ['vi', 'en'] as const) expect(report(format, HOSTILE_RESULTS, lang)).not.toMatch(OBEYED)
  })

  test('is the same for the same results', () => {
    expect(hostile(format)).toBe(hostile(format))
  })

  test('tells the findings of the examples, in Vietnamese', async () => {
    const out = await onExamples(format)
    expect(out).toMatch(format === 'pretty' ? /Nhiệm vụ III/ : /task-without-lead/)
    expect(out).toContain('\u1ee5')
    expect(out).not.toMatch(OBEYED)
  })

  test('never throws, and is one whole document, on any words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(words, words, fc.nat(50), fc.nat(50), (path, text, column, end) => {
        const at = { line: 1, end_line: 1, column: column + 1, end_column: end + 1 }
        const out = report(format, [result(path, [finding(text, { at })], { source: [text] })])
        expect(out).not.toMatch(OBEYED)
        if (JSONS.some((one) => one === format)) JSON.parse(out)
        if (format === 'junit') readXml(out)
      }),
      { numRuns: 60 },
    )
  })

  test('is a whole document where there is no file', () => {
    const out = report(format, [])
    if (JSONS.some((one) => one === format)) JSON.parse(out)
    else if (format === 'junit') readXml(out)
    else expect(out.split('\n').length).toBeLessThan(12)
  })
})

const JSONS = ['json', 'sarif', 'gitlab', 'rdjson'] as const

describe('json', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  formats.default(ajv)
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/findings.schema.json'), 'utf8'))
  const check = ajv.compile(schema)
  const faults = (text: string): unknown => (check(JSON.parse(text)) ? [] : check.errors)

  test('keeps its schema', async () => {
    expect(faults(await onExamples('json'))).toEqual([])
    expect(faults(hostile('json'))).toEqual([])
    expect(faults(report('json', [result('a.txt', [], { known: [finding('cũ')] })]))).toEqual([])
  })

  test('gives every word back as it was', () => {
    expect(JSON.parse(hostile('json')).files[0].findings[1].quote).toBe(HOSTILE)
  })

  test('has one entry a file in the order told, and the sum', async () => {
    const { files, summary: sum } = JSON.parse(await onExamples('json'))
    expect(files.map(({ path }: { path: string }) => path).sort()).toEqual([...EXAMPLES, 'missing.txt'].sort())
    expect(sum).toMatchObject({ files: 3, failed: 1 })
  })

  test('describes each property in both languages', () => {
    const bare: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (path.endsWith('/properties') && !/"description":".+ — |"\$ref"/.test(JSON.stringify(value)))
          bare.push(`${path}/${key}`)
        walk(value, `${path}/${key}`)
      }
    }
    walk(schema, '')
    expect(bare).toEqual([])
  })
})

describe('sarif', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  formats.default(ajv)
  const check = ajv.compile(SARIF)
  const faults = (text: string): unknown => (check(JSON.parse(text)) ? [] : check.errors)
  const runOf = (results: readonly FileResult[]) => JSON.parse(report('sarif', results)).runs[0]

  test('has the structure of SARIF 2.1.0', async () => {
    expect(faults(await onExamples('sarif'))).toEqual([])
    expect(faults(hostile('sarif'))).toEqual([])
  })

  test('names no place beside a finding twice', () => {
    const beside = { at: { page: 1 }, note: { vi: 'x', en: 'x' } }
    const [first] = runOf([result('a.pdf', [finding('x', { related: [beside, beside] })])]).results
    expect(first.relatedLocations).toHaveLength(1)
  })

  test('names for each result the rule of its index', async () => {
    const { tool, results } = JSON.parse(await onExamples('sarif')).runs[0]
    expect(results.length).toBeGreaterThan(5)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test('says where in the plan, and keeps the mark of the finding', () => {
    const [first] = runOf([result('kế hoạch.txt', [finding('x')])]).results
    expect(first.partialFingerprints).toEqual({ 'kehoach/v1': '0123456789abcdef' })
    expect(first.locations[0].logicalLocations[0]).toMatchObject({ name: '1', fullyQualifiedName: 'III.1' })
    expect(first.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 10 },
    })
  })

  test('tells new findings from those of the baseline', () => {
    const states = (results: { baselineState?: string }[]) => results.map(({ baselineState }) => baselineState)
    expect(states(runOf([result('a', [finding('x')])]).results)).toEqual([undefined])
    expect(states(runOf([result('a', [finding('x')], { known: [finding('y')] })]).results)).toEqual([
      'new',
      'unchanged',
    ])
  })

  test('says that a file was not processed', () => {
    const [invocation] = runOf(HOSTILE_RESULTS).invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'note',
    ])
  })
})

describe('junit', () => {
  test('is well-formed, and counts what it holds', async () => {
    for (const text of [hostile('junit'), await onExamples('junit')])
      for (const { attributes, children } of readXml(text).children) {
        const holding = (name: string) => children.filter((one) => one.children.some((inner) => inner.name === name))
        expect(attributes).toMatchObject({
          tests: `${children.length}`,
          failures: `${holding('failure').length}`,
          errors: `${holding('error').length}`,
        })
      }
  })

  test('a clean file is a case that passes', () => {
    const [suite] = readXml(report('junit', [result('sach.txt', [])])).children
    expect(suite?.children.map(({ children }) => children)).toEqual([[]])
  })
})

describe('github', () => {
  const lines = (results: readonly FileResult[]): string[] => report('github', results).trimEnd().split('\n')

  test('annotations are commands of one line each, the worst first', () => {
    const levels = lines(HOSTILE_RESULTS)
      .slice(0, -1)
      .map((line) => /^::(\w+) [^\n]*::/.exec(line)?.[1])
    expect(levels).toEqual(['error', 'error', 'error', 'error', 'error', 'warning', 'notice'])
  })

  test('properties cannot be broken out of', () => {
    const [first = ''] = lines([result('a,b:c%.txt', [finding('x\n::error::y')])])
    expect(first).toBe(
      '::error file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=4,endColumn=10,title=task-without-deadline::' +
        'x%0A::error::y%0Avì x%0A::error::y%0Anên x%0A::error::y',
    )
  })

  test.each([
    [10, 10, /::error file/],
    [11, 10, /::error title=kehoach::Còn 2 lỗi/],
    [5000, 10, /::error title=kehoach::Còn 4991 lỗi/],
  ])('%i errors are %i annotations', (count, shown, last) => {
    const all = lines([
      result(
        'a.txt',
        Array.from({ length: count }, () => finding('x')),
      ),
    ])
    expect(all).toHaveLength(shown + 1)
    expect(all[shown - 1]).toMatch(last)
  })
})

describe('gitlab', () => {
  test('every issue has what GitLab wants, and a mark of its own', () => {
    const twins = ['a.txt', 'b.txt'].map((path) => result(path, [finding('x')]))
    const issues = JSON.parse(report('gitlab', [...twins, ...HOSTILE_RESULTS.slice(3)]))
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3)
    for (const issue of issues)
      expect(issue).toMatchObject({
        description: expect.any(String),
        check_name: expect.any(String),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: { path: expect.any(String), lines: { begin: expect.any(Number) } },
      })
  })
})

describe('rdjson', () => {
  test('counts columns in bytes of UTF-8', () => {
    const { diagnostics } = JSON.parse(report('rdjson', [result('a.txt', [finding('x')])]))
    // "1. Rà soát": "à" and "á" have two bytes.
    expect(diagnostics[0].location.range).toEqual({ start: { line: 1, column: 4 }, end: { line: 1, column: 12 } })
    expect(diagnostics[0]).toMatchObject({ severity: 'ERROR', code: { value: 'task-without-deadline' } })
  })
})

describe('markdown', () => {
  const nodes = (text: string): { type: string; url?: string }[] => {
    const found: { type: string; url?: string }[] = []
    const walk = (node: { type: string; url?: string; children?: unknown[] }): void => {
      found.push(node)
      for (const child of node.children ?? []) walk(child as typeof node)
    }
    walk(unified().use(remarkParse).use(remarkGfm).parse(text))
    return found
  }

  test('hostile words make no link, no HTML, no emphasis and no cell', () => {
    const all = nodes(hostile('markdown'))
    const rows = all.filter(({ type }) => type === 'tableRow')
    expect(rows.length).toBeGreaterThan(6)
    expect(all.filter(({ type }) => type === 'emphasis' || type === 'inlineCode' || type === 'image')).toEqual([])
    for (const { url } of all.filter(({ type }) => type === 'link'))
      expect(url).toMatch(/^https:\/\/kehoach\.dev\/rules\//)
    for (const html of all.filter(({ type }) => type === 'html')) expect(html).toMatchObject({ value: '<!---->' })
  })

  test('ends with the sum and the six "rõ"', () => {
    expect(report('markdown', [result('a.txt', [finding('x')])])).toMatch(
      /1 tệp: 1 lỗi[\s\S]*\| rõ người \| 1\/2 \|\n$/,
    )
  })
})

describe('unix', () => {
  test('is one line a finding', () => {
    expect(report('unix', [result('a.txt', [finding('x'), finding('y', { at: null, severity: 'info' })])])).toBe(
      'a.txt:1:4: x [error/task-without-deadline]\na.txt:1:1: y [info/task-without-deadline]\n',
    )
    expect(hostile('unix').trimEnd().split('\n')).toHaveLength(7)
  })
})

describe('pretty', () => {
  test('shows the line with carets, why and what to do once a rule, and the six "rõ"', () => {
    const out = report('pretty', [
      result('a.txt', [finding('x', { quote: null }), finding('y', { at: null, quote: null })]),
    ])
    expect(out).toContain('    1 │ 1. Rà soát thủ tục.\n      │    ^^^^^^\n')
    expect(out.match(/Vì sao/g)).toHaveLength(1)
    expect(out).toMatch(/rõ người +1\/2 nhiệm vụ/)
  })

  test('the carets stand below the words in a long line, after tabs, wide and combining letters', () => {
    const source = [`\t漢字 e\u0301 ${'lời '.repeat(80)}SAI ở đây ${'nữa '.repeat(80)}`]
    const column = (source[0] ?? '').indexOf('SAI') + 1
    const at = { line: 1, end_line: 1, column, end_column: column + 3 }
    const [line = '', marks = ''] = report('pretty', [result('a.txt', [finding('x', { at })], { source })])
      .split('\n')
      .filter((one) => one.includes('│'))
    expect(line.length).toBeLessThan(120)
    expect(marks.indexOf('^^^')).toBe(line.indexOf('SAI'))
  })

  test('colours only where it may', () => {
    const results = [result('a.txt', [finding('x')])]
    expect(report('pretty', results, 'vi', true)).toContain('\u001b[31mlỗi')
    expect(report('pretty', results, 'vi', false)).not.toContain('\u001b')
  })

  test('counts nothing where no file was processed', () => {
    expect(report('pretty', HOSTILE_RESULTS.slice(3))).toBe('')
  })

  test('a clean run says so', () => {
    expect(report('pretty', [result('a.txt', [])])).toMatch(/^Không có phát hiện nào\.\n1 tệp: 0 lỗi/)
    expect(report('pretty', [result('a.txt', [])], 'en')).toMatch(/^Nothing found\.\n1 file: 0 errors/)
    expect(CLEAR.people.tasks).toBe(2)
  })
})
