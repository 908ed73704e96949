import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLAN } from './with/plan.ts'
import { type Ended, folder, kehoach } from './with/world.ts'

// The catalogue of bad inputs as far as it concerns text: each ends with 2 and one line on stderr that names the
// file and what to do; it writes nothing, and the good file beside it is still read.

const POSIX = process.platform !== 'win32'
const LINUX = process.platform === 'linux'
const ROOT = process.getuid?.() === 0

const room = folder()
const at = (name: string): string => join(room.path, name)
const call = (...args: string[]): Promise<Ended> => kehoach(args, { cwd: room.path, env: { LANG: 'en_US.UTF-8' } })

beforeAll(() => writeFileSync(at('ok.txt'), PLAN))
afterAll(room.remove)

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true })
  writeFileSync(at(name), content)
}
const write = (content: string | Uint8Array) => (name: string) => put(name, content)
const within = (text: string): string => PLAN.replace('1. Đưa sách', `${text}\n\n1. Đưa sách`)

function noise(size: number): Uint8Array {
  let seed = 7
  return Uint8Array.from({ length: size }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return (seed >> 16) & 0xff
  })
}

const deep = (step: string, mark: string) =>
  Array.from({ length: 1_000 }, (_, i) => `${step.repeat(i)}${mark} việc`).join('\n')
const yamlOf = async (change: (yaml: string) => string): Promise<string> => change((await call('parse', 'ok.txt')).out)

interface Bad {
  readonly name: string
  readonly file: string
  readonly make: (name: string) => void | Promise<void>
  readonly says: RegExp
  readonly only?: boolean
}

