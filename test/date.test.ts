import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readDate, readDateLine } from '../src/grammar/date.ts'
import { contains, edtf, follows, parseEdtf } from '../src/grammar/deadline-calendar.ts'
import { tokenize } from '../src/grammar/token.ts'

const read = (text: string): string | null => {
  const match = readDate(tokenize(text), 0)
  return match && edtf(match.value)
}

describe('A date', () => {
  test.each([
    ['15/10/2023', '2023-10-15'],
    ['15-10-2023', '2023-10-15'],
    ['15.10.2023', '2023-10-15'],
    ['15 / 10 / 2023', '2023-10-15'],
    ['15/10/23', '2023-10-15'],
    ['ngày 06/4/2023', '2023-04-06'],
    ['ngày 15 tháng 10 năm 2023', '2023-10-15'],
    ['ngày 15, tháng 10, năm 2023', '2023-10-15'],
    ['NGÀY 15 THÁNG 10 NĂM 2023', '2023-10-15'],
    ['ngày 15 tháng 10/2023', '2023-10-15'],
    ['15 tháng 10', 'XXXX-10-15'],
    ['15/10', 'XXXX-10-15'],
    ['15/10 năm 2023', '2023-10-15'],
    ['ngày mùng 2 tháng 9', 'XXXX-09-02'],
    ['29/02/2024', '2024-02-29'],
    ['29/02', 'XXXX-02-29'],
    ['tháng 6/2024', '2024-06'],
    ['tháng 6 năm 2024', '2024-06'],
    ['6/2024', '2024-06'],
    ['T6/2024', '2024-06'],
    ['tháng mười một năm 2024', '2024-11'],
    ['Quý III/2023', '2023-35'],
    ['quí 3 năm 2023', '2023-35'],
    ['Qúy IV-2025', '2025-36'],
    ['QIV/2025', '2025-36'],
    ['quý I', 'XXXX-33'],
    ['06 tháng đầu năm 2024', '2024-40'],
    ['6 tháng cuối năm', 'XXXX-41'],
    ['nửa cuối năm 2024', '2024-41'],
    ['năm 2024', '2024'],
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value)
    expect(read(text.normalize('NFD'))).toBe(value)
    expect(read(text.replace(/ /g, '\r\n'))).toBe(value)
  })
})

describe('What is no date', () => {
  test.each([
    '31/2/2023',
    '31/2',
    '29/02/2023',
    '00/10/2023',
    '15/13/2023',
    'ngày 31 tháng 6 năm 2024',
    'quý V/2024',
    'quý 5',
    'tháng 13',
    'tháng 0/2024',
    'năm 24',
    '50/200',
    '12/KH-UBND',
    '06/2023/NĐ-CP'.slice(0, 2),
    'thường xuyên',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('The line of a date', () => {
  test.each([
    ['ngày 05 tháng 5 năm 2023', '2023-05-05'],
    ['ngày     tháng    năm 2024', '2024-XX-XX'],
    ['ngày … tháng … năm 2024', '2024-XX-XX'],
    ['ngày ..... tháng 11 năm 2025', '2025-11-XX'],
    ['ngày 31 tháng 02 năm 2025', null],
  ])('%s', (text, value) => {
    expect(readDateLine(tokenize(text), 0)?.value ?? null).toBe(value)
  })
})

const date = (text: string) => parseEdtf(text) ?? { year: null, part: null, day: null }

describe('Dates beside dates', () => {
  test.each([
    ['2026-04-30', '2026-05-01', true],
    ['2026-02-28', '2026-03-01', true],
    ['2026-03-10', '2026-03-12', false],
    ['2025-12', '2026-01', true],
    ['2025-36', '2026-33', true],
    ['2026-33', '2026-35', false],
    ['2026', '2027', true],
    ['2026', '2026-33', false],
  ])('%s is followed at once by %s: %s', (a, b, yes) => {
    expect(follows(date(a), date(b))).toBe(yes)
  })
  it('lie within each other', () => {
    expect(contains(date('2026-34'), date('2026-06-30'))).toBe(true)
    expect(contains(date('2026-34'), date('2026-07'))).toBe(false)
    expect(contains(date('2026'), date('2026-40'))).toBe(true)
  })
  it('are read back from EDTF, unknown parts and odd text as null', () => {
    expect(parseEdtf('2024-XX-XX')).toEqual({ year: 2024, part: null, day: null })
    expect(parseEdtf('2026-03')).toEqual({ year: 2026, part: 3, day: null })
    for (const odd of [null, undefined, '', 'XXXX-11', 'x', '..']) expect(parseEdtf(odd)).toBeNull()
  })
})

describe('Any text and any place', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, at) => {
        readDate(tokenize(text), at)
        readDateLine(tokenize(text), at)
      }),
    )
  })
  it('gives every real day back', () => {
    const days = fc.date({ min: new Date('1901-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-')
        expect(read(`ngày ${d}/${m}/${y}`)).toBe(iso)
        expect(read(`ngày ${Number(d)} tháng ${Number(m)} năm ${y}`)).toBe(iso)
      }),
    )
  })
})
