import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseAllDocuments, parse as yaml } from 'yaml'
import { PLAN } from './with/plan.ts'
import { type Ended, folder, kehoach, type World } from './with/world.ts'

let room = folder()
beforeEach(() => {
  room.remove()
  room = folder()
})
afterEach(() => room.remove())

const at = (name: string): string => join(room.path, name)
const put = (name: string, text: string = PLAN): void => writeFileSync(at(name), text)
const call = (...args: string[]): Promise<Ended> => kehoach(args, { cwd: room.path })
const callIn = (world: Omit<World, 'cwd'>, ...args: string[]): Promise<Ended> =>
  kehoach(args, { ...world, cwd: room.path })
const POSIX = process.platform !== 'win32'

describe('parse prints the plan', () => {
  beforeEach(() => put('a.txt'))

  test('as YAML, with the line that tells editors the schema', async () => {
    const { code, out, err } = await call('parse', 'a.txt')
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n', 2)).toEqual([
      expect.stringMatching(/^# yaml-language-server: \$schema=.*plan\.schema\.json$/),
      'kehoach: 1',
    ])
    expect(yaml(out)).toMatchObject({
      kehoach: 1,
      source: { path: 'a.txt', format: 'text', encoding: 'utf-8' },
      document: { number: 91 },
    })
  })

  test('as JSON: the same', async () => {
    const { out } = await call('parse', 'a.txt', '--format', 'json')
    expect(JSON.parse(out)).toEqual(yaml((await call('parse', 'a.txt')).out))
  })

  test('as NDJSON: one line', async () => {
    const { out } = await call('parse', 'a.txt', '-f', 'ndjson')
    expect(out.match(/\n/g)).toHaveLength(1)
    expect(JSON.parse(out)).toEqual(JSON.parse((await call('parse', 'a.txt', '--format=json')).out))
  })

  test('with the keys of the model in their order', async () => {
    const { out } = await call('parse', 'a.txt', '--format', 'json')
    expect(Object.keys(JSON.parse(out))).toEqual(
      'kehoach source document bases body tasks assignments funding reporting targets citations abbreviations agencies ignored'.split(
        ' ',
      ),
    )
  })

  test('twice the same, byte for byte', async () => {
    expect((await call('parse', 'a.txt')).out).toBe((await call('parse', 'a.txt')).out)
  })
})

describe('several inputs make one valid document', () => {
  beforeEach(() => {
    put('a.txt')
    put('b.md')
    put('bad.txt', 'Xin chào.')
  })

  test('YAML documents', async () => {
    const { code, out } = await call('parse', 'a.txt', 'b.md')
    const documents = parseAllDocuments(out)
    expect(code).toBe(0)
    expect(documents).toHaveLength(2)
    expect(documents.flatMap((document) => ('errors' in document ? document.errors : []))).toEqual([])
  })

  test('a JSON array, also around a bad one and where nothing is left', async () => {
    expect(JSON.parse((await call('parse', 'a.txt', 'bad.txt', 'b.md', '--format', 'json')).out)).toHaveLength(2)
    expect(JSON.parse((await call('parse', 'bad.txt', 'no.txt', 'bad.txt', '--format', 'json')).out || '[]')).toEqual(
      [],
    )
  })

  test('a line a plan', async () => {
    const { out } = await call('parse', '.', '--format', 'ndjson')
    const paths = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path)
    expect(paths).toEqual(['a.txt', 'b.md'])
  })

  test('bad ones are told, counted and end with 2; the others are done', async () => {
    const { code, err } = await call('parse', 'a.txt', 'bad.txt', 'b.md', '--lang', 'en')
    expect(code).toBe(2)
    expect(err).toMatch(/^bad\.txt:1:1: error not-a-plan: This does not look like a plan: .*\n2 ok, 1 failed\n$/)
  })

  test('no progress in a pipe, a line of it on a terminal that is wiped at the end', async () => {
    mkdirSync(at('many'))
    for (let i = 0; i < 25; i++) put(`many/${i}.txt`)
    expect((await call('parse', 'many', '-f', 'ndjson')).err).toBe('')
    const { err } = await callIn({ terminal: true }, 'parse', 'many', '-f', 'ndjson')
    expect(err).toMatch(/\r1\/25.*\r24\/25\r\x1b\[K$/s)
    expect((await callIn({ terminal: true }, 'parse', 'many', '-f', 'ndjson', '--quiet')).err).toBe('')
  })
})

