import { remember } from './remember.ts'

// Vietnamese letters compared as a reader compares them: case, accent order (NFC) and tone-mark style do not count.

// "hoà" and "hòa", "thuỷ" and "thủy", "khoẻ" and "khỏe" are one syllable: the mark is moved to the first vowel.
const NEW_STYLE = /(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?=[^\p{L}]|$)/gu
const MARKS: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // biome-ignore format: a table

const HAS_MOVED_MARK = /[àáảãạèéẻẽẹỳýỷỹỵ]/

/** Lower case, NFC, one tone-mark style ("HOÀ" → "hòa"); length is kept, so offsets still fit. "quý" stays "quý". */
export const fold: (text: string) => string = remember((text) => {
  // U+00F0, an Icelandic letter that looks like "đ" and comes from other keyboards
  const low = text.normalize('NFC').toLowerCase().replaceAll('ð', 'đ')
  if (!HAS_MOVED_MARK.test(low)) return low
  return low.replace(NEW_STYLE, (pair, _group, at: number) => (low[at - 1] === 'q' ? pair : (MARKS[pair] ?? pair)))
}, 16_384)

/** Without tone marks and accents, "đ" as "d": for slugs and for searching what was typed without accents. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC')
}
