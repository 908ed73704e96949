import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DocumentLine } from '../src/read/document.ts'
import { readDocx } from '../src/read/docx/index.ts'
import { annotate, strip, type WordNote } from '../src/word/index.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'
import { dice, unzipped, wildParts, zipped } from './with/word-made.ts'
import { commented } from './with/word-read.ts'

const OPTIONS = { date: '2026-11-25T00:00:00Z', revisions: 'final' } as const
const MAIN = 'word/document.xml'

async function linesOf(bytes: Uint8Array): Promise<readonly DocumentLine[]> {
  const read = await readDocx(bytes, { revisions: 'final' })
  if ('error' in read) throw new Error(read.error.message.en)
  return read.lines
}

async function annotated(bytes: Uint8Array, notes: readonly WordNote[]): Promise<Uint8Array> {
  const made = await annotate(bytes, { notes }, OPTIONS)
  if ('error' in made) throw new Error(made.error.message.en)
  return made.bytes
}

async function stripped(bytes: Uint8Array): Promise<Uint8Array> {
  const made = await strip(bytes)
  if ('error' in made) throw new Error(made.error.message.en)
  return made.bytes
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** From a place in a line to one in a line below, outside of tables and text boxes (not read in the order of the file). */
function overLines(lines: readonly DocumentLine[], line: DocumentLine, start: number, roll: (n: number) => number) {
  const from = lines.indexOf(line)
  const some = lines.slice(from, from + 2 + roll(3))
  const endLine = some.at(-1)
  if (!endLine || some.length < 2 || some.some(({ at, text }) => at.table !== undefined || text.includes('Hộp:')))
    return null
  if (line.text.slice(start).trim() === '' || endLine.text.length - endLine.label < 2) return null
  const end = endLine.label + 1 + roll(endLine.text.length - endLine.label - 1)
  const between = some.slice(1, -1).map(({ text, label }) => text.slice(label))
  const words = [line.text.slice(start), ...between, endLine.text.slice(endLine.label, end)].join(' ')
  return { note: { at: { line, start, end, endLine }, paragraphs: ['Nhiều dòng'] }, words }
}

/** Spans of written words at random, some over several lines of the text. */
function spans(lines: readonly DocumentLine[], count: number, seed: number): { note: WordNote; words: string }[] {
  const roll = dice(seed)
  const found: { note: WordNote; words: string }[] = []
  for (let tries = 0; found.length < count && tries < count * 20; tries++) {
    const line = lines[roll(lines.length)]
    if (!line || line.text.length - line.label < 2 || line.text.startsWith('Hộp:')) continue
    const start = line.label + roll(line.text.length - line.label)
    const over = roll(8) === 0 ? overLines(lines, line, start, roll) : null
    if (over) found.push(over)
    if (over) continue
    const end = start + 1 + roll(line.text.length - start)
    const words = line.text.slice(start, end)
    if (words.trim() === '' || /^\p{M}/u.test(line.text.slice(end)) || /[\ud800-\udfff]/.test(words)) continue
    found.push({ note: { at: { line, start, end }, paragraphs: [`Góp ý ${found.length} <&>`] }, words })
  }
  return found
}

/** Annotates, and holds that every comment stands on its words and that nothing else has changed. */
async function checkFile(bytes: Uint8Array, count: number, seed: number): Promise<number> {
  const asked = spans(await linesOf(bytes), count, seed)
  const made = await annotated(
    bytes,
    asked.map(({ note }) => note),
  )
  const [before, after] = [await unzipped(bytes), await unzipped(made)]
  const comments = after.get('word/comments.xml')?.text ?? ''
  const xml = after.get(MAIN)?.text ?? ''
  const ranges = commented(xml)
  const ids = [...comments.matchAll(/<w:comment [^>]*?w:id="(\d+)"[^>]*?w:author="kehoach"/g)].map(([, id]) => id ?? '')
  expect(ids.map((id) => fold(ranges.get(id) ?? ''))).toEqual(asked.map(({ words }) => fold(words)))
  for (const id of ids) expect(xml.split(`<w:commentReference w:id="${id}"/>`)).toHaveLength(2)
  const touched = new Set([MAIN, 'word/comments.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'])
  for (const [name, part] of before) {
    expect(after.get(name)?.date).toBe(part.date)
    if (!touched.has(name)) expect(Buffer.compare(after.get(name)?.packed ?? new Uint8Array(), part.packed)).toBe(0)
  }
  expect([...after.keys()].filter((name) => before.has(name))).toEqual([...before.keys()])
  await checkTakenBack(bytes, made, before, asked)
  return asked.length
}

async function checkTakenBack(
  bytes: Uint8Array,
  made: Uint8Array,
  before: Awaited<ReturnType<typeof unzipped>>,
  asked: readonly { note: WordNote }[],
): Promise<void> {
  const back = await unzipped(await stripped(made))
  expect([...back.keys()]).toEqual([...before.keys()])
  for (const [name, part] of before)
    expect(Buffer.compare(back.get(name)?.bytes ?? new Uint8Array(), part.bytes)).toBe(0)
  const again = await annotated(
    made,
    asked.map(({ note }) => note),
  )
  expect(Buffer.compare(again, made)).toBe(0)
  expect(await stripped(bytes)).toBe(bytes)
}

describe('a comment stands on exactly the words that it is about, and all else stays', () => {
  test('in 100 generated files, ten spans each', { timeout: 120_000 }, async () => {
    let seen = 0
    for (let seed = 1; seed <= 100; seed++) seen += await checkFile(await zipped(wildParts(seed)), 10, seed)
    expect(seen).toBe(1000)
  })

  const corpus = join(SHARED, 'corpus')
  const files = HAS_SHARED ? readdirSync(corpus).filter((name) => name.endsWith('.docx')) : []
  test.runIf(files.length > 0).each(files)('in %s, 150 spans', async (name) => {
    expect(await checkFile(new Uint8Array(readFileSync(join(corpus, name))), 150, 7)).toBe(150)
  })
})
