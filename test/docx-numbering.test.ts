import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../src/read/docx/index.ts'
import { numeral } from '../src/read/docx/numeral.ts'
import { readMarker } from '../src/tree/marker.ts'
import { type DocxOptions, docx, list, p } from './with/docx.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const result = await readDocx(bytes, { revisions: 'final' })
  if ('error' in result) throw new Error(result.error.message.en)
  return result.lines.map(({ text }) => text)
}

/** The labels of paragraphs that say "x", by list and level. */
async function labels(
  items: readonly (readonly [id: number, level: number])[],
  options: DocxOptions,
): Promise<string[]> {
  const body = items.map((num) => p('x', { num })).join('')
  return (await linesOf(docx(body, options))).map((line) => line.replace(/ ?x$/, ''))
}

const PLAN = list(1, [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
  ['bullet', '\uf0b7'],
])

describe('a number', () => {
  test.each([
    [4, 'upperRoman', 'IV'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [4000, 'upperRoman', '4000'],
    [2, 'lowerLetter', 'b'],
    [28, 'upperLetter', 'BB'],
    [7, 'decimalZero', '07'],
    [3, 'vietnameseCounting', 'ba'],
    [3, 'none', ''],
    [0, 'lowerLetter', '0'],
    [5, 'chicago', '5'],
  ])('%d as %s is "%s"', (value, format, text) => {
    expect(numeral(value, format)).toBe(text)
  })
})

describe('lists count as Word counts', () => {
  test('Roman numbers, numbers, letters and bullets of a plan', async () => {
    const items = [[1, 0], [1, 1], [1, 2], [1, 2], [1, 3], [1, 1], [1, 2], [1, 0], [1, 1]] as const // biome-ignore format: a row
    expect(await labels(items, { numbering: PLAN })).toEqual(['I.', '1.', 'a)', 'b)', '+', '2.', 'a)', 'II.', '1.'])
  })

  test('a level that was skipped counts as begun', async () => {
    expect(await labels([[1, 0], [1, 2], [1, 1]], { numbering: PLAN })).toEqual(['I.', 'a)', '2.']) // biome-ignore format: a row
  })

  test('numbers of one definition go on together; a start of their own is taken once', async () => {
    const numbering = `${list(1, [['decimal', '%1.']])}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    const items = [[1, 0], [2, 0], [3, 0], [3, 0], [1, 0]] as const // biome-ignore format: a row
    expect(await labels(items, { numbering })).toEqual(['1.', '2.', '1.', '2.', '3.'])
  })

  test('legal numbers, no restart, a level of its own, no number', async () => {
    const numbering = list(
      1,
      [
        ['upperRoman', 'Chương %1.'],
        ['decimal', '%1.%2', '<w:isLgl/>'],
        ['lowerLetter', '(%3)', '<w:lvlRestart w:val="0"/>'],
      ],
      '<w:lvlOverride w:ilvl="3"><w:lvl w:ilvl="3"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="%4/"/></w:lvl></w:lvlOverride>',
    )
    const items = [[1, 0], [1, 1], [1, 2], [1, 0], [1, 1], [1, 2], [1, 3], [0, 0], [9, 0]] as const // biome-ignore format: a row
    expect(await labels(items, { numbering })).toEqual(['Chương I.', '1.1', '(a)', 'Chương II.', '2.1', '(b)', '5/', '', '']) // biome-ignore format: a row
  })

  test('styles bring numbers; a numbering style stands for a list', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/></w:style><w:style w:type="numbering" w:styleId="KeHoach"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const numbering = `${list(1, [
      ['upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'],
      ['decimal', '%2.', '<w:pStyle w:val="Khoan"/>'],
    ])}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="KeHoach"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`
    const body =
      p('x', { style: 'Muc' }) + p('x', { style: 'Khoan' }) + p('x', { num: [2, 0] }) + p('x', { style: 'Khoan' })
    expect(await linesOf(docx(body, { styles, numbering }))).toEqual(['I. x', '1. x', 'II. x', '1. x'])
  })

  test.each([
    ['a style based on itself', '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>', PLAN, 'I. x'],
    ['a numbering style that leads to itself', '<w:style w:type="numbering" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>', '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>', 'x'],
    ['a definition that is missing', '', '<w:num w:numId="1"><w:abstractNumId w:val="77"/></w:num>', 'x'],
    ['a start of 2^31', '', list(1, [['decimal', '%1.']], '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="2147483648"/></w:lvlOverride>'), '100000. x'],
  ])('%s does no harm', async (_, styles, numbering, line) => {
    expect(await linesOf(docx(p('x', { style: 'A', num: [1, 0] }), { styles, numbering }))).toEqual([line])
  }) // biome-ignore format: a table

  test.each(['\uf0b7', '\uf0a7', '\uf0d8', '\uf0fc', 'o', '§', 'Ø', 'v', '-', '+', '•', '–'])(
    'the bullet "%s" opens an item',
    async (sign) => {
      const [line = ''] = await linesOf(docx(p('Rà soát', { num: [1, 0] }), { numbering: list(1, [['bullet', sign]]) }))
      expect(readMarker(line)?.marker.kind).toBe('bullet')
    },
  )
})

const SOFFICE = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
})

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
// LibreOffice draws symbol bullets as "•".
const sameSigns = (text: string): string => folded(text).replace(/^[-+•▪●o] /u, '• ')

function asText(files: readonly string[]): Map<string, string[]> {
  const out = mkdtempSync(join(tmpdir(), 'kehoach-soffice-'))
  try {
    const profile = `-env:UserInstallation=file://${out}/profile`
    execFileSync(SOFFICE ?? '', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', out, ...files], { stdio: 'ignore', timeout: 240_000 }) // biome-ignore format: a command
    const texts = readdirSync(out).filter((name) => name.endsWith('.txt'))
    return new Map(texts.map((name) => [name, readFileSync(join(out, name), 'utf8').split('\n').map(sameSigns)]))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

describe.skipIf(SOFFICE === undefined)('LibreOffice sees the same lines', () => {
  test('of lists made here', { timeout: 300_000 }, async () => {
    const items = [[1, 0], [1, 1], [1, 2], [1, 3], [1, 2], [1, 1], [1, 0], [1, 2], [1, 1]] as const // biome-ignore format: a row
    const bytes = docx(items.map((num) => p('Rà soát', { num })).join(''), { numbering: PLAN })
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-docx-'))
    const file = join(folder, 'lists.docx')
    writeFileSync(file, bytes)
    const theirs = asText([file]).get('lists.txt') ?? []
    rmSync(folder, { recursive: true, force: true })
    expect((await linesOf(bytes)).map(sameSigns)).toEqual(
      theirs.map((line) => line.replace(/^\ufeff/, '').trim()).filter((line) => line !== ''),
    )
  })

  test.skipIf(!HAS_SHARED)('of real plans, 995 of 1,000 or more', { timeout: 300_000 }, async () => {
    const corpus = join(SHARED, 'corpus')
    const files = readdirSync(corpus).filter((name) => name.endsWith('.docx'))
    const texts = asText(files.map((name) => join(corpus, name)))
    let lines = 0
    let same = 0
    for (const name of files) {
      // A line break joins where it only shapes the line: compare the text without ends of lines.
      const theirs = folded((texts.get(name.replace(/docx$/, 'txt')) ?? []).join(' '))
      for (const line of await linesOf(readFileSync(join(corpus, name)))) {
        lines++
        if (theirs.includes(sameSigns(line))) same++
      }
    }
    expect(same / lines).toBeGreaterThanOrEqual(0.995)
  })
})