describe('stages', () => {
  beforeEach(() => put('a.txt'))
  test('blocks: pieces with their lines', async () => {
    const { out } = await call('parse', 'a.txt', '--stage', 'blocks', '--format', 'json')
    const { blocks, ignored } = JSON.parse(out)
    expect(blocks).toContainEqual({
      kind: 'text',
      text: 'I. MỤC ĐÍCH, YÊU CẦU',
      bold: false,
      at: { line: 17, end_line: 17 },
    })
    expect(ignored).toEqual([])
  })

  test('tree: nodes with their markers', async () => {
    const tree = yaml((await call('parse', 'a.txt', '--stage', 'tree')).out)
    const numbered = tree.filter(({ id }: { id: string | null }) => id !== null)
    expect(numbered.map(({ id, marker }: { id: string; marker: string }) => `${id} ${marker}`)).toEqual([
      'I I.',
      'II II.',
      'III III.',
      'IV IV.',
      'V V.',
    ])
  })

  test('plan: as without the option', async () => {
    expect((await call('parse', 'a.txt', '--stage', 'plan')).out).toBe((await call('parse', 'a.txt')).out)
  })
})

describe('--out writes a file a plan', () => {
  beforeEach(() => put('a.txt'))

  test('into a folder that it makes, and says which', async () => {
    put('b.md')
    const { code, out, err } = await call('parse', 'a.txt', 'b.md', '--out', 'x/y')
    expect([code, out, err]).toEqual([0, '', 'x/y/a.yaml\nx/y/b.yaml\n'])
    expect(readdirSync(at('x/y'))).toEqual(['a.yaml', 'b.yaml'])
    expect(readFileSync(at('x/y/a.yaml'), 'utf8')).toBe((await call('parse', 'a.txt')).out)
  })

  test.each([
    ['yaml', 'a.yaml'],
    ['json', 'a.json'],
    ['ndjson', 'a.ndjson'],
  ])('as %s in %s, over an older one', async (format, name) => {
    mkdirSync(at('out'))
    writeFileSync(at(`out/${name}`), 'cũ')
    expect(await call('parse', 'a.txt', '-o', 'out', '-f', format, '-q')).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(at(`out/${name}`), 'utf8')).toBe((await call('parse', 'a.txt', '-f', format)).out)
    expect(readdirSync(at('out'))).toEqual([name])
  })

  test('nothing where two inputs would meet in one name', async () => {
    mkdirSync(at('d'))
    put('d/a.md')
    const { code, err } = await call('parse', 'a.txt', 'd/a.md', '--out', 'out', '--lang', 'en')
    expect([code, existsSync(at('out'))]).toEqual([2, false])
    expect(err).toMatch(/^d\/a\.md:1:1: error output: a\.txt and this file would both be written to out\/a\.yaml/)
  })

  test('nothing where names differ by case or form only', async () => {
    put('A.md')
    expect((await call('parse', 'a.txt', 'A.md', '--out', 'out')).code).toBe(2)
    put('đề án.txt'.normalize('NFC'))
    put('đề án.md'.normalize('NFD'))
    expect(
      (await call('parse', at('đề án.txt'.normalize('NFC')), at('đề án.md'.normalize('NFD')), '--out', 'out')).code,
    ).toBe(2)
    expect(existsSync(at('out'))).toBe(false)
  })

  test('nothing over an input', async () => {
    writeFileSync(at('p.yaml'), (await call('parse', 'a.txt')).out)
    const before = readFileSync(at('p.yaml'), 'utf8')
    const { code, err } = await call('parse', 'p.yaml', '--out', '.', '--lang', 'en')
    expect([code, readFileSync(at('p.yaml'), 'utf8')]).toEqual([2, before])
    expect(err).toMatch(/^p\.yaml:1:1: error output: .*another folder/)
  })

  test('nothing over another input either', async () => {
    writeFileSync(at('a.yaml'), (await call('parse', 'a.txt')).out)
    const before = readFileSync(at('a.yaml'), 'utf8')
    expect((await call('parse', 'a.txt', 'a.yaml', '--out', '.')).code).toBe(2)
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(before)
  })

  test.runIf(POSIX)('nothing through a symbolic link', async () => {
    mkdirSync(at('out'))
    writeFileSync(at('victim'), 'của người khác')
    symlinkSync(at('victim'), at('out/a.yaml'))
    const { code, err } = await call('parse', 'a.txt', '--out', 'out', '--lang', 'en')
    expect([code, readFileSync(at('victim'), 'utf8'), readdirSync(at('out'))]).toEqual([
      2,
      'của người khác',
      ['a.yaml'],
    ])
    expect(err).toMatch(/^out\/a\.yaml:1:1: error output: The output is a symbolic link/)
  })

  test('and leaves no temporary file where it cannot write', async () => {
    mkdirSync(at('out/a.yaml'), { recursive: true })
    const { code, err } = await call('parse', 'a.txt', '--out', 'out', '--lang', 'en')
    expect([code, readdirSync(at('out'))]).toEqual([2, ['a.yaml']])
    expect(err).toMatch(/^out\/a\.yaml:1:1: error output: Cannot write .*\n$/)
    writeFileSync(at('file'), '')
    expect((await call('parse', 'a.txt', '--out', 'file')).code).toBe(2)
  })

  test.each(['CON', 'aux.2026.'])('under a name that Windows can hold: %s', async (name) => {
    put(`${name}.txt`)
    await call('parse', `${name}.txt`, '--out', 'out')
    expect(readdirSync(at('out'))[0]).not.toMatch(/^(?:con|aux)\.|[. ]$/i)
  })
})

