import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parse as yaml } from 'yaml'
import type { Comparison } from '../src/diff/changes.ts'
import {
  CHANGE_FORMATS,
  type ChangeFormat,
  type ChangesLook,
  differs,
  narrowed,
  TOPICS,
  type Topic,
  writeChanges,
} from '../src/report/changes/index.ts'
import { marksOf } from '../src/report/changes/marks.ts'
import { inPerson, valued } from '../src/report/changes/when.ts'
import { beginning, beside, columnsOf, wrap } from '../src/report/changes/wrap.ts'
import { comparison, difference, EMPTY, LOOK, matrix, pair, row, side, THREE } from './with/comparison.ts'
import { HOSTILE } from './with/findings.ts'
import { unzipped } from './with/word-made.ts'

const ROOT = join(import.meta.dirname, '..')
const TEXTS = CHANGE_FORMATS.filter((format) => format !== 'xlsx')

async function written(
  format: ChangeFormat,
  found: Comparison = comparison(),
  look: ChangesLook = LOOK,
): Promise<string> {
  const content = await writeChanges(format, found, look)
  if (typeof content !== 'string') throw new Error(`${format} is bytes`)
  return content
}

const ENUMERATED = new Set(['local-budget', 'taken-up', 'partly', 'missing'])

/** Every string of a value replaced but for its enumerated words. */
function poisoned<T>(value: T, poison: string): T {
  const keep = new Set(['kind', 'mode', 'field', 'change', 'coverage', 'issued'])
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      typeof inner === 'string' && !keep.has(key) && !ENUMERATED.has(inner) ? poison : inner,
    ),
  )
}

const WITH_ALL = [
  comparison(),
  comparison({ mode: 'versions' }),
  comparison({ mode: 'versions', ...EMPTY }),
  matrix('matrix', [
    row({ from: null, coverage: null, differences: null }),
    row({ from: null, plans: [['1'], ['2'], ['3']] }),
  ]),
  matrix('base', [row(), row({ from: null })]),
]

