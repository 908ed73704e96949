import { fold } from '../text/fold.ts'

const DIGITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
} // biome-ignore format: a table
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 }
const SILENT: ReadonlySet<string> = new Set(['linh', 'lẻ', 'chẵn', 'đồng', 'bằng', 'chữ', 'việt', 'nam'])

/** "Một trăm hai mươi triệu đồng" → 120 000 000; null where a word is no number. */
export function numberOf(words: string): number | null {
  let total = 0
  let section = 0
  let hundreds = 0
  let digit = 0
  for (const word of fold(words).split(/[^\p{L}]+/u)) {
    const value = DIGITS[word]
    const scale = SCALES[word]
    if (value !== undefined) digit = value
    else if (word === 'mười') hundreds += 10
    else if (word === 'mươi' || word === 'trăm') {
      hundreds += digit * (word === 'trăm' ? 100 : 10)
      digit = 0
    } else if (scale !== undefined) {
      section += (hundreds + digit) * scale
      hundreds = digit = 0
    } else if (word === 'tỷ' || word === 'tỉ') {
      total += (section + hundreds + digit) * 1e9
      section = hundreds = digit = 0
    } else if (word !== '' && !SILENT.has(word)) return null
  }
  return total + section + hundreds + digit
}
