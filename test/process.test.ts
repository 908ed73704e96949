import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    await new Promise((resolve) => child.stderr.once('data', resolve))
    const since = performance.now()
    child.kill(signal)
    const ended = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))
    // A shell tells it as 128 + the signal: 130, 143.
    expect(ended).toBe(signal)
    expect(performance.now() - since).toBeLessThan(1_000)
    const names = readdirSync(at(out))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names.filter((one) => !one.endsWith('.tmp')))
      expect(parseDocument(readFileSync(at(join(out, name)), 'utf8')).toJS()).toMatchObject({ kehoach: 1, ignored: [] })
    if (signal !== 'SIGKILL') expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
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
  // Node refuses what is not allowed here: files outside, child processes, threads.
  test('every command works with its inputs, outputs and own files alone', () => {
    writeFileSync(at('fetch.docx'), fetching('http://127.0.0.1:9'))
    writeFileSync(at('launch.pdf'), planPdf({ catalogue: '/OpenAction << /S /Launch /F (/bin/true) >>' }))
    const base = process.env['KEHOACH_ROOT'] ?? ROOT
    const allowed = [PERMISSION, ...[...new Set([ROOT, base])].map((root) => `--allow-fs-read=${root}*`), `--allow-fs-read=${room.path}*`, `--allow-fs-write=${room.path}*`] // biome-ignore format: a list
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