describe('standard input', () => {
  test('is text without a name', async () => {
    const { code, out } = await callIn({ stdin: PLAN }, 'parse', '-', '--format', 'json')
    expect([code, JSON.parse(out).source]).toMatchObject([0, { path: '-', format: 'text' }])
  })

  test('is what its name says', async () => {
    const { out } = await callIn({ stdin: PLAN }, 'parse', '-', '--stdin-name', 'k.md', '--format', 'json')
    expect(JSON.parse(out).source).toMatchObject({ path: 'k.md', format: 'markdown' })
    const plan = (await callIn({ stdin: PLAN }, 'parse', '-')).out
    expect((await callIn({ stdin: plan }, 'parse', '-', '--stdin-name', 'p.yaml')).out).toBe(plan)
  })

  test('empty or too long is told', async () => {
    expect(await callIn({ stdin: '' }, 'parse', '-', '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^-:1:1: error empty: /),
    })
    const long = await callIn({ stdin: PLAN }, 'parse', '-', '--max-size', '1K', '--lang', 'en')
    expect(long).toMatchObject({ code: 2, err: expect.stringMatching(/^-:1:1: error too-large: .*--max-size/) })
  })
})

describe('a plan in YAML is read wherever a text is', () => {
  test('and comes back the same', async () => {
    put('a.txt')
    const { out } = await call('parse', 'a.txt')
    put('p.yaml', out)
    put('p.yml', out)
    expect(await call('parse', 'p.yaml')).toEqual({ code: 0, out, err: '' })
    expect((await call('parse', 'p.yml')).out).toBe(out)
  })
})

