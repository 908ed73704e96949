import type { Message, Problem } from '../text/problem.ts'
import { visible } from '../text/visible.ts'

export type Lang = 'vi' | 'en'

/** The language of messages: --lang, else the locale (LC_ALL, LC_MESSAGES, LANG), else Vietnamese. */
export function languageOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): Lang {
  if (option === 'vi' || option === 'en') return option
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  return locale?.toLowerCase().startsWith('en') === true ? 'en' : 'vi'
}

export function inLang(message: Message, lang: Lang): string {
  return message[lang]
}

const WORD = { error: { vi: 'lỗi', en: 'error' }, note: { vi: 'lưu ý', en: 'note' } }

/** "ke-hoach.txt:12:1: error not-a-plan: ..." on one line; nothing in it moves the terminal. */
export function problemLine(path: string, problem: Problem, lang: Lang): string {
  const { severity, code, message, line = 1, column = 1 } = problem
  const word = severity === 'error' ? 'error' : WORD.note[lang]
  return `${visible(path)}:${line}:${column}: ${word} ${code}: ${visible(inLang(message, lang))}\n`
}
