import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FINDINGS_PER_FILE } from '../src/limits.ts'
import { against, baselineText, readBaseline, remembered } from '../src/lint/baseline.ts'
import { clarityOf, together } from '../src/lint/clarity.ts'
import { type Draft, draftOf } from '../src/lint/draft.ts'
import { applied, editsOf, unified } from '../src/lint/fix.ts'
import { framed } from '../src/lint/frame.ts'
import { judge } from '../src/lint/judge.ts'
import { lint } from '../src/lint/lint.ts'
import { locator } from '../src/lint/locate.ts'
import { levelOf, profileOf, severityOf } from '../src/lint/profile.ts'
import type { Fix, Found, Rule } from '../src/lint/rule.ts'
import { linesOf } from '../src/text/lines.ts'
import { planAt } from './with/plan-at.ts'

const both = (text: string) => ({ vi: text, en: text })

function rule(id: string, check: (draft: Draft) => Iterable<Found>, more: Partial<Rule> = {}): Rule {
  const said = both(id)
  return {
    id,
    clarity: 'việc',
    severity: 'error',
    title: said,
    why: said,
    advice: said,
    source: 'custom',
    check,
    good: [],
    bad: [],
    ...more,
  }
}

async function draft(text: string, name = 'plan.txt'): Promise<Draft> {
  return draftOf(await planAt(text, name), linesOf(text).lines)
}
const PLAN = framed({ in: 'annex', text: '' }).text
const MARKDOWN = PLAN.replace('KẾ HOẠCH', '**KẾ HOẠCH**')
const ofTasks = rule('of-tasks', function* ({ plan }) {
  for (const { at, text, id } of plan.tasks) yield { at, quote: text, item: id, message: both(id) }
})

describe('words are found in the file', () => {
  const source = [
    'Tên: **Sở Giáo dục** và',
    'Đào tạo;  Sở  Y tế',
    '| 1 | Rà soát \\* hồ sơ | Sở Nội vụ |',
    'kênh , rạch',
    '   đầu dòng   ',
    'a\u200bb\u00a0c 👍🏽 xong',
  ]
  const table: [at: { line: number; end_line?: number }, quote: string | undefined, place: string][] = [
    [{ line: 1, end_line: 2 }, 'Sở Giáo dục và Đào tạo', '1:8-2:8'],
    [{ line: 1, end_line: 2 }, 'Sở Y tế', '2:11-2:19'],
    [{ line: 1, end_line: 2 }, ';  Sở', '2:8-2:13'],
    [{ line: 1, end_line: 2 }, '**Sở', '1:6-1:10'],
    [{ line: 3 }, 'Sở Nội vụ', '3:26-3:35'],
    [{ line: 3 }, 'Rà soát hồ sơ', '3:7-3:23'],
    [{ line: 4 }, 'kênh , rạch', '4:1-4:12'],
    [{ line: 4 }, 'không có', '4:1-4:12'],
    [{ line: 1, end_line: 2 }, 'không có', '1:1-1:24'],
    [{ line: 5 }, undefined, '5:4-5:12'],
    [{ line: 6 }, 'ab c', '6:1-6:6'],
    [{ line: 6 }, 'xong', '6:12-6:16'],
    [{ line: 1, end_line: 2 }, undefined, '1:1-2:19'],
  ]
  test.each(table)('%j %j → %s', (at, quote, place) => {
    const { line, column, end_line, end_column } = locator(source).spot(at, quote)
    expect(`${line}:${column}-${end_line}:${end_column}`).toBe(place)
  })

  test('a place without lines, or beyond the file, stays as it is', () => {
    expect(locator(null).spot({ paragraph: 3 }, 'x')).toEqual({ paragraph: 3 })
    expect(locator(null).spot({ line: 3 }, 'x')).toEqual({ line: 3 })
    expect(locator(['a']).spot({ line: 9 }, 'x')).toEqual({ line: 9 })
    expect(locator(['a']).spot({ page: 2 })).toEqual({ page: 2 })
  })

  test('never throws, and stays inside the lines', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '*', '|', 'ă', '👍', '\u200b', '_'), maxLength: 12 })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        line,
        fc.nat(6),
        fc.nat(6),
        (lines, quote, from, more) => {
          const spot = locator(lines).spot({ line: from, end_line: from + more }, quote)
          if (spot.column === undefined) return
          expect(spot.line ?? 0).toBeGreaterThanOrEqual(from)
          expect(spot.end_column ?? 0).toBeLessThanOrEqual((lines[(spot.end_line ?? 1) - 1]?.length ?? 0) + 1)
        },
      ),
    )
  })

  test('ten thousand quotes in one region are found in good time', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `dòng **số** ${i}`)
    const place = locator(lines)
    for (let i = 1; i <= lines.length; i++) place.spot({ line: i }, `số ${i - 1}`)
  })
})