describe('languages', () => {
  beforeEach(() => put('bad.txt', 'Xin chào.'))
  const table: [name: string, env: Record<string, string>, args: string[], says: RegExp][] = [
    ['Vietnamese where nothing is set', {}, [], /Đây không có vẻ là kế hoạch/],
    ['of the locale', { LANG: 'en_GB.UTF-8' }, [], /does not look like a plan/],
    ['LC_ALL before LANG', { LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, [], /Đây không có vẻ/],
    ['Vietnamese for any other locale', { LANG: 'C' }, [], /Đây không có vẻ/],
    ['--lang before all', { LANG: 'vi_VN' }, ['--lang', 'en'], /does not look like a plan/],
    ['--lang=vi', { LANG: 'en_US' }, ['--lang=vi'], /Đây không có vẻ/],
  ]
  test.each(table)('%s', async (_name, env, args, says) => {
    expect((await callIn({ env }, 'parse', 'bad.txt', ...args)).err).toMatch(says)
  })

  test('an unknown one is refused', async () => {
    expect(await call('parse', 'bad.txt', '--lang', 'fr')).toMatchObject({
      code: 2,
      err: expect.stringContaining('vi, en'),
    })
  })
})

describe('help and version', () => {
  const table: [args: string[], lang: string, says: string][] = [
    [['--help'], 'vi', 'Bộ công cụ dòng lệnh'],
    [['--help'], 'en', 'Command-line toolkit'],
    [['parse', '--help'], 'vi', 'Mã thoát: 0 xong cả'],
    [['parse', '--help'], 'en', 'Exit status: 0 all done'],
    [['parse', '-h'], 'en', '--stdin-name'],
  ]
  test.each(table)('%j in %s', async (args, lang, says) => {
    const { code, out, err } = await callIn({ env: { LANG: lang } }, ...args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(says)
  })

  test('every option of parse is explained in both languages', async () => {
    const [vi, en] = await Promise.all(
      ['vi', 'en'].map(async (lang) => (await callIn({ env: { LANG: lang } }, 'parse', '--help')).out),
    )
    const options = (text = '') => text.match(/--[a-z-]+/g)
    expect(options(vi)).toEqual(options(en))
  })

  test.each(['parse', 'validate', 'explain', 'rules', 'strip'])(
    'the help of %s is Vietnamese throughout',
    async (name) => {
      const { out } = await callIn({ env: { LANG: 'vi' } }, name, '--help')
      expect(out).toMatch(/Cách dùng:/)
      expect(out).not.toMatch(/Usage:|Arguments:|Options:|default:|choices:/)
    },
  )

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await call('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('wrong use ends with 2 and says what was meant', () => {
  const table: [args: string[], says: RegExp][] = [
    [[], /parse/],
    [['parse'], /path/],
    [['pasre', 'a.txt'], /parse/],
    [['parse', 'a.txt', '--fromat', 'json'], /--format/],
    [['parse', 'a.txt', '--stat'], /--stats/],
    [['parse', 'a.txt', '--format', 'xyz'], /yaml, json, ndjson/],
    [['parse', 'a.txt', '--stage', 'x'], /blocks, tree, plan/],
    [['parse', 'a.txt', '--max-size', 'lots'], /100M/],
    [['parse', 'a.txt', '--encoding', 'klingon'], /tcvn3/],
    [['parse', '*.docx'], /\*\.docx:1:1: error not-found/],
  ]
  test.each(table)('%j', async (args, says) => {
    put('a.txt')
    const { code, out, err } = await call(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(says)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('--stats, --quiet, --encoding, --max-size', () => {
  beforeEach(() => put('a.txt'))

  test('--stats tells the coverage', async () => {
    const { code, err } = await call('parse', 'a.txt', '--stats', '--lang', 'en')
    expect(code).toBe(0)
    expect(err).toMatch(
      /^a\.txt: \d+ words: \d+ in the plan, 0 set aside, 0 lost; 0\.00 % in sections of unknown role\n$/,
    )
    expect((await call('parse', 'a.txt', '--stats')).err).toMatch(/từ.*0 mất/)
  })

  test('--quiet keeps notes and summaries back, never errors', async () => {
    writeFileSync(at('cut.txt'), Buffer.concat([Buffer.from(PLAN), Buffer.from([0xe1, 0xba])]))
    expect((await call('parse', 'cut.txt')).err).toMatch(/^cut\.txt:\d+:\d+: lưu ý encoding: /)
    expect((await call('parse', 'cut.txt', '--quiet')).err).toBe('')
    expect((await call('parse', 'a.txt', 'no.txt', '--quiet')).err).toMatch(/^no\.txt:1:1: error not-found: [^\n]*\n$/)
  })

  test('--encoding forces, and the plan says so', async () => {
    writeFileSync(at('u.txt'), Buffer.from(PLAN, 'utf16le'))
    const { out } = await call('parse', 'u.txt', '--encoding', 'utf-16le', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ source: { encoding: 'utf-16le' }, document: { number: 91 } })
  })

  test('--max-size lowers and raises', async () => {
    expect((await call('parse', 'a.txt', '--max-size', '100')).code).toBe(2)
    expect((await call('parse', 'a.txt', '--max-size', '1M')).code).toBe(0)
  })
})
