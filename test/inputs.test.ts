import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findInputs } from '../src/commands/inputs.ts'
import { readBytes } from '../src/commands/read-bytes.ts'
import { bytesAllowed, sizeInWords } from '../src/limits.ts'
import { visible } from '../src/text/visible.ts'

const POSIX = process.platform !== 'win32'
const ROOT = process.getuid?.() === 0
const extensions = ['.txt', '.md']
let cwd = ''

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kehoach-inputs-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), `in ${path}`)
  }
}
const link = (target: string, path: string): void => symlinkSync(target, join(cwd, path))
const fifo = (path: string): void => void execFileSync('mkfifo', [join(cwd, path)])

async function found(...args: string[]): Promise<{ files: string[]; errors: string[] }> {
  const { files, errors } = await findInputs(args, { cwd }, { extensions })
  return { files: files.map(({ path }) => path), errors: errors.map(({ path, problem }) => `${path}: ${problem.code}`) }
}
const files = (...list: string[]) => ({ files: list, errors: [] })
const errors = (...list: string[]) => ({ files: [], errors: list })

describe('what is named is found', () => {
  test('files in the order named, each once, with any extension', async () => {
    put('b.md', 'a.docx')
    expect(await found('b.md', 'a.docx', './b.md')).toEqual(files('b.md', 'a.docx'))
  })

  test('a folder, all the way down, in the order of code units', async () => {
    put('d/b.md', 'd/a/z.txt', 'd/B.MD', 'd/đ.md', 'd/c.docx', 'd/node_modules/n.md', 'd/.git/g.md', 'd/a/README')
    expect(await found('d')).toEqual(files('d/B.MD', 'd/a/z.txt', 'd/b.md', 'd/đ.md'))
    expect(await found('d/')).toEqual(await found('d'))
  })

  test('the current folder', async () => {
    put('a.md', 'd/b.md')
    expect(await found('.')).toEqual(files('a.md', 'd/b.md'))
  })

  test('standard input', async () => {
    expect(await found('-', '-')).toEqual(files('-'))
  })

  test('an absolute path', async () => {
    put('a.md')
    expect(await found(join(cwd, 'a.md'))).toEqual(files(join(cwd, 'a.md')))
  })

  test('a quoted glob', async () => {
    put('d/b.md', 'd/a.md', 'd/c.txt', 'd/node_modules/x/n.md')
    expect(await found('d/**/*.md')).toEqual(files('d/a.md', 'd/b.md'))
    expect(await found('d/{a,c}.*')).toEqual(files('d/a.md', 'd/c.txt'))
  })

  test('a name that is written like a glob', async () => {
    put('a[1].md', 'a1.md', '(k) kế hoạch.md')
    expect(await found('a[1].md', '(k) kế hoạch.md')).toEqual(files('a[1].md', '(k) kế hoạch.md'))
  })

  test('a name in the other normal form', async () => {
    const name = 'Kế hoạch/Số 1.md'
    put(name.normalize('NFD'))
    const [path = ''] = (await found(name.normalize('NFC'))).files
    expect(path.normalize('NFC')).toBe(name.normalize('NFC'))
    put('Đề án.md'.normalize('NFC'))
    expect((await found('Đề án.md'.normalize('NFD'))).errors).toEqual([])
  })

  test.runIf(POSIX)('names that a terminal would obey', async () => {
    put('d/a\n\x1b[31m.txt', 'd/-x.md')
    expect(await found('d')).toEqual(files('d/-x.md', 'd/a\n\x1b[31m.txt'))
    expect(await found('d/-x.md')).toEqual(files('d/-x.md'))
  })
})

describe('.kehoachignore', () => {
  test('counts from the current folder down, for folders and globs, not for what is named', async () => {
    put('d/a.md', 'd/drafts/b.md', 'd/e/old.md', 'd/e/keep.md', 'd/e/new.md')
    writeFileSync(join(cwd, '.kehoachignore'), 'drafts/\nold.md\nkeep.md\n')
    writeFileSync(join(cwd, 'd/e/.kehoachignore'), '!keep.md\nnew.md\n')
    expect(await found('d')).toEqual(files('d/a.md', 'd/e/keep.md'))
    expect(await found('d/**/*.md')).toEqual(files('d/a.md', 'd/e/keep.md'))
    expect(await found('d/drafts/b.md')).toEqual(files('d/drafts/b.md'))
  })

  test('of a folder elsewhere counts there', async () => {
    put('far/a.md', 'far/b.md', 'here/x')
    writeFileSync(join(cwd, 'far/.kehoachignore'), 'b.md')
    const { files: list } = await findInputs(['../far'], { cwd: join(cwd, 'here') }, { extensions })
    expect(list).toEqual([{ path: '../far/a.md' }])
  })
})

