import type { Pattern } from './pattern.ts'
import { NOUN } from './reporting-words.ts'
import type { Token } from './token.ts'

/** Whether the phrase begins at one of the tokens [from, to). */
export function says(phrase: Pattern<string>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (phrase(tokens, at)) return true
  return false
}

/** "báo cáo", as a verb or a noun. */
export const isReport = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === 'báo' && tokens[at + 1]?.fold === 'cáo'

/** "báo cáo" as an order: "chế độ báo cáo", "phục vụ cho việc … và báo cáo định kỳ" are none. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  if (!isReport(tokens, at)) return false
  for (let i = Math.max(0, at - 4); i < at; i++) {
    if (NOUN(tokens, i)?.next === at && !isRound(tokens, i) && !isMinistry(tokens, i)) return false
  }
  return !says(SERVING, tokens, at - 8, at)
}
// "định kỳ báo cáo": the word before is no "kỳ báo cáo"
const isRound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === 'kỳ' && tokens[at - 1]?.fold === 'định'
// "các đơn vị thuộc Bộ báo cáo", not "bộ báo cáo mẫu"
const isMinistry = (tokens: readonly Token[], at: number): boolean => tokens[at]?.raw === 'Bộ'
const SERVING: Pattern<string> = (tokens, at) =>
  tokens[at]?.fold === 'việc' || (tokens[at]?.fold === 'phục' && tokens[at + 1]?.fold === 'vụ')
    ? { value: '', next: at + 1 }
    : null