describe('json and yaml', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/changes.schema.json'), 'utf8'))
  const check = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
  const faults = (value: unknown): unknown => (check(value) ? [] : check.errors)

  test.each(WITH_ALL)('keep the schema: $mode', async (found) => {
    expect(faults(JSON.parse(await written('json', found)))).toEqual([])
    expect(yaml(await written('yaml', found))).toEqual(JSON.parse(await written('json', found)))
  })

  test('say the message in the language asked for', async () => {
    const [vi, en] = [await written('json'), await written('json', comparison(), { ...LOOK, lang: 'en' })]
    expect(JSON.parse(vi).pairs[0].differences[1].message).toBe('Chủ trì: Sở Nội vụ → Sở Tài chính')
    expect(JSON.parse(en).pairs[0].differences[1].message).toBe('en Chủ trì: Sở Nội vụ → Sở Tài chính')
  })

  test('give every word back as it was', async () => {
    const found = comparison({ only_a: [side('I', HOSTILE)] })
    expect(JSON.parse(await written('json', found)).only_a[0].text).toBe(HOSTILE)
    expect(yaml(await written('yaml', found)).only_a[0].text).toBe(HOSTILE)
  })

  test('are described, each property in both languages', () => {
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

  test('and closed', () => {
    const open = JSON.stringify(schema).match(/"type":"object"/g)?.length
    expect(JSON.stringify(schema).match(/"additionalProperties":false/g)).toHaveLength(open ?? 0)
  })
})

describe('text', () => {
  test('tells the summary first, then each pair', async () => {
    const text = await written('text')
    expect(text).toContain('Thời hạn               khác ở 1 cặp (Quảng Trị muộn hơn: 1)')
    expect(text).toContain(
      'Kinh phí               Chỉ Lạng Sơn: ngân sách địa phương. Quảng Trị: không nêu nguồn kinh phí',
    )
    expect(text.indexOf('Tóm tắt')).toBeLessThan(text.indexOf('III.2 ↔ III.1.3'))
    expect(text).toContain('    • Thời hạn muộn hơn 6 tháng: 30/6/2026 → 31/12/2026')
    expect(text).toContain('Hạn báo cáo hằng năm sớm hơn 25 ngày: 10/12 → 15/11')
  })

  test('stands side by side from 120 columns on, stacked below', async () => {
    expect(await written('text', comparison(), { ...LOOK, width: 120 })).toMatch(
      /Lạng Sơn: Xây dựng.* │ Quảng Trị: Xây dựng/,
    )
    expect(await written('text', comparison(), { ...LOOK, width: 119 })).not.toContain('│')
  })

  test.each([40, 80, 100, 120, 200])('keeps within %d columns', async (width) => {
    for (const found of WITH_ALL)
      for (const line of (await written('text', found, { ...THREE, width })).split('\n'))
        expect(columnsOf(line)).toBeLessThanOrEqual(width)
  })

  test('colours on a terminal only, and colour changes no word', async () => {
    const plain = await written('text')
    const coloured = await written('text', comparison(), { ...LOOK, color: true })
    expect(plain).not.toContain('\u001b')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  test('leaves out pairs that differ in wording only, and says so', async () => {
    const worded = pair({ differences: [difference({ field: 'wording', change: 'changed' })] })
    const text = await written('text', comparison({ pairs: [pair(), worded] }))
    expect(text).toContain('Còn 1 cặp không khác, khác lời văn hoặc chỉ một bên nêu')
    expect(await written('text', comparison({ mode: 'versions', pairs: [worded] }))).toContain('III.2 ↔ III.1.3')
  })

  test('calls the plans by their names', async () => {
    const message = { vi: 'Chỉ bên sau quy định báo cáo', en: 'Only the second asks for a report' }
    const found = comparison({
      reporting: { a: [], b: ['x'], differences: [difference({ field: 'reporting', message })] },
    })
    expect(await written('text', found)).toContain('Chỉ Quảng Trị quy định báo cáo')
    expect(await written('text', found, { ...LOOK, lang: 'en' })).toContain('Only Quảng Trị asks for a report')
  })

  test('says that there is nothing to say', async () => {
    expect(await written('text', comparison(EMPTY))).toContain('Không có khác biệt.')
    expect(await written('text', comparison(EMPTY), { ...LOOK, lang: 'en' })).toContain('No differences.')
  })

  test('holds each plan against the base', async () => {
    const text = await written('text', matrix('base', [row(), row({ from: null })]), THREE)
    expect(text).toContain('Quảng Trị  thực hiện đủ 0, một phần 0, chưa có 1')
    expect(text).toContain('Chưa có ở: Quảng Trị')
    expect(text).toContain('Lạng Sơn: III.1.3, III.2 · một phần · Sở Nội vụ; Sở Y tế · 31/12/2030')
  })
})

describe('nothing in a plan is obeyed', () => {
  const hostile = WITH_ALL.map((found) => poisoned(found, HOSTILE))
  const look = { ...LOOK, names: [HOSTILE, HOSTILE, HOSTILE] }

  test.each(TEXTS)('%s has no control character', async (format) => {
    for (const found of hostile) {
      const text = (await written(format, found, look)).replace(/^\ufeff/, '')
      expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
      if (format !== 'yaml') expect(text).not.toMatch(/[\u202e\u2028]/)
    }
  })

  test('html has the one script of its own, and no address', async () => {
    for (const found of hostile) {
      const page = await written('html', found, look)
      const elements = elementsOf(page)
      expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
      expect(elements.filter(({ tagName }) => ['img', 'link', 'iframe', 'object', 'base'].includes(tagName))).toEqual(
        [],
      )
      for (const { properties } of elements) {
        expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([])
        if (properties['href'] !== undefined) expect(properties['href']).toMatch(/^#[a-z-]+$/)
      }
    }
  })

  test('markdown tables keep their columns', async () => {
    for (const found of hostile) {
      const lines = (await written('markdown', found, look)).split('\n').filter((line) => line.startsWith('|'))
      const columns = (line: string) => line.replace(/\\[\\|]/g, '').split('|').length
      let head = 0
      for (const [i, line] of lines.entries()) {
        if (/^\|( --- \|)+$/.test(line)) continue
        if (/^\|( --- \|)+$/.test(lines[i + 1] ?? '')) head = columns(line)
        expect(columns(line)).toBe(head)
      }
      expect(lines.join('\n').replaceAll('<br>', '').replaceAll('<!---->', '')).not.toMatch(/(?<!\\)[<>]/)
    }
  })

  const FORMULAS = ["=cmd|'/c calc'!A1", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u0000=1', '＝1']

  test.each(FORMULAS)('csv and xlsx hold %j as text', async (formula) => {
    const found = poisoned(comparison(), formula)
    const csv = await written('csv', found, { ...LOOK, names: [formula, formula] })
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.slice(1)).not.toMatch(/(?:^|[,\n])"?[=+\-@＝\t\r\x00]/)
    const sheets = await xlsxText(found)
    expect(sheets).not.toMatch(/<f[ >]|t="str"/)
    expect(sheets).toMatch(/t="(?:s|inlineStr)"/)
  })

  test('whatever stands in it', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<script>', '|', '=1', '</style>', '"', "'"))
    await fc.assert(
      fc.asyncProperty(text, async (poison) => {
        const found = poisoned(comparison(), poison)
        for (const format of CHANGE_FORMATS) await writeChanges(format, found, { ...LOOK, names: [poison, poison] })
        const page = elementsOf(await written('html', found))
        expect(page.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  })
})

describe('html', () => {
  test('is one file: policy with the sums of its own script and style, viewport, language', async () => {
    const page = await written('html')
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/)
    expect(page).toContain('<html lang="vi">')
    expect(page).not.toMatch(/https?:|url\(/)
  })

  test('shows everything without its script: only the filters are hidden', async () => {
    const hidden = elementsOf(await written('html')).filter(({ properties }) => properties['hidden'] !== undefined)
    expect(hidden.map(({ tagName, properties }) => [tagName, properties['id']])).toEqual([['form', 'filter']])
  })

  test('marks the words that differ', async () => {
    expect(await written('html')).toContain('phương án <del>bàn giao</del> thư viện')
  })

  test('lets a reader filter by kind, field and agency', async () => {
    const page = await written('html')
    expect(page).toContain('data-kind="similar" data-fields="deadline lead" data-agencies="Sở Nội vụ|Sở Tài chính"')
    expect(page).toContain('<option value="Sở Tài chính">')
    expect(await written('html', matrix('base', [row()]), THREE)).toContain('data-kind="partly missing"')
  })
})

describe('marks', () => {
  test('are none where two passages have little in common', () => {
    expect(marksOf('một hai ba bốn', 'năm sáu bảy tám')).toEqual([
      [{ text: 'một hai ba bốn', same: true }],
      [{ text: 'năm sáu bảy tám', same: true }],
    ])
  })

  test('lose no word', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [inA, inB] = marksOf(a, b)
        const joined = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join(' ')
        expect([joined(inA).trim(), joined(inB).trim()]).toEqual([a, b])
      }),
    )
  })
})

describe('xlsx', () => {
  afterEach(() => vi.useRealTimers())

  test('is the same file on every day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') })
    const first = await writeChanges('xlsx', comparison(), LOOK)
    vi.setSystemTime(new Date('2027-05-05T11:11:11'))
    expect(await writeChanges('xlsx', comparison(), LOOK)).toEqual(first)
  })

  test('has a sheet for each part', async () => {
    const text = await xlsxText(comparison())
    for (const name of ['Tóm tắt', 'Cặp nhiệm vụ', 'Khác biệt', 'Chỉ một bên có', 'Chỉ tiêu', 'Phần khác'])
      expect(text).toContain(`name="${name}"`)
    expect(await xlsxText(matrix('base', [row()]))).toContain('name="Ma trận"')
  })

  test('holds a text of any length', async () => {
    await expect(xlsxText(comparison({ only_a: [side('I', 'dài '.repeat(20_000))] }))).resolves.toBeTypeOf('string')
  })
})

