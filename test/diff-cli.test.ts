import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { namesOf } from '../src/commands/diff-names.ts'
import type { Comparison, PlanHead } from '../src/diff/changes.ts'
import { comparison } from './with/comparison.ts'
import { type Ended, folder, kehoach, type World } from './with/world.ts'

const EXAMPLES = join(import.meta.dirname, '../examples/hai-tinh-mot-quyet-dinh')
const LANG_SON = 'ke-hoach-lang-son.md'
const QUANG_TRI = 'ke-hoach-quang-tri.md'
const DECISION = 'quyet-dinh-trung-uong.md'

let room = folder()
beforeEach(() => {
  room.remove()
  room = folder()
  for (const name of [LANG_SON, QUANG_TRI, DECISION]) copyFileSync(join(EXAMPLES, name), at(name))
})
afterEach(() => room.remove())

const at = (name: string): string => join(room.path, name)
const call = (...args: string[]): Promise<Ended> => kehoach(args, { cwd: room.path })
const callIn = (world: Omit<World, 'cwd'>, ...args: string[]): Promise<Ended> =>
  kehoach(args, { ...world, cwd: room.path })
const json = async (...args: string[]) => JSON.parse((await call('diff', '--format', 'json', ...args)).out)

/** A second version of a plan of the examples. */
function version(name: string, edit: (text: string) => string): void {
  writeFileSync(at(name), edit(readFileSync(at(LANG_SON), 'utf8')))
}

describe('diff answers', () => {
  test('two plans, by the names of their provinces', async () => {
    const { code, out, err } = await call('diff', LANG_SON, QUANG_TRI)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^So sánh kế hoạch\n {2}1\. Lạng Sơn: /)
    expect(out).toContain('Quảng Trị')
  })

  test('in the other order the other way round', async () => {
    const { plans } = await json(QUANG_TRI, LANG_SON)
    expect(plans.map(({ province }: { province: string }) => province)).toEqual(['quang-tri', 'lang-son'])
  })

  test('two versions, as the one before and the one after', async () => {
    version('v2.md', (text) => text.replace('Trước ngày 31/7/2026', 'Trước ngày 31/12/2026'))
    const { code, out } = await call('diff', LANG_SON, 'v2.md', '--versions')
    expect(code).toBe(0)
    expect(out).toMatch(/^Thay đổi giữa hai bản\n {2}1\. Bản trước: /)
  })

  test('three plans with a matrix, a folder as well as a glob', async () => {
    const { mode, matrix, plans } = await json(LANG_SON, QUANG_TRI, DECISION)
    expect([mode, plans.length]).toEqual(['matrix', 3])
    expect(matrix[0]?.plans ?? [1, 2, 3]).toHaveLength(3)
    expect((await call('diff', '.')).code).toBe(0)
    expect((await json('ke-hoach-*.md')).plans).toHaveLength(2)
  })

  test('plans against a base, which is not compared with itself', async () => {
    const { mode, plans } = await json('--base', DECISION, '.')
    expect(mode).toBe('base')
    expect(plans.map(({ path }: { path: string }) => path)).toEqual([DECISION, LANG_SON, QUANG_TRI])
  })

  test('a plan in YAML and one from standard input', async () => {
    writeFileSync(at('a.yaml'), (await call('parse', LANG_SON)).out)
    const { code, out } = await callIn(
      { stdin: readFileSync(at(QUANG_TRI)) },
      ...['diff', 'a.yaml', '-', '--stdin-name', 'b.md', '--format', 'json'],
    )
    expect([code, JSON.parse(out).plans.map(({ path }: { path: string }) => path)]).toEqual([0, ['a.yaml', 'b.md']])
  })

  test('twice the same, byte for byte', async () => {
    expect((await call('diff', LANG_SON, QUANG_TRI)).out).toBe((await call('diff', LANG_SON, QUANG_TRI)).out)
  })

  test('in English', async () => {
    expect((await call('diff', LANG_SON, QUANG_TRI, '--lang', 'en')).out).toMatch(/^Comparison of plans\n/)
  })

  test('in colour on a terminal only', async () => {
    const pair = ['diff', LANG_SON, QUANG_TRI]
    expect((await callIn({ terminal: true }, ...pair)).out).toContain('\u001b[1m')
    expect((await callIn({ terminal: true }, ...pair, '--no-color')).out).not.toContain('\u001b')
    expect((await callIn({ terminal: true, env: { NO_COLOR: '1' } }, ...pair)).out).not.toContain('\u001b')
    expect((await call(...pair)).out).not.toContain('\u001b')
  })
})

