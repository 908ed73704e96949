import { describe, expect, test } from 'vitest'
import {
  ABBREVIATIONS,
  ASSEMBLY_TERMS,
  agencyName,
  commonAbbreviation,
  DOCUMENT_TYPES,
  documentType,
  holds,
  ISSUERS,
  isEverydayAbbreviation,
  issuerOfSymbol,
  PROVINCES,
  provinceOf,
  SYMBOL_FORMS,
  symbolForm,
  typeAbbreviation,
} from '../src/data/index.ts'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function dayOf({ from, to }: { from: string | null; to: string | null }): string {
  return from ?? to ?? '2024-05-01'
}

describe('provinces', () => {
  test('34 in force since July 2025, 63 before', () => {
    expect(PROVINCES.filter((fact) => holds(fact, '2025-07-01'))).toHaveLength(34)
    expect(PROVINCES.filter((fact) => holds(fact, '2026-10-01'))).toHaveLength(34)
    expect(PROVINCES.filter((fact) => holds(fact, '2024-06-01'))).toHaveLength(63)
    expect(PROVINCES.filter((fact) => holds(fact, '2026-10-01') && fact.type === 'thành phố')).toHaveLength(9)
  })

  test.each(PROVINCES.map((fact) => [fact.id, fact.to, fact] as const))(
    '%s until %s is found by each name',
    (_id, _to, fact) => {
      for (const form of [fact.name, fact.id, `${fact.type} ${fact.name}`, fact.name.toUpperCase(), ...fact.variants]) {
        expect(provinceOf(form, dayOf(fact))).toBe(fact)
      }
      for (const id of [fact.mergedInto, ...fact.formedFrom]) if (id !== null) expect(provinceOf(id)?.id).toBe(id)
    },
  )

  const names: readonly (readonly [string, string, string | null])[] = [
    ['TP. Hồ Chí Minh', '2024-01-01', 'ho-chi-minh'],
    ['TPHCM', '2024-01-01', 'ho-chi-minh'],
    ['tỉnh Thừa Thiên - Huế', '2024-01-01', 'thua-thien-hue'],
    ['Bà Rịa – Vũng Tàu', '2024-01-01', 'ba-ria-vung-tau'],
    ['Thanh Hoá', '2024-01-01', 'thanh-hoa'],
    ['Hai Duong', '2024-01-01', 'hai-duong'],
    ['Thành phố', '2024-01-01', null],
    ['Vinh', '2024-01-01', null],
  ]
  test.each(names)('"%s" on %s is %s', (name, date, id) => {
    expect(provinceOf(name, date)?.id ?? null).toBe(id)
  })

  test('a name that recurs is the unit of the date', () => {
    expect(provinceOf('Quảng Ninh', '2026-08-31')?.type).toBe('tỉnh')
    expect(provinceOf('Quảng Ninh', '2026-09-01')?.type).toBe('thành phố')
    expect(provinceOf('Tuyên Quang', '2024-01-01')?.formedFrom).toEqual([])
    expect(provinceOf('Tuyên Quang', '2026-01-01')?.formedFrom).toContain('ha-giang')
  })
})

describe('document numbers', () => {
  test.each(DOCUMENT_TYPES.filter(({ abbr }) => abbr !== null))('$abbr is $type', ({ abbr, type, variants }) => {
    expect(documentType(abbr ?? '')?.type).toBe(type)
    for (const form of variants ?? []) expect(documentType(form)?.type).toBe(type)
  })

  test('abbreviations are read without accents and case where no other type has those letters', () => {
    expect([documentType('QD')?.abbr, documentType('QÐ')?.abbr, documentType('kh')?.type]).toEqual([
      'QĐ',
      'QĐ',
      'Kế hoạch',
    ])
    expect([documentType('DA')?.type, documentType('ĐA')?.type, documentType('XYZ')]).toEqual(['Dự án', 'Đề án', null])
    expect([typeAbbreviation('KẾ HOẠCH'), typeAbbreviation('Tờ  trình'), typeAbbreviation('Thơ')]).toEqual([
      'KH',
      'TTr',
      null,
    ])
  })

  test.each(ISSUERS.map((issuer) => [issuer.part, issuer] as const))('%s is its issuer on its days', (part, issuer) => {
    expect(issuerOfSymbol(part, dayOf(issuer))).toBe(issuer)
    if (issuer.agency !== null) expect(agencyName(issuer.agency)).not.toBeNull()
  })

  const parts: readonly (readonly [string, string, string | null])[] = [
    ['UBND', '2024-01-01', 'Ủy ban nhân dân'],
    ['TTg', '2024-01-01', 'Thủ tướng Chính phủ'],
    ['TTG', '2024-01-01', 'Thủ tướng Chính phủ'],
    ['BNV', '2024-01-01', 'Bộ Nội vụ'],
    ['QH15', '2024-01-01', 'Quốc hội'],
    ['UBTVQH14', '2020-01-01', 'Ủy ban Thường vụ Quốc hội'],
    ['BGD&ĐT', '2007-01-01', 'Bộ Giáo dục và Đào tạo'],
    ['SLĐTB&XH', '2024-01-01', 'Sở Lao động - Thương binh và Xã hội'],
    ['TU', '2024-01-01', 'Tỉnh ủy'],
    ['ZZZ', '2024-01-01', null],
  ]
  test.each(parts)('%s on %s is %s', (part, date, name) => {
    expect(issuerOfSymbol(part, date)?.name ?? null).toBe(name)
  })

  test('a form says whether a year stands in the code', () => {
    expect(symbolForm('NĐ', 'CP')?.year).toBe('required')
    expect(symbolForm('KH', 'UBND')?.year).toBe('absent')
    expect(symbolForm('TT', 'BYT')?.year).toBe('required')
    expect(symbolForm('', 'QH15')?.year).toBe('required')
    expect([symbolForm('NQ', 'CP', '2023-01-10')?.year, symbolForm('NQ', 'CP', '2026-01-10')?.year]).toEqual([
      'absent',
      'optional',
    ])
    expect(symbolForm('CTr', 'TU')?.party).toBe(true)
    expect(symbolForm('XX', 'UBND')).toBeNull()
    for (const form of SYMBOL_FORMS) expect(symbolForm(form.type, form.issuer, dayOf(form))).toBe(form)
  })

  test('terms of the National Assembly follow one another', () => {
    for (const [i, term] of ASSEMBLY_TERMS.entries()) {
      expect(term.elected).toMatch(DAY)
      const next = ASSEMBLY_TERMS[i + 1]
      if (next) expect([next.term, next.years[0]]).toEqual([term.term + 1, term.years[1]])
    }
  })
})

describe('abbreviations', () => {
  test('are listed once, and mean one thing unless they are ambiguous', () => {
    const keys = ABBREVIATIONS.map(({ short }) => short.replace(/[-.& ]/g, '').toUpperCase())
    expect(new Set(keys).size).toBe(keys.length)
    for (const { short, means } of ABBREVIATIONS)
      expect(commonAbbreviation(short)).toBe(means.length === 1 ? means[0] : null)
  })

  test('are read with or without dashes and "&"', () => {
    expect(commonAbbreviation('KTXH')).toBe('kinh tế - xã hội')
    expect(commonAbbreviation('NN&PTNT')).toBe('nông nghiệp và phát triển nông thôn')
    expect([commonAbbreviation('TT'), commonAbbreviation('XYZ')]).toEqual([null, null])
    expect([isEverydayAbbreviation('Covid-19'), isEverydayAbbreviation('UBND')]).toEqual([true, false])
  })
})
