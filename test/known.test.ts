import { describe, expect, test } from 'vitest'
import { KNOWN, knownDocument, sameSeries } from '../src/data/index.ts'

describe('the register of well-known documents', () => {
  test('has every code once, with days that exist and a source', () => {
    expect(new Set(KNOWN.map(({ code }) => code)).size).toBe(KNOWN.length)
    for (const { code, issued, until, replacedBy, source } of KNOWN) {
      for (const day of [issued, until])
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), code).toBe(day)
      expect(source, code).not.toBe('')
      expect(replacedBy === null, code).toBe(until === null)
      expect(replacedBy, code).not.toBe(code)
    }
  })

  test.each([
    ['30/2020/NĐ-CP', null, '2020-03-05'],
    ['30/2020/NĐ-CP', '2020-05-05', '2020-03-05'],
    ['030/2020/nđ-cp', null, '2020-03-05'],
    ['57- NQ/TW', null, '2024-12-22'],
    ['749/QĐ-TTg', '2020-06-13', '2020-06-03'],
  ])('knows %s dated %s', (code, date, issued) => {
    expect(knownDocument(code, date)?.issued).toBe(issued)
  })

  test.each([
    ['06/NQ-CP', '2025-01-08'],
    ['27-NQ/TW', '2018-05-21'],
    ['9999/QĐ-TTg', null],
    ['', null],
  ])('is silent on %s dated %s', (code, date) => {
    expect(knownDocument(code, date)).toBeNull()
  })
})

test.each([
  ['06/NQ-CP', '2023-01-10', '2023-02-10', true],
  ['06/NQ-CP', '2023-01-10', '2022-01-10', true],
  ['06/NQ-CP', '2023-01-10', '2019-03-05', false],
  ['12/2024/TT-BNV', '2024-01-10', '2023-05-05', true],
  ['27-NQ/TW', '2022-11-09', '2023-05-05', true],
  ['27-NQ/TW', '2022-11-09', '2018-05-21', false],
])('%s of %s and of %s are one document: %s', (code, one, other, same) => {
  expect(sameSeries(code, one, other)).toBe(same)
})
