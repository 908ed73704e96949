import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, type Candidate } from '../src/match/assign.ts'
import { commonShare } from '../src/match/frequency.ts'
import { align, type Item, pairUp, readLists } from '../src/match/index.ts'
import { sensesOf } from '../src/match/senses.ts'

const item = (text: string, agencies: readonly string[] = []): Item => ({
  passages: [text],
  agencies,
  kin: [],
  partners: [],
  charged: true,
  section: '',
})
const aligned = (as: readonly Item[], bs: readonly Item[], least = 0.4) => align(readLists([as, bs]), 0, 1, least)

const LIBRARY = [
  'Mở phòng đọc tại nhà văn hóa thôn, ưu tiên nơi xa trung tâm và có đông học sinh.',
  'Số hóa tài liệu địa chí, đưa lên nền tảng thư viện số để người dân tra cứu.',
  'Tập huấn nghiệp vụ biên mục, phục vụ bạn đọc cho người trông coi phòng đọc ở xã.',
  'Kiểm tra việc bố trí kinh phí mua sách hằng năm của Ủy ban nhân dân các xã.',
]
const OTHERS = [
  'Bồi dưỡng cho người trông coi phòng đọc ở xã nghiệp vụ biên mục và phục vụ bạn đọc.',
  'Đưa tài liệu địa chí đã số hóa lên nền tảng thư viện số dùng chung.',
  'Lắp biển báo giao thông tại các điểm giao cắt với đường sắt.',
]

describe('align', () => {
  test('finds the same work in other words, and nothing for what has no like', () => {
    const pairs = aligned(
      LIBRARY.map((text) => item(text)),
      OTHERS.map((text) => item(text)),
    )
    expect(pairs.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 0],
    ])
  })

  test('is surer where the same agency answers for both, less sure where others do', () => {
    const of = (a: string, b: string) =>
      aligned(
        LIBRARY.map((text) => item(text, [a])),
        OTHERS.map((text) => item(text, [b])),
        0,
      ).find(({ from, to }) => from === 0 && to === 0)?.confidence ?? 0
    expect(of('so-vhttdl', 'so-vhttdl')).toBeGreaterThan(of('', 'so-vhttdl'))
    expect(of('so-y-te', 'so-vhttdl')).toBeLessThan(of('so-vhttdl', 'so-vhttdl'))
  })

  test('one item that covers two of the other is paired with both', () => {
    const both = item(`${LIBRARY[1]} ${LIBRARY[2]}`)
    const pairs = aligned(
      [both, ...LIBRARY.slice(3).map((text) => item(text))],
      OTHERS.map((text) => item(text)),
      0.3,
    )
    expect(pairs.filter(({ from }) => from === 0).map(({ to }) => to)).toEqual([0, 1])
  })

  test('under headings that both plans have, the same words pair under the same heading only', () => {
    const under = (section: string, text: string): Item => ({ ...item(text), charged: false, section })
    const train = (section: string) => under(section, 'Đào tạo nhân lực số của ngành tại trường đại học.')
    const teach = (section: string) => under(section, 'Mở khóa học cho nhân lực số ở các cơ sở dạy nghề.')
    const others = LIBRARY.map((text) => item(text))
    const confidences = aligned([...others, train('Y tế'), train('Thủy sản')], [teach('Thủy sản'), teach('Y tế')], 0)
    const of = (from: number, to: number) =>
      confidences.find((pair) => pair.from === from && pair.to === to)?.confidence ?? 0
    expect(of(4, 1)).toBeGreaterThan(of(4, 0))
    expect(of(5, 0)).toBeGreaterThan(of(5, 1))
  })

  test('two agencies that took over from a third are others; a successor is the same', () => {
    const by = (
      text: string | undefined,
      agency: string,
      kin: readonly string[],
      partners: readonly string[] = [],
    ) => ({
      ...item(text ?? '', [agency]),
      kin,
      partners,
    })
    const others = LIBRARY.slice(1).map((text) => item(text, ['k-ubnd-xa']))
    const confidence = (agency: string, kin: readonly string[], partners: readonly string[] = []) =>
      aligned(
        [by('Giúp người trông coi phòng đọc thôn về nghiệp vụ.', 'so-y-te', ['so-ldtbxh']), ...others],
        [by(OTHERS[0], agency, kin, partners), item(OTHERS[1] ?? '', ['k-ubnd-xa'])],
        0,
      ).find(({ from, to }) => from === 0 && to === 0)?.confidence ?? 0
    expect(confidence('cong-an-tinh', ['so-ldtbxh'])).toBeLessThan(confidence('so-ldtbxh', []))
    expect(confidence('cong-an-tinh', [])).toBeLessThan(confidence('cong-an-tinh', [], ['so-y-te']))
  })

  test('an agency that answers for everything speaks less for a pair than one that answers for little', () => {
    const first = (others: string) =>
      aligned(
        [item(LIBRARY[0] ?? '', ['so-vhttdl']), ...LIBRARY.slice(1).map((text) => item(text, [others]))],
        [item(OTHERS[0] ?? '', ['so-vhttdl']), ...OTHERS.slice(1).map((text) => item(text, [others]))],
        0,
      ).find(({ from, to }) => from === 0 && to === 0)?.confidence ?? 0
    expect(first('so-vhttdl')).toBeLessThan(first('so-y-te'))
  })

  test('a clause that nothing else answers as well speaks for its pair', () => {
    const own = aligned([item(LIBRARY.join(' ')), item(LIBRARY[3] ?? '')], [item(OTHERS.slice(0, 2).join(' '))], 0)
    expect(own.map(({ from }) => from)[0]).toBe(0)
    expect(own[0]?.confidence ?? 0).toBeGreaterThan(own[1]?.confidence ?? 0)
  })

  test('of empty lists there is nothing to pair', () => {
    expect(aligned([], [])).toEqual([])
    expect(aligned([item('')], [item('...')])).toEqual([])
  })
})

