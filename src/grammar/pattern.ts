import { phrasesByFirst } from './phrase.ts'
import { type Token, tokenize } from './token.ts'

/** What a pattern read: its value and the index of the first token after it. */
export interface Match<T> {
  readonly value: T
  readonly next: number
}

/** What patterns are looked up by: the fold of a word or mark; NUMBER for any figure. */
export type Keys = ReadonlySet<string>

export const NUMBER = '#'

/** Reads a phrase at token `at`, or says null. Patterns have no state and never look back, so they cannot blow up. */
export interface Pattern<T> {
  (tokens: readonly Token[], at: number): Match<T> | null
  /** The keys that it can open with; absent or null where it can open with anything. Lets `any` pass over most. */
  readonly opens?: (() => Keys | null) | undefined
  /** It may read nothing (`opt`): then what follows it can open as well. */
  readonly skips?: boolean
}

/** A pattern written by hand, with the keys that it can open with. */
export function opening<T>(pattern: Pattern<T>, opens: Pattern<unknown>['opens'], skips = false): Pattern<T> {
  if (opens === undefined) return pattern
  let made: Keys | null | undefined
  const keys = () => {
    if (made === undefined) made = opens()
    return made
  }
  return Object.assign(pattern, { opens: keys, skips })
}

/** Whether a pattern that opens with `keys` can open with the token. */
export function canOpen(keys: Keys | null, token: Token): boolean {
  return keys === null || keys.has(token.fold) || (token.kind === 'number' && keys.has(NUMBER))
}

/** The words of a phrase, without regard to case, tone-mark style, dashes, white space: `say('trước ngày')`. */
export function say(phrase: string): Pattern<string> {
  let made: readonly string[] | null = null
  const wordsOf = () => (made ??= tokenize(phrase).map((token) => token.fold))
  const read: Pattern<string> = (tokens, at) => {
    const words = made ?? wordsOf()
    for (let i = 0; i < words.length; i++) if (tokens[at + i]?.fold !== words[i]) return null
    return { value: phrase, next: at + words.length }
  }
  return opening(read, () => new Set(wordsOf().slice(0, 1)))
}

/** The first of several phrases that fits; list longer phrases first: `sayAny('đến hết', 'đến')`. */
export function sayAny(...phrases: readonly string[]): Pattern<string> {
  let made: ReturnType<typeof phrasesByFirst> | null = null
  const index = () => (made ??= phrasesByFirst(phrases))
  const read: Pattern<string> = (tokens, at) => {
    const first = tokens[at]
    if (!first) return null
    for (const { phrase, words } of (made ?? index()).of(first.fold))
      if (fits(words, tokens, at)) return { value: phrase, next: at + words.length }
    return null
  }
  return opening(read, () => index().firsts)
}

/** Whether the words stand at token `at`. */
export function fits(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.fold !== words[i]) return false
  return true
}

/** The first alternative that fits. */
export function any<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  let choice: ((token: Token) => readonly Pattern<T>[]) | null = null
  const read: Pattern<T> = (tokens, at) => {
    const token = tokens[at]
    if (!token) return tryEach(patterns, tokens, at)
    choice ??= candidates(patterns)
    return tryEach(choice(token), tokens, at)
  }
  const skips = patterns.some((pattern) => pattern.skips)
  return opening(read, () => union(patterns), skips)
}

function tryEach<T>(patterns: readonly Pattern<T>[], tokens: readonly Token[], at: number): Match<T> | null {
  for (const pattern of patterns) {
    const match = pattern(tokens, at)
    if (match) return match
  }
  return null
}

/** The alternatives that a token can open, in their order; found when its key first comes. */
function candidates<T>(patterns: readonly Pattern<T>[]): (token: Token) => readonly Pattern<T>[] {
  const keys = patterns.map((pattern) => (pattern.skips ? null : (pattern.opens?.() ?? null)))
  const named = new Set(keys.flatMap((set) => (set === null ? [] : [...set])))
  const known = new Map<string, readonly Pattern<T>[]>()
  return (token) => {
    const key = named.has(token.fold) ? token.fold : token.kind === 'number' ? NUMBER : ''
    const made = known.get(key)
    if (made) return made
    const fitting = patterns.filter((_, i) => canOpen(keys[i] ?? null, token))
    known.set(key, fitting)
    return fitting
  }
}

function union(patterns: readonly Pattern<unknown>[]): Keys | null {
  const all = new Set<string>()
  for (const pattern of patterns) {
    const keys = pattern.opens?.()
    if (!keys) return null
    for (const key of keys) all.add(key)
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
  const must = patterns.findIndex((pattern) => !pattern.skips)
  return opening(read, () => union(must < 0 ? patterns : patterns.slice(0, must + 1)), must < 0)
}

/** Fits always; null where the phrase is absent. */
export function opt<T>(pattern: Pattern<T>): Pattern<T | null> {
  const read: Pattern<T | null> = (tokens, at) => pattern(tokens, at) ?? { value: null, next: at }
  return opening(read, () => pattern.opens?.() ?? null, true)
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
  return opening(read, pattern.opens, pattern.skips)
}

/** Turns what was read into a value; `undefined` refuses it (31/2 is no date). */
export function map<T, U>(pattern: Pattern<T>, turn: (value: T) => U | undefined): Pattern<U> {
  const read: Pattern<U> = (tokens, at) => {
    const match = pattern(tokens, at)
    if (!match) return null
    const value = turn(match.value)
    return value === undefined ? null : { value, next: match.next }
  }
  return opening(read, pattern.opens, pattern.skips)
}

const FIGURES: Keys = new Set([NUMBER])

/** A whole number in digits, of at most `digits` digits. */
export function digits(most: number): Pattern<number> {
  return opening(
    (tokens, at) => {
      const token = tokens[at]
      if (token?.kind !== 'number' || token.raw.length > most) return null
      return { value: Number(token.raw), next: at + 1 }
    },
    () => FIGURES,
  )
}

/** A single token that satisfies a test; `keys` where only tokens of these can. */
export function one(test: (token: Token) => boolean, keys?: readonly string[]): Pattern<Token> {
  return opening(
    (tokens, at) => {
      const token = tokens[at]
      return token && test(token) ? { value: token, next: at + 1 } : null
    },
    keys && (() => new Set(keys)),
  )
}

/** Where a pattern was found: token indices [at, next). */
export interface Found<T> extends Match<T> {
  readonly at: number
}

/** Every place where the pattern fits, left to right, not overlapping. */
export function findAll<T>(pattern: Pattern<T>, tokens: readonly Token[]): Found<T>[] {
  const found: Found<T>[] = []
  const keys = pattern.skips ? null : (pattern.opens?.() ?? null)
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const match = token && canOpen(keys, token) ? pattern(tokens, at) : null
    if (match && match.next > at) {
      found.push({ ...match, at })
      at = match.next
    } else at++
  }
  return found
}
