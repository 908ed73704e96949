import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/read/decode.ts'
import { isSyllable } from '../src/read/syllable.ts'

const SENTENCES = [
  'Ủy ban nhân dân thành phố ban hành kế hoạch triển khai công tác cải cách hành chính năm 2026 trên địa bàn với các nội dung như sau.',
  'Nâng cao nhận thức của cán bộ, công chức, viên chức về tầm quan trọng của việc chuyển đổi số trong hoạt động quản lý nhà nước.',
  'Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành và địa phương rà soát, tổng hợp số liệu, báo cáo trước ngày 25 hằng tháng.',
  'Việc thực hiện phải bảo đảm đồng bộ, tiết kiệm, hiệu quả, tránh hình thức; gắn trách nhiệm của người đứng đầu với kết quả được giao.',
  'Kinh phí được bố trí từ ngân sách nhà nước theo phân cấp hiện hành và các nguồn huy động hợp pháp khác theo quy định của pháp luật.',
  'Tổ chức ít nhất hai lớp tập huấn kỹ năng tiếp công dân cho đội ngũ cán bộ cấp xã, mỗi lớp không quá một trăm người tham dự.',
  'Phấn đấu đến hết quý III tỷ lệ hồ sơ trực tuyến đạt trên tám mươi phần trăm, tỷ lệ giải quyết đúng hạn đạt gần tuyệt đối.',
  'Các xã, phường xây dựng lộ trình riêng, phân công rõ người, rõ việc, rõ thời gian, rõ sản phẩm, gửi về cơ quan thường trực.',
  'Văn phòng theo dõi, đôn đốc, kiểm tra tiến độ; kịp thời tham mưu tháo gỡ khó khăn, vướng mắc phát sinh trong quá trình thực hiện.',
  'Đẩy mạnh tuyên truyền bằng nhiều hình thức phong phú, dễ hiểu, dễ nhớ trên sóng phát thanh, trang thông tin và ở khu dân cư.',
  'Khuyến khích doanh nghiệp nhỏ và vừa ứng dụng giải pháp mới, tiết giảm chi phí, mở rộng thị trường, tạo thêm việc làm ổn định.',
  'Trường học, trạm y tế, nhà văn hóa phải có phương án phòng cháy, sơ tán người, và tập dượt ít nhất mỗi năm một lần vào mùa khô.',
]
const PAIRS = SENTENCES.flatMap((first, at) => [
  first,
  `${first}\n${SENTENCES[(at + 5) % 12]}`,
  `${SENTENCES[(at + 7) % 12]} ${first}`,
])

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts)

// VN3 has no toned capitals.
const tcvn3 = (text: string): Uint8Array =>
  iconv.encode(
    text.replace(/[^\x00-\x7fĂÂÊÔƠƯĐ“”–…]/g, (c) => c.toLowerCase()),
    'tcvn',
  )

// Tones as marks of their own, the rest of the letter in one.
const windows1258 = (text: string): Uint8Array =>
  iconv.encode(
    text.replace(/[^\x00-\x7f]/g, (letter) => {
      const parts = letter.normalize('NFD')
      const tone = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? ''
      return parts.replace(tone, '').normalize('NFC') + tone
    }),
    'windows-1258',
  )