describe('pairUp', () => {
  test('pairs short texts one to one, only where it is allowed', () => {
    expect(pairUp(LIBRARY, OTHERS, 0.3).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 0],
    ])
    expect(pairUp(LIBRARY, OTHERS, 0.3, (_, to) => to === 1).map(({ from, to }) => [from, to])).toEqual([[1, 1]])
  })
})

/** The best sum of scores by trying every pairing. */
function bestSum(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates
  if (!first) return 0
  const open = rest.filter(({ from, to }) => from !== first.from && to !== first.to)
  return Math.max(first.score + bestSum(open), bestSum(rest))
}

describe('assign', () => {
  test('gives every item to one other at most, with the largest sum there is', () => {
    const candidate = fc.record({ from: fc.nat(4), to: fc.nat(4), score: fc.integer({ min: 1, max: 20 }) })
    const list = fc.uniqueArray(candidate, { maxLength: 9, selector: ({ from, to }) => `${from} ${to}` })
    fc.assert(
      fc.property(list, (candidates) => {
        const chosen = assign(candidates)
        expect(new Set(chosen.map(({ from }) => from)).size).toBe(chosen.length)
        expect(new Set(chosen.map(({ to }) => to)).size).toBe(chosen.length)
        expect(chosen.reduce((sum, { score }) => sum + score, 0)).toBe(bestSum(candidates))
      }),
      { numRuns: 200 },
    )
  })

  test('is not greedy: the best single pair is given up for two good ones', () => {
    const chosen = assign([
      { from: 0, to: 0, score: 10 },
      { from: 0, to: 1, score: 9 },
      { from: 1, to: 0, score: 9 },
    ])
    expect(chosen.map(({ from, to }) => [from, to]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
})

test('two plans of a thousand texts that repeat themselves are paired in bounded time', () => {
  const texts = (word: string) =>
    Array.from({ length: 1_000 }, (_, i) => `Kiểm tra kho sách số ${i % 9} của ${word} ${i % 11}.`)
  expect(pairUp(texts('xã'), texts('phường'), 0.2).length).toBeLessThanOrEqual(1_000)
})

test.each([
  ['triển khai', 'every plan says it'],
  ['phối hợp', 'every plan says it'],
])('"%s" is common: %s', (pair) => expect(commonShare(pair)).toBeGreaterThan(0.01))

test('a rare pair of syllables is not in the list', () => expect(commonShare('ghế đá')).toBe(0))

test('words used one for another share a sense', () => {
  const shared = (a: string, b: string) => sensesOf(a).filter((sense) => sensesOf(b).includes(sense))
  expect(shared('tập huấn', 'bồi dưỡng')).not.toEqual([])
  expect(shared('kiểm tra', 'giám sát')).not.toEqual([])
  expect(shared('tập huấn', 'giám sát')).toEqual([])
})
