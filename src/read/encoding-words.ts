import type { Encoding } from './encoding.ts'
import { fromTcvn3 } from './encoding-tcvn3.ts'
import { fromVni } from './encoding-vni.ts'
import { isSyllable } from './syllable.ts'

// With the signs that a font turns into letters: "C«ng" is one word.
const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu
/** Letters that neither font borrows. */
export const VIETNAMESE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u0300\u0301\u0303\u0309\u0323]/
const ABBREVIATION = /^[A-ZĐ]+$/ // HĐND
export const ACCENTED = /[^\x00-\x7f]/

const isAccented = (word: string): boolean => ACCENTED.test(word) && /\p{L}/u.test(word) && !ABBREVIATION.test(word)

/** The share, 0–1, of the accented words that are Vietnamese syllables. */
export function vietnameseShare(text: string): number {
  const words = (text.normalize('NFC').match(WORD) ?? []).filter(isAccented)
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length
}

export interface Candidate {
  readonly encoding: Encoding
  readonly share: number
}

const CLEAR = 0.7
const AHEAD = 0.2

/** The best, when it is good and well ahead. */
export function clearWinner(candidates: readonly Candidate[]): Encoding | undefined {
  const [first, second] = [...candidates].sort((a, b) => b.share - a.share)
  if (!first || first.share < CLEAR || first.share - (second?.share ?? 0) < AHEAD) return undefined
  return first.encoding
}

/** The text read as if each old font were laid over it. */
export function fontCandidates(text: string): Candidate[] {
  return [
    { encoding: 'tcvn3', share: vietnameseShare(fromTcvn3(text)) },
    { encoding: 'vni', share: vietnameseShare(fromVni(text)) },
  ]
}
