import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readDocx } from '../src/read/docx/index.ts'
import { annotate, strip, type WordEdit, type WordNote } from '../src/word/index.ts'
import { dice, unzipped, wildParts, zipped } from './with/word-made.ts'
import { settled } from './with/word-read.ts'

const MAIN = 'word/document.xml'
const folder = mkdtempSync(join(tmpdir(), 'kehoach-annotate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const has = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0

/** A generated file with comments and changes, and the file that it was. */
async function annotatedFile(seed: number) {
  const bytes = await zipped(wildParts(seed))
  const read = await readDocx(bytes, { revisions: 'final' })
  if ('error' in read) throw new Error(read.error.message.en)
  const roll = dice(seed)
  const lines = read.lines.filter(({ text }) => text.length > 12)
  const notes: WordNote[] = lines.map((line) => ({
    at: { line, start: roll(5), end: 6 + roll(6) },
    paragraphs: [`Góp ý ${seed}: thiếu thời hạn`, 'Quy tắc: task-without-deadline'],
  }))
  const edits: WordEdit[] = lines.map((line) => ({ at: { line, start: 4, end: 4 + roll(8) }, text: 'sửa' }))
  const made = await annotate(bytes, { notes, edits }, { date: '2026-11-25T00:00:00Z', revisions: 'final' })
  if ('error' in made) throw new Error(made.error.message.en)
  return { bytes, made: made.bytes, notes }
}

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const pandoc = (path: string, changes: 'accept' | 'reject'): string =>
  execFileSync('pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none', `--track-changes=${changes}`, path], {
    encoding: 'utf8',
  })

describe.skipIf(!has('pandoc'))('pandoc reads the changes', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'of generated file %i: rejected the original, accepted the edited text',
    async (seed) => {
      const { bytes, made } = await annotatedFile(seed)
      const [was, is] = [put(`${seed}.docx`, bytes), put(`${seed}.made.docx`, made)]
      expect(pandoc(is, 'reject')).toBe(pandoc(was, 'reject'))
      const parts = Object.fromEntries([...(await unzipped(made))].map(([name, part]) => [name, part.text]))
      const accepted = await zipped({ ...parts, [MAIN]: settled(parts[MAIN] ?? '', 'accept') })
      const text = pandoc(is, 'accept')
      expect(text).toBe(pandoc(put(`${seed}.accepted.docx`, accepted), 'accept'))
      expect(text).toContain('sửa')
    },
  )
})

describe.skipIf(!has('soffice'))('LibreOffice opens what was written', () => {
  test('and what it saves again loses the comments and changes by their author', { timeout: 180_000 }, async () => {
    const files = await Promise.all([11, 12, 13].map(annotatedFile))
    const paths = files.map(({ made }, n) => put(`office${n}.docx`, made))
    const out = join(folder, 'out')
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const options = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out]
    execFileSync('soffice', [profile, ...options, ...paths], { stdio: 'ignore', timeout: 150_000 })
    for (const [n, { notes }] of files.entries()) {
      const saved = new Uint8Array(readFileSync(join(out, `office${n}.docx`)))
      const comments = (await unzipped(saved)).get('word/comments.xml')?.text ?? ''
      expect(comments.split('w:author="kehoach"')).toHaveLength(notes.length + 1)
      const back = await strip(saved)
      if ('error' in back) throw new Error(back.error.message.en)
      const parts = await unzipped(back.bytes)
      expect([...parts.values()].filter(({ text }) => text.includes('"kehoach"'))).toEqual([])
    }
  })
})
