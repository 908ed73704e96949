import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AGENCIES, agencyOf, longestName, standing, words } from '../src/data/index.ts'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const ids = new Set(AGENCIES.map((fact) => fact.id))

describe('every agency of the register', () => {
  test('has an id of its own', () => {
    expect(ids.size).toBe(AGENCIES.length)
    expect(AGENCIES.length).toBeGreaterThanOrEqual(185)
  })

  test.each(AGENCIES.map((fact) => [fact.id, fact] as const))('%s is found by its examples on its days', (id, fact) => {
    expect(fact.examples.length).toBeGreaterThan(0)
    for (const example of fact.examples) expect([example, agencyOf(example, dayOf(fact))?.id]).toEqual([example, id])
  })

  test.each(AGENCIES.map((fact) => [fact.id, fact] as const))('%s has good dates and known neighbours', (_id, fact) => {
    for (const day of [fact.from, fact.to]) if (day !== null) expect(day).toMatch(DAY)
    if (fact.from !== null && fact.to !== null) expect(fact.from < fact.to).toBe(true)
    for (const id of [...fact.successors, ...(fact.predecessors ?? [])]) expect(ids).toContain(id)
    if (fact.takes) expect(fact.takes.length).toBe(fact.successors.length)
    expect(fact.source).not.toBe('')
    expect(fact.name).toBe(fact.name.normalize('NFC'))
  })
})

function dayOf({ from, to }: { from: string | null; to: string | null }): string {
  return from ?? to ?? '2024-05-01'
}

