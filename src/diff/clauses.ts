import { fold } from '../text/fold.ts'
import { withoutEnd } from '../text/trim.ts'

const CLAUSE = /(?<=[;.…])\s+/

/** A paragraph cut at its full stops and semicolons. */
export const clausesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(CLAUSE)).filter((clause) => clause.trim() !== '')

/** Without the marks at its end, and not longer than a reader takes in at once. */
export function excerpt(text: string, most = 160): string {
  const bare = withoutEnd(text, ' \n\t.;:,/')
  if (bare.length <= most) return bare
  const cut = bare.lastIndexOf(' ', most)
  return `${bare.slice(0, cut > 0 ? cut : most)}…`
}

/** Two texts that differ in white space, capitals and tone-mark style only have one key. */
export const textKey = (text: string): string => fold(text).replace(/\s+/g, ' ').trim()