describe('the exit status', () => {
  test('is 1 where plans differ, if asked', async () => {
    expect((await call('diff', LANG_SON, QUANG_TRI)).code).toBe(0)
    expect((await call('diff', LANG_SON, QUANG_TRI, '--exit-code')).code).toBe(1)
  })

  test('is 0 where they do not', async () => {
    version('v2.md', (text) => text)
    const { code, out } = await call('diff', LANG_SON, 'v2.md', '--exit-code')
    expect([code, out]).toEqual([0, expect.stringContaining('Không có khác biệt.')])
  })

  test('is 2 where a file is bad, and the others are compared', async () => {
    writeFileSync(at('bad.txt'), 'Xin chào.')
    const { code, out, err } = await call('diff', LANG_SON, 'bad.txt', QUANG_TRI, '--lang', 'en', '--exit-code')
    expect([code, out]).toEqual([2, expect.stringContaining('Lạng Sơn')])
    expect(err).toMatch(/^bad\.txt:1:1: error not-a-plan: [^\n]*\n$/)
  })
})

describe('reports', () => {
  test('several at once, each whole', async () => {
    const formats = [
      'html:x/a.html',
      'json:a.json',
      'xlsx:a.xlsx',
      'csv:a.csv',
      'yaml:a.yml',
      'markdown:a.markdown',
      'text',
    ]
    const { code, out, err } = await call('diff', LANG_SON, QUANG_TRI, ...formats.flatMap((one) => ['--format', one]))
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Tóm tắt')
    expect(readFileSync(at('x/a.html'), 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
    expect(readFileSync(at('a.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(readFileSync(at('a.csv'), 'utf8').startsWith('\ufeff')).toBe(true)
    expect(JSON.parse(readFileSync(at('a.json'), 'utf8')).kehoach).toBe(1)
    expect(readdirSync(room.path).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('--out: its ending tells the format', async () => {
    expect(await call('diff', LANG_SON, QUANG_TRI, '--out', 'a.json')).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(at('a.json'), 'utf8')).mode).toBe('pair')
    await call('diff', LANG_SON, QUANG_TRI, '--out', 'a.dat', '--format', 'markdown')
    expect(readFileSync(at('a.dat'), 'utf8')).toMatch(/^# So sánh kế hoạch\n/)
  })

  test('are in no colour in a file', async () => {
    await callIn({ terminal: true }, 'diff', LANG_SON, QUANG_TRI, '--out', 'a.txt')
    expect(readFileSync(at('a.txt'), 'utf8')).not.toContain('\u001b')
  })

  test('leave what was there where they cannot be written', async () => {
    mkdirSync(at('taken/a.json'), { recursive: true })
    const { code, err } = await call('diff', LANG_SON, QUANG_TRI, '--out', 'taken/a.json', '--lang', 'en')
    expect([code, err]).toEqual([2, expect.stringMatching(/^taken\/a\.json:1:1: error output: Cannot write/)])
    symlinkSync(at(LANG_SON), at('link.json'))
    const before = readFileSync(at(LANG_SON), 'utf8')
    expect((await call('diff', LANG_SON, QUANG_TRI, '--out', 'link.json')).code).toBe(2)
    expect(readFileSync(at(LANG_SON), 'utf8')).toBe(before)
  })
})

describe('--only and --min-confidence', () => {
  test('leave out the rest', async () => {
    const { only_a, bases, targets } = await json(LANG_SON, QUANG_TRI, '--only', 'bases')
    expect([only_a, targets]).toEqual([[], []])
    expect(bases).not.toBeNull()
  })

  test('the more certain, the fewer pairs', async () => {
    const [all, sure] = [await json(LANG_SON, QUANG_TRI), await json(LANG_SON, QUANG_TRI, '--min-confidence', '0.9')]
    expect(sure.pairs.length).toBeGreaterThan(0)
    expect(sure.pairs.length).toBeLessThan(all.pairs.length)
    expect(sure.only_a.length).toBeGreaterThan(all.only_a.length)
  })
})

describe('wrong use ends with 2, says what was meant and writes nothing', () => {
  const table: [args: string[], says: RegExp][] = [
    [[LANG_SON], /two different plans/],
    [[LANG_SON, LANG_SON], /two different plans/],
    [[LANG_SON, 'none.md'], /none\.md:1:1: error not-found/],
    [['--base', 'none.md', LANG_SON, QUANG_TRI], /^none\.md:1:1: error not-found[^\n]*\n$/],
    [['--base', '.', LANG_SON], /--base takes one file/],
    [[LANG_SON, QUANG_TRI, '--format', 'pdf'], /There is no format "pdf"; --format takes: text, markdown/],
    [[LANG_SON, QUANG_TRI, '--format', 'xlsx'], /needs a file/],
    [[LANG_SON, QUANG_TRI, '--format', 'json:'], /A file name is missing/],
    [[LANG_SON, QUANG_TRI, '--format', 'json', '--format', 'text'], /Two results would both go to standard output/],
    [[LANG_SON, QUANG_TRI, '--out', 'x.json', '--format', 'html:x.html'], /--out needs a --format without a file/],
    [[LANG_SON, QUANG_TRI, '--out', LANG_SON], /would overwrite an input/],
    [[LANG_SON, QUANG_TRI, '--only', 'tasks,people'], /--only does not take "people"/],
    [[LANG_SON, QUANG_TRI, '--min-confidence', '2'], /0, 0\.5, 1/],
    [[LANG_SON, QUANG_TRI, '--width', '10'], /80, 120/],
    [[LANG_SON, QUANG_TRI, '--fromat', 'json'], /--format/],
  ]
  test.each(table)('%j', async (args, says) => {
    const { code, out, err } = await call('diff', ...args, '--lang', 'en')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(says)
    expect(readdirSync(room.path).sort()).toEqual([LANG_SON, QUANG_TRI, DECISION].sort())
    expect(existsSync(at('x.html'))).toBe(false)
  })
})

test('every option is explained in both languages', async () => {
  const [vi, en] = await Promise.all(
    ['vi', 'en'].map(async (LANG) => (await callIn({ env: { LANG } }, 'diff', '--help')).out),
  )
  const options = (text = '') => text.match(/--[a-z-]+/g)
  expect(options(vi)).toEqual(options(en))
  expect(vi).toContain('Mã thoát')
})

describe('plans are called by their province', () => {
  const head = (path: string, province: string | null): PlanHead => ({ path, province, title: null, issued: null })
  const names = (plans: readonly PlanHead[], mode: Comparison['mode'] = 'matrix') =>
    namesOf(comparison({ plans, mode }), 'vi')

  test('or by their file where it tells them apart better', () => {
    const plans = [
      head('a/kh-1.md', 'can-tho'),
      head('a/kh-2.md', 'can-tho'),
      head('b/x.docx', 'dong-nai'),
      head('y.md', null),
    ]
    expect(names(plans)).toEqual(['kh-1', 'kh-2', 'Đồng Nai', 'y'])
  })

  test('or by their path', () => {
    expect(names([head('a/kh.md', null), head('b/kh.md', null)], 'pair')).toEqual(['a/kh.md', 'b/kh.md'])
  })

  test('the base and versions by what they are', () => {
    expect(names([head('qd.md', 'ha-noi'), head('a.md', 'can-tho')], 'base')).toEqual(['Văn bản gốc', 'Cần Thơ'])
    expect(names([head('1.md', 'can-tho'), head('2.md', 'can-tho')], 'versions')).toEqual(['Bản trước', 'Bản sau'])
  })
})
