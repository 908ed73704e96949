import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DocumentLine, Revisions } from '../src/read/document.ts'
import { readDocx } from '../src/read/docx/index.ts'
import { annotate, strip, type WordEdit } from '../src/word/index.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'
import { dice, unzipped, wildParts, zipped } from './with/word-made.ts'
import { paragraphTexts, settled } from './with/word-read.ts'

const MAIN = 'word/document.xml'

async function linesOf(bytes: Uint8Array, revisions: Revisions = 'final'): Promise<readonly DocumentLine[]> {
  const read = await readDocx(bytes, { revisions })
  if ('error' in read) throw new Error(read.error.message.en)
  return read.lines
}

async function suggested(bytes: Uint8Array, edits: readonly WordEdit[]) {
  const made = await annotate(bytes, { notes: [], edits }, { date: '2026-11-25T00:00:00Z', revisions: 'final' })
  if ('error' in made) throw new Error(made.error.message.en)
  return made
}

const textIn = async (bytes: Uint8Array): Promise<string> => (await unzipped(bytes)).get(MAIN)?.text ?? ''
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
const PUT = ['', 'sửa', 'Ủy ban & <nhân dân>', ' thêm ', 'a\tb']

/** Edits at random, at most one a line, and the text that accepting them gives. */
function editsFor(lines: readonly DocumentLine[], count: number, seed: number) {
  const roll = dice(seed)
  const chosen = new Map<DocumentLine, WordEdit>()
  for (let tries = 0; chosen.size < Math.min(count, lines.length) && tries < count * 20; tries++) {
    const line = lines[roll(lines.length)]
    if (!line || line.text.length - line.label < 2 || chosen.has(line)) continue
    const start = line.label + roll(line.text.length - line.label)
    const end = roll(4) === 0 ? start : start + 1 + roll(Math.min(line.text.length - start, 30))
    const text = PUT[roll(PUT.length)] ?? ''
    if ((start === end && text.trim() === '') || /[\ud800-\udfff]/.test(line.text)) continue
    chosen.set(line, { at: { line, start, end }, text })
  }
  return chosen
}

const after = ({ text }: DocumentLine, edit: WordEdit | undefined): string =>
  fold(edit ? text.slice(0, edit.at.start) + edit.text + text.slice(edit.at.end) : text)

/** Edits of a file in one go; those that are refused leave their line as it was. */
async function checkFile(bytes: Uint8Array, count: number, seed: number): Promise<{ made: number; refused: number }> {
  const lines = await linesOf(bytes)
  const original = await textIn(bytes)
  const chosen = editsFor(lines, count, seed)
  const { bytes: all, skipped, problems } = await suggested(bytes, [...chosen.values()])
  expect(problems.length > 0).toBe(skipped.length > 0)
  const kept = new Map([...chosen].filter(([, edit]) => !skipped.includes(edit)))
  const xml = await textIn(all)
  const parts = await unzipped(bytes)
  const put = async (text: string) =>
    linesOf(await zipped({ ...Object.fromEntries([...parts].map(([name, part]) => [name, part.bytes])), [MAIN]: text }))
  const wanted = lines.map((line) => after(line, kept.get(line))).filter((text) => text !== '')
  const found = (await put(settled(xml, 'accept'))).map(({ text }) => fold(text))
  expect(found).toEqual(wanted)
  expect((await linesOf(all)).map(({ text }) => fold(text))).toEqual(wanted)
  expect(paragraphTexts(settled(xml, 'reject'))).toEqual(paragraphTexts(original))
  expect((await linesOf(all, 'original')).map(({ text }) => text)).toEqual(
    (await linesOf(bytes, 'original')).map(({ text }) => text),
  )
  await checkTakenBack(all, parts)
  return { made: kept.size, refused: skipped.length }
}

async function checkTakenBack(all: Uint8Array, before: Awaited<ReturnType<typeof unzipped>>): Promise<void> {
  const made = await strip(all)
  if ('error' in made) throw new Error(made.error.message.en)
  const back = await unzipped(made.bytes)
  for (const [name, part] of before)
    expect(Buffer.compare(back.get(name)?.bytes ?? new Uint8Array(), part.bytes)).toBe(0)
}

describe('accepting all gives the edited text, rejecting all the original', () => {
  test('on more than 1,000 edits in generated files', { timeout: 240_000 }, async () => {
    let [made, refused] = [0, 0]
    for (let seed = 1; made < 1000; seed++) {
      const counts = await checkFile(await zipped(wildParts(seed)), 16, seed)
      made += counts.made
      refused += counts.refused
    }
    // Others' insertions, which are not edited, are in one run of fourteen.
    expect(refused).toBeLessThan(made / 2)
    expect(refused).toBeGreaterThan(0)
  })

  const corpus = join(SHARED, 'corpus')
  const files = HAS_SHARED ? readdirSync(corpus).filter((name) => name.endsWith('.docx')) : []
  test.runIf(files.length > 0).each(files)('on 80 edits in %s', async (name) => {
    const { made, refused } = await checkFile(new Uint8Array(readFileSync(join(corpus, name))), 80, 5)
    expect(made).toBeGreaterThan(refused * 5)
  })
})
