// What JSON leaves as it is and a terminal obeys or hides: DEL, C1 controls, bidi and zero-width marks, separators.
const BARE = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu

/** JSON text indented by two, in which no character moves a terminal: U+009B stands as "\u009b". */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(BARE, escaped)
}

/** The same, where its lines after the first stand `depth` steps further in. */
export function jsonInside(value: unknown, depth: number): string {
  return jsonText(value).replaceAll('\n', `\n${'  '.repeat(depth)}`)
}

/** The entries of an array, joined as they come. */
export function jsonEntries(depth: number): (entries: readonly unknown[]) => string {
  const step = `\n${'  '.repeat(depth)}`
  let isFirst = true
  return (entries) =>
    entries
      .map((entry) => {
        const before = isFirst ? step : `,${step}`
        isFirst = false
        return before + jsonInside(entry, depth)
      })
      .join('')
}

const hex = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

function escaped(char: string): string {
  return char.split('').map(hex).join('')
}
