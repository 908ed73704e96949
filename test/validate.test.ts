import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../src/cli.ts'
import type { Io } from '../src/commands/io.ts'
import { rewrite } from '../src/commands/rewrite.ts'
import { framed } from '../src/lint/frame.ts'

const CLEAN = framed({ in: 'annex', text: '' }).text
/** No task of it has a deadline, and no period covers them. */
const BAD = framed({ in: 'task', text: '1. Rà soát sổ hộ tịch của xã\n\n- Cơ quan chủ trì: Sở Tư pháp.' }).text
const RULE = 'task-without-deadline'
const ONLY = ['--rule', `${RULE}=error`]

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kehoach-validate-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}
const get = (path: string): string => readFileSync(join(cwd, path), 'utf8')

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function kehoach(...argv: string[]): Promise<Ran> {
  return kehoachWith('', ...argv)
}

async function kehoachWith(stdin: string, ...argv: string[]): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const output = (parts: string[]) => ({
    write: (text: string) => void parts.push(text),
    isTTY: false,
    columns: undefined,
  })
  const io: Io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: output(out),
    stderr: output(err),
    env: { LANG: 'en_US.UTF-8' },
    cwd,
  }
  const code = await run(['node', 'kehoach', ...argv], io)
  return { code, out: out.join(''), err: err.join('') }
}

interface Told {
  kehoach: number
  files: {
    path: string
    profile: string
    findings: { rule: string; severity: string; at: { line?: number } | null; item: string | null }[]
    errors: { code: string }[]
    clarity: { people: { tasks: number } }
  }[]
  summary: { files: number; failed: number; errors: number }
}

async function told(...argv: string[]): Promise<Told & Ran> {
  const ran = await kehoach('validate', '--format', 'json', ...argv)
  const document: Told = JSON.parse(ran.out)
  return { ...ran, ...document }
}
const rulesOf = ({ files }: Told): string[][] => files.map(({ findings }) => findings.map(({ rule }) => rule))

describe('exit status', () => {
  test('0 where nothing is found', async () => {
    put('a.txt', CLEAN)
    expect(await kehoach('validate', 'a.txt')).toMatchObject({ code: 0, err: '' })
    expect(await kehoach('lint', 'a.txt')).toMatchObject({ code: 0, err: '' })
  })

  test('1 for findings at or above --fail-on', async () => {
    put('a.txt', BAD)
    const code = async (...flags: string[]) => (await kehoach('validate', 'a.txt', ...flags)).code
    expect(await code('--rule', `${RULE}=error`)).toBe(1)
    expect(await code('--rule', `${RULE}=warning`)).toBe(0)
    expect(await code('--rule', `${RULE}=warning`, '--fail-on', 'warning')).toBe(1)
    expect(await code('--rule', `${RULE}=warning`, '--max-warnings', '0')).toBe(1)
    expect(await code('--rule', `${RULE}=warning`, '--max-warnings', '9')).toBe(0)
    expect(await code('--rule', `${RULE}=info`, '--fail-on', 'info')).toBe(1)
    expect(await code('--rule', `${RULE}=error`, '--fail-on', 'never')).toBe(0)
    expect(await code('--rule', `${RULE}=off`, '--fail-on', 'error')).toBe(0)
  })

  test('2 before 1, and the good neighbours are still told', async () => {
    put('a.txt', BAD)
    put('b.txt', 'Đây là một lá thư.')
    const { code, err, files, summary } = await told('a.txt', 'b.txt', 'c.txt', ...ONLY)
    expect(code).toBe(2)
    expect(files.map(({ path, errors }) => [path, errors.map((error) => error.code)])).toEqual([
      ['c.txt', ['not-found']],
      ['a.txt', []],
      ['b.txt', ['not-a-plan']],
    ])
    expect(summary).toMatchObject({ files: 3, failed: 2, errors: 1 })
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^c\.txt:1:1: error not-found/),
      expect.stringMatching(/^b\.txt:1:1: error not-a-plan/),
    ])
  })

  const wrong: [argv: string[], says: RegExp][] = [
    [[], /nothing to check/],
    [['--nope'], /unknown option/],
    [['a.txt', '--format', 'xml'], /no format "xml".*sarif/],
    [['a.txt', '--format', 'json', '--format', 'unix'], /standard output/],
    [['a.txt', '--format', 'json:'], /file name is missing/],
    [['a.txt', '--format', 'json:a.txt'], /overwrite the input/],
    [['a.txt', '--rule', 'no-such=error'], /no rule "no-such"/],
    [['a.txt', '--rule', RULE], /id=severity/],
    [['a.txt', '--profile', 'final'], /draft, issued, archive/],
    [['a.txt', '--as-of', '2025-02-31'], /2026-01-31/],
    [['a.txt', '--max-warnings', 'x'], /max-warnings/],
    [['a.txt', '--fix', '--fix-dry-run'], /exclude/],
    [['a.txt', '--update-baseline'], /--baseline FILE/],
    [['a.txt', '--fix-dry-run', '--format', 'json'], /diff/],
    [['a.txt', '--baseline', 'none.json'], /Not found/],
    [['a.txt', '--config', 'none.yaml'], /Not found/],
  ]
  test.each(wrong)('2 for wrong use: %j', async (argv, says) => {
    put('a.txt', CLEAN)
    const { code, out, err } = await kehoach('validate', ...argv)
    expect([code, out.startsWith('{') ? '' : out]).toEqual([2, ''])
    expect(err).toMatch(says)
    expect(get('a.txt')).toBe(CLEAN)
  })
})

