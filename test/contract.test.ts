import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { framed } from '../src/lint/frame.ts'
import { folder, kehoach } from './with/world.ts'

// The contract of ../shared/design/reliability.md, part B, and the cases of C6 and C7 that concern validate; what
// validate.test.ts and bad-input.test.ts have is not told again.

const CLEAN = framed({ in: 'annex', text: '' }).text
const BAD = framed({
  in: 'task',
  text: '1. Rà soát sổ hộ tịch của xã\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Trước ngày 30/6/2024.',
}).text
const SLIP = CLEAN.replace('Giúp người dân nắm được', 'Giúp người dân dân nắm được của của')
const ESC = '\u001b'
const NASTY = `${ESC}]52;c;QUFB\u0007${ESC}[2J\u009b31m\u202e::error::%0A]]><script>|`
const HOSTILE = framed({
  in: 'task',
  text: `1. Rà soát ${NASTY} sổ hộ tịch của xã

- Cơ quan chủ trì: Sở Tư pháp.`,
}).text

const room = folder()
afterAll(room.remove)
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(room.path, name, '..'), { recursive: true })
  writeFileSync(join(room.path, name), content)
}
const call = (...args: string[]) => kehoach(args, { cwd: room.path, env: { LANG: 'en_US.UTF-8' } })
const files = (): string[] => readdirSync(room.path, { recursive: true }).map(String).sort()

beforeAll(() => {
  put('clean.txt', CLEAN)
  put('bad.txt', BAD)
  put(
    'binary.txt',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256),
  )
  put('hostile.txt', HOSTILE)
  put('slip.txt', SLIP)
})

describe('B1: exit status', () => {
  const table: readonly (readonly [string, number, readonly string[]])[] = [
    ['nothing found', 0, ['clean.txt']],
    ['findings below --fail-on', 0, ['bad.txt', '--fail-on', 'never']],
    ['findings', 1, ['bad.txt']],
    ['a file that is not there', 2, ['none.txt']],
    ['a file that cannot be read beats findings', 2, ['bad.txt', 'binary.txt']],
    ['an unknown flag', 2, ['clean.txt', '--no-such-flag']],
    ['an unknown rule', 2, ['clean.txt', '--rule', 'no-such-rule=off']],
    ['a configuration that is not there', 2, ['clean.txt', '--config', 'none.yaml']],
    ['an output that cannot be written', 2, ['clean.txt', '--format', 'json:clean.txt/out.json']],
  ]
  test.each(table)('%s: %i', async (_name, code, args) => {
    expect((await call('validate', ...args)).code).toBe(code)
  })
})

describe('B2: a bad file is one line on stderr, and inside every format', () => {
  const formats = ['json', 'sarif', 'gitlab', 'rdjson', 'junit', 'github', 'markdown', 'unix', 'pretty'] as const
  test.each(formats)('%s', async (format) => {
    const { code, out, err } = await call('validate', 'clean.txt', 'binary.txt', '--format', format)
    expect(code).toBe(2)
    expect(err).not.toMatch(/\n\s+at |node:internal/)
    const told = err.split('\n').filter((line) => line.includes('binary.txt'))
    expect(told.length).toBeLessThanOrEqual(1)
    expect(`${out}${err}`).toContain('binary.txt')
    if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) JSON.parse(out)
    if (format === 'json' || format === 'sarif') expect(out).toContain('binary.txt')
  })
})

test('B3: a bad file leaves nothing behind, and the others are told', async () => {
  const before = files()
  const { out } = await call('validate', 'bad.txt', 'binary.txt', '--format', 'unix')
  expect(out).toContain('bad.txt')
  expect(files()).toEqual(before)
})