describe('dates and figures are written as a person writes them', () => {
  const table: [edtf: string, vi: string, en: string][] = [
    ['2026-12-31', '31/12/2026', '31/12/2026'],
    ['2026-06-05', '5/6/2026', '5/6/2026'],
    ['2026-07', 'tháng 7/2026', '7/2026'],
    ['2026-35', 'quý III/2026', 'Q3 2026'],
    ['2026-40', '6 tháng đầu năm 2026', 'first half of 2026'],
    ['2030', '2030', '2030'],
    ['2026/2030', '2026 - 2030', '2026 - 2030'],
    ['../2026-06-30', 'trước 30/6/2026', 'by 30/6/2026'],
    ['2026/..', 'từ 2026', 'from 2026'],
    ['XXXX-12-10', '10/12', '10/12'],
    ['2024-XX-XX', '2024', '2024'],
  ]
  test.each(table)('%s', (edtf, vi, en) => {
    expect([inPerson(edtf, 'vi'), inPerson(edtf, 'en')]).toEqual([vi, en])
  })

  test.each([
    [{ value: 1234567.5, max: null, unit: 'tỷ đồng', by: null }, '1.234.567,5 tỷ đồng'],
    [{ value: 75, max: 80, unit: '%/năm', by: '2030' }, '75 - 80%/năm (2030)'],
    [{ value: -3, max: null, unit: null, by: null }, '-3'],
    [{ value: -123456, max: null, unit: null, by: null }, '-123.456'],
    [{ value: 0.65, max: null, unit: 'bản', by: null }, '0,65 bản'],
  ])('%j', (value, says) => {
    expect(valued({ ...value, at: {} }, 'vi')).toBe(says)
  })
})

