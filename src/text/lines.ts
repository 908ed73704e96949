/** The lines of a text without their ends, and where each begins in the text. */
export interface Lines {
  readonly lines: readonly string[]
  readonly starts: readonly number[]
}

/** Lines end with LF, CRLF or CR; form feeds and U+2028 end none. */
export function linesOf(text: string): Lines {
  const lines: string[] = []
  const starts: number[] = []
  let start = 0
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(text.slice(start, end.index))
    starts.push(start)
    start = end.index + end[0].length
  }
  lines.push(text.slice(start))
  starts.push(start)
  return { lines, starts }
}