describe('the result', () => {
  test('is one JSON document, a file in the order of paths', async () => {
    put('d/b.txt', BAD)
    put('d/a.txt', CLEAN)
    const { kehoach: version, files, err } = await told('d', ...ONLY)
    expect(version).toBe(1)
    expect(err).toBe('')
    expect(files.map(({ path }) => path)).toEqual(['d/a.txt', 'd/b.txt'])
    expect(files[1]).toMatchObject({
      profile: 'issued',
      clarity: { people: { tasks: 1 } },
      findings: [{ rule: RULE, item: 'III.1', at: { line: 41 } }],
    })
    expect(files[1]).not.toHaveProperty('source')
  })

  test('goes to files when they are named', async () => {
    put('a.txt', BAD)
    const { code, out } = await kehoach('validate', 'a.txt', ...ONLY, '--format', 'unix', '--format', 'json:out/r.json')
    expect(code).toBe(1)
    expect(out).toContain('a.txt')
    expect(rulesOf(JSON.parse(get('out/r.json')))).toEqual([[RULE]])
    mkdirSync(join(cwd, 'folder'))
    expect(await kehoach('validate', 'a.txt', '--format', 'json:folder')).toMatchObject({
      code: 2,
      err: expect.stringContaining('EISDIR'),
    })
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'folder', 'out'])
  })

  test('is the same twice, and errors only when quiet', async () => {
    put('a.txt', BAD)
    expect(await kehoach('validate', '-f', 'json', 'a.txt')).toEqual(await kehoach('validate', '-f', 'json', 'a.txt'))
    expect(rulesOf(await told('a.txt', '--quiet', '--rule', `${RULE}=warning`))).toEqual([[]])
  })

  test('of standard input has its name', async () => {
    const { out, code } = await kehoachWith(BAD, 'validate', '-', '--stdin-name', 'kh.txt', '-f', 'json', ...ONLY)
    const { files }: Told = JSON.parse(out)
    expect([code, files[0]?.path]).toEqual([1, 'kh.txt'])
  })

  test('goes by the profile: a blank number is a draft', async () => {
    put('a.txt', BAD.replace('Số: 812/', 'Số:       /'))
    const profile = async (...flags: string[]) => (await told('a.txt', ...flags)).files[0]?.profile
    expect([await profile(), await profile('--profile', 'archive')]).toEqual(['draft', 'archive'])
  })
})

