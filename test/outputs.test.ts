import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planDocx } from './with/bad.ts'
import { PLAN } from './with/plan.ts'
import { type Ended, folder, kehoach } from './with/world.ts'

// Parts B and D of ../shared/design/reliability.md: what is written is whole or not there, whatever happens.

let room = folder()
beforeEach(() => {
  room = folder()
  put('a.docx', planDocx())
  put('a.txt', PLAN)
  put('b.txt', PLAN.replace('91/KH-UBND', '92/KH-UBND'))
})
afterEach(() => room.remove())

const at = (name: string): string => join(room.path, name)
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(at(name), '..'), { recursive: true })
  writeFileSync(at(name), content)
}
const call = (...args: string[]): Promise<Ended> => kehoach([...args, '--lang', 'en'], { cwd: room.path })
const POSIX = process.platform !== 'win32'
const ROOT = process.getuid?.() === 0

describe('parse does not take its own outputs for plans', () => {
  test.each(['d', 'd/**/*.{txt,yaml}'])('%s, the second time', async (asked) => {
    put('d/c.txt', PLAN)
    expect((await call('parse', asked, '--out', 'd/out')).code).toBe(0)
    const again = await call('parse', asked, '--out', './d/out/')
    expect([again.code, readdirSync(at('d/out'))]).toEqual([0, ['c.yaml']])
  })

  test('but where they are named they are read', async () => {
    await call('parse', 'a.txt', '--out', 'out')
    expect((await call('parse', 'out', '--format', 'ndjson')).out).toContain('"number":91')
    expect((await call('parse', 'out/a.yaml', '--out', 'out', '--format', 'json')).code).toBe(0)
    expect((await call('parse', 'out', '--out', 'out', '--format', 'json')).code).toBe(0)
  })
})

const WAYS: readonly (readonly [name: string, target: string, args: readonly string[]])[] = [
  ['parse', 'x/a.yaml', ['parse', 'a.txt', '--out', 'x']],
  ['annotate', 'x/a.docx', ['validate', 'a.docx', '--annotate', 'x/a.docx', '--format', 'json:found.json']],
  ['validate', 'x/a.json', ['validate', 'a.txt', '--format', 'json:x/a.json']],
  ['strip', 'x/a.docx', ['strip', 'a.docx', '--out', 'x/a.docx']],
  ['diff', 'x/a.md', ['diff', 'a.txt', 'b.txt', '--out', 'x/a.md']],
  ['report', 'x/a.docx', ['report', 'a.txt', '--kind', 'assignments', '--out', 'x/a.docx']],
]

describe('an output that cannot be written is one line, and what was there stays', () => {
  const refused = async (args: readonly string[], target: string, says: RegExp): Promise<void> => {
    const { code, err } = await call(...args)
    expect([code, err]).toEqual([2, expect.stringMatching(/^[^\n]+\n$/)])
    expect(err).toMatch(says)
    expect(err.startsWith(`${target}:1:1: error output: `) || err.startsWith('a.docx:1:1: error output: ')).toBe(true)
    expect(readdirSync(at('x')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }

  test.each(WAYS)('%s: a folder of that name', async (_, target, args) => {
    mkdirSync(at(target), { recursive: true })
    await refused(args, target, /EISDIR|ENOTEMPTY|Cannot write/)
  })

  test.runIf(POSIX).each(WAYS)('%s: a symbolic link', async (_, target, args) => {
    put('victim', 'của người khác')
    mkdirSync(at('x'))
    symlinkSync(at('victim'), at(target))
    await refused(args, target, /symbolic link/)
    expect(readFileSync(at('victim'), 'utf8')).toBe('của người khác')
  })

  test.runIf(POSIX).each(WAYS)('%s: a device', async (_, target, args) => {
    const said = args.map((arg) => arg.replace(target, '/dev/null'))
    if (said.includes('x')) return
    const { code, err } = await call(...said)
    expect([code, err]).toEqual([2, expect.stringMatching(/not a regular file/)])
    expect(existsSync('/dev/null')).toBe(true)
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })

  test.runIf(POSIX && !ROOT).each(WAYS)('%s: a folder that nobody may write to', async (_, target, args) => {
    put(target, 'cũ')
    chmodSync(at('x'), 0o555)
    await refused(args, target, /EACCES/)
    chmodSync(at('x'), 0o755)
    expect(readFileSync(at(target), 'utf8')).toBe('cũ')
  })
})