describe('B3: --fail-fast ends at the first bad file, and says how many were left', () => {
  test('parse', async () => {
    const { code, out, err } = await call('parse', 'bad.txt', 'binary.txt', 'clean.txt', '--fail-fast', '-f', 'ndjson')
    expect([code, out.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(err).toMatch(/binary\.txt:1:1: error [^\n]*\n1 ok, 1 failed, 1 not processed\n$/)
  })
  test('parse with a name that is wrong begins nothing', async () => {
    const { code, out, err } = await call('parse', 'bad.txt', 'none.txt', '--fail-fast', '--format', 'json')
    expect([code, out]).toEqual([2, '[]\n'])
    expect(err).toMatch(/^none\.txt:1:1: error [^\n]*\n0 ok, 1 failed, 1 not processed\n$/)
  })
  test('validate', async () => {
    const { code, out } = await call('validate', 'bad.txt', 'binary.txt', 'clean.txt', '--fail-fast', '-f', 'json')
    expect(code).toBe(2)
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['bad.txt', 'binary.txt'])
  })
})

describe('B4: inputs are not touched', () => {
  const ways: readonly (readonly string[])[] = [
    ['--fix-dry-run'],
    ['--format', 'json'],
    ['--profile', 'draft'],
    ['--quiet'],
    [],
  ]
  test.each(ways.map((options) => [options.join(' '), options] as const))('validate %s', async (_name, options) => {
    utimesSync(join(room.path, 'slip.txt'), 1_000_000, 1_000_000)
    await call('validate', 'slip.txt', ...options)
    expect(readFileSync(join(room.path, 'slip.txt'), 'utf8')).toBe(SLIP)
    expect(statSync(join(room.path, 'slip.txt')).mtimeMs).toBe(1_000_000_000)
  })
})

test('B6: the same bytes in every time zone', async () => {
  const runs: string[] = []
  for (const tz of ['UTC', 'Pacific/Kiritimati', 'America/Adak']) {
    vi.stubEnv('TZ', tz)
    runs.push((await call('validate', 'bad.txt', 'hostile.txt', '--format', 'json')).out)
  }
  vi.unstubAllEnvs()
  expect(new Set(runs).size).toBe(1)
})

test('B8: bytes that are no text are told, not dropped', async () => {
  put('cut.txt', Buffer.concat([Buffer.from(CLEAN), Buffer.from([0xe1, 0xba])]))
  const { out, err } = await call('validate', 'cut.txt', '--format', 'json')
  expect(`${out}${err}`).toMatch(/invalid|UTF-8|cut|damaged/i)
})

describe('C6: configurations that attack', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`).join('\n')}\n`
  const table: readonly (readonly [string, string])[] = [
    ['73: a bomb of aliases', bomb],
    ['74: lists in lists', '['.repeat(10_000)],
    ['75: __proto__', '__proto__:\n  polluted: yes\n'],
    ['75: constructor', 'constructor:\n  prototype: { polluted: 1 }\n'],
    ['76: a key twice', 'profile: draft\nprofile: issued\n'],
    ['76: a tab', 'rules:\n\ttask-without-lead: off\n'],
    ['76: two documents', 'profile: draft\n---\nprofile: issued\n'],
    ['76: a function', 'profile: !!js/function "function () {}"\n'],
    ['79: an unknown key', 'no-such-key: 1\n'],
    ['79: a wrong type', 'profile: [draft]\n'],
    ['79: a remote $ref', '$ref: https://127.0.0.1:9/x.json\n'],
  ]
  test.each(table)('%s ends with 2, and says where', async (_name, yaml) => {
    put('own/kehoach.config.yaml', yaml)
    put('own/a.txt', CLEAN)
    const started = Date.now()
    const { code, err } = await call('validate', 'own/a.txt', '--config', 'own/kehoach.config.yaml')
    expect(code).toBe(2)
    for (const line of err.trim().split('\n').slice(0, -1)) expect(line).toContain('kehoach.config.yaml')
    expect(err).not.toMatch(/\n\s+at |RangeError|internal/)
    expect(Object.keys({})).toEqual([])
    expect('polluted' in {}).toBe(false)
    expect(Date.now() - started).toBeLessThan(2000)
  })
})

describe('C6: a plan in YAML', () => {
  const yamlOf = async (change: (yaml: string) => string) => {
    put('plan.yaml', change((await call('parse', 'bad.txt', '--format', 'yaml')).out))
    return call('validate', 'plan.yaml', '--format', 'json')
  }
  test('is judged as its text is', async () => {
    expect((await yamlOf((yaml) => yaml)).code).toBe(1)
  })
  test('77: with a day that is none is refused or told', async () => {
    const { code, out, err } = await yamlOf((yaml) => yaml.replace(/issued: "?2025-11-20"?/, 'issued: "2025-02-30"'))
    expect(code).toBeGreaterThan(0)
    expect(`${out}${err}`).toMatch(/2025-02-30|issued|date/)
  })
  test('78: of another version is refused with advice', async () => {
    const { code, out, err } = await yamlOf((yaml) => yaml.replace(/^kehoach: 1$/m, 'kehoach: 99'))
    expect(code).toBe(2)
    expect(`${out}${err}`).toMatch(/kehoach must be|99/)
  })
})

describe('C7: what a document says stays words', () => {
  const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u
  test.each(['pretty', 'unix', 'github', 'markdown', 'junit'])('81, 83: %s has no raw control', async (format) => {
    const { out, err } = await call('validate', 'hostile.txt', '--format', format)
    expect(out.length).toBeGreaterThan(0)
    expect(out.replaceAll('\r\n', '\n')).not.toMatch(RAW)
    expect(err).not.toMatch(RAW)
  })
  test('81: JSON keeps it, escaped', async () => {
    const { out } = await call('validate', 'hostile.txt', '--format', 'json')
    expect(out.replaceAll('\n', '')).not.toMatch(RAW)
    expect(JSON.stringify(JSON.parse(out))).toContain('52;c;QUFB')
  })
  test('83: no annotation of GitHub begins inside a message', async () => {
    const { out } = await call('validate', 'hostile.txt', '--format', 'github')
    for (const line of out.split('\n').filter((each) => each.includes('::error::')))
      expect(line).toMatch(/^::(?:error|warning|notice) /)
  })
  test('83: XML is well-formed', async () => {
    const { out } = await call('validate', 'hostile.txt', '--format', 'junit')
    expect(out).not.toContain('<script>')
    expect(out).not.toMatch(/]]>(?!<)/)
  })
  test('81: nor does a path', async () => {
    put(`odd${ESC}[31m.txt`, BAD)
    const { out, err } = await call('validate', `odd${ESC}[31m.txt`, '--format', 'unix')
    expect(`${out}${err}`).not.toMatch(RAW)
  })
})