describe('rules are run', () => {
  test('in order of place, what has no place first, the graver first', async () => {
    const at = (line: number) => ({ line, end_line: line })
    const rules = [
      rule('b', () => [{ at: at(9), message: both('b') }], { severity: 'info' }),
      rule('a', () => [
        { at: at(9), message: both('a') },
        { at: null, message: both('a') },
      ]),
      rule('c', () => [{ at: at(2), message: both('c') }]),
    ]
    const { findings } = lint(await draft(PLAN), { profile: 'issued', rules })
    expect(findings.map(({ rule: id, at: place }) => `${id}${place?.line ?? ''}`)).toEqual(['a', 'c2', 'a9', 'b9'])
  })

  test('and one that throws is told, what it had found is kept, the others run', async () => {
    const broken = rule('broken', function* () {
      yield { at: null, message: both('x') }
      throw new Error('boom')
    })
    const { findings, problems } = lint(await draft(PLAN), { profile: 'issued', rules: [broken, ofTasks] })
    expect(findings.map(({ rule: id }) => id)).toEqual(['broken', 'of-tasks', 'of-tasks', 'of-tasks'])
    expect(problems).toMatchObject([
      { code: 'internal', severity: 'error', message: { en: expect.stringMatching(/broken.*boom/) } },
    ])
  })

  test('up to a limit that is told', async () => {
    const many = rule('many', () =>
      Array.from({ length: FINDINGS_PER_FILE + 7 }, () => ({ at: { line: 1 }, message: both('x') })),
    )
    const { findings, problems } = lint(await draft(PLAN), { profile: 'issued', rules: [many] })
    expect(findings.length).toBe(FINDINGS_PER_FILE)
    expect(problems).toMatchObject([{ severity: 'note', message: { en: expect.stringContaining('7 more') } }])
  })

  test('twice with the same result', async () => {
    const options = { profile: 'issued' } as const
    expect(lint(await draft(PLAN), options)).toEqual(lint(await draft(PLAN), options))
  })
})

describe('a fingerprint', () => {
  const prints = async (text: string) =>
    lint(await draft(text), { profile: 'issued', rules: [ofTasks] }).findings.map(({ fingerprint }) => fingerprint)
  test('differs from finding to finding', async () => {
    expect(new Set(await prints(PLAN)).size).toBe(3)
    expect((await prints(PLAN)).every((print) => /^[0-9a-f]{16}$/.test(print))).toBe(true)
    const [, , third] = await prints(PLAN)
    expect((await prints(PLAN.replace(/^3\. .*$/mu, '3. Mở lớp')))[2]).not.toBe(third)
  })
  test('survives edits elsewhere', async () => {
    const before = await prints(PLAN)
    expect(await prints(PLAN.replace('1. Mục đích', '\n\nĐoạn mới thêm vào.\n\n1. Mục đích'))).toEqual(before)
    const shifted = PLAN.replace('1. Biên soạn', '1. Việc mới\n\n2. Biên soạn').replace(
      '2. Tổ chức hội',
      '3. Tổ chức hội',
    )
    expect((await prints(shifted)).slice(1)).toEqual(before)
  })
  test('tells twins apart by their order', async () => {
    const twins = rule('twins', () => [1, 2, 3].map((line) => ({ at: { line }, quote: 'x', message: both('x') })))
    const { findings } = lint(await draft(PLAN), { profile: 'issued', rules: [twins] })
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3)
  })
})

