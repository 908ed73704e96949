import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of src by its path below src ("grammar/date.ts"), whole and without comments and literals. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** The code with every comment, string and regular expression blanked; places stay. */
  readonly code: string
  readonly regexes: readonly Regex[]
}

export interface Regex {
  readonly source: string
  readonly flags: string
  readonly line: number
}

const SRC = join(import.meta.dirname, '../../src')

/** All TypeScript files of src that people write, in the order of their paths. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), ...scan(readFileSync(join(SRC, path), 'utf8')) }))
}

const AFTER_VALUE = /[\w$)\]}]$/
const KEYWORD = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|await|yield)$/

/** Tells code from comments, strings and regular expressions: enough of the language for formatted sources. */
export function scan(text: string): Omit<SourceFile, 'path'> {
  const regexes: Regex[] = []
  const kept: string[] = []
  // One entry for each template that is open: how many braces stand open in its ${...}.
  const templates: number[] = []
  let before = ''
  let at = 0
  let line = 1
  const blank = (to: number) => {
    const cut = text.slice(at, to)
    kept.push(cut.replace(/[^\n]/g, ' '))
    line += cut.split('\n').length - 1
    at = to
  }
  const keep = (char: string) => {
    kept.push(char)
    if (char === '\n') line++
    if (/\S/.test(char) || /\S$/.test(before)) before = (before + char).slice(-12)
    at++
  }
  const value = () => {
    before = ')'
  }
  while (at < text.length) {
    const char = text.charAt(at)
    if (text.startsWith('//', at)) blank(end(text.indexOf('\n', at), text))
    else if (text.startsWith('/*', at)) blank(end(text.indexOf('*/', at) + 2, text))
    else if (char === "'" || char === '"') {
      blank(stringEnd(text, at + 1, char))
      value()
    } else if (char === '`' || (char === '}' && templates.at(-1) === 0)) {
      if (char === '}') templates.pop()
      const stop = templateEnd(text, at + 1)
      const opens = text.charAt(stop - 1) === '{'
      blank(stop)
      if (opens) templates.push(0)
      before = opens ? '(' : ')'
    } else if (char === '/' && isRegexNext(before.trimEnd())) {
      const stop = regexEnd(text, at + 1)
      const flags = /^[a-z]*/.exec(text.slice(stop))?.[0] ?? ''
      regexes.push({ source: text.slice(at + 1, stop - 1), flags, line })
      blank(stop + flags.length)
      value()
    } else {
      const open = templates.length - 1
      if (open >= 0 && char === '{') templates[open] = (templates[open] ?? 0) + 1
      if (open >= 0 && char === '}') templates[open] = (templates[open] ?? 0) - 1
      keep(char)
    }
  }
  return { text, code: kept.join(''), regexes }
}

const end = (at: number, text: string): number => (at <= 1 ? text.length : at)

function isRegexNext(before: string): boolean {
  return !AFTER_VALUE.test(before) || KEYWORD.test(before)
}

function stringEnd(text: string, from: number, quote: string): number {
  let at = from
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function templateEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '`' && !text.startsWith('${', at)) at += text[at] === '\\' ? 2 : 1
  return text[at] === '`' ? at + 1 : at + 2
}

function regexEnd(text: string, from: number): number {
  let inClass = false
  let at = from
  for (; at < text.length && (inClass || text[at] !== '/'); at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '[') inClass = true
    else if (text[at] === ']') inClass = false
  }
  return at + 1
}
