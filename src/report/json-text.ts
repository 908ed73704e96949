// What JSON leaves as it is and a terminal obeys or hides: DEL, C1 controls, bidi and zero-width marks, separators.
const BARE = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu

/** JSON text indented by two, in which no character moves a terminal: U+009B stands as "\u009b". */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(BARE, escaped)
}

/** The same, set in by `depth` steps below its first line. */
export function jsonInside(value: unknown, depth: number): string {
  return jsonText(value).replaceAll('\n', `\n${'  '.repeat(depth)}`)
}

function escaped(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
