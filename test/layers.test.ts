import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type SourceFile, scan, sourceFiles } from './with/sources.ts'

// The architecture as a table: a folder may import from itself and from those named here, types included.
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  limits: [],
  text: ['limits'],
  data: ['text'],
  grammar: ['text', 'data'],
  read: ['text', 'limits'],
  tree: ['text', 'grammar'],
  match: ['text'],
  plan: ['text', 'data', 'grammar', 'tree', 'match', 'limits'],
  lint: ['text', 'data', 'grammar', 'plan', 'limits'],
  diff: ['text', 'data', 'grammar', 'plan', 'match'],
  report: ['text', 'plan', 'lint', 'diff'],
  word: ['text', 'read', 'limits'],
  commands: ['text', 'data', 'grammar', 'read', 'tree', 'match', 'plan', 'lint', 'diff', 'report', 'word', 'limits'],
  cli: ['commands'],
  index: ['commands', 'plan', 'lint', 'diff', 'text'],
}

// Every package has one door (the command line: one a subcommand), so that it can be changed in one place.
const DOORS: Readonly<Record<string, readonly string[]>> = {
  ajv: [],
  chalk: ['report/terminal.ts'],
  commander: ['cli.ts', 'cli/'],
  diff: ['lint/fix.ts', 'diff/words.ts'],
  '@resvg/resvg-js': ['report/'],
  '@zip.js/zip.js': ['word/', 'report/'],
  'csv-stringify': ['report/'],
  docx: ['report/docx/'],
  hast: ['read/html.ts'],
  ignore: ['commands/ignored.ts'],
  lilconfig: ['commands/config.ts'],
  mdast: ['read/markdown.ts'],
  munkres: ['match/assign.ts'],
  'pdfjs-dist': ['read/pdf/'],
  'rehype-parse': ['read/html.ts'],
  'remark-gfm': ['read/markdown.ts'],
  'remark-parse': ['read/markdown.ts'],
  saxes: ['read/docx/'],
  'tesseract.js': ['read/pdf/'],
  tinyglobby: ['commands/inputs.ts'],
  unified: ['read/markdown.ts', 'read/html.ts'],
  'word-extractor': ['read/doc.ts'],
  'write-excel-file': ['report/'],
  yauzl: ['read/docx/'],
  yaml: ['plan/yaml.ts', 'commands/config-node.ts'],
}

// Files, processes and the network are known here only.
const OUTSIDE = ['commands', 'cli']
const OF_OUTSIDE =
  /^node:(?:fs|fs\/promises|child_process|net|http|https|http2|os|process|tty|worker_threads|cluster|vm)$/

const LONGEST_FILE = 250
const LONGEST_FUNCTION = 50
// Where a value was checked just before and the compiler cannot know.
const CASTS: Readonly<Record<string, number>> = {
  'plan/yaml.ts': 1,
  'grammar/pattern.ts': 2,
  'cli.ts': 1,
}

const files = sourceFiles()
const code = files.map(({ path }) => path)
const folderOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '')
const of = (path: string): SourceFile => files.find((file) => file.path === path) ?? { path, ...scan('') }

const IMPORT = /^(?:import|export)\b[^'"=;()]*\bfrom\s*['"]([^'"]+)|^import\s*['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)/gm

function importsOf({ text }: Pick<SourceFile, 'text'>): string[] {
  return [...text.matchAll(IMPORT)].map(([, named, bare, lazy]) => named ?? bare ?? lazy ?? '')
}

const inside = ({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] =>
  importsOf({ text })
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name))
// Types are gone when the program runs.
const atRun = ({ path, text }: SourceFile): string[] =>
  inside({ path, text: text.replace(/^(?:import|export) type .*/gm, '') })
const packages = (file: SourceFile): string[] =>
  importsOf(file)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))

