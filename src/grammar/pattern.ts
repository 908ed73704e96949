import { type Token, tokenize } from './token.ts'

/** What a pattern read: its value and the index of the first token after it. */
export interface Match<T> {
  readonly value: T
  readonly next: number
}

/** Reads a phrase at token `at`, or says null. Patterns have no state and never look back, so they cannot blow up. */
export interface Pattern<T> {
  (tokens: readonly Token[], at: number): Match<T> | null
  /** The folded words that it can open with; absent where it can open with anything. Lets `any` pass over most. */
  readonly opens?: () => ReadonlySet<string> | null
}

const opening = <T>(pattern: Pattern<T>, opens: Pattern<unknown>['opens']): Pattern<T> =>
  opens === undefined ? pattern : Object.assign(pattern, { opens })

/** The words of a phrase, without regard to case, tone-mark style, dashes, white space: `say('trước ngày')`. */
export function say(phrase: string): Pattern<string> {
  let made: readonly string[] | null = null
  const wordsOf = () => (made ??= tokenize(phrase).map((token) => token.fold))
  const read: Pattern<string> = (tokens, at) => {
    const words = wordsOf()
    for (let i = 0; i < words.length; i++) if (tokens[at + i]?.fold !== words[i]) return null
    return { value: phrase, next: at + words.length }
  }
  return opening(read, () => new Set(wordsOf().slice(0, 1)))
}

interface Phrase {
  readonly phrase: string
  readonly words: readonly string[]
}

/** The first of several phrases that fits; list longer phrases first: `sayAny('đến hết', 'đến')`. */
export function sayAny(...phrases: readonly string[]): Pattern<string> {
  let made: Map<string, Phrase[]> | null = null
  const index = () => (made ??= indexOf(phrases))
  const read: Pattern<string> = (tokens, at) => {
    const first = tokens[at]
    if (!first) return null
    for (const { phrase, words } of index().get(first.fold) ?? []) {
      if (words.every((word, i) => tokens[at + i]?.fold === word)) return { value: phrase, next: at + words.length }
    }
    return null
  }
  return opening(read, () => new Set(index().keys()))
}

// Looked up by the first word: most tokens open none of the phrases.
function indexOf(phrases: readonly string[]): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const words = tokenize(phrase).map((token) => token.fold)
    const first = words[0] ?? ''
    const page = byFirst.get(first)
    if (page) page.push({ phrase, words })
    else byFirst.set(first, [{ phrase, words }])
  }
  return byFirst
}

/** The first alternative that fits. */
export function any<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  let made: ((fold: string) => readonly Pattern<T>[]) | null = null
  const read: Pattern<T> = (tokens, at) => {
    const token = tokens[at]
    if (!token) return tryEach(patterns, tokens, at)
    made ??= candidates(patterns)
    return tryEach(made(token.fold), tokens, at)
  }
  return opening(read, () => union(patterns))
}

function tryEach<T>(patterns: readonly Pattern<T>[], tokens: readonly Token[], at: number): Match<T> | null {
  for (const pattern of patterns) {
    const match = pattern(tokens, at)
    if (match) return match
  }
  return null
}

/** The alternatives that a word can open, in their order. */
function candidates<T>(patterns: readonly Pattern<T>[]): (fold: string) => readonly Pattern<T>[] {
  const sets = patterns.map((pattern) => pattern.opens?.() ?? null)
  const always = patterns.filter((_, i) => sets[i] === null)
  const known = new Map<string, readonly Pattern<T>[]>()
  for (const word of new Set(sets.flatMap((set) => (set === null ? [] : [...set])))) {
    known.set(
      word,
      patterns.filter((_, i) => sets[i]?.has(word) ?? true),
    )
  }
  return (fold) => known.get(fold) ?? always
}

function union(patterns: readonly Pattern<unknown>[]): ReadonlySet<string> | null {
  const all = new Set<string>()
  for (const pattern of patterns) {
    const set = pattern.opens?.()
    if (!set) return null
    for (const word of set) all.add(word)
  }
  return all
}

/** One after the other; the value is the list of values. */
export function seq<T extends readonly unknown[]>(...patterns: { readonly [K in keyof T]: Pattern<T[K]> }): Pattern<T> {
  const read: Pattern<T> = (tokens, at) => {
    const values: unknown[] = []
    let next = at
    for (const pattern of patterns) {
      const match = pattern(tokens, next)
      if (!match) return null
      values.push(match.value)
      next = match.next
    }
    // The mapped parameter type guarantees the order and the types; TypeScript cannot follow the loop.
    return { value: values as unknown as T, next }
  }
  return opening(read, patterns[0]?.opens)
}

/** Fits always; null where the phrase is absent. */
export function opt<T>(pattern: Pattern<T>): Pattern<T | null> {
  return (tokens, at) => pattern(tokens, at) ?? { value: null, next: at }
}

/** Once or more, as long as it fits and moves on. */
export function many<T>(pattern: Pattern<T>): Pattern<readonly T[]> {
  const read: Pattern<readonly T[]> = (tokens, at) => {
    const values: T[] = []
    let next = at
    for (;;) {
      const match = pattern(tokens, next)
      if (!match || match.next === next) break
      values.push(match.value)
      next = match.next
    }
    return values.length > 0 ? { value: values, next } : null
  }
  return opening(read, pattern.opens)
}

/** Turns what was read into a value; `undefined` refuses it (31/2 is no date). */
export function map<T, U>(pattern: Pattern<T>, turn: (value: T) => U | undefined): Pattern<U> {
  const read: Pattern<U> = (tokens, at) => {
    const match = pattern(tokens, at)
    if (!match) return null
    const value = turn(match.value)
    return value === undefined ? null : { value, next: match.next }
  }
  return opening(read, pattern.opens)
}

/** A whole number in digits, of at most `digits` digits. */
export function digits(most: number): Pattern<number> {
  return (tokens, at) => {
    const token = tokens[at]
    if (token?.kind !== 'number' || token.raw.length > most) return null
    return { value: Number(token.raw), next: at + 1 }
  }
}

/** A single token that satisfies a test. */
export function one(test: (token: Token) => boolean): Pattern<Token> {
  return (tokens, at) => {
    const token = tokens[at]
    return token && test(token) ? { value: token, next: at + 1 } : null
  }
}

/** Where a pattern was found: token indices [at, next). */
export interface Found<T> extends Match<T> {
  readonly at: number
}

/** Every place where the pattern fits, left to right, not overlapping. */
export function findAll<T>(pattern: Pattern<T>, tokens: readonly Token[]): Found<T>[] {
  const found: Found<T>[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = pattern(tokens, at)
    if (match && match.next > at) {
      found.push({ ...match, at })
      at = match.next
    } else at++
  }
  return found
}
