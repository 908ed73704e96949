import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAbbreviation, readAbbreviations, usedAbbreviations } from '../src/grammar/abbreviation.ts'

const DEFINED: readonly (readonly [string, string, string])[] = [
  ['công tác cải cách hành chính (CCHC) trên địa bàn', 'CCHC', 'cải cách hành chính'],
  ['tuyên truyền, phổ biến, giáo dục pháp luật (PBGDPL)', 'PBGDPL', 'phổ biến, giáo dục pháp luật'],
  ['phòng cháy, chữa cháy và cứu nạn, cứu hộ (PCCC&CNCH)', 'PCCC&CNCH', 'phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
  ['Ủy ban nhân dân (UBND) các xã', 'UBND', 'Ủy ban nhân dân'],
  ['ứng dụng như trí tuệ nhân tạo (AI)', 'AI', 'trí tuệ nhân tạo'],
  ['như internet vạn vật (IoT)', 'IoT', 'internet vạn vật'],
  ['Sở Lao động - Thương binh và Xã hội (LĐTBXH)', 'LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['chương trình mục tiêu quốc gia (viết tắt là CTMTQG)', 'CTMTQG', 'chương trình mục tiêu quốc gia'],
  ['dịch vụ công trực tuyến (sau đây viết tắt là DVCTT)', 'DVCTT', 'dịch vụ công trực tuyến'],
  ['ban hành Luật Căn cước (sau đây gọi tắt là Luật) như sau', 'Luật', 'Luật Căn cước'],
  ['Kế hoạch triển khai thi hành Luật Đất đai (sau đây gọi là Kế hoạch)', 'Kế hoạch', 'Kế hoạch triển khai thi hành Luật Đất đai'],
  ['Đề án “Xây dựng xã thông minh” (gọi tắt là Đề án)', 'Đề án', 'Đề án “Xây dựng xã thông minh”'],
] // biome-ignore format: a table

const NOT_DEFINED: readonly string[] = [
  'chuỗi khối (Blockchain)', 'dữ liệu lớn (Big Data)', 'tại mục (IV)', '(trước ngày 10/12)', '(nếu có)', 'các ứng dụng (Apps)', '(Mẫu số 01)',
  'Tờ trình số 12/TTr-CAT (CSGT)', 'giảm tỷ lệ (5%)', 'Quyết định (kèm theo)', '(qua Sở Nội vụ)', 'thẻ Căn cước (thẻ nhựa)',
] // biome-ignore format: a table

describe('short forms', () => {
  test.each(DEFINED)('%s defines %s', (text, short, long) => {
    expect(readAbbreviations(text).map((found) => [found.short, found.long])).toEqual([[short, long]])
  })
  test.each(NOT_DEFINED)('%s defines nothing', (text) => expect(readAbbreviations(text)).toEqual([]))

  test('several in one sentence', () => {
    const text = 'bảo hiểm xã hội (BHXH), bảo hiểm y tế (BHYT) cho người lao động (NLĐ)'
    expect(readAbbreviations(text).map(({ short }) => short)).toEqual(['BHXH', 'BHYT', 'NLĐ'])
  })

  test('what is used: capitals, no Roman numbers, no codes, no shouted lines', () => {
    expect(usedAbbreviations('UBND tỉnh giao GDNN theo Quyết định số 12/QĐ-UBND, mục III')).toEqual(['UBND', 'GDNN'])
    expect(usedAbbreviations('KẾ HOẠCH TRIỂN KHAI')).toEqual([])
  })
  test.each([['UBND', true], ['XIV', false], ['Sở', false], ['NLĐ', true]] as const)('%s: %s', (word, is) => expect(isAbbreviation(word)).toBe(is)) // biome-ignore format: a table

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void [readAbbreviations(text), usedAbbreviations(text)]))
    const piece = fc.constantFrom('bảo hiểm ', 'y tế ', '(BHYT)', '(gọi tắt là ', ')', '(', 'A', 'Đ')
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => void readAbbreviations(pieces.join(''))))
  })
})
