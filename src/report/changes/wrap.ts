/** Columns of a terminal that Vietnamese text takes: a combining mark takes none. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text.normalize('NFC')) if (!/\p{M}/u.test(char)) columns++
  return columns
}

/** Lines of at most `width` columns, broken at spaces; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const most = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  const put = (word: string, size: number): void => {
    if (line !== '' && used + 1 + size > most) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += (line === '' ? 0 : 1) + size
    line += line === '' ? word : ` ${word}`
  }
  for (const word of text.split(' ')) for (const piece of cut(word, most)) put(piece, columnsOf(piece))
  return line !== '' || lines.length === 0 ? [...lines, line] : lines
}

function cut(word: string, most: number): string[] {
  if (word.length <= most) return [word]
  // A letter keeps its marks.
  const chars = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  const count = Math.ceil(chars.length / most)
  return Array.from({ length: count }, (_, i) => chars.slice(i * most, (i + 1) * most).join(''))
}

/** The beginning of a text, to the end of a word: "Rà soát, bổ sung …"; the dots never stand on a line alone. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most - 2)
  return `${text.slice(0, space > most / 2 ? space : most - 2).replace(/[,;:.\p{Surrogate}]$/u, '')}\u00a0…`
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** The texts in columns of the same width, "│" between; each is wrapped in its column. */
export function beside(texts: readonly string[], width: number): string[] {
  const column = Math.floor((width - 3 * (texts.length - 1)) / Math.max(1, texts.length))
  const wrapped = texts.map((text) => wrap(text, column))
  const height = Math.max(0, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines) => padded(lines[row] ?? '', column))
      .join(' │ ')
      .trimEnd(),
  )
}
