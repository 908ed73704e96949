const SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] // biome-ignore format: a table

/** "IV" for 4: a whole number from 1 to 3,999. */
export function roman(value: number): string {
  let left = value
  let text = ''
  for (const [worth, sign] of SIGNS) {
    text += sign.repeat(Math.floor(left / worth))
    left %= worth
  }
  return text
}