const table: readonly Bad[] = [
  // Files
  {
    name: 'a file that is not there',
    file: 'no.txt',
    make: () => undefined,
    says: /:1:1: error not-found: Not found; check the path/,
  },
  { name: 'a path through a file', file: 'ok.txt/a.txt', make: () => undefined, says: /error not-found/ },
  ...['txt', 'md', 'markdown', 'yaml'].map((ext) => ({
    name: `an empty .${ext}`,
    file: `empty.${ext}`,
    make: write(''),
    says: /error empty/,
  })),
  {
    name: 'a folder that is called like a file',
    file: 'folder.txt',
    make: (name) => void mkdirSync(at(name)),
    says: /error not-found: The folder has no file to read/,
  },
  {
    name: 'a link to nowhere',
    file: 'link.txt',
    make: (name) => symlinkSync('/nowhere/at/all', at(name)),
    says: /error not-found: The symbolic link leads to nothing/,
    only: POSIX,
  },
  {
    name: 'a link to itself',
    file: 'self.txt',
    make: (name) => symlinkSync(name, at(name)),
    says: /error not-found/,
    only: POSIX,
  },
  {
    name: 'a pipe',
    file: 'pipe.txt',
    make: (name) => void execFileSync('mkfifo', [at(name)]),
    says: /error not-a-file/,
    only: POSIX,
  },
  { name: 'a device', file: '/dev/zero', make: () => undefined, says: /error not-a-file/, only: LINUX },
  {
    name: 'a file that may not be read',
    file: 'secret.txt',
    make: (name) => {
      put(name, PLAN)
      chmodSync(at(name), 0)
    },
    says: /error no-access: .*EACCES/,
    only: POSIX && !ROOT,
  },
  {
    name: 'a pattern that matches nothing',
    file: '*.nothing',
    make: () => undefined,
    says: /error not-found: No input matches/,
  },
  {
    name: 'a name that a terminal would obey',
    file: 'a\n\x1b[31m\u202e.txt',
    make: write(''),
    says: /^a\\x0a\\x1b\[31m\\u202e\.txt:1:1: error empty/,
    only: POSIX,
  },
  { name: 'a very long name', file: `${'x'.repeat(300)}.txt`, make: () => undefined, says: /error not-found/ },
  // Other formats under the name of a text
  {
    name: 'a broken PDF called .txt',
    file: 'pdf.txt',
    make: write('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
    says: /error damaged: .*PDF/,
  },
  {
    name: 'a broken Word file called .md',
    file: 'word.md',
    make: write('PK\x03\x04\x14\0\x06\0 word/document.xml'),
    says: /error damaged: .*Word/,
  },
  {
    name: 'a broken old Word file',
    file: 'old.txt',
    make: write(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])),
    says: /error damaged: .*old Word/,
  },
  { name: 'noise of 1 MB', file: 'noise.txt', make: write(noise(1_000_000)), says: /error (?:binary|encoding)/ },
  { name: 'noise called .md', file: 'noise.md', make: write(noise(10_000)), says: /error (?:binary|encoding)/ },
  { name: 'a NUL in a plan', file: 'nul.txt', make: write(PLAN.replace('sách', 's\0ách')), says: /error binary/ },
  {
    name: 'bytes of no known encoding',
    file: 'odd.txt',
    make: write(Uint8Array.from([0x41, 0xff, 0x20, 0x8f, 0x42, 0xc3])),
    says: /error encoding: .*--encoding/,
  },
  // No plan in it
  { name: 'white space', file: 'space.txt', make: write(' \n\t\r\n\u00a0\n'), says: /error empty/ },
  {
    name: 'a greeting',
    file: 'hello.txt',
    make: write('Xin chào!\n'),
    says: /error not-a-plan: This does not look like a plan: /,
  },
  { name: 'a shopping list', file: 'list.md', make: write('# Đi chợ\n\n1. Gạo\n2. Mắm\n'), says: /error not-a-plan/ },
  { name: 'a program', file: 'code.txt', make: write('for (;;) {\n  print(1)\n}\n'), says: /error not-a-plan/ },
  {
    name: 'an English letter',
    file: 'letter.txt',
    make: write('Dear Sir,\n\nI. Greetings\n\nYours,\nA. B.\n'),
    says: /error not-a-plan/,
  },
  { name: '50,000 brackets', file: 'brackets.txt', make: write('['.repeat(50_000)), says: /error not-a-plan/ },
  // Too much
  {
    name: '200 MB',
    file: 'huge.txt',
    make: (name) => {
      put(name, '')
      truncateSync(at(name), 200 * 1024 ** 2)
    },
    says: /error too-large: .*200 MiB.*limit is 50 MiB.*--max-size/,
  },
  {
    name: '6 MB of Markdown',
    file: 'huge.md',
    make: (name) => {
      put(name, '')
      truncateSync(at(name), 6 * 1024 ** 2)
    },
    says: /error too-large: .*5 MiB/,
  },
  {
    name: 'one line of 50 MB',
    file: 'line.txt',
    make: write('Kế hoạch '.repeat(4_000_000)),
    says: /error line-too-long/,
  },
  {
    name: 'lists 1,000 deep',
    file: 'deep.md',
    make: write(within(deep('  ', '-'))),
    says: /^deep\.md:\d+:1: error too-deep/,
  },
  {
    name: 'numbered lists 1,000 deep',
    file: 'deep-numbers.md',
    make: write(within(deep('   ', '1.'))),
    says: /error too-deep/,
  },
  {
    name: 'lists 1,000 deep in one line',
    file: 'deep-line.md',
    make: write(within('+ '.repeat(1_000))),
    says: /error too-deep/,
  },
  {
    name: 'numbered lists in one line',
    file: 'deep-line-numbers.md',
    make: write(within('1. '.repeat(1_000))),
    says: /error too-deep/,
  },
  { name: 'quotes 20,000 deep', file: 'quotes.md', make: write(within('>'.repeat(20_000))), says: /error too-deep/ },
  ...[
    ['brackets', '['],
    ['stars', '*a '],
    ['mixed stars', '*a**b'],
    ['links', '[a]('],
    ['footnotes', '[^1]'],
    ['backticks', '` '],
  ].map(([name = '', mark = '']) => ({
    name: `50,000 ${name} in a paragraph of Markdown`,
    file: `${name}.md`,
    make: write(within(mark.repeat(50_000))),
    says: /error too-deep/,
  })),
  // YAML
  {
    name: 'broken YAML',
    file: 'broken.yaml',
    make: write('kehoach: 1\nsource: [a, b\n'),
    says: /^broken\.yaml:\d+:\d+: error yaml/,
  },
  {
    name: 'YAML that is no plan',
    file: 'other.yaml',
    make: write('version: 3\nservices: {}\n'),
    says: /error schema: Not a plan model/,
  },
  { name: 'a list as YAML', file: 'list.yaml', make: write('- 1\n- 2\n'), says: /error schema/ },
  { name: 'nothing but a comment', file: 'comment.yaml', make: write('# kế hoạch\n'), says: /error schema/ },
  {
    name: 'a wrong value in a plan',
    file: 'value.yaml',
    make: async (name) => put(name, await yamlOf((yaml) => yaml.replace('  number: 91', '  number: chín mốt'))),
    says: /^value\.yaml:[1-9]\d*:\d+: error schema: .*document\.number/,
  },
  {
    name: 'an unknown key in a plan',
    file: 'key.yaml',
    make: async (name) =>
      put(name, await yamlOf((yaml) => yaml.replace('kehoach: 1', 'kehoach: 1\n__proto__: { polluted: true }'))),
    says: /error schema/,
  },
  {
    name: 'a key twice',
    file: 'twice.yaml',
    make: async (name) => put(name, await yamlOf((yaml) => `${yaml}kehoach: 1\n`)),
    says: /error yaml/,
  },
  {
    name: 'another version of the model',
    file: 'version.yaml',
    make: async (name) => put(name, await yamlOf((yaml) => yaml.replace('kehoach: 1', 'kehoach: 2'))),
    says: /^version\.yaml:2:\d+: error schema/,
  },
  {
    name: 'an alias bomb',
    file: 'bomb.yaml',
    make: write(
      [
        'a0: &a0 [x,x,x,x,x,x,x,x,x]',
        ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`),
        'b: [*a9,*a9]',
      ]
        .join('\n')
        .repeat(1),
    ),
    says: /error (?:yaml|schema)/,
  },
  { name: '10,000 open brackets', file: 'open.yaml', make: write('['.repeat(10_000)), says: /error (?:too-deep|yaml)/ },
  {
    name: '2,000 maps inside one another',
    file: 'maps.yaml',
    make: write(Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
    says: /error too-deep/,
  },
  {
    name: '5,000 lists inside one another',
    file: 'lists.yaml',
    make: write('- '.repeat(5_000)),
    says: /error (?:too-deep|yaml|schema)/,
  },
  {
    name: 'two documents',
    file: 'documents.yaml',
    make: async (name) => put(name, await yamlOf((yaml) => `${yaml}---\n${yaml}`)),
    says: /error yaml/,
  },
]

describe('a bad input ends with 2 and one line, and takes no other with it', () => {
  for (const { name, file, make, says, only = true } of table) {
    test.runIf(only)(name, async () => {
      await make(file)
      const { code, out, err } = await call('parse', 'ok.txt', file, '--format', 'ndjson', '--quiet')
      expect(code).toBe(2)
      expect(err).toMatch(/^[^\n]+\n$/)
      expect(err).toMatch(says)
      expect(err).not.toMatch(/internal|\bat .*:\d+:\d+\)/)
      expect(
        out
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line).source.path),
      ).toEqual(['ok.txt'])
    })
  }

  test('and leaves no file behind', async () => {
    const { code, err } = await call('parse', 'ok.txt', 'no.txt', 'hello.txt', '--out', 'out')
    expect(code).toBe(2)
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^no\.txt/),
      expect.stringMatching(/^hello\.txt|out/),
      expect.anything(),
      '1 ok, 2 failed',
      '',
    ])
  })

  test('every message is in Vietnamese as well', async () => {
    const { err } = await kehoach(['parse', '.', '--format', 'ndjson', '--quiet'], { cwd: room.path, env: {} })
    expect(
      err
        .split('\n')
        .filter(
          (line) => / error /.test(line) && !/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/i.test(line.replace(/^.*? error /, '')),
        ),
    ).toEqual([])
  })
})

describe('odd text is read all the same', () => {
  const facts = async (name: string, ...options: string[]) => {
    const { code, out, err } = await call('parse', name, '--format', 'json', ...options)
    expect([code, err.match(/ error /)]).toEqual([0, null])
    const { document, tasks, assignments, bases } = JSON.parse(out)
    return { number: document.number, signed: document.signature?.name, tasks, assignments, bases }
  }
  const vowels = (text: string): string =>
    text.replace(/[^\x00-\x7f]/g, (letter) => {
      const parts = letter.normalize('NFD')
      const tone = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? ''
      return parts.replace(tone, '').normalize('NFC') + tone
    })
  const same: [name: string, content: string | Uint8Array][] = [
    ['NFD', PLAN.normalize('NFD')],
    ['a byte order mark', `\ufeff${PLAN}`],
    ['CRLF', PLAN.replaceAll('\n', '\r\n')],
    ['CR alone', PLAN.replaceAll('\n', '\r')],
    [
      'mixed line ends',
      PLAN.split('\n')
        .map((line, i) => line + ['\n', '\r\n'][i % 2])
        .join(''),
    ],
    ['no final line end', PLAN.trimEnd()],
    ['no-break spaces', PLAN.replaceAll(' ', '\u00a0')],
    ['soft hyphens and zero-width spaces', PLAN.replaceAll('ách', 'á\u00adch').replaceAll('ế hoạch', 'ế\u200b hoạch')],
    ['directional marks', PLAN.replaceAll('sách', '\u202asách\u202c')],
    ['tabs and spaces at line ends', PLAN.replaceAll('\n', ' \t \n')],
    ['UTF-16LE with its mark', Buffer.from(`\ufeff${PLAN}`, 'utf16le')],
    ['UTF-16BE with its mark', Buffer.from(`\ufeff${PLAN}`, 'utf16le').swap16()],
    ['UTF-16LE without', Buffer.from(PLAN, 'utf16le')],
    ['windows-1258', iconv.encode(vowels(PLAN), 'windows-1258')],
    ['Eth for Đ', PLAN.replaceAll('Đ', '\u00d0')],
  ]
  test.each(same)('with %s: the same tasks, duties and bases', async (name, content) => {
    const file = `${name}.txt`
    put(file, content)
    const plain = await facts('ok.txt')
    if (name === 'Eth for Đ') expect((await facts(file)).tasks).toHaveLength(plain.tasks.length)
    else expect(await facts(file)).toEqual(plain)
  })

  test('a cut last character is noted', async () => {
    put('cut.txt', Buffer.concat([Buffer.from(PLAN), Buffer.from([0xe1, 0xba])]))
    const { code, err } = await call('parse', 'cut.txt')
    expect([code, err]).toEqual([0, expect.stringMatching(/^cut\.txt:\d+:\d+: note encoding: [^\n]*\n$/)])
  })

  test('U+2028 breaks no line of the count', async () => {
    put('ls.txt', PLAN.replace('tiết kiệm, ', 'tiết kiệm,\u2028'))
    expect((await facts('ls.txt')).tasks).toEqual((await facts('ok.txt')).tasks)
  })

  test('escapes of a terminal stay in the model and do not reach it', async () => {
    put('esc.txt', PLAN.replace('Khảo sát', '\x1b]52;c;aGk=\x07Khảo sát\x9b2J'))
    const { code, out } = await call('parse', 'esc.txt')
    expect(code).toBe(0)
    expect(out).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/)
    expect(JSON.parse((await call('parse', 'esc.txt', '--format', 'json')).out).tasks[0].text).toContain('Khảo sát')
  })

  test('names with a dash in front, in the other normal form, or with odd letters', async () => {
    put('-x.txt', PLAN)
    expect((await call('parse', '--quiet', '--', '-x.txt')).code).toBe(0)
    put('Kế hoạch số 1.txt'.normalize('NFD'), PLAN)
    expect((await call('parse', 'Kế hoạch số 1.txt'.normalize('NFC'))).code).toBe(0)
  })
})

// 60 KB of what a pattern begins with: nothing may take time that grows with its square. (Where it does, this test
// does not fail by the clock but by its time limit.)
describe('text that baits patterns is read in time', () => {
  const baits = [
    '1.',
    '1.1.1.1',
    '12345',
    '. ',
    '(',
    '(a',
    '“',
    'Khoản 3 ',
    'ngày 12 tháng ',
    'tháng 6, ',
    'quý I, ',
    '2025 - ',
    'năm 2025 - ',
    'Sở Y tế, ',
    'Sở Nội vụ và ',
    'chủ trì, phối hợp với Sở Y tế ',
    'giao Sở ',
    'số 12/QĐ-UBND ngày 01/02/2024 của ',
    'UBND (',
    'PBGDPL (',
    'sau đây gọi là ',
    'ít nhất ',
    'đạt 90% ',
    'hằng năm, trước ngày 15/11 ',
    'ngân sách nhà nước, ',
    'báo cáo Ủy ban nhân dân tỉnh ',
    'Căn cứ ',
    'các xã, phường, ',
    '… ',
    '- ',
    '/ ',
  ]
  const places: [name: string, into: (text: string) => string][] = [
    ['a task', (text) => PLAN.replace('1. Khảo sát', `1. ${text} Khảo sát`)],
    ['a label', (text) => PLAN.replace('Quý I/2026', text)],
    ['a lead', (text) => PLAN.replace('Cơ quan chủ trì: Sở Văn hóa', `Cơ quan chủ trì: ${text} Sở Văn hóa`)],
    ['a duty', (text) => PLAN.replace('- Tham mưu', `- ${text} Tham mưu`)],
    ['the title', (text) => PLAN.replace('Phát triển tủ sách', text)],
    ['a basis', (text) => PLAN.replace('Căn cứ Luật', `Căn cứ ${text} Luật`)],
  ]
  test.each(places)('in %s', async (_name, into) => {
    for (const [i, bait] of baits.entries()) put(`bait/${i}.txt`, into(bait.repeat(Math.ceil(8_000 / bait.length))))
    const { code, err } = await call('parse', 'bait', '--format', 'ndjson')
    expect(code === 0 ? '' : err).not.toMatch(/error (?!not-a-plan)/)
  })
})