const VNI_MARKS: Record<string, string> = {
  '': '', '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï',
  '\u0302': 'â', '\u0302\u0300': 'à', '\u0302\u0301': 'á', '\u0302\u0309': 'å', '\u0302\u0303': 'ã', '\u0302\u0323': 'ä', '\u0323\u0302': 'ä',
  '\u0306': 'ê', '\u0306\u0300': 'è', '\u0306\u0301': 'é', '\u0306\u0309': 'ú', '\u0306\u0303': 'ü', '\u0306\u0323': 'ë', '\u0323\u0306': 'ë',
} // biome-ignore format: a table
const VNI_LETTERS: Record<string, string> = { đ: 'ñ', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' }

function vniLetter(letter: string): string {
  const small = letter.toLowerCase()
  const parts = small.normalize('NFD')
  const horned = parts.includes('\u031b') ? (parts.startsWith('o') ? 'ô' : 'ö') : parts.charAt(0)
  const whole = VNI_LETTERS[small] ?? horned + VNI_MARKS[parts.slice(1).replace('\u031b', '')]
  return small === letter ? whole : whole.toUpperCase()
}
const vni = (text: string): Uint8Array => Buffer.from(text.replace(/[^\x00-\x7f]/g, vniLetter), 'latin1')
const asWindows = (data: Uint8Array): Uint8Array => utf8(Buffer.from(data).toString('latin1'))

const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le')
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

function read(data: Uint8Array, forced?: string): { text: string; encoding: string; notes: string[] } {
  const result = decode(data, forced)
  if ('error' in result) return { text: '', encoding: result.error.code, notes: [result.error.message.en] }
  return { ...result, notes: result.notes.map(({ message }) => message.en) }
}

describe('an encoding is found by the bytes', () => {
  const text = 'Kế hoạch số 12\r\nCăn cứ Luật'
  const table: [name: string, data: Uint8Array, encoding: string][] = [
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with its mark', joined(bytes(0xef, 0xbb, 0xbf), utf8(text)), 'utf-8'],
    ['UTF-8 in NFD', utf8(text.normalize('NFD')), 'utf-8'],
    ['UTF-16LE with its mark', joined(bytes(0xff, 0xfe), utf16le(text)), 'utf-16le'],
    ['UTF-16BE with its mark', joined(bytes(0xfe, 0xff), utf16be(text)), 'utf-16be'],
    ['UTF-16LE', utf16le(text), 'utf-16le'],
    ['UTF-16BE', utf16be(text), 'utf-16be'],
  ]
  test.each(table)('%s', (_name, data, encoding) => {
    expect(read(data)).toEqual({ text, encoding, notes: [] })
  })
})

describe('an old encoding is found by its words', () => {
  test.each(PAIRS)('%s', (text) => {
    expect(read(windows1258(text))).toMatchObject({ text, encoding: 'windows-1258' })
    expect(read(vni(text))).toMatchObject({ text, encoding: 'vni' })
    expect(read(asWindows(vni(text)))).toMatchObject({ text, encoding: 'vni' })
    for (const data of [tcvn3(text), asWindows(tcvn3(text))]) {
      const { text: found, encoding } = read(data)
      expect(encoding).toBe('tcvn3')
      expect(found.toLowerCase()).toBe(text.toLowerCase())
    }
    expect(read(utf8(text))).toEqual({ text, encoding: 'utf-8', notes: [] })
  })

  const words = SENTENCES.join(' ').split(' ')
  const anyText = fc.array(fc.constantFrom(...words), { minLength: 20, maxLength: 40 }).map((some) => some.join(' '))
  test('in any twenty words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(windows1258(text)).encoding).toBe('windows-1258')
        expect(read(vni(text)).encoding).toBe('vni')
        expect(read(tcvn3(text)).encoding).toBe('tcvn3')
        expect(read(asWindows(vni(text))).encoding).toBe('vni')
        expect(read(asWindows(tcvn3(text))).encoding).toBe('tcvn3')
        expect(read(utf8(text)).encoding).toBe('utf-8')
      }),
      { numRuns: 300 },
    )
  })

  test('and it is said that this was a guess, and how to choose', () => {
    expect(read(tcvn3(SENTENCES[0] ?? '')).notes).toEqual([expect.stringMatching(/guessed as tcvn3.*--encoding/)])
  })
})