const FORMS: readonly (readonly [string, string, string | null])[] = [
  // marks, "và", capitals, tone-mark style, damaged copies
  ['Sở Văn hóa, Thể thao và Du lịch', '2024-03-01', 'so-vhttdl'],
  ['Sở Văn hoá Thể thao & Du lịch', '2024-03-01', 'so-vhttdl'],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', '2024-03-01', 'so-vhttdl'],
  ['Sở VH-TT và Du lịch', '2024-03-01', 'so-vhttdl'],
  ['Sở VH, TT&DL', '2024-03-01', 'so-vhttdl'],
  ['Sở Văn hóa và Thể thao', '2024-03-01', 'so-vhtt'],
  ['Sở Lao động – Thương binh và Xã hội', '2024-03-01', 'so-ldtbxh'],
  ['Sở Lao động-Thươngbinh và Xã hội', '2024-03-01', 'so-ldtbxh'],
  ['Sở LĐTBXH', '2024-03-01', 'so-ldtbxh'],
  ['Sở LĐ - TB&XH', '2024-03-01', 'so-ldtbxh'],
  ['Sở Lao động - TB và XH tỉnh Lào Cai', '2024-03-01', 'so-ldtbxh'],
  ['Sở TT&TT', '2024-03-01', 'so-tttt'],
  ['Sở Thông tin truyền thông', '2024-03-01', 'so-tttt'],
  ['Sở NN và PTNT', '2024-03-01', 'so-nnptnt'],
  ['Sở Nông nghiệp và PTNT', '2024-03-01', 'so-nnptnt'],
  ['Sở NN&MT', '2025-09-01', 'so-nn-mt'],
  ['Sở GD & ĐT', '2025-09-01', 'so-gddt'],
  ['Sở Giao thông Vận tải', '2024-03-01', 'so-gtvt'],
  ['Sở Công thương.', '2025-09-01', 'so-cong-thuong'],
  // level and province
  ['Sở Y tế tỉnh Hải Dương', '2024-03-01', 'so-y-te'],
  ['Sở Y tế Hải Dương', '2024-03-01', 'so-y-te'],
  ['Sở Y tế thành phố', '2024-03-01', 'so-y-te'],
  ['Sở Y tế TP. Hồ Chí Minh', '2024-03-01', 'so-y-te'],
  ['Công an TP Hải Phòng', '2024-03-01', 'cong-an-tinh'],
  ['Thanh tra thành phố Đà Nẵng', '2024-03-01', 'thanh-tra-tinh'],
  ['UBND tỉnh Bà Rịa - Vũng Tàu', '2024-03-01', 'ubnd-tinh'],
  ['Uỷ ban nhân dân Thành phố Cần Thơ', '2024-03-01', 'ubnd-tinh'],
  ['VP. UBND tỉnh', '2024-03-01', 'vp-ubnd-tinh'],
  ['Văn phòng UBND tỉnh (Phòng Nội chính)', '2024-03-01', 'vp-ubnd-tinh'],
  ['Báo Hải Phòng', '2024-03-01', 'bao-tinh'],
  ['Đài PTTH HP', '2024-03-01', 'dai-ptth'],
  ['Đài Phát thanh - Truyền hình Lạng Sơn', '2024-03-01', 'dai-ptth'],
  ['Báo và Phát thanh Truyền hình Sơn La', '2025-09-01', 'bao-ptth'],
  ['Tỉnh đoàn Hải Dương', '2024-03-01', 'tinh-doan'],
  ['Thành Đoàn Cần Thơ', '2024-03-01', 'tinh-doan'],
  ['Liên đoàn Lao động thành phố', '2024-03-01', 'ldld-tinh'],
  ['LĐLĐ tỉnh', '2024-03-01', 'ldld-tinh'],
  ['Hội Nông dân Việt Nam tỉnh', '2025-09-01', 'hoi-nd'],
  ['Hội LHPN tỉnh Quảng Trị', '2024-03-01', 'hoi-lhpn'],
  ['UBMTTQ Việt Nam tỉnh', '2024-03-01', 'ubmttq-tinh'],
  ['Ủy ban MTTQVN thành phố Huế', '2025-09-01', 'ubmttq-tinh'],
  ['Ban Tuyên giáo và Dân vận Thành uỷ', '2025-09-01', 'ban-tgdv'],
  ['BQL các KCN tỉnh', '2024-03-01', 'bql-kkt-kcn'],
  ['Ban Quản lý Khu kinh tế Vân Phong', '2024-03-01', 'bql-kkt-kcn'],
  ['Hội đồng PHPBGDPL tỉnh', '2024-03-01', 'hd-pbgdpl'],
  ['Hội đồng phối hợp phổ biến, giáo dục pháp luật thành phố', '2024-03-01', 'hd-pbgdpl'],
  ['Kho bạc Nhà nước khu vực III', '2025-09-01', 'kbnn-kv'],
  // one form, two entries: the date decides
  ['BHXH tỉnh', '2024-03-01', 'bhxh-tinh-cu'],
  ['BHXH tỉnh', '2025-09-01', 'bhxh-tinh'],
  ['Cục Thuế', '2024-03-01', 'cuc-thue-tinh'],
  ['Cục Thuế', '2025-09-01', 'cuc-thue'],
  ['Cục Thuế tỉnh', '2025-09-01', 'cuc-thue-tinh'],
  ['UBND các xã, phường', '2024-03-01', 'k-ubnd-xa-cu'],
  ['UBND các xã, phường', '2025-09-01', 'k-ubnd-xa'],
  // not in force on the date: still found, so that a rule can say so
  ['Sở Kế hoạch và Đầu tư', '2025-09-01', 'so-khdt'],
  ['Sở Nông nghiệp và Môi trường', '2023-03-01', 'so-nn-mt'],
  // levels below, groups
  ['UBND xã Tân Hội', '2025-09-01', 'ubnd-cap-xa'],
  ['Ủy ban nhân dân thành phố Vinh', '2024-03-01', 'ubnd-cap-huyen'],
  ['UBND thành phố Hải Dương', '2024-03-01', 'ubnd-cap-huyen'],
  ['UBND thành phố Bắc Ninh', '2024-03-01', 'ubnd-cap-huyen'],
  ['UBND thành phố Bắc Ninh', '2026-10-01', 'ubnd-tinh'],
  ['UBND thành phố Huế', '2024-03-01', 'ubnd-cap-huyen'],
  ['UBND thành phố Huế', '2025-03-01', 'ubnd-tinh'],
  ['Công an huyện Kim Bôi', '2024-03-01', 'cong-an-huyen'],
  ['Ủy ban nhân dân quận, huyện', '2024-03-01', 'k-ubnd-huyen'],
  ['UBND các phường xã', '2025-09-01', 'k-ubnd-xa'],
  ['Các Sở, ngành', '2024-03-01', 'k-cac-so-ban-nganh'],
  ['sở, ngành, địa phương có liên quan', '2024-03-01', 'k-co-quan-lien-quan'],
  ['các doanh nghiệp trên địa bàn tỉnh', '2024-03-01', 'k-doanh-nghiep'],
  ['Bộ GD&ĐT', '2024-03-01', 'bo-gddt'],
  ['TU', '2024-03-01', 'tinh-uy'],
  // a person, a common noun, a name of no register
  ['Giám đốc Sở Y tế', '2024-03-01', null],
  ['Báo', '2024-03-01', null],
  ['Ủy ban nhân dân', '2024-03-01', null],
  ['tu', '2024-03-01', null],
  ['Sở Y tế và Sở Tài chính', '2024-03-01', null],
  ['Bệnh viện Sao Mai', '2024-03-01', null],
  ['', '2024-03-01', null],
]