describe('profiles and severities', () => {
  test('a plan whose number is blank is a draft', async () => {
    const of = async (text: string) => profileOf((await draft(text)).plan)
    expect(await of(PLAN)).toBe('issued')
    expect(await of(PLAN.replace('Số: 812/', 'Số:      /'))).toBe('draft')
  })
  const lenient = rule('lenient', () => [], { profiles: { draft: 'off', archive: 'info' } })
  test('a profile judges in its own way, and the user before it', () => {
    expect(levelOf(lenient, 'issued', new Map())).toBe('error')
    expect(levelOf(lenient, 'draft', new Map())).toBe('off')
    expect(levelOf(lenient, 'draft', new Map([['lenient', 'warning']]))).toBe('warning')
  })
  test('a single finding may be milder, not against the user', () => {
    const found = { at: null, message: both('x'), severity: 'warning' } as const
    expect(severityOf(lenient, found, 'error', new Map())).toBe('warning')
    expect(severityOf(lenient, found, 'info', new Map())).toBe('info')
    expect(severityOf(lenient, found, 'error', new Map([['lenient', 'error']]))).toBe('error')
  })
})

describe('the six rõ', () => {
  test('are counted over the tasks', async () => {
    const { plan } = await draft(PLAN)
    const clear = { clear: 3, tasks: 3 }
    expect(clarityOf(plan)).toEqual({
      people: clear,
      work: clear,
      time: clear,
      responsibility: clear,
      product: clear,
      authority: { clear: 0, tasks: 0 },
    })
  })
  test('each lacks where the task lacks it', async () => {
    const text =
      '1. Tăng cường công tác tuyên truyền.\n\n2. Xây dựng Đề án thư viện lưu động\n\n- Cơ quan chủ trì: Các cơ quan liên quan.\n\n3. Trình Ủy ban nhân dân tỉnh ban hành Kế hoạch ôn tập\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Trước ngày 30/6/2026.'
    const { plan } = await draft(framed({ in: 'task', text }).text)
    expect(clarityOf(plan)).toEqual({
      people: { clear: 1, tasks: 3 },
      work: { clear: 2, tasks: 3 },
      time: { clear: 1, tasks: 3 },
      responsibility: { clear: 1, tasks: 3 },
      product: { clear: 2, tasks: 3 },
      authority: { clear: 1, tasks: 2 },
    })
  })
  test('add up', async () => {
    const one = clarityOf((await draft(PLAN)).plan)
    expect(together(one, one).time).toEqual({ clear: 6, tasks: 6 })
  })
})

describe('safe fixes', () => {
  const fix = (line: number, quote: string, replace: string): Fix => ({
    at: { line, end_line: line + 1 },
    quote,
    replace,
  })
  async function mended(lines: string[], ...fixes: Fix[]): Promise<string> {
    const fixing = rule('fixing', () =>
      fixes.map((one) => ({ at: one.at, quote: one.quote, message: both('x'), fix: one })),
    )
    const { findings } = lint(await draft(PLAN), { profile: 'issued', rules: [fixing] })
    return applied(lines.join('\n'), editsOf(findings, locator(lines)))
  }
  test('change only what differs', async () => {
    expect(await mended(['kênh , rạch'], fix(1, 'kênh , rạch', 'kênh, rạch'))).toBe('kênh, rạch')
    expect(
      await mended(['Sở Giáo dục và', 'Đạo tạo tỉnh'], fix(1, 'Sở Giáo dục và Đạo tạo', 'Sở Giáo dục và Đào tạo')),
    ).toBe('Sở Giáo dục và\nĐào tạo tỉnh')
    expect(await mended(['**Sở** Y tê'], fix(1, 'Y tê', 'Y tế'))).toBe('**Sở** Y tế')
    expect(await mended(['và và'], fix(1, 'và và', 'và'))).toBe('và')
    expect(await mended(['a', 'b'], fix(1, 'c', 'd'))).toBe('a\nb')
  })
  test('leave markup alone that they do not know', async () => {
    expect(await mended(['x **a** y'], fix(1, 'x a y', 'z'))).toBe('x **a** y')
  })
  test('that overlap wait for the next pass', async () => {
    expect(await mended(['a b c'], fix(1, 'a b', 'A B'), fix(1, 'b c', 'B C'))).toBe('A B c')
    expect(await mended(['a b c'], fix(1, 'a', 'A'), fix(1, 'c', 'C'))).toBe('A b C')
  })
  test('are shown as a unified diff', () => {
    expect(unified('kh.txt', 'a\nb\n', 'a\nc\n')).toBe('--- a/kh.txt\n+++ b/kh.txt\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n')
    expect(unified('kh.txt', 'a', 'a')).toBe('')
  })
})

