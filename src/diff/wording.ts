import type { Message } from '../text/problem.ts'
import type { Difference } from './changes.ts'
import { clausesOf, excerpt } from './clauses.ts'
import { type Replaced, replacements, stretches } from './words.ts'

const MOST = 3

/** The words in which two texts of the same work differ: first clauses, then words inside those that changed. */
export function wordingDifference(as: readonly string[], bs: readonly string[]): Difference | null {
  const changed = replaced(as, bs)
  if (changed.length === 0) return null
  return {
    field: 'wording',
    a: joined(changed.map(({ a }) => a)),
    b: joined(changed.map(({ b }) => b)),
    change: changed.every(({ a }) => a === '') ? 'added' : changed.every(({ b }) => b === '') ? 'removed' : 'changed',
    message: wordingMessage(changed),
  }
}

export function replaced(as: readonly string[], bs: readonly string[]): Replaced[] {
  return stretches(clausesOf(as), clausesOf(bs))
    .filter(({ same }) => !same)
    .flatMap(({ a, b }) => replacements(a.join(' '), b.join(' ')))
}

function joined(parts: readonly string[]): string | null {
  const some = parts.filter((part) => part !== '').map((part) => excerpt(part, 80))
  if (some.length === 0) return null
  return some.length <= MOST ? some.join(' | ') : `${some.slice(0, MOST).join(' | ')} | …`
}

/** "Câu chữ: “60%” → “75%”; thêm “hằng năm”; bỏ “thí điểm”". */
export function wordingMessage(changed: readonly Replaced[]): Message {
  const shown = changed.slice(0, MOST)
  const more = changed.length - shown.length
  const all = (language: 'vi' | 'en') => shown.map((one) => said(one)[language]).join('; ')
  return {
    vi: `Câu chữ: ${all('vi')}${more > 0 ? `; và ${more} chỗ khác` : ''}`,
    en: `Wording: ${all('en')}${more > 0 ? `; and ${more} more` : ''}`,
  }
}

function said({ a, b }: Replaced): Message {
  const shown = [excerpt(a, 80) || a, excerpt(b, 80) || b] as const
  // "phương;" → "phương.": it is the mark that changed
  const [from, to] = shown[0] === shown[1] ? [a, b] : shown
  if (a === '') return { vi: `thêm “${to}”`, en: `“${to}” added` }
  if (b === '') return { vi: `bỏ “${from}”`, en: `“${from}” dropped` }
  return { vi: `“${from}” → “${to}”`, en: `“${from}” → “${to}”` }
}