describe('imports go one way', () => {
  test('every folder has a row in the table', () => {
    expect(code.map(folderOf).filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  test.each([...new Set(code.map(folderOf))])('of %s', (folder) => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
    const wrong = files
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap((file) => inside(file).map((target) => `${file.path} imports ${target}`))
      .filter((line) => !allowed.includes(folderOf(line.split(' imports ')[1] ?? '')))
    expect(wrong).toEqual([])
  })

  test('and never in a circle', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      if (done.has(path) || way.includes(path)) return
      for (const next of atRun(of(path))) visit(next, [...way, path])
      done.add(path)
    }
    for (const path of code) visit(path, [])
    expect(circles).toEqual([])
  })
})

const isDoor = (name: string, path: string): boolean =>
  (DOORS[name] ?? []).some((door) => path === door || (door.endsWith('/') && path.startsWith(door)))

describe('every package has one door', () => {
  const used = files.flatMap((file) => packages(file).map((name) => ({ name, path: file.path })))
  test.each([...new Set(used.map(({ name }) => name))])('%s', (name) => {
    const wrong = used.filter((use) => use.name === name && !isDoor(name, use.path))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('and the outside world is known to commands only', () => {
    const wrong = files.filter(
      (file) => !OUTSIDE.includes(folderOf(file.path)) && importsOf(file).some((name) => OF_OUTSIDE.test(name)),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('code is readable in pieces', () => {
  test(`a file has at most ${LONGEST_FILE} lines`, () => {
    const long = files.filter(({ text }) => text.split('\n').length > LONGEST_FILE)
    expect(long.map(({ path, text }) => `${path} ${text.split('\n').length}`)).toEqual([])
  })

  test(`a function has at most ${LONGEST_FUNCTION} lines`, () => {
    const long = files.flatMap((file) => functionsOf(file).filter(({ lines }) => lines > LONGEST_FUNCTION))
    expect(long.map(({ at, lines }) => `${at} ${lines}`)).toEqual([])
  })

  test.each(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'service'])(
    'no file is called %s',
    (name) => {
      expect(code.filter((path) => posix.basename(path, '.ts').toLowerCase() === name)).toEqual([])
    },
  )

  test('nothing is exported as default', () => {
    expect(files.filter((file) => /\bexport default\b/.test(file.code)).map(({ path }) => path)).toEqual([])
  })
})

describe('types are not talked out of', () => {
  const found = (pattern: RegExp) =>
    files.flatMap(({ path, code: text }) => placesOf(text, pattern).map((line) => `${path}:${line}`))
  test('no any', () => expect(found(/(?::|<|\||&|,|\bas)\s*any\b(?!\s*[(,:])/g)).toEqual([]))
  test('no "!" after a value', () => expect(found(/[\w)\]]!(?!=)/g)).toEqual([]))
  test('no @ts-ignore', () => {
    expect(
      files.filter(({ text }) => /@ts-(?:ignore|expect-error|nocheck)/.test(text)).map(({ path }) => path),
    ).toEqual([])
  })
  test('no cast but where a value was just checked', () => {
    const casts = files.map(({ path, code: text }) => ({
      path,
      count: placesOf(withoutImports(text), /\bas\s+(?!const\b)[\w{[(]/g).length,
    }))
    expect(casts.filter(({ path, count }) => count > (CASTS[path] ?? 0))).toEqual([])
  })
})

const withoutImports = (text: string): string => text.replace(/^(?:import|export)\b[^;(=]*?\bfrom\b/gm, '')

function placesOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => text.slice(0, index).split('\n').length)
}

interface Function {
  readonly at: string
  readonly lines: number
}

/** Functions of formatted code: from the line that opens one to the first "}" at the same indentation. */
function functionsOf({ path, code: text }: SourceFile): Function[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    if (
      !/\bfunction\b|=>\s*\{\s*$|^\s+(?:async |get |\*)?\w+\(.*\{\s*$/.test(line) ||
      /^\s*(?:if|for|while|switch)\b/.test(line)
    )
      return []
    const indent = /^\s*/.exec(line)?.[0] ?? ''
    const length = lines.slice(at + 1).findIndex((other) => other.startsWith(`${indent}}`)) + 2
    return [{ at: `${path}:${at + 1}`, lines: length }]
  })
}
