import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { fetching, planDocx, planPdf } from './with/bad.ts'
import { fuzzed } from './with/fuzz.ts'
import { PLAN } from './with/plan.ts'
import { folder } from './with/world.ts'

// The program as it is installed: pipes, signals, disks (parts B and D of ../shared/design/reliability.md).

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const BIN = join(process.env['KEHOACH_ROOT'] ?? ROOT, 'bin/kehoach.js')
const POSIX = process.platform !== 'win32'
const IS_ROOT = process.getuid?.() === 0
const COUNT = 60
// Its name since Node 23.5.
const PERMISSION = Number(process.versions.node.split('.')[0]) < 24 ? '--experimental-permission' : '--permission'
const ENV = { ...process.env, LANG: 'en_US.UTF-8' }

const room = folder()
const at = (name: string): string => join(room.path, name)
const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0

beforeAll(() => {
  mkdirSync(at('many'))
  for (let i = 0; i < COUNT; i++) writeFileSync(at(`many/${i}.txt`), PLAN)
  writeFileSync(at('a.txt'), PLAN)
  writeFileSync(at('a.docx'), planDocx())
  chmodSync(room.path, 0o755)
})
afterAll(room.remove)

/** Runs a line of sh in which "kehoach" is the program. */
function sh(line: string, options: SpawnSyncOptions = {}) {
  const script = `kehoach() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: room.path,
    env: ENV,
    ...options,
  })
  return { status, out: `${stdout}`, err: `${stderr}` }
}

const started = (...args: string[]) => spawn(process.execPath, [BIN, ...args], { cwd: room.path, env: ENV })

describe.runIf(POSIX)('pipes', () => {
  test('a reader that goes away is no error', () => {
    const { out, err } = sh('{ kehoach parse many; echo "code $?" >&2; } | head -n 1')
    expect(out).toMatch(/^[^\n]+\n$/)
    expect(err).toBe('code 0\n')
  })

  test('a slow reader gets all of it', async () => {
    const child = started('parse', 'many', '--format', 'json')
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const parts: Buffer[] = []
    for await (const part of child.stdout) {
      parts.push(part)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(JSON.parse(Buffer.concat(parts).toString())).toHaveLength(COUNT)
  })

  test.each([
    ['standard output', 'kehoach parse a.txt >&-', 0],
    ['standard error', 'kehoach parse none.txt 2>&-', 2],
    ['standard input', 'kehoach parse a.txt <&- >/dev/null', 0],
    ['all', 'kehoach validate a.txt --fail-on never <&- >&- 2>&-', 0],
  ])('%s is closed', (_, line, code) => {
    const { status, err } = sh(line)
    expect([status, err]).toEqual([code, ''])
  })

  test.runIf(process.platform === 'linux')('a full disk behind standard output is told once', () => {
    const { status, err } = sh('kehoach parse many > /dev/full')
    expect(status).toBe(2)
    expect(err).toMatch(/^kehoach: [^\n]*ENOSPC[^\n]*\n$/)
  })
})

describe.runIf(POSIX)('signals', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s ends at once; what is done stays, whole', async (signal) => {
    const out = `out-${signal}`
    const child = started('parse', 'many', '--out', out)
    let err = ''
    const begun = new Promise((resolve) => child.stderr.once('data', resolve))
    child.stderr.on('data', (text) => {
      err += text
    })
    await begun
    child.kill(signal)
    const ended = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)))
    // A shell tells it as 128 + the signal: 130, 143.
    expect(ended).toBe(signal)
    const names = readdirSync(at(out))
    expect(names.length).toBeGreaterThan(0)
    expect(names.length).toBeLessThan(COUNT)
    const [, ok, left] = /^(\d+) ok, (\d+) not processed: interrupted$/m.exec(err) ?? []
    if (signal === 'SIGKILL') expect(ok).toBeUndefined()
    else expect([Number(ok) + Number(left), Math.abs(names.length - Number(ok)) < 2]).toEqual([COUNT, true])
    for (const name of names.filter((one) => !one.endsWith('.tmp')))
      expect(parseDocument(readFileSync(at(join(out, name)), 'utf8')).toJS()).toMatchObject({ kehoach: 1, ignored: [] })
    if (signal !== 'SIGKILL') expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

// Each form draws the next ten times: 3 KB of a PDF that are a thousand million letters.
function endlessPdf(): string {
  const form = (i: number): string => {
    const draws = i === 9 ? 'BT /T 12 Tf (a) Tj ET' : '/F Do '.repeat(10)
    return `${10 + i} 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /T 5 0 R >> /XObject << /F ${11 + i} 0 R >> >> /Length ${draws.length} >>\nstream\n${draws}\nendstream endobj`
  }
  return `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 10 0 R >> >> >> endobj
4 0 obj << /Length 5 >>\nstream\n/F Do\nendstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
${Array.from({ length: 10 }, (_, i) => form(i)).join('\n')}
trailer << /Root 1 0 R >>
%%EOF
`
}

describe('a file costs no more than it may', () => {
  beforeAll(() => {
    writeFileSync(at('endless.pdf'), endlessPdf())
    writeFileSync(at('long.txt'), PLAN.repeat(Math.ceil(3_000_000 / PLAN.length)))
  })
  const each = (path: string, what: string): unknown => expect.stringMatching(new RegExp(`^${path}:1:1: error ${what}`))
  const lines = (err: string): string[] => err.trimEnd().split('\n')

  test('of time: an endless one is ended, and the flag is named that gives more', () => {
    const { status, out, err } = sh('kehoach parse endless.pdf --timeout 1')
    expect([status, out, lines(err)]).toEqual([2, '', [each('endless.pdf', 'too-slow: Not done after 1 s.*--timeout')]])
  })

  test('of time: each that takes too long has its line, and the next gets a new thread', () => {
    const { status, out, err } = sh('kehoach parse a.txt a.docx many/1.txt --timeout 0.001 --format json')
    expect([status, JSON.parse(out)]).toEqual([2, []])
    const slow = ['a.txt', 'a.docx', 'many/1.txt'].map((path) => each(path, 'too-slow: '))
    expect(lines(err)).toEqual([...slow, '0 ok, 3 failed'])
  })

  test.each(['1', '2'])('of memory: with --jobs %s the others are read', (jobs) => {
    const { status, out, err } = sh(
      `kehoach parse a.txt long.txt a.docx endless.pdf many/1.txt --memory 32 --jobs ${jobs} --format ndjson`,
    )
    expect(status).toBe(2)
    const paths = out.trimEnd().split('\n')
    expect(paths.map((line) => JSON.parse(line).source.path)).toEqual(['a.txt', 'a.docx', 'many/1.txt'])
    const full = ['long.txt', 'endless.pdf'].map((path) => each(path, 'too-large: .*over 32 MB.*--memory'))
    expect(lines(err)).toEqual([...full, '3 ok, 2 failed'])
  })

  const LITTLE = '--timeout 0.001'
  test.each([
    ['validate', `kehoach validate a.txt --format json:z/a.json ${LITTLE}`, 1],
    ['validate from standard input', `kehoach validate - --format json:z/a.json ${LITTLE} < a.txt`, 1],
    ['annotate', `kehoach validate a.docx --annotate z/a.docx --format json:z/a.json ${LITTLE}`, 1],
    ['diff', `kehoach diff a.txt a.docx --out z/a.html ${LITTLE}`, 3],
    ['diff with a base', `kehoach diff --base many/1.txt a.txt a.docx --out z/a.html ${LITTLE}`, 4],
    ['report', `kehoach report a.txt --kind assignments --out z/a.docx ${LITTLE}`, 1],
    ['strip', `kehoach strip a.docx --out z/a.docx ${LITTLE}`, 1],
  ])('%s', (name, line, count) => {
    const { status, err } = sh(`rm -rf z; ${line}`)
    expect([status, lines(err)]).toEqual([2, Array(count).fill(expect.stringMatching(/ error (?:too-slow|usage): /))])
    // The report of a run says what could not be read; no other output is there.
    const left = existsSync(at('z')) ? readdirSync(at('z')) : []
    expect(left).toEqual(/^validate|^annotate/.test(name) ? ['a.json'] : [])
  })

  test.runIf(POSIX).each([
    ['parse', 'parse', ['--out', 'half'], 'SIGINT'],
    ['validate', 'validate', ['--format', 'json:half.json'], 'SIGTERM'],
    ['diff', 'diff', ['--out', 'half.html'], 'SIGINT'],
    ['report', 'report', ['--kind', 'comparison', '--out', 'half.docx'], 'SIGTERM'],
  ] as const)(
    '%s: a signal ends it in the middle of a file, and tells what was done',
    async (_, command, more, signal) => {
      writeFileSync(at('empty.txt'), '')
      const child = started(command, 'empty.txt', 'endless.pdf', 'a.txt', ...more, '--timeout', '600', '--quiet')
      const ended = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)))
      let err = ''
      child.stderr.on('data', (text) => {
        if (err === '') child.kill(signal)
        err += text
      })
      expect(await ended).toBe(signal)
      expect(lines(err)).toEqual([each('empty.txt', 'empty: '), '0 ok, 1 failed, 2 not processed: interrupted'])
      expect(readdirSync(room.path).filter((name) => name.includes('half'))).toEqual([])
    },
  )
})

const WAYS: readonly (readonly [name: string, target: string, line: string])[] = [
  ['parse', 'a.yaml', 'kehoach parse a.txt --out x'],
  ['annotate', 'a.docx', 'kehoach validate a.docx --annotate x/a.docx --format unix'],
  ['validate', 'a.json', 'kehoach validate a.docx --format json:x/a.json'],
  ['strip', 'a.docx', 'kehoach strip a.docx --out x/a.docx'],
  ['diff', 'a.html', 'kehoach diff a.txt many/1.txt --out x/a.html'],
  ['report', 'a.docx', 'kehoach report a.txt --kind assignments --out x/a.docx'],
]

describe.runIf(POSIX)('an output that fails leaves the old file and nothing else', () => {
  beforeEach(() => {
    mkdirSync(at('x'), { recursive: true })
    for (const [, target] of WAYS) writeFileSync(at(`x/${target}`), 'cũ')
  })
  const untouched = (): void => {
    expect(readdirSync(at('x')).sort()).toEqual([...new Set(WAYS.map(([, target]) => target))].sort())
    for (const [, target] of WAYS) expect(readFileSync(at(`x/${target}`), 'utf8')).toBe('cũ')
  }
  const said = (target: string, err: string, code: RegExp): void => {
    const lines = err.split('\n').filter((line) => line.includes(' error output: '))
    expect(lines).toEqual([expect.stringMatching(code)])
    expect(lines[0]).toContain(target)
    expect(err).not.toMatch(/\n\s+at /)
  }

  // As on a full disk: the file may not grow past a block.
  test.each(WAYS)('%s: no room', (_, target, line) => {
    const { status, err } = sh(`trap '' XFSZ; ulimit -f 0; ${line}`)
    expect(status).toBe(2)
    said(target, err, /EFBIG/)
    untouched()
  })

  const mounts = IS_ROOT && runs('unshare', '-m', 'sh', '-c', 'mount -t tmpfs -o size=4k none /mnt')
  test.runIf(mounts).each(WAYS)('%s: a full disk', (_, target, line) => {
    const disk = `mount -t tmpfs -o size=8k none x && echo cũ > x/${target} && head -c 3000 /dev/zero > x/fill`
    const inside = `kehoach() { "${process.execPath}" "${BIN}" "$@"; }; ${disk} && { ${line}; code=$?; ls -A x >&2; cat x/${target} >&2; exit $code; }`
    const { status, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', inside], { cwd: room.path, env: ENV })
    const [told = '', ...after] = `${stderr}`.split('\n')
    expect([status, told]).toEqual([2, expect.stringMatching(/ error output: .*ENOSPC/)])
    expect(after).toEqual([target, 'fill', 'cũ', ''])
  })

  test.runIf(IS_ROOT).each(WAYS)('%s: a folder of somebody else', (_, target, line) => {
    const { status, err } = sh(line, { uid: 65_534 })
    expect(status).toBe(2)
    said(target, err, /EACCES/)
    untouched()
  })
})

// pdf.js drops a promise that then fails: where nobody listens, Node ends.
test('a PDF that lacks its second page and most of its objects does not end the program', () => {
  writeFileSync(at('page.pdf'), fuzzed('pdf-bytes', 3018, { doc: null, yaml: '' }).bytes)
  const { status, out, err } = sh('kehoach parse page.pdf a.txt --format ndjson --quiet')
  expect([status, out.split('\n').length]).toEqual([2, 2])
  expect(err).toMatch(/^page\.pdf:1:1: error [^\n]*\n$/)
})

describe('nothing is fetched, followed or executed', () => {
  // Node refuses what is not allowed here: files outside, child processes.
  test('every command works with its inputs, outputs and own files alone', () => {
    writeFileSync(at('fetch.docx'), fetching('http://127.0.0.1:9'))
    writeFileSync(at('launch.pdf'), planPdf({ catalogue: '/OpenAction << /S /Launch /F (/bin/true) >>' }))
    const base = process.env['KEHOACH_ROOT'] ?? ROOT
    const allowed = [PERMISSION, ...[...new Set([ROOT, base])].map((root) => `--allow-fs-read=${root}*`), `--allow-fs-read=${room.path}*`, `--allow-fs-write=${room.path}*`, '--allow-worker'] // biome-ignore format: a list
    const commands = [
      ['parse', 'fetch.docx', 'launch.pdf', '--out', 'apart'],
      ['validate', 'fetch.docx', 'launch.pdf', '--fail-on', 'never', '--format', 'json:apart/found.json'],
      ['validate', 'fetch.docx', '--annotate', 'apart/gop-y.docx', '--fail-on', 'never', '--format', 'unix'],
      ['strip', 'apart/gop-y.docx', '--out', 'apart/lai.docx'],
      ['diff', 'fetch.docx', 'launch.pdf', '--out', 'apart/a.html'],
      ['report', 'fetch.docx', '--kind', 'plan', '--out', 'apart/plan.docx'],
    ]
    for (const args of commands) {
      const { status, stderr } = spawnSync(process.execPath, [...allowed, BIN, ...args], {
        cwd: room.path,
        encoding: 'utf8',
      })
      expect([args[0], status, /ERR_ACCESS_DENIED| error /.exec(stderr)?.[0]]).toEqual([args[0], 0, undefined])
    }
  })
})
