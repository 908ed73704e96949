// How Word writes a number (w:numFmt, ECMA-376, 17.18.59).

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
] // biome-ignore format: a table

function roman(value: number): string {
  let left = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / worth))
    left %= worth
  }
  return text
}

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
  if (fits && /^(?:upper|lower)Roman$/.test(format)) return cased(roman(value), format)
  if (fits && value <= 780 && /^(?:upper|lower)Letter$/.test(format)) return cased(letters(value), format)
  return String(value)
}

const cased = (text: string, format: string): string => (format.startsWith('upper') ? text.toUpperCase() : text)
