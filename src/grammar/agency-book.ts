import type { Pattern } from './pattern.ts'
import { tokenize } from './token.ts'

/** Phrases parted by "|", found by their first word; of several that fit, the longest. Like `sayAny`, for long lists. */
export function book(phrases: string): Pattern<string> {
  // Made when it is first looked into: most runs need some of the lists, none needs all.
  let made: Map<string, string[][]> | null = null
  const pages = () => (made ??= pagesOf(phrases))
  const read: Pattern<string> = (tokens, at) => {
    for (const words of pages().get(tokens[at]?.fold ?? '') ?? []) {
      if (words.every((word, i) => tokens[at + i]?.fold === word)) {
        return { value: words.join(' '), next: at + words.length }
      }
    }
    return null
  }
  return Object.assign(read, { opens: () => new Set(pages().keys()) })
}

function pagesOf(phrases: string): Map<string, string[][]> {
  const pages = new Map<string, string[][]>()
  for (const phrase of phrases.split('|')) {
    const words = tokenize(phrase).map((token) => token.fold)
    const [first] = words
    if (first === undefined) continue
    const page = pages.get(first)
    if (page) page.push(words)
    else pages.set(first, [words])
  }
  for (const page of pages.values()) page.sort((a, b) => b.length - a.length)
  return pages
}
