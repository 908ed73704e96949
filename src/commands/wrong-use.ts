import { visible } from '../text/visible.ts'
import type { Lang } from './tell.ts'

// What commander says of a command line that is wrong, and the same in Vietnamese.
const IN_VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '([^']*)'/, "error: thiếu tham số '$1'"],
  [/^error: unknown option '([^']*)'/, "error: không có tùy chọn '$1'"],
  [/^error: unknown command '([^']*)'/, "error: không có lệnh '$1'"],
  [/^error: option '([^']*)' argument missing/, "error: tùy chọn '$1' thiếu giá trị"],
  [/^error: required option '([^']*)' not specified/, "error: thiếu tùy chọn bắt buộc '$1'"],
  [/^error: option '([^']*)' argument '([^']*)' is invalid\./, "error: tùy chọn '$1' không nhận giá trị '$2'."],
  [
    /^error: too many arguments for '([^']*)'\. Expected (\d+) arguments? but got (\d+)\./,
    "error: lệnh '$1' nhận $2 tham số, ở đây có $3.",
  ],
  [/ Allowed choices are ([^\nA]*)\.$/, ' Các giá trị nhận được: $1.'],
  [/ For example: ([^\n:]*)\.$/, ' Ví dụ: $1.'],
  [/^\(Did you mean one of ([^\n]*)\?\)$/, '(Có phải một trong: $1?)'],
  [/^\(Did you mean ([^\n]*)\?\)$/, '(Có phải $1?)'],
]

/** What an option can be, for one who has written something else. */
export const exampleOf = (like: string): string => `For example: ${like}.`

/** Wrong use in the user's language; nothing in it moves the terminal. */
export function wrongUse(text: string, lang: Lang): string {
  const lines = text.trimEnd().split('\n').map(visible)
  return `${(lang === 'vi' ? lines.map(inVietnamese) : lines).join('\n')}\n`
}

const inVietnamese = (line: string): string =>
  IN_VIETNAMESE.reduce((said, [english, vietnamese]) => said.replace(english, vietnamese), line)