/** A file system of 64 kB; null where none can be mounted. */
function smallDisk(): { path: string; remove: () => void } | null {
  const place = folder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place.path], { stdio: 'ignore' })
  } catch {
    place.remove()
    return null
  }
  const remove = () => {
    execFileSync('umount', [place.path])
    place.remove()
  }
  return { path: place.path, remove }
}

function fill(path: string): void {
  try {
    for (;;) appendFileSync(path, Buffer.alloc(1024))
  } catch {
    // full
  }
}

test('a full disk leaves the file as it was (D)', async ({ skip }) => {
  const disk = smallDisk()
  if (disk === null) return skip('no small file system can be mounted here')
  try {
    writeFileSync(join(disk.path, 'a.txt'), SLIP)
    fill(join(disk.path, 'filler'))
    const { code, err } = await kehoach(['validate', 'a.txt', '--fix'], { cwd: disk.path, env: { LANG: 'en' } })
    expect(code).toBe(2)
    expect(err).toMatch(/ENOSPC|no space|disk|untouched/i)
    expect(readFileSync(join(disk.path, 'a.txt'), 'utf8')).toBe(SLIP)
    expect(readdirSync(disk.path).sort()).toEqual(['a.txt', 'filler'])
  } finally {
    disk.remove()
  }
})

describe('20: wrong use is told in the language of the user, with what would be right', () => {
  const wrong: readonly (readonly [string, RegExp, RegExp])[] = [
    ['parse', /missing required argument 'path'/, /thiếu tham số 'path'/],
    ['parze a.txt', /unknown command 'parze'\n\(Did you mean parse\?\)/, /không có lệnh 'parze'\n\(Có phải parse\?\)/],
    [
      'parse a --frmat x',
      /unknown option '--frmat'\n.*--format/,
      /không có tùy chọn '--frmat'\n\(Có phải --format\?\)/,
    ],
    [
      'parse a --format x',
      /'x' is invalid\. Allowed choices are yaml/,
      /không nhận giá trị 'x'\. Các giá trị nhận được: yaml/,
    ],
    ['parse a --format', /'-f, --format <format>' argument missing/, /'-f, --format <format>' thiếu giá trị/],
    ['report a', /required option '-k, --kind <kind>' not spec/, /thiếu tùy chọn bắt buộc '-k, --kind <kind>'/],
    ['strip a b --out c', /too many arguments for 'strip'/, /lệnh 'strip' nhận 1 tham số, ở đây có 2\./],
    ['report a --kind plan --date 2025-02-29', /For example: 2026-01-31\./, /Ví dụ: 2026-01-31\./],
    ['report a --kind plan --date 1979-12-31', /For example: 2026-01-31\./, /Ví dụ: 2026-01-31\./],
    ['validate a --as-of 2025-02-31', /'2025-02-31' is invalid/, /không nhận giá trị '2025-02-31'/],
    ['validate a --as-of 2025-13', /For example: 2026-01-31, 2026-01, 2026\./, /Ví dụ: 2026-01-31, 2026-01, 2026\./],
    ['validate a --jobs 0', /For example: 2, 4\./, /Ví dụ: 2, 4\./],
    ['parse a --timeout 0', /For example: 30, 120, 0\.5\./, /Ví dụ: 30, 120, 0\.5\./],
    ['parse a --timeout -1', /argument '-1' is invalid/, /không nhận giá trị '-1'/],
    ['diff a b --memory 8', /For example: 512, 2048 \(32 … 999999\)\./, /Ví dụ: 512, 2048/],
    ['strip a --out b --max-size x', /For example: 100M, 512K\./, /Ví dụ: 100M, 512K\./],
  ]
  test.each(wrong)('kehoach %s', async (line, en, vi) => {
    for (const [lang, says] of [
      ['en', en],
      ['vi', vi],
    ] as const) {
      const { code, out, err } = await kehoach(line.split(' '), { cwd: room.path, env: { LANG: lang } })
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(says)
      if (lang === 'vi') expect(err).not.toMatch(/\b(?:is|are|missing|unknown|argument|mean)\b/)
    }
  })
  test('nothing in it moves the terminal', async () => {
    const { err } = await call('parse', 'a', '--format', `x${ESC}[2J`)
    expect(err).not.toContain(ESC)
  })
})
