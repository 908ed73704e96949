import { fold } from '../text/fold.ts'

/** A short form and what it stands for; `start` and `end` are offsets of the definition. */
export interface Definition {
  readonly short: string
  readonly long: string
  readonly start: number
  readonly end: number
}

const BRACKET = /\(([^()]{1,80})\)/gu
const NAMED = /^(?:sau đây )?(?:được )?(?:gọi|viết)(?: tắt| chung| ngắn)?(?: tắt)?(?: là:?|:) /iu
const LONGEST = 24
const FAR = 800

/** Definitions of short forms: "phổ biến, giáo dục pháp luật (PBGDPL)", "(sau đây gọi tắt là Luật)". */
export function readAbbreviations(text: string): Definition[] {
  const found: Definition[] = []
  for (const match of text.matchAll(BRACKET)) {
    const inside = (match[1] ?? '').trim()
    const before = text.slice(Math.max(0, match.index - FAR), match.index).trimEnd()
    const opening = NAMED.exec(inside)?.[0]
    const name = opening === undefined ? undefined : inside.slice(opening.length).replace(/["“”]/gu, '').trim()
    const short = name ?? (isShortForm(inside) && !endsInCode(before) ? inside : null)
    const long = short === null ? null : name === undefined ? longOf(before, inside) : namedLong(before, name)
    if (short !== null && long !== null)
      found.push({ short, long, start: match.index - long.length, end: match.index + match[0].length })
  }
  return found
}

const ROMAN = /^[IVXLC]+$/u

// Two capitals or more, one word: "NLĐ", "IoT", "PAR-Index"; not "(II)", not "(Apps)".
function isShortForm(text: string): boolean {
  if (/\s/.test(text) || text.length > 15 || ROMAN.test(text) || /\d{2}|\//.test(text)) return false
  return (text.match(/\p{Lu}/gu) ?? []).length >= 2
}

const endsInCode = (text: string) => /\/[\p{L}\d-]+$/u.test(text)

/** The words before the bracket whose initials are the short form; else the last words of the clause. */
function longOf(before: string, short: string): string | null {
  const words = before.split(' ').slice(-LONGEST)
  return byInitials(words, short) ?? byClause(words)
}

function byInitials(words: readonly string[], short: string): string | null {
  const letters = [...fold(short)].filter((letter) => /\p{L}/u.test(letter))
  let left = letters.length
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const initial = [...fold((words[at] ?? '').replace(/^[^\p{L}]+/u, ''))][0]
    if (initial === letters[left - 1]) left--
    else if (initial !== undefined && !SKIPPED.has(fold(words[at] ?? '').replace(/,/g, ''))) return null
    if (left === 0)
      return words
        .slice(at)
        .join(' ')
        .replace(/^["“(]+/u, '')
  }
  return null
}

const SKIPPED = new Set(['và', 'của', 'về', 'các', 'cho', 'trong', '-', '–', 'với', 'do'])
const CLAUSE_WORDS = 7

// "trí tuệ nhân tạo (AI)": a short form of another language
function byClause(words: readonly string[]): string | null {
  const clause: string[] = []
  for (const word of words.toReversed()) {
    if (/[,;:.]$/u.test(word) || clause.length >= CLAUSE_WORDS || STARTS.has(fold(word))) break
    clause.unshift(word)
  }
  return clause.length > 0 ? clause.join(' ') : null
}

const STARTS = new Set(['và', 'là', 'gồm', 'như', 'bằng', 'từ', 'qua', 'dụng', 'cho'])

// "Kế hoạch triển khai ... (sau đây gọi tắt là Kế hoạch)": from the nearest place where the name's first word stands
function namedLong(before: string, name: string): string | null {
  const head = before.slice(-600)
  if (isShortForm(name)) return longOf(before, name)
  const first = fold(name.split(' ')[0] ?? '')
  const at = fold(head).lastIndexOf(first)
  return at < 0 ? byClause(head.split(' ').slice(-LONGEST)) : head.slice(at)
}

/** Capitals only, two letters or more, no Roman number: "UBND", "LĐTBXH". */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && !ROMAN.test(word)
}

// "06/NQ-CP", "KH-UBND": codes of documents
const isCode = (word: string) => word.includes('/') || (word.includes('-') && /^\p{Lu}+-\p{Lu}/u.test(word))

// "KINH PHÍ THỰC HIỆN: Từ ngân sách": a heading in capitals before its text
function unshouted(text: string): string {
  const head = text.slice(0, Math.max(0, text.indexOf(':')))
  return head.includes(' ') && head === head.toUpperCase() ? text.slice(head.length) : text
}

const TWO_CAPITALS = /\p{Lu}{2}/u

/** The short forms that a text uses, each once; codes of documents and lines in capitals are left out. */
export function usedAbbreviations(text: string): string[] {
  if (!TWO_CAPITALS.test(text) || text === text.toUpperCase()) return []
  // "TT 02/2022/TT-BTC": the short form of its kind belongs to the code
  const plain = unshouted(text)
    .split(' ')
    .filter((word, i, all) => !isCode(word) && !/^\d+\/\S*-/.test(all[i + 1] ?? ''))
  // "GD&ĐT" is one
  const words = plain.join(' ').match(/\p{Lu}[\p{Lu}\p{Ll}\d]*(?:&\p{Lu}+)*/gu) ?? []
  return [...new Set(words.filter((word) => isAbbreviation(word.replaceAll('&', ''))))]
}
