const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] // biome-ignore format: a table

/** The number that a browser draws before an item of a list of `type` "1", "a", "A", "i", "I". */
export function numeral(value: number, type: string): string {
  if (type === 'a' || type === 'A') {
    const letter = String.fromCharCode(97 + ((value - 1) % 26))
    return `${type === 'A' ? letter.toUpperCase() : letter})`
  }
  if (type !== 'i' && type !== 'I') return `${value}.`
  let rest = Math.min(Math.max(Math.trunc(value), 1), 399)
  let text = ''
  for (const [size, sign] of ROMAN) for (; rest >= size; rest -= size) text += sign
  return `${type === 'i' ? text.toLowerCase() : text}.`
}
