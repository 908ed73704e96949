import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changeOf, roleOf, succeeds } from '../src/diff/agencies.ts'
import type { Comparison } from '../src/diff/changes.ts'
import { deadlineDifference } from '../src/diff/deadline.ts'
import { lastDay, writtenDate, yearDay } from '../src/diff/edtf.ts'
import { eventIn } from '../src/diff/event.ts'
import { compare } from '../src/diff/index.ts'
import { stretch } from '../src/diff/span-words.ts'
import { changeOfTargets } from '../src/diff/target.ts'
import type { Deadline, Target } from '../src/plan/plan.ts'
import { planOf } from './with/edits.ts'

const FOLDER = new URL('../examples/hai-tinh-mot-quyet-dinh/', import.meta.url)
const [base, a, b] = await Promise.all(
  ['quyet-dinh-trung-uong.md', 'ke-hoach-lang-son.md', 'ke-hoach-quang-tri.md'].map(async (name) => ({
    path: name,
    plan: await planOf(readFileSync(new URL(name, FOLDER), 'utf8'), name),
  })),
)
if (!base || !a || !b) throw new Error('no examples')
const options = { base: false, minConfidence: 0, versions: 'auto' as const }

describe('agencies of two provinces', () => {
  test.each([
    ['Sở Nội vụ', 'Sở Nội vụ tỉnh Hà Tĩnh'],
    ['Công an tỉnh', 'Công an thành phố'],
    ['Ủy ban nhân dân tỉnh', 'UBND thành phố Cần Thơ'],
  ])('%s and %s are one role', (first, second) => {
    expect(roleOf({ name: first, agency: null })).toBe(roleOf({ name: second, agency: null }))
  })

  test.each([
    ['so-khdt', 'so-tai-chinh', true],
    ['so-ldtbxh', 'so-noi-vu', true],
    ['so-cong-nghiep', 'so-cong-thuong', true],
    ['so-tai-chinh', 'so-khdt', false],
    ['so-y-te', 'so-noi-vu', false],
  ])('%s became %s: %s', (before, after, expected) => expect(succeeds(before, after)).toBe(expected))

  test.each([
    [['Sở Kế hoạch và Đầu tư'], ['Sở Tài chính'], 'succession'],
    [['Sở Y tế'], ['Sở Tài chính'], 'changed'],
    [['Sở Y tế', 'Sở Nội vụ'], ['Sở Nội vụ', 'Sở Y tế'], 'none'],
    [[], ['Sở Y tế'], 'added'],
    [['Sở Y tế'], [], 'removed'],
  ])('%j → %j: %s', (first, second, expected) => {
    const refs = (names: readonly string[]) => names.map((name) => ({ name, agency: null }))
    expect(changeOf(refs(first), refs(second))).toBe(expected)
  })
})

const deadline = (text: string, value: string | null, kind: Deadline['kind'] = 'by'): Deadline => ({
  text,
  value,
  kind,
  at: {},
})

describe('deadlines', () => {
  test.each([
    ['../2026-06-30', '../2026-12-31', 'later', 'muộn hơn 6 tháng'],
    ['2026-12-31', '2026-12-15', 'earlier', 'sớm hơn 16 ngày'],
    ['2026-36', '2026-11-30', 'earlier', 'sớm hơn 31 ngày'],
    ['2026/2030', '2028', 'earlier', 'sớm hơn 2 năm'],
    ['XXXX-11-30', 'XXXX-12-15', 'later', 'muộn hơn 15 ngày'],
    ['2026/..', '2027/..', 'later', 'muộn hơn 12 tháng'],
  ])('%s → %s: %s', (first, second, change, words) => {
    const found = deadlineDifference(deadline('trước', first), deadline('sau', second))
    expect(found?.change).toBe(change)
    expect(found?.message.vi).toContain(words)
  })

  test('a period and the day on which it ends are the same', () => {
    expect(deadlineDifference(deadline('Quý IV/2026', '2026-36'), deadline('31/12/2026', '2026-12-31'))).toBeNull()
  })

  test('no date against a date is told as added; two events as changed', () => {
    expect(deadlineDifference(null, deadline('30/6/2026', '2026-06-30'))?.change).toBe('added')
    expect(deadlineDifference(deadline('sau khi A ban hành', null), deadline('thường xuyên', null))?.change).toBe(
      'changed',
    )
    expect(deadlineDifference(null, null)).toBeNull()
  })

  test.each([
    ['2026', '2026-12-31'],
    ['2026-33', '2026-03-31'],
    ['2026-02', '2026-02-28'],
    ['2025/2026-05', '2026-05-31'],
  ])('the last day of %s is %s', (value, day) => expect(lastDay(value)).toBe(lastDay(day)))

  test.each([['2026/..'], ['XXXX-12-01'], ['không'], ['']])('%s has no last day', (value) =>
    expect(lastDay(value)).toBeNull(),
  )

  test.each([
    ['XXXX-11-30', '30/11'],
    ['2026-12-15', '15/12/2026'],
    ['2025-11', '11/2025'],
    ['2026-34', 'quý II/2026'],
  ])('%s is written %s', (value, written) => expect(writtenDate(value)).toBe(written))

  test('a yearly month ends on its last day', () => expect(yearDay('XXXX-11')).toBe(yearDay('XXXX-11-30')))
  test('days, months, years', () => {
    expect([1, 20, 180, 366, 731].map((days) => stretch(days).vi)).toEqual([
      '1 ngày',
      '20 ngày',
      '6 tháng',
      '12 tháng',
      '2 năm',
    ])
  })

  test.each([
    ['Thực hiện dự án (khi Bộ Y tế có văn bản triển khai).', 'khi Bộ Y tế có văn bản triển khai'],
    [
      'Tổ chức ngay sau khi Luật Thư viện (sửa đổi) được Quốc hội thông qua.',
      'ngay sau khi Luật Thư viện (sửa đổi) được Quốc hội thông qua',
    ],
    ['Bảo đảm an toàn khi triển khai thực hiện.', null],
    ['Kiểm tra trước khi ban hành.', null],
  ])('%s waits for: %s', (text, event) => expect(eventIn(text)).toBe(event))
})