describe('the configuration', () => {
  test('sets severities, options and paths', async () => {
    put('d/a.txt', BAD)
    put(
      'kehoach.config.yaml',
      `severities: { ${RULE}: warning }\noptions: { fail-on: warning, format: json }\npaths: d`,
    )
    const { code, out } = await kehoach('validate')
    const document: Told = JSON.parse(out)
    expect([code, document.files[0]?.findings[0]?.severity]).toEqual([1, 'warning'])
    expect((await kehoach('validate', '--rule', `${RULE}=off`, '--fail-on', 'error')).code).toBe(0)
  })

  test('with unknown keys is refused with line and column, in the report too', async () => {
    put('a.txt', CLEAN)
    put('kehoach.config.yaml', 'profile: draft\ncolour: red')
    const { code, err, files } = await told('a.txt')
    expect([code, files.map(({ path }) => path)]).toEqual([2, ['kehoach.config.yaml']])
    expect(err).toMatch(/^kehoach\.config\.yaml:2:1: error schema: Unknown key "colour"/)
  })

  test('suppresses by rule, path and item, and tells what is unused', async () => {
    put('d/a.txt', BAD)
    put('e/a.txt', BAD)
    const config = (path: string, item: string) =>
      put(
        'kehoach.config.yaml',
        `suppressions:\n  - rule: ${RULE}\n    path: ${path}\n    item: ${item}\n    reason: kế hoạch cũ`,
      )
    config('d/**', 'III')
    expect(rulesOf(await told('d', 'e', ...ONLY))).toEqual([[], [RULE]])
    config('d/**', 'IV')
    const { err, code, ...rest } = await told('d', ...ONLY)
    expect([rulesOf(rest), code]).toEqual([[[RULE]], 1])
    expect(err).toMatch(/^kehoach\.config\.yaml:2:5: note usage: This suppression covers no finding/)
    config('f/**', 'III')
    expect((await told('d', ...ONLY)).err).toBe('')
  })

  test('is printed as one that gives the same', async () => {
    put('kehoach.config.yaml', `severities: { ${RULE}: info }\nsuppressions: [{ rule: ${RULE}, reason: cũ }]`)
    const { out, code } = await kehoach('validate', '--print-config', '--profile', 'archive')
    expect(code).toBe(0)
    expect(out).toContain(`${RULE}: info`)
    put('kehoach.config.yaml', out)
    expect((await kehoach('validate', '--print-config')).out).toBe(out)
  })
})

describe('a Markdown comment', () => {
  test('suppresses with a reason', async () => {
    put('a.md', BAD.replace('1. Rà soát', `<!-- kehoach-allow ${RULE}: chờ hướng dẫn -->\n\n1. Rà soát`))
    expect(rulesOf(await told('a.md', ...ONLY))).toEqual([[]])
  })
})

describe('a baseline', () => {
  test('is made, holds back what was there, and lets new findings through', async () => {
    put('a.txt', BAD)
    expect((await kehoach('validate', 'a.txt', ...ONLY, '--baseline', 'b/base.json', '--update-baseline')).code).toBe(0)
    expect(get('b/base.json')).toContain('"../a.txt"')
    expect(await told('a.txt', ...ONLY, '--baseline', 'b/base.json')).toMatchObject({
      code: 0,
      files: [{ findings: [] }],
    })
    put(
      'a.txt',
      `${BAD.replace('1. Mục đích', 'Lời thêm.\n\n1. Mục đích').replace('IV. KINH', '2. Sắp xếp kho lưu trữ của tỉnh\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Thời gian: Quý I/2026.\n\nIV. KINH')}`,
    )
    expect((await told('a.txt', ...ONLY, '--baseline', 'b/base.json')).code).toBe(0)
    put('a.txt', BAD.replace('Rà soát sổ hộ tịch của xã', 'Đối chiếu sổ hộ tịch của phường'))
    expect((await told('a.txt', ...ONLY, '--baseline', 'b/base.json')).code).toBe(1)
  })

  test('that is none is refused', async () => {
    put('a.txt', BAD)
    put('base.json', '[]')
    expect(await kehoach('validate', 'a.txt', '--baseline', 'base.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no baseline'),
    })
  })
})

