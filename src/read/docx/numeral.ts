import { roman } from '../../text/roman.ts'

// How Word writes a number (w:numFmt, ECMA-376, 17.18.59).

// a ... z, then aa, bb, ... zz, aaa: the English alphabet, also in Vietnamese documents.
const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

const COUNTED = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const HIGHEST = 3_999

/** "IV" for 4 as upperRoman, "b" for 2 as lowerLetter; decimal for a format that plans do not use or a value it cannot show. */
export function numeral(value: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format === 'vietnameseCounting') return COUNTED[value] ?? String(value)
  if (format === 'decimalEnclosedParen') return `(${value})`
  const fits = value >= 1 && value <= HIGHEST
  if (fits && /^(?:upper|lower)Roman$/.test(format)) return cased(roman(value).toLowerCase(), format)
  if (fits && value <= 780 && /^(?:upper|lower)Letter$/.test(format)) return cased(letters(value), format)
  return String(value)
}

const cased = (text: string, format: string): string => (format.startsWith('upper') ? text.toUpperCase() : text)
