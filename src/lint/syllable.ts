import { remember } from '../text/remember.ts'

const MARK = /[\u0300\u0301\u0303\u0309\u0323]/gu
const RISING = /[\u0301\u0323]/u
const SHAPED = /[\u0302\u0306\u031b]|đ/u
// "cinh", "kong": no mark, but an ending that few other languages have behind these letters
const NATIVE = /^(?:c[eiy]|k[aou])n[gh]$/u
// One syllable: consonants, vowels, consonants. "lôgic", "axít" are loans in one word.
const SHAPE = /^([bcdđghklmnpqrstvx]*)([aeiouy]+)([cghmnpt]*)$/u

/**
 * Whether a word in small letters breaks the spelling of every Vietnamese syllable: "ngiệp" (ngh before i, e), "cết" (k),
 * "kông" (c), "nghiêp" (a syllable in c, ch, p, t is rising or heavy). Words without Vietnamese letters may be foreign.
 */
export const isImpossibleSyllable: (word: string) => boolean = remember((word) => {
  const spelled = word.normalize('NFD')
  const tones = spelled.match(MARK)?.length ?? 0
  if (word !== word.toLowerCase() || tones > 1 || (tones === 0 && !SHAPED.test(spelled) && !NATIVE.test(spelled)))
    return false
  const [, head = '', vowels = '', tail = ''] = SHAPE.exec(spelled.replace(/[\u0300-\u036f]/gu, '')) ?? []
  if (vowels === '') return false
  if (/^[ieêy]/u.test(vowels) ? head === 'ng' || head === 'c' : head === 'k' || head === 'ngh' || head === 'gh')
    return true
  return /^(?:c|ch|p|t)$/.test(tail) && !RISING.test(spelled)
})