describe('a comment of a Markdown plan allows a rule', () => {
  const ids = async (text: string, name = 'plan.md') => {
    const { findings } = judge(await draft(text, name), { profile: 'issued', rules: [ofTasks] })
    return findings.map(({ rule: id, item, at }) => `${id} ${item ?? at?.line}`)
  }
  const under = (item: string, comment: string) => MARKDOWN.replace(item, `${comment}\n\n${item}`)
  test('for the item that follows', async () => {
    expect(await ids(MARKDOWN)).toEqual(['of-tasks III.1', 'of-tasks III.2', 'of-tasks III.3'])
    expect(await ids(under('2. Tổ chức hội', '<!-- kehoach-allow of-tasks: theo mẫu của Bộ -->'))).toEqual([
      'of-tasks III.1',
      'of-tasks III.3',
    ])
    expect(await ids(under('III. NHIỆM VỤ', '<!-- kehoach-allow of-tasks,\n other: theo mẫu -->'))).toEqual([
      expect.stringMatching(/^unused-suppression/),
    ])
  })
  test('for the whole file at its top', async () => {
    expect(await ids(`<!-- kehoach-allow of-tasks: kế hoạch cũ -->\n\n${MARKDOWN}`)).toEqual([])
  })
  test('not without a reason', async () => {
    const told = await ids(under('2. Tổ chức hội', '<!-- kehoach-allow of-tasks -->'))
    expect(told.map((line) => line.split(' ')[0])).toEqual([
      'of-tasks',
      'suppression-without-reason',
      'of-tasks',
      'of-tasks',
    ])
  })
  test('and is told when there is nothing to allow', async () => {
    expect(await ids(under('IV. KINH PHÍ', '<!-- kehoach-allow of-tasks: cũ -->'))).toContainEqual(
      expect.stringMatching(/^unused-suppression/),
    )
    expect(await ids(under('IV. KINH PHÍ', '<!-- lời khác -->'))).toHaveLength(3)
  })
  test('in Markdown only', async () => {
    expect(await ids(under('2. Tổ chức hội', '<!-- kehoach-allow of-tasks: x -->'), 'plan.txt')).toHaveLength(3)
  })
})

describe('a baseline', () => {
  test('holds back what it knows, and nothing else', async () => {
    const { findings } = lint(await draft(PLAN), { profile: 'issued', rules: [ofTasks] })
    const baseline = readBaseline(baselineText(new Map([['a.txt', remembered(findings.slice(0, 2))]])))
    if (baseline === null) throw new Error('unreadable')
    const { fresh, known } = against(findings, 'a.txt', baseline)
    expect([fresh.map(({ item }) => item), known.map(({ item }) => item)]).toEqual([['III.3'], ['III.1', 'III.2']])
    expect(against(findings, 'b.txt', baseline).fresh).toHaveLength(3)
  })
  test.each(['', '[]', '{}', 'null', '{"kehoach":2,"files":{}}'])('is no baseline: %s', (text) =>
    expect(readBaseline(text)).toBeNull(),
  )
  test('is sorted, so that its changes can be read', () => {
    const text = baselineText(
      new Map([
        ['b', new Map([['r', ['2', '1']]])],
        ['a', new Map([['r', ['1']]])],
        ['c', new Map()],
      ]),
    )
    expect(text).toBe(`${JSON.stringify({ kehoach: 1, files: { a: { r: ['1'] }, b: { r: ['1', '2'] } } }, null, 2)}\n`)
  })
})

test('lines end as the reader has them', () => {
  expect(linesOf('a\r\nb\rc\n\u2028d')).toEqual({ lines: ['a', 'b', 'c', '\u2028d'], starts: [0, 3, 5, 7] })
})