describe('letters of old fonts', () => {
  const table: [saved: string, text: string][] = [
    ['C«ng hßa x· héi', 'Cộng hòa xã hội'.replace('Cộng', 'Công')],
    ['Coäng hoøa xaõ hoäi', 'Cộng hòa xã hội'],
    ['KÕ HO¹CH', 'KẾ HOẠCH'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Thùc hiÖn QUYÕT §ÞNH cña H§ND', 'Thực hiện QUYẾT ĐỊNH của HĐND'],
    ['Sè: 12/KH-UBND ngµy th¸ng n¨m', 'Số: 12/KH-UBND ngày tháng năm'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['töï nguyeän, kyõ löôõng, thuûy lôïi, nghò quyeát', 'tự nguyện, kỹ lưỡng, thủy lợi, nghị quyết'],
  ]
  test('the punctuation of Windows stays', () => {
    const data = joined(bytes(0x93), tcvn3('kế hoạch'), bytes(0x94, 0x20, 0x96, 0x20), tcvn3('mỗi xã'), bytes(0x85))
    expect(read(data).text).toBe('“kế hoạch” – mỗi xã…')
  })

  test.each(table)('%s is read as %s', (saved, text) => {
    expect(read(utf8(saved)).text).toBe(text)
  })

  test('every letter of TCVN3 is that of TCVN 5712', () => {
    const letters = Array.from({ length: 0x5e }, (_, at) => at + 0xa1).filter(
      (code) =>
        !'\xb0\xb1\xb2\xb3\xb4\xba\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xaf\xcd\xd9\xda\xdb\xe0\xf0'.includes(
          String.fromCharCode(code),
        ),
    )
    const data = Uint8Array.from(letters)
    expect(read(data, 'tcvn3').text).toBe(iconv.decode(Buffer.from(data), 'tcvn'))
  })

  test.each([
    'Thúy đã về quê',
    'là má và bà',
    'Déjà vu à côté, été prévu',
    'für größere Straßen über',
    'niño, señor, mañana, están',
    'Điều 5 – “§ 2” · 20°C',
    'UBND, HĐND',
  ])('plain UTF-8 stays: %s', (text) => expect(read(utf8(text))).toEqual({ text, encoding: 'utf-8', notes: [] }))
})

describe('what is damaged is told', () => {
  const text = utf8('Kế hoạch triển khai nhiệm vụ')
  const table: [name: string, data: Uint8Array, note: RegExp][] = [
    ['a byte that is none', joined(text, bytes(0x20, 0xff, 0x20), text), /^1 places/],
    ['a cut last character', joined(text, bytes(0xe1, 0xba)), /last character is cut off/],
    ['the same after plain letters', joined(utf8('ke hoach '), bytes(0xe1, 0xba)), /last character is cut off/],
    ['half a unit of UTF-16', joined(bytes(0xff, 0xfe), utf16le('Kế hoạch'), bytes(0x41)), /last character is cut off/],
    ['half a pair of UTF-16', joined(bytes(0xff, 0xfe), utf16le('Kế \ud800 hoạch')), /^1 places/],
  ]
  test.each(table)('%s', (_name, data, note) => {
    expect(read(data).notes).toEqual([expect.stringMatching(note)])
  })
})

describe('what is no text is refused', () => {
  const ole = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
  const table: [name: string, data: Uint8Array, code: string, says: RegExp][] = [
    ['nothing', bytes(), 'empty', /no text/],
    ['only a mark', bytes(0xef, 0xbb, 0xbf), 'empty', /no text/],
    ['only spaces', utf8(' \n\t'), 'empty', /no text/],
    ['PDF', utf8('%PDF-1.7\n'), 'wrong-format', /PDF.*cannot be read/],
    ['DOCX', utf8('PK\x03\x04....word/document.xml'), 'wrong-format', /Word file \(\.docx\)/],
    ['XLSX', utf8('PK\x03\x04....xl/workbook.xml'), 'wrong-format', /Excel/],
    ['ZIP', utf8('PK\x03\x04....a.txt'), 'wrong-format', /compressed/],
    ['DOC', ole, 'wrong-format', /old Word/],
    ['RTF', utf8('{\\rtf1 Kế hoạch}'), 'wrong-format', /RTF/],
    ['PNG', joined(bytes(0x89), utf8('PNG\r\n')), 'wrong-format', /image/],
    ['GIF', utf8('GIF89a'), 'wrong-format', /image/],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'wrong-format', /image/],
    ['gzip', bytes(0x1f, 0x8b, 8, 0), 'wrong-format', /compressed/],
    ['a NUL', utf8('Kế hoạch\0'), 'binary', /not text/],
    ['control bytes', bytes(1, 2, 3, 65, 66, 67), 'binary', /not text/],
    ['bytes of no known encoding', bytes(0x41, 0xff, 0x20, 0x8f, 0x42, 0xc3), 'encoding', /--encoding windows-1258/],
  ]
  test.each(table)('%s', (_name, data, code, says) => {
    expect(read(data)).toMatchObject({ encoding: code, notes: [expect.stringMatching(says)] })
  })

  test('but not a title with terminal escapes', () => {
    expect(read(utf8('# Kế hoạch \x1b[31m\x07 công tác \x1b]52;c;x')).encoding).toBe('utf-8')
  })
})

describe('an encoding may be chosen', () => {
  const [text = ''] = SENTENCES
  const table: [name: string, data: Uint8Array, encoding: string][] = [
    ['cp1258', windows1258(text), 'windows-1258'],
    ['Windows-1258', windows1258(text), 'windows-1258'],
    ['VNI-Win', vni(text), 'vni'],
    ['vni', asWindows(vni(text)), 'vni'],
    ['UTF-16 LE', utf16le(text), 'utf-16le'],
    ['utf16be', utf16be(text), 'utf-16be'],
    ['UTF8', utf8(text), 'utf-8'],
  ]
  test.each(table)('%s', (name, data, encoding) => {
    expect(read(data, name)).toEqual({ text, encoding, notes: [] })
  })

  test('against the guess', () => {
    expect(read(utf8('C«ng hßa x· héi'), 'utf-8').text).toBe('C«ng hßa x· héi')
    expect(read(utf8('Kế hoạch'), 'windows-1258').text).not.toBe('Kế hoạch')
  })

  test('and an unknown one lists the known', () => {
    expect(read(utf8(text), 'klingon')).toMatchObject({ encoding: 'usage', notes: [expect.stringContaining('tcvn3')] })
  })
})

test('line ends stay as they are', () => {
  expect(read(utf8('a\r\nb\rc\n\u2028d')).text).toBe('a\r\nb\rc\n\u2028d')
})

test('a large file is read in time', () => {
  const large = `${SENTENCES.join('\n')}\n`.repeat(4_000)
  for (const data of [utf8(large), tcvn3(large), joined(utf8(large), bytes(0xff))]) {
    expect(read(data).text.length).toBeGreaterThanOrEqual(large.length)
  }
})

test('no bytes make it throw', () => {
  const forced = fc.option(fc.constantFrom('utf-8', 'utf-16le', 'windows-1258', 'tcvn3', 'vni', 'x'), {
    nil: undefined,
  })
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), forced, (data, name) => void decode(data, name)))
})

test('a syllable is told from what only looks like one', () => {
  const words = SENTENCES.join(' ').match(/\p{L}+/gu) ?? []
  expect(words.filter((word) => !isSyllable(word))).toEqual(['III'])
  const others = ['hßa', 'hoaïch', 'hoạCh', 'cât', 'nghiẹpp', 'đướngg', 'éé']
  expect(others.filter(isSyllable)).toEqual([])
})