describe('targets', () => {
  const target = (value: number, by: string | null = null): Target => ({
    text: '',
    op: '=',
    value,
    max: null,
    unit: '%',
    by,
    at: {},
  })
  test.each([
    [target(75), target(80), 'higher'],
    [target(75), target(70), 'lower'],
    [target(75, '2026'), target(75, '2030'), 'later'],
    [target(75, '2030'), target(75, '2030'), null],
    [null, target(75), 'added'],
    [target(75), null, 'removed'],
  ])('%# %s', (first, second, expected) => expect(changeOfTargets(first, second)).toBe(expected))
})

describe('two provinces that carry out one decision', () => {
  const found = compare([a, b], options)
  const pair = (idA: string, idB: string) => found.pairs.find((one) => one.a.id === idA && one.b.id === idB)

  test('are no versions', () => expect(found.mode).toBe('pair'))

  test.each([
    ['III.1.3', 'III.2.b'],
    ['III.1.4', 'III.2.đ'],
    ['III.2.2', 'III.3.b'],
    ['III.2.5', 'III.2.e'],
    ['III.3.1', 'III.1.b'],
    ['III.3.2', 'III.4.a'],
  ])('%s is %s', (idA, idB) => expect(pair(idA, idB)).toBeDefined())

  test('who leads, and when it is due, is told with what the annex says', () => {
    const told = pair('III.3.1', 'III.1.b')?.differences.map(({ message }) => message.vi)
    expect(told).toContain('Chủ trì: Thư viện tỉnh → Sở Khoa học và Công nghệ')
    expect(told?.some((line) => line.startsWith('Thời hạn sớm hơn 18 tháng'))).toBe(true)
  })

  test('targets are paired by what they measure', () => {
    const readers = found.targets.find(({ about }) => about.includes('phòng đọc công cộng'))
    expect([readers?.a?.value, readers?.b?.value, readers?.change]).toEqual([75, 80, 'higher'])
  })

  test('the decision is their common ground', () => expect(found.bases?.shared).toEqual(['2537/QĐ-TTg']))
  test('reporting is due later', () => {
    expect(found.reporting?.differences[0]?.message.vi).toContain('30/11 → ')
  })

  test('the other way round is the mirror', () => {
    const back = compare([b, a], options)
    const key = (one: Comparison['pairs'][number], turned: boolean) =>
      [turned ? one.b.id : one.a.id, turned ? one.a.id : one.b.id, one.kind, one.confidence].join(' ')
    expect(back.pairs.map((one) => key(one, true)).sort()).toEqual(found.pairs.map((one) => key(one, false)).sort())
    expect([back.only_b, back.only_a]).toEqual([found.only_a, found.only_b])
  })
})

describe('against a base', () => {
  const { mode, matrix } = compare([base, a, b], { ...options, base: true })
  test('every row is a task of the base with its place in each plan', () => {
    expect(mode).toBe('base')
    expect(matrix.length).toBeGreaterThan(0)
    for (const { task, from, plans, coverage, differences } of matrix) {
      expect(from).not.toBeNull()
      expect([plans.length, coverage?.length, differences?.length]).toEqual([3, 3, 3])
      // The task to issue a plan is taken up by the plan as a whole.
      if (task.startsWith('Ban hành kế hoạch')) continue
      for (const [i, ids] of plans.entries()) expect(ids.length === 0).toBe(coverage?.[i] === 'missing')
    }
  })

  test('most tasks of the decision are taken up by one plan or the other', () => {
    const taken = matrix.filter(({ coverage }) => coverage?.slice(1).some((one) => one !== 'missing'))
    expect(taken.length * 2).toBeGreaterThan(matrix.length)
  })
})

describe('many plans', () => {
  const { mode, matrix, boilerplate } = compare([a, b, a], options)
  test('one row a piece of work, the same plan twice in one row', () => {
    expect(mode).toBe('matrix')
    for (const { plans } of matrix) expect(plans[2]).toEqual(plans[0])
  })

  test('what is the same word for word is told with its places', () => {
    expect(boilerplate.map(({ share }) => share > 0.6)).toEqual([true, false, true])
    expect(boilerplate[0]?.passages[0]?.also.length).toBeGreaterThan(0)
  })
})