describe('--cache', () => {
  test('gives the same result, and a damaged one is no harm', async () => {
    put('a.txt', BAD)
    const plain = await told('a.txt', ...ONLY)
    const cached = () => told('a.txt', ...ONLY, '--cache=c.json')
    expect(await cached()).toEqual(plain)
    expect(await cached()).toEqual(plain)
    put('c.json', get('c.json').replace('error', 'fatal'))
    expect(await cached()).toEqual(plain)
    put('a.txt', CLEAN)
    expect(rulesOf(await cached())).toEqual([[]])
  })
})

/** Without the mark at its end and the zeros of its dates. */
const SLIPS = CLEAN.replace('giải quyết./.', 'giải quyết.')
  .replace('20 tháng 11 năm', '05 tháng 11 năm')
  .replace('ngày 05', 'ngày 5')

describe('--fix', () => {
  test('mends the file, keeps its mode, line ends and mark, and a second time changes nothing', async () => {
    const before = `\ufeff${SLIPS.replaceAll('\n', '\r\n')}`
    put('a.txt', before)
    chmodSync(join(cwd, 'a.txt'), 0o640)
    await kehoach('validate', 'a.txt', '--fix')
    const after = get('a.txt')
    expect(after).toBe(`\ufeff${CLEAN.replace('ngày 20 tháng 11', 'ngày 05 tháng 11').replaceAll('\n', '\r\n')}`)
    expect(after.startsWith('\ufeff')).toBe(true)
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
    await kehoach('validate', 'a.txt', '--fix')
    expect(get('a.txt')).toBe(after)
    expect((await kehoach('validate', 'a.txt', '--fix-dry-run')).out).toBe('')
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('through a link mends the file, not the link', async () => {
    put('d/a.txt', SLIPS)
    symlinkSync('d/a.txt', join(cwd, 'l.txt'))
    await kehoach('validate', 'l.txt', '--fix')
    expect(get('d/a.txt')).not.toBe(SLIPS)
    expect(
      readdirSync(cwd, { withFileTypes: true }).some((entry) => entry.name === 'l.txt' && entry.isSymbolicLink()),
    ).toBe(true)
  })

  test('as a dry run prints a diff and writes nothing', async () => {
    put('a.txt', SLIPS)
    const { out } = await kehoach('validate', 'a.txt', '--fix-dry-run')
    expect(out).toMatch(/^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ /)
    expect(get('a.txt')).toBe(SLIPS)
  })

  test('that fails leaves the file as it was, and nothing beside it', async () => {
    put('a.txt', SLIPS)
    mkdirSync(join(cwd, `.a.txt.${process.pid}.tmp`))
    expect(await kehoach('validate', 'a.txt', '--fix')).toMatchObject({
      code: 2,
      err: expect.stringContaining('untouched'),
    })
    expect(get('a.txt')).toBe(SLIPS)
    expect(await rewrite('a.txt', Buffer.from('other'), 'new', { cwd })).toMatchObject({ code: 'changed-while-read' })
    expect(await rewrite('b.txt', Buffer.from(''), 'new', { cwd })).toMatchObject({ code: 'output' })
    expect(get('a.txt')).toBe(SLIPS)
  })

  test('does not write where it cannot', async () => {
    expect(await kehoachWith(SLIPS, 'validate', '-', '--fix')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--fix-dry-run'),
    })
    const utf16 = Buffer.from(`\ufeff${SLIPS}`, 'utf16le')
    put('a.txt', utf16)
    expect(await kehoach('validate', 'a.txt', '--fix')).toMatchObject({
      code: 2,
      err: expect.stringContaining('UTF-8'),
    })
    expect(readFileSync(join(cwd, 'a.txt')).equals(utf16)).toBe(true)
  })
})

test('help and version say what there is', async () => {
  expect(await kehoach('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  const { out, code } = await kehoach('validate', '--help')
  expect(code).toBe(0)
  for (const flag of ['--fix-dry-run', '--profile', '--as-of', '--update-baseline', '--print-config', '--stdin-name'])
    expect(out).toContain(flag)
  expect((await kehoach('--help', '--lang', 'vi')).out).toContain('Kiểm tra kế hoạch')
})
