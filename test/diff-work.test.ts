import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Difference, Pair } from '../src/diff/changes.ts'
import { deadlineDifference } from '../src/diff/deadline.ts'
import { writtenDate } from '../src/diff/edtf.ts'
import { headOf } from '../src/diff/head.ts'
import { compare } from '../src/diff/index.ts'
import { toldOnce } from '../src/diff/told-once.ts'
import { wordingDifference } from '../src/diff/wording.ts'
import { withoutFrames } from '../src/match/frames.ts'
import type { Deadline } from '../src/plan/plan.ts'
import { fold } from '../src/text/fold.ts'
import { planOf } from './with/edits.ts'

const FOLDER = new URL('../examples/hai-tinh-mot-quyet-dinh/', import.meta.url)
const [base, a, b] = await Promise.all(
  ['quyet-dinh-trung-uong.md', 'ke-hoach-lang-son.md', 'ke-hoach-quang-tri.md'].map(async (name) => ({
    path: name,
    plan: await planOf(readFileSync(new URL(name, FOLDER), 'utf8'), name),
  })),
)
if (!base || !a || !b) throw new Error('no examples')
const options = { base: false, minConfidence: 0, versions: false }

describe('--min-confidence', () => {
  test.each([0.4, 0.5, 0.6, 0.75, 0.9, 0.99])('of %d lets nothing below it through', (minConfidence) => {
    for (const versions of [false, true]) {
      const { pairs } = compare([a, b], { ...options, minConfidence, versions })
      expect(pairs.filter(({ confidence }) => confidence < minConfidence)).toEqual([])
    }
  })

  test('what is no pair any more stands alone, also in versions', () => {
    const { pairs, only_a } = compare([a, a], { ...options, minConfidence: 1, versions: true })
    expect(only_a.length + pairs.length).toBeGreaterThanOrEqual(12)
  })
})

describe('a row of the annex and the item that it restates', () => {
  const { pairs, only_b } = compare([a, b], options)
  const sides = [...pairs.map((pair) => pair.b), ...only_b]
  test('are one piece of work', () => expect(sides.filter(({ id }) => id.startsWith('PL.'))).toEqual([]))
  test('with the lead that only the row names', () => {
    const leads = pairs.flatMap(({ differences }) => differences.filter(({ field }) => field === 'lead'))
    expect(leads.filter((one) => one.b === null)).toEqual([])
  })
})

describe('against a base', () => {
  const { matrix, plans } = compare([base, a, b], { ...options, base: true })

  test('"Ban hành kế hoạch thực hiện …" is taken up by the plan that is compared', () => {
    const row = matrix.find(({ task }) => task.startsWith('Ban hành kế hoạch'))
    expect(row?.coverage).toEqual(['taken-up', 'taken-up', 'taken-up'])
  })
  test('a heading that refers to the annex is no task', () =>
    expect(matrix.filter(({ task }) => task === 'NHIỆM VỤ')).toEqual([]))

  test('what only ministries are charged with is not missing in provinces', () =>
    expect(matrix.filter(({ task }) => task.startsWith('Xây dựng nền tảng thư viện số'))).toEqual([]))

  test('what a pair of plans shows the base shows too', () => {
    const { pairs } = compare([base, a], options)
    for (const { from, plans: ids } of matrix)
      expect(ids[1]).toEqual(
        expect.arrayContaining(pairs.filter((pair) => pair.a.id === from).map((pair) => pair.b.id)),
      )
  })

  test('a central decision speaks for no province', () => expect(plans[0]?.province).toBeNull())
})

test('a province speaks for itself', () => expect(headOf(a).province).toBe('lang-son'))

const every = (text: string, value: string | null): Deadline => ({ text, value, kind: 'recurring', at: {} })

describe('deadlines of every year', () => {
  test.each([
    ['XXXX-12-15', 'XXXX-35', 'earlier', 'Thời hạn sớm hơn 2 tháng'],
    ['XXXX-09-30', 'XXXX-10-31', 'later', 'Thời hạn muộn hơn 31 ngày'],
    ['XXXX-12-15', '2026-06-30', 'changed', 'Thời hạn:'],
  ])('%s → %s is %s', (first, second, change, said) => {
    const once: Deadline = { text: second, value: second, kind: 'by', at: {} }
    const found = deadlineDifference(every(first, first), second.startsWith('X') ? every(second, second) : once)
    expect(found?.change).toBe(change)
    expect(found?.message.vi.startsWith(said)).toBe(true)
  })
})

test.each([
  ['XXXX-36', 'quý IV', 'Q4'],
  ['2026/2030', '2026 - 2030', '2026 - 2030'],
  ['../2026-06-30', '30/06/2026', '30/06/2026'],
])('%s is written %s, in English %s', (value, vi, en) =>
  expect([writtenDate(value), writtenDate(value, 'en')]).toEqual([vi, en]),
)

test('a mark that changed is shown where the words are the same', () => {
  const found = wordingDifference(['Kiểm tra phòng đọc xã, phường;'], ['Kiểm tra phòng đọc xã, phường.'])
  expect(found?.message.vi).toBe('Câu chữ: “phường;” → “phường.”')
})

test('an event that one work waits for is told once, at the surest pair', () => {
  const waits: Difference = {
    field: 'deadline',
    a: null,
    b: 'khi có hướng dẫn',
    change: 'added',
    message: { vi: '', en: '' },
  }
  const side = (id: string) => ({ id, at: {}, text: '' })
  const pair = (id: string, confidence: number): Pair => ({
    a: side(id),
    b: side('V.1'),
    kind: 'similar',
    confidence,
    differences: [waits],
  })
  const told = toldOnce([pair('I.1', 0.5), pair('I.2', 0.9)], new Set(['khi có hướng dẫn']))
  expect(told.map(({ differences }) => differences.length)).toEqual([0, 1])
})

test.each([
  ['Chủ trì, phối hợp với các đơn vị liên quan tổ chức triển khai thực hiện Kế hoạch', 'kế hoạch'],
  ['Phối hợp với các sở, ban, ngành liên quan trồng rừng ngập mặn trên địa bàn tỉnh', 'trồng rừng ngập mặn'],
  ['Tổ chức cấp phát thuốc (khi Bộ Y tế có văn bản triển khai)', 'tổ chức cấp phát thuốc'],
])('“%s” says “%s”', (text, rest) =>
  expect(
    withoutFrames(fold(text))
      .replace(/[\s;]+/g, ' ')
      .trim(),
  ).toBe(rest),
)
