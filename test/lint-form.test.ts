import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foreignIssuer } from '../src/lint/citation-issuer.ts'
import { type Cited, codeParts, spokenDate } from '../src/lint/cited.ts'
import { referencesIn } from '../src/lint/reference.ts'
import { numberedOf } from '../src/lint/siblings.ts'
import type { PlanNode } from '../src/plan/plan.ts'

const node = (marker: string): PlanNode => ({
  id: 'I',
  marker,
  kind: 'item',
  role: null,
  text: '',
  at: {},
  children: [],
})

const cited = (code: string, issuer: string): Cited => ({
  code,
  issuer,
  issued: null,
  type: null,
  raw: code,
  dated: code,
  typed: code,
  announced: true,
  around: '',
  nested: false,
  line: { node: node('1.'), parents: [], item: null, role: null },
})

describe('the symbol and the named issuer', () => {
  test.each([
    ['1400/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['06/NQ-CP', 'Chính phủ'],
    ['15/QĐ-UBND', 'Chủ tịch UBND tỉnh'],
    ['71/NQ-HĐND', 'HĐND thành phố'],
    ['19-NQ/TW', 'Ban Chấp hành Trung ương Đảng'],
    ['57-NQ/TW', 'Bộ Chính trị'],
    ['10/2022/QH15', 'Quốc hội'],
    ['12/2024/TT-BTC', 'Bộ trưởng Bộ Tài chính'],
    ['466-KH/TU', 'Ban Thường vụ Tỉnh ủy'],
    ['12/KH-UBND', 'tỉnh'],
    ['99/XYZ-ABC', 'Công ty A'],
  ])('%s fits %s', (code, issuer) => {
    expect(foreignIssuer(cited(code, issuer))).toBeNull()
  })

  test.each([
    ['1400/QĐ-TTg', 'Chính phủ', 'Thủ tướng Chính phủ'],
    ['06/NQ-CP', 'Thủ tướng Chính phủ', 'Chính phủ'],
    ['28/KH-UBND', 'Bộ Nội vụ', 'Ủy ban nhân dân'],
    ['71/NQ-HĐND', 'UBND tỉnh', 'Hội đồng nhân dân'],
    ['12/2024/TT-BTC', 'Bộ Y tế', 'Bộ Tài chính'],
    ['1008/NQ-UBTVQH15', 'Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
  ])('%s is not of %s', (code, issuer, owner) => {
    expect(foreignIssuer(cited(code, issuer))).toBe(owner)
  })
})

test.each([
  ['nhiệm vụ tại mục (IV) (4.1) của Kế hoạch', ['IV', '4', '1']],
  ['tại Mục III.2 Kế hoạch này', ['III', '2']],
  ['khoản 2 Mục III', ['III', '2']],
  ['nhiệm vụ số hóa hồ sơ tại khoản 2 Mục III', ['III', '2']],
  ['chi tiết tại Phụ lục II kèm theo', ['PL2']],
  ['(chi tiết tại phụ lục kèm theo)', ['PL']],
])('“%s” points into the plan', (text, path) => {
  expect(referencesIn(text).map((reference) => [...reference.path])).toEqual([path])
})

test.each([
  'tại Mục IV của Chương trình hành động',
  'theo mẫu tại Phụ lục I Thông tư số 05/2024/TT-BTP',
  'chuyên mục I',
  'theo Mục II của Hồ sơ mời thầu',
  'góp phần xây dựng',
])('“%s” points elsewhere', (text) => {
  expect(referencesIn(text)).toEqual([])
})

test.each([
  ['1.3', 'multi', 3, ''],
  ['1.', 'number', 1, '.'],
  ['đ)', 'letter', 5, ')'],
  ['f)', 'letter', 0, ')'],
  ['IV.', 'roman', 4, '.'],
])('the marker %s', (marker, style, value, close) => {
  expect(numberedOf(node(marker))).toMatchObject({ style, value, close })
})

test('the codes of the State and of the Party come apart', () => {
  expect(codeParts('12/2025/TT-BNV')).toEqual({ number: '12', year: 2025, letters: ['TT', 'BNV'], party: false })
  expect(codeParts('19-NQ/TW')).toEqual({ number: '19', year: null, letters: ['NQ', 'TW'], party: true })
  expect(spokenDate('2023-05-05')).toBe('05/5/2023')
  expect(spokenDate('2024-XX-XX')).toBe('2024')
})

test('odd text never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 40 }), (text, other) => {
      referencesIn(`mục ${text}`)
      codeParts(text)
      foreignIssuer(cited(text, other))
      spokenDate(text)
      numberedOf(node(text))
    }),
  )
})