test('the beginning of a text ends with a word', () => {
  expect(beginning('Rà soát, bổ sung quy định', 18)).toBe('Rà soát, bổ sung\u00a0…')
  expect(beginning('x'.repeat(50), 20)).toBe(`${'x'.repeat(18)}\u00a0…`)
  expect(beginning('ngắn', 20)).toBe('ngắn')
})

describe('lines', () => {
  test('lose no word and no letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 })),
        fc.integer({ min: 8, max: 40 }),
        (words, width) => {
          const text = words.join(' ')
          const letters = (value: string) => value.replaceAll(' ', '')
          expect(letters(wrap(text, width).join(''))).toBe(letters(text))
        },
      ),
    )
  })

  test('stand side by side', () => {
    expect(beside(['một hai ba', 'bốn'], 17)).toEqual(['một hai │ bốn', 'ba      │'])
  })
})

describe('--only', () => {
  const asked = (...topics: Topic[]) => narrowed(comparison(), new Set(topics))
  test('keeps the fields asked for', () => {
    expect(asked('deadlines').pairs[0]?.differences.map(({ field }) => field)).toEqual(['deadline'])
    expect(asked('deadlines')).toMatchObject({ only_a: [], targets: [], funding: null, texts: [] })
    expect(asked('tasks')).toMatchObject({ pairs: [{ differences: [] }], only_a: [{ id: 'III.4' }] })
    expect(asked('scope').pairs).toEqual([])
  })

  test('keeps rows of a matrix that differ in what is asked for', () => {
    const found = matrix('matrix', [
      row(),
      row({ leads: ['A', 'A', null], deadlines: [null, null, null], differences: null }),
    ])
    expect(narrowed(found, new Set<Topic>(['leads'])).matrix).toHaveLength(1)
    expect(narrowed(found, new Set<Topic>(['tasks'])).matrix).toHaveLength(2)
  })

  test('says nothing of what was not asked for', async () => {
    const only = new Set<Topic>(['tasks'])
    const text = await written('text', narrowed(comparison(), only), { ...LOOK, only })
    expect(text).toContain('Chỉ một bên có')
    expect(text).toContain('III.2 ↔ III.1.3')
    expect(text).not.toMatch(/Thời hạn|Chủ trì|không khác\n/)
    const bases = new Set<Topic>(['bases'])
    expect(await written('text', narrowed(comparison(), bases), { ...LOOK, only: bases })).not.toContain('Nhiệm vụ ')
  })

  test('and every format and topic stand in the documentation, in both languages', () => {
    const [vi = '', en = ''] = readFileSync(join(ROOT, 'docs/diff.md'), 'utf8').split('\n---\n')
    for (const word of [...CHANGE_FORMATS, ...TOPICS])
      for (const text of [vi, en]) expect(text).toMatch(new RegExp(`\`${word}[:\`]`))
  })

  test('decides what counts as a difference', () => {
    expect(differs(asked('bases'))).toBe(true)
    expect(differs(asked('wording'))).toBe(false)
    expect(differs(comparison(EMPTY))).toBe(false)
  })
})

interface Element {
  readonly tagName: string
  readonly properties: Readonly<Record<string, unknown>>
}

function elementsOf(page: string): Element[] {
  const walk = (node: unknown): Element[] => {
    if (typeof node !== 'object' || node === null) return []
    const { tagName, properties, children } = node as { tagName?: string; properties?: object; children?: unknown[] }
    const own =
      tagName === undefined ? [] : [{ tagName, properties: Object.fromEntries(Object.entries(properties ?? {})) }]
    return [...own, ...(children ?? []).flatMap(walk)]
  }
  return walk(unified().use(rehypeParse).parse(page))
}

async function xlsxText(found: Comparison): Promise<string> {
  const bytes = await writeChanges('xlsx', found, THREE)
  if (typeof bytes === 'string') throw new Error('xlsx is text')
  return [...(await unzipped(bytes)).values()].map(({ text }) => text).join('\n')
}