describe('what cannot be read is told', () => {
  test('a missing file, also among good ones', async () => {
    put('a.md')
    expect(await found('no.md', 'a.md')).toEqual({ files: ['a.md'], errors: ['no.md: not-found'] })
    expect(await found('a.md/x.md', `${'x'.repeat(5_000)}.md`)).toMatchObject({ files: [] })
  })

  test('a glob that matches nothing', async () => {
    expect(await found('*.docx')).toEqual(errors('*.docx: not-found'))
  })

  test('a folder with nothing to read', async () => {
    put('d/a.docx')
    expect(await found('d')).toEqual(errors('d: not-found'))
  })

  test.runIf(POSIX)('links that lead nowhere or in a circle', async () => {
    mkdirSync(join(cwd, 'd'))
    link('/nowhere', 'd/a.md')
    link('b.md', 'd/b.md')
    expect(await found('d/a.md', 'd/b.md')).toEqual(errors('d/a.md: not-found', 'd/b.md: not-found'))
    expect(await found('d')).toEqual(errors('d/a.md: not-found', 'd/b.md: not-found'))
  })

  test.runIf(POSIX)('a folder that holds itself is walked once', async () => {
    put('d/a.md')
    link('.', 'd/loop')
    link('a.md', 'd/same.md')
    expect(await found('d', 'd/loop')).toEqual(files('d/a.md'))
    expect(await found('d/**/*.md')).toEqual(files('d/a.md'))
    link('d/a.md', 'l.md')
    expect(await found('*.md', 'd')).toEqual(files('l.md'))
  })

  test.runIf(POSIX)('pipes and devices, without waiting for them', async () => {
    mkdirSync(join(cwd, 'd'))
    fifo('d/p.txt')
    expect(await found('d/p.txt', '/dev/zero', 'd')).toEqual(
      errors('d/p.txt: not-a-file', '/dev/zero: not-a-file', 'd/p.txt: not-a-file'),
    )
  })

  test.runIf(POSIX && !ROOT)('a folder that may not be entered', async () => {
    put('d/in/a.md')
    chmodSync(join(cwd, 'd/in'), 0)
    expect(await found('d', 'd/in/a.md')).toEqual(errors('d/in: no-access', 'd/in/a.md: no-access'))
    chmodSync(join(cwd, 'd/in'), 0o755)
  })

  test.runIf(process.platform === 'linux')('a name that is not UTF-8', async () => {
    execFileSync('sh', ['-c', 'mkdir d && printf x > "$(printf \'d/\\377.txt\')"'], { cwd })
    expect((await found('d')).errors).toEqual(['d/\ufffd.txt: not-found'])
  })
})

describe('bytes are read', () => {
  const io = (...parts: string[]) => ({ cwd, stdin: Readable.from(parts.map((part) => Buffer.from(part))) })
  async function read(path: string, limit: number, ...stdin: string[]): Promise<string> {
    const result = await readBytes(path, limit, io(...stdin))
    return result instanceof Uint8Array ? Buffer.from(result).toString() : `${result.code}: ${result.message.en}`
  }

  test('from a file, a link and standard input', async () => {
    put('a.md')
    expect(await read('a.md', 100)).toBe('in a.md')
    expect(await read(join(cwd, 'a.md'), 7)).toBe('in a.md')
    expect(await read('-', 100, 'Kế ', 'hoạch')).toBe('Kế hoạch')
    if (POSIX) link('a.md', 'l.md')
    if (POSIX) expect(await read('l.md', 100)).toBe('in a.md')
  })

  test('up to the limit, which is named', async () => {
    put('a.md')
    expect(await read('a.md', 6)).toMatch(/^too-large: .*7 B.*limit is 6 B.*--max-size/)
    expect(await read('-', 6, 'abc', 'defg')).toMatch(/^too-large: .*--max-size/)
  })

  test('at once refused when far too large', async () => {
    put('big.txt')
    truncateSync(join(cwd, 'big.txt'), 3 * 1024 ** 3)
    expect(await read('big.txt', bytesAllowed('big.txt'))).toMatch(/too-large: .*3072 MiB.*50 MiB/)
  })

  test('not from what is no file', async () => {
    mkdirSync(join(cwd, 'd'))
    expect(await read('d', 9)).toMatch(/^not-a-file/)
    expect(await read('no.md', 9)).toMatch(/^not-found/)
    if (!POSIX) return
    fifo('p.txt')
    expect(await read('p.txt', 9)).toMatch(/^not-a-file/)
    expect(await read('/dev/zero', 9)).toMatch(/^not-a-file/)
  })

  test.runIf(POSIX && !ROOT)('not from what may not be read', async () => {
    put('a.md')
    chmodSync(join(cwd, 'a.md'), 0)
    expect(await read('a.md', 100)).toMatch(/^no-access/)
  })

  test('and a file that changes meanwhile is refused', async () => {
    const path = join(cwd, 'a.txt')
    writeFileSync(path, Buffer.alloc(40_000_000, 'x'))
    const reading = read('a.txt', 50_000_000)
    const cut = setInterval(() => truncateSync(path, 10), 1)
    const result = await reading
    clearInterval(cut)
    expect(result.length === 10 || result.startsWith('changed-while-read')).toBe(true)
  })
})

describe('what a terminal would obey is shown', () => {
  const table: [text: string, shown: string][] = [
    ['Kế hoạch số 1 – “ổn” 👍🏽', 'Kế hoạch số 1 – “ổn” 👍🏽'],
    ['a\n\x1b[31m.txt', 'a\\x0a\\x1b[31m.txt'],
    ['x\u202egpj', 'x\\u202egpj'],
    ['\x9b2J\x07\r\t\x7f\0', '\\x9b2J\\x07\\x0d\\x09\\x7f\\x00'],
    ['\ud800', '\\ud800'],
  ]
  test.each(table)('%j', (text, shown) => expect(visible(text)).toBe(shown))
})

test('limits go by the name of the file', () => {
  const sizes = ['a.txt', 'a.MD', 'a.markdown', 'a.yml', 'a.yaml', '-'].map((path) => sizeInWords(bytesAllowed(path)))
  expect(sizes).toEqual(['50 MiB', '5 MiB', '5 MiB', '5 MiB', '5 MiB', '50 MiB'])
  expect([sizeInWords(12), sizeInWords(1536)]).toEqual(['12 B', '1.5 KiB'])
})
