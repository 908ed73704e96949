import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Plan } from '../src/plan/plan.ts'
import { docxOf } from '../src/report/docx/write.ts'
import { type Paper, paragraph } from '../src/report/paper/paper.ts'
import { planPaper } from '../src/report/papers/plan.ts'
import { reviewPaper } from '../src/report/papers/review.ts'
import { pngOf } from '../src/report/raster.ts'
import { examples } from './with/examples.ts'
import { HOSTILE_RESULTS } from './with/findings.ts'
import { EMPTY_PLAN, MAKING, wordOf } from './with/papers.ts'
import { planAt } from './with/plan-at.ts'
import { oddPlan } from './with/plans-made.ts'
import { KINDS } from './with/report-kinds.ts'
import { unzipped } from './with/word-made.ts'

// What the library makes of a report is a sound Word file, the same each time.

const CHECKER = join(tmpdir(), 'kehoach-ooxml-0.4.0')
const folder = mkdtempSync(join(tmpdir(), 'kehoach-word-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function documentOf(paper: Paper): Promise<string> {
  return (await unzipped(await wordOf(paper))).get('word/document.xml')?.text ?? ''
}

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, value = '']) => value)

function expectSound(xml: string): void {
  // Word refuses a cell that does not end with a paragraph.
  expect(all(xml, /(<w:p>|<\/w:p>|<w:p\/>)<\/w:tc>/g)).toHaveLength(all(xml, /(<\/w:tc>)/g).length)
  const ids = all(xml, /<w:bookmarkStart [^>]*w:id="(\d+)"/g)
  expect(new Set(ids).size).toBe(ids.length)
  expect(all(xml, /<w:bookmarkEnd [^>]*w:id="(\d+)"/g)).toEqual(ids)
  const names = all(xml, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g)
  expect(new Set(names).size).toBe(names.length)
  expect(all(xml, /<w:hyperlink [^>]*w:anchor="([^"]*)"/g).filter((name) => !names.includes(name))).toEqual([])
}

describe.each(KINDS)('%s', (_, paperOf) => {
  test('of plans made by chance is sound', { timeout: 60_000 }, async () => {
    for (const plan of fc.sample(oddPlan, { numRuns: 8, seed: 6 })) expectSound(await documentOf(paperOf(plan)))
  })

  test('is the same file each time', async () => {
    const plan = await planAt(examples[0]?.text ?? '', 'a.txt')
    const [a, b] = [await docxOf(paperOf(plan), pngOf), await docxOf(paperOf(plan), pngOf)]
    expect(Buffer.from(a).equals(b)).toBe(true)
  })
})

describe('words stay as they are', () => {
  test.each(['{default-bullet-numbering-0}', '$& $1', '{x.png}', '<w:sectPr>', ' a  b ', '&amp;'])(
    '%s',
    async (text) => {
      const sheet = { name: '', landscape: false, restart: true, blocks: [paragraph('text', text)] }
      const paper = { title: text, author: text, date: '2026-11-25', lang: 'vi' as const, sheets: [sheet] }
      const words = all(await documentOf(paper), /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join('')
      expect(words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(text)
    },
  )
})

test('no entry of the file is a folder, and all have one date', async () => {
  const bytes = await wordOf(planPaper(EMPTY_PLAN, MAKING))
  expect([...(await unzipped(bytes)).keys()].filter((name) => name.endsWith('/'))).toEqual([])
})

async function written(plans: readonly Plan[]): Promise<string[]> {
  const files: string[] = []
  for (const [i, plan] of plans.entries())
    for (const [kind, paperOf] of KINDS) {
      const file = join(folder, `${kind}-${i}.docx`)
      writeFileSync(file, await docxOf(paperOf(plan), pngOf))
      files.push(file)
    }
  return files
}

const HAS_OFFICE = spawnSync('soffice', ['--version']).status === 0
test.skipIf(!HAS_OFFICE)('LibreOffice opens each kind', { timeout: 240_000 }, async () => {
  const files = await written([await planAt(examples[0]?.text ?? '', 'a.txt')])
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  })
  expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(KINDS.length)
})

// KEHOACH_OOXML=200 checks so many plans of each kind; the checker is there once scripts/ooxml.mjs has run.
const MANY = Number(process.env['KEHOACH_OOXML'] ?? 1)
test.skipIf(!existsSync(CHECKER))('the Open XML SDK finds nothing wrong', { timeout: 3_600_000 }, async () => {
  const files = await written(fc.sample(oddPlan, { numRuns: MANY, seed: 7 }))
  for (const [i, one] of HOSTILE_RESULTS.entries()) {
    const file = join(folder, `hostile-${i}.docx`)
    writeFileSync(
      file,
      await docxOf(
        reviewPaper(EMPTY_PLAN, one, () => 'custom', MAKING),
        pngOf,
      ),
    )
    files.push(file)
  }
  const { stdout } = spawnSync(process.execPath, ['scripts/ooxml.mjs', ...files], { encoding: 'utf8' })
  expect(stdout.split('\n').filter((told) => told !== '' && !told.endsWith('no new errors'))).toEqual([])
})
