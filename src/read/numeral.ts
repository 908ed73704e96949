import { roman } from '../text/roman.ts'

/** The number that a browser draws before an item of a list of `type` "1", "a", "A", "i", "I". */
export function numeral(value: number, type: string): string {
  if (type === 'a' || type === 'A') {
    const letter = String.fromCharCode(97 + ((value - 1) % 26))
    return `${type === 'A' ? letter.toUpperCase() : letter})`
  }
  if (type !== 'i' && type !== 'I') return `${value}.`
  const text = roman(Math.min(Math.max(Math.trunc(value), 1), 3_999))
  return `${type === 'i' ? text.toLowerCase() : text}.`
}
