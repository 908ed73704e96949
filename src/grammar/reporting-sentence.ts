import { tokenize } from './token.ts'

const SHORT = new Set(['tp', 'vp', 'tx', 'số', 'tt', 'ub', 'pgs', 'ts', 'ths'])

/** The sentences of a paragraph, without the marks at their ends; "TP. Vinh" ends none. */
export function sentencesOf(text: string): string[] {
  const tokens = tokenize(text)
  const parts: string[] = []
  let from = 0
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (token.raw !== '.' || !next?.spaced || SHORT.has(tokens[at - 1]?.fold ?? '')) return
    if (next.raw !== next.raw.toUpperCase() && !/^\p{Lu}/u.test(next.raw)) return
    parts.push(text.slice(from, token.start))
    from = token.end
  })
  parts.push(text.slice(from))
  return parts
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.;,:/]{1,3}$/, ''),
    )
    .filter((part) => part !== '')
}
