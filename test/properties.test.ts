import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Loaded, planOfBytes } from '../src/commands/load.ts'
import { firstFault } from '../src/plan/check.ts'
import type { Plan, Task } from '../src/plan/plan.ts'
import { planFromYaml, planToYaml } from '../src/plan/yaml.ts'
import { examples } from './with/examples.ts'
import { PLAN } from './with/plan.ts'
import { planAt } from './with/plan-at.ts'

const sources = [...examples.map(({ name, text }) => ({ name, text })), { name: 'small.txt', text: PLAN }]
const read = (text: string, name: string): Promise<Loaded> => planOfBytes(Buffer.from(text), name)

/** What must not change when only the look of a text does. */
const gist = ({ id, text, lead, support, deadline }: Task) => ({
  id,
  text,
  lead: lead.map(({ name, inferred, from }) => ({ name, inferred, from })),
  support: support.map(({ name }) => name),
  deadline: deadline && { text: deadline.text, value: deadline.value, kind: deadline.kind },
})
const gists = async (text: string, name: string) => (await planAt(text, name)).tasks.map(gist)

// Words that plans are made of, thrown together.
const piece = fc.constantFrom(
  ...'I.|II.|1.|1.1.|1.1|a)|đ)|-|+|*|•|(1)|Điều 3.|Phụ lục 1|Chương II|Mục 2|TM.|KT.|Nơi nhận:|Căn cứ|KẾ HOẠCH|NHIỆM VỤ|TỔ CHỨC THỰC HIỆN|Sở Nội vụ|UBND các xã, phường|chủ trì,|phối hợp với|Cơ quan chủ trì:|Thời gian thực hiện:|Sản phẩm:|quý IV/2026|trước ngày 31/02/2026|ngày … tháng … năm 2026|hằng năm|giai đoạn 2026 - 2030|90%|ít nhất 1.000|12/2025/NĐ-CP|số     /KH-UBND|ngân sách nhà nước|báo cáo|(viết tắt là KH)|"|“|…|./.|{{x}}|---|| |\n|\n\n|\n|\t|\u00a0|\u200b|\r\n'.split(
    '|',
  ),
)
const salad = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(' '))
const name = fc.constantFrom('a.txt', 'a.md')
const damage = fc.array(
  fc.tuple(
    fc.nat(),
    fc.constantFrom('cut', 'twice', 'swap', 'join', 'odd'),
    fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })),
  ),
  { minLength: 1, maxLength: 12 },
)

/** A text with some of its lines lost, doubled, moved, joined or filled with odd things. */
function damaged(text: string, blows: readonly (readonly [number, string, string])[]): string {
  const lines = text.split('\n')
  for (const [nat, how, odd] of blows) {
    const at = nat % lines.length
    const line = lines[at] ?? ''
    if (how === 'cut') lines.splice(at, 1)
    else if (how === 'twice') lines.splice(at, 0, line)
    else if (how === 'swap') lines.splice(at, 2, lines[at + 1] ?? '', line)
    else if (how === 'join') lines.splice(at, 2, line + (lines[at + 1] ?? ''))
    else lines[at] = line.slice(0, nat % (line.length + 1)) + odd + line.slice(nat % (line.length + 1))
  }
  return lines.join('\n')
}

const hurt = fc
  .tuple(fc.constantFrom(...sources), damage)
  .map(([source, blows]) => ({ name: source.name, text: damaged(source.text, blows) }))

describe('no input throws', () => {
  test('random text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 400 }),
        name,
        async (text, as) => void (await read(text, as)),
      ),
      { numRuns: 200 },
    )
  })

  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.md', 'a.yaml'),
        async (bytes, as) => void (await planOfBytes(bytes, as)),
      ),
      { numRuns: 300 },
    )
  })

  test('words of plans in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        salad,
        name,
        async (text, as) => void (await read(`KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nII. NHIỆM VỤ\n\n${text}`, as)),
      ),
      { numRuns: 300 },
    )
  })

  test('YAML that went wrong', async () => {
    const yaml = planToYaml(await planAt(PLAN, 'a.txt'))
    await fc.assert(
      fc.property(damage, (blows) => void planFromYaml(damaged(yaml, blows))),
      { numRuns: 60 },
    )
  })
})