describe('written names', () => {
  test.each(FORMS)('"%s" on %s is %s', (form, date, id) => {
    expect(agencyOf(form, date)?.id ?? null).toBe(id)
  })

  test('are one name in capitals, in NFD, with the other tone-mark style, dash and spaces', () => {
    const name = fc.constantFrom(...AGENCIES.filter((fact) => fact.kind === 'department' || fact.kind === 'party'))
    const change = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll('hòa', 'hoà').replaceAll('hóa', 'hoá').replaceAll('ủy', 'uỷ'),
      (text) => text.replaceAll(' - ', '-'),
      (text) => text.replaceAll(' - ', ' – '),
      (text) => text.replaceAll(' ', '\u00a0 '),
      (text) => text.replaceAll(' và ', ' & '),
    )
    fc.assert(
      fc.property(name, change, (fact, edit) => {
        expect(agencyOf(edit(fact.name), dayOf(fact))).toBe(agencyOf(fact.name, dayOf(fact)))
      }),
    )
  })

  test('never throw, whatever they are', () => {
    const units = fc.array(fc.constantFrom('các', 'sở', 'ủy', 'ban', 'ubnd', 'tỉnh', ',', '-', '.', 'và', 'x'), {
      maxLength: 40,
    })
    fc.assert(fc.property(fc.string(), fc.string(), (name, date) => void agencyOf(name, date)))
    fc.assert(
      fc.property(units, fc.nat(45), (list, at) => {
        const named = longestName(list, at)
        expect(named === null || (named.next > at && named.next <= list.length)).toBe(true)
      }),
    )
  })
})

const LISTS: readonly (readonly [string, string])[] = [
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Sở Nông nghiệp và Môi trường và Sở Y tế', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Văn hóa và Thể thao, Sở Du lịch', 'Sở Văn hóa và Thể thao'],
  ['Sở Tài chính tỉnh Gia Lai chủ trì', 'Sở Tài chính tỉnh Gia Lai'],
  ['Báo Lai Châu và các địa phương', 'Báo Lai Châu'],
  ['UBND | Cần Thơ', ''],
  ['các sở, ban, ngành, Tỉnh đoàn', 'các sở, ban, ngành'],
  ['Báo và Phát thanh, Truyền hình tỉnh, Công an tỉnh', 'Báo và Phát thanh, Truyền hình tỉnh'],
  [
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh; Sở Tư pháp',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh',
  ],
  ['UBND các huyện, thị xã, thành phố và các đơn vị', 'UBND các huyện, thị xã, thành phố'],
  ['Công an tỉnh, thành phố Vinh', 'Công an tỉnh'],
  ['Sở Y tế. Tỉnh đoàn', 'Sở Y tế'],
  ['Ban Quản lý các khu công nghiệp, Sở Xây dựng', 'Ban Quản lý các khu công nghiệp'],
]

test.each(LISTS)('the longest name at the head of "%s" is "%s"', (text, name) => {
  const units = words(text)
  const named = longestName(units, 0)
  expect(units.slice(0, named?.next ?? 0)).toEqual(words(name))
})

test('a fortnight round a change is a grey band', () => {
  const past = agencyOf('Sở Tài nguyên và Môi trường', '2024-01-01')
  expect(past && [standing(past, '2024-01-01'), standing(past, '2025-03-05'), standing(past, '2025-06-01')]).toEqual([
    'in-force',
    'grey',
    'ended',
  ])
  const young = agencyOf('Sở Nông nghiệp và Môi trường', '2026-01-01')
  expect(young && standing(young, '2023-01-01')).toBe('not-yet')
})
