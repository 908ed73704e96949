import { fits, opening, type Pattern } from './pattern.ts'
import { type Phrase, type Phrases, phrasesByFirst } from './phrase.ts'

/** Phrases parted by "|", found by their first word; of several that fit, the longest. Like `sayAny`, for long lists. */
export function book(phrases: string): Pattern<string> {
  // Made when it is first looked into: most runs need some of the lists, none needs all.
  let made: Phrases | null = null
  const index = () => (made ??= phrasesByFirst(phrases.split('|').filter((phrase) => phrase !== '')))
  const pages = new Map<string, readonly Phrase[]>()
  const read: Pattern<string> = (tokens, at) => {
    const first = tokens[at]?.fold ?? ''
    if (!(made ?? index()).firsts.has(first)) return null
    let page = pages.get(first)
    if (!page) {
      page = [...index().of(first)].sort((a, b) => b.words.length - a.words.length)
      pages.set(first, page)
    }
    for (const { words } of page)
      if (fits(words, tokens, at)) return { value: words.join(' '), next: at + words.length }
    return null
  }
  return opening(read, () => index().firsts)
}