describe('what is read fits the schema, and comes back from YAML as it was', () => {
  const comesBack = async (text: string, as: string) => {
    const loaded = await read(text, as)
    if ('error' in loaded) return
    expect(firstFault(loaded.plan)).toBeNull()
    expect(planFromYaml(planToYaml(loaded.plan))).toEqual({ plan: loaded.plan })
  }

  test.each(sources.map((source) => source.name))('of %s', async (as) => {
    await comesBack(sources.find((source) => source.name === as)?.text ?? '', as)
  })

  test('of plans with damage', async () => {
    await fc.assert(
      fc.asyncProperty(hurt, (source) => comesBack(source.text, source.name)),
      { numRuns: 20 },
    )
  })

  test('of words of plans in any order', async () => {
    await fc.assert(
      fc.asyncProperty(salad, name, (text, as) => comesBack(`KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nII. NHIỆM VỤ\n\n${text}`, as)),
      { numRuns: 60 },
    )
  })
})

/** Every line end as Windows writes it; "\r\n" that is there stays one line end, not two. */
const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n')

describe('the same text in another form is the same plan', () => {
  const forms: [form: string, change: (text: string) => string][] = [
    ['NFD', (text) => text.normalize('NFD')],
    ['NFC', (text) => text.normalize('NFC')],
    ['CRLF', crlf],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['NFD with CRLF and a mark', (text) => `\ufeff${crlf(text.normalize('NFD'))}`],
  ]
  const bare = (plan: Plan): Plan => ({ ...plan, source: { ...plan.source, sha256: '', encoding: null } })
  const sameIn = async (text: string, as: string) => {
    const plain = await read(text, as)
    for (const [, change] of forms) {
      const other = await read(change(text), as)
      expect('error' in other ? other : bare(other.plan)).toEqual('error' in plain ? plain : bare(plain.plan))
    }
  }

  test.each(sources.map((source) => source.name))('of %s', async (as) => {
    await sameIn(sources.find((source) => source.name === as)?.text ?? '', as)
  })

  test('also with damage', async () => {
    await fc.assert(
      fc.asyncProperty(hurt, (source) => sameIn(source.text, source.name)),
      { numRuns: 6 },
    )
  })
})

/** Every line broken at `width` columns where it is longer. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrap(line, width))
    .join('\n')
}

function wrap(line: string, width: number): string {
  const rows: string[] = []
  let row = ''
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row].join('\n')
}

describe('the look of a text changes no task', () => {
  const texts = sources.filter((source) => extname(source.name) === '.txt')
  const widths = [40, 48, 56, 64, 72, 80, 90, 100, 110, 120]

  test.each(texts.flatMap((source) => widths.map((width) => [source.name, width] as const)))(
    '%s broken at %i columns',
    async (as, width) => {
      const { text } = texts.find((source) => source.name === as) ?? { text: '' }
      expect(await gists(wrapped(text, width), as)).toEqual(await gists(text, as))
    },
  )

  const bullets: [name: string, signs: Readonly<Record<string, string>>][] = [
    ['"-" as "•"', { '-': '•' }],
    ['"-" as "–"', { '-': '–' }],
    ['"-" as "+", "+" as "*"', { '-': '+', '+': '*' }],
    ['"-" as "●", "+" as "◦"', { '-': '●', '+': '◦' }],
    ['"-" as "*"', { '-': '*' }],
    ['"-" as "▪", "+" as "-"', { '-': '▪', '+': '-' }],
  ]
  test.each(bullets.flatMap(([label, signs]) => texts.map((source) => [label, source.name, signs] as const)))(
    'bullets %s in %s',
    async (_label, as, signs) => {
      const { text } = texts.find((source) => source.name === as) ?? { text: '' }
      const renamed = text.replace(/^([-+])(?= )/gm, (sign) => signs[sign] ?? sign)
      expect(await gists(renamed, as)).toEqual(await gists(text, as))
    },
  )
})

// Through the bundle, in a process of its own: neither can be changed in a running one.
const BIN = join(import.meta.dirname, '../bin/kehoach.js')
const BUILT = existsSync(join(import.meta.dirname, '../dist/cli.cjs'))

describe.skipIf(!BUILT)('the place where it runs does not matter', () => {
  const parse = (env: Record<string, string>): string =>
    execFileSync(process.execPath, [BIN, 'parse', ...examples.map(({ path }) => path), '--format', 'ndjson'], {
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
  const home = { PATH: process.env['PATH'] ?? '' }

  test.each([
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'vi_VN.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
    { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'tr_TR.UTF-8' },
  ])('%j', (env) => {
    expect(parse({ ...home, ...env })).toBe(parse(home))
  })
})
