import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { framed } from '../src/lint/frame.ts'
import { docx, docxParts, p, tbl } from './with/docx.ts'
import { PLAN } from './with/plan.ts'
import { type Ended, folder, kehoach } from './with/world.ts'
import { zipOf } from './with/zip.ts'

// A drafter's way: read, check, take the comments into Word, take them out again.

const TASK = framed({
  in: 'task',
  text: '1. Rà soát thủ tục hành chính.\n\n2. Xây dựng phần mềm, xong trước ngày 30/6/2026 tại UBNDtỉnh .',
}).text
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => p(line))
    .join('')
const TABLE = tbl([
  ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn'],
  ['1', 'Rà soát danh mục', 'Sở Nội vụ', 'Trước ngày 30/6/2026'],
  ['2', 'Xây dựng báo cáo', 'Sở Tài chính', 'Quý III/2026'],
])

let box: ReturnType<typeof folder>
const at = (name: string): string => join(box.path, name)
const run = (...args: string[]): Promise<Ended> => kehoach([...args, '--lang', 'en'], { cwd: box.path })

beforeAll(() => {
  box = folder()
  writeFileSync(at('du-thao.docx'), docx(paragraphs(TASK)))
  writeFileSync(at('phu-luc.docx'), docx(`${paragraphs(PLAN)}${p('PHỤ LỤC')}${TABLE}`))
  writeFileSync(at('a.txt'), PLAN)
})
afterAll(() => box.remove())

describe('a Word file goes through every command', () => {
  test('parse: a task of a table says table, row and cell', async () => {
    const { code, out } = await run('parse', 'phu-luc.docx', '--format', 'json')
    const plan = JSON.parse(out)
    expect(code).toBe(0)
    expect(plan.source.format).toBe('docx')
    const rows = plan.tasks.filter(({ id }: { id: string }) => /T1\.\d/.test(id))
    expect(rows.map(({ text, at: place }: { text: string; at: object }) => [text, place])).toEqual([
      ['Rà soát danh mục', expect.objectContaining({ table: 1, row: 2, cell: 1, paragraph: expect.any(Number) })],
      ['Xây dựng báo cáo', expect.objectContaining({ table: 1, row: 3 })],
    ])
  })

  test('the plan is that of the same text, places aside', async () => {
    writeFileSync(at('same.docx'), docx(paragraphs(PLAN)))
    const [word, text] = await Promise.all(
      ['same.docx', 'a.txt'].map(async (name) => (await run('parse', name, '--format', 'json')).out),
    )
    const bare = (json = '') =>
      JSON.parse(json, (key, value) => (['at', 'source', 'ignored', 'body'].includes(key) ? undefined : value))
    expect(bare(word)).toEqual(bare(text))
  })

  test('YAML of a Word file is judged like the file itself', async () => {
    await run('parse', 'du-thao.docx', '--out', 'yaml')
    const rules = async (name: string) => {
      const { files } = JSON.parse((await run('validate', name, '--format', 'json')).out)
      return files[0].findings
        .map(({ rule, item }: { rule: string; item: string }) => `${rule} ${item}`)
        .filter((line: string) => /^(?:task|two|plan|missing)/.test(line))
    }
    expect(await rules('yaml/du-thao.yaml')).toEqual(await rules('du-thao.docx'))
  })

  test('validate names the paragraph, in JSON and in words', async () => {
    const { out } = await run('validate', 'du-thao.docx', '--format', 'json', '--rule', 'task-without-deadline=error')
    const found = JSON.parse(out).files[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'task-without-deadline',
    )
    expect(found.at).toEqual({ paragraph: expect.any(Number) })
    const unix = await run('validate', 'du-thao.docx', '--format', 'unix')
    expect(unix.out).toMatch(/^du-thao\.docx:\d+:1: paragraph \d+: /m)
    const pretty = await run('validate', 'du-thao.docx')
    expect(pretty.out).toMatch(/ {2}paragraph \d+ /)
  })

  test('--fix leaves a Word file alone and says what to do', async () => {
    const before = readFileSync(at('du-thao.docx'))
    const { code, err } = await run('validate', 'du-thao.docx', '--fix')
    expect([code, err]).toEqual([2, expect.stringMatching(/--annotate FILE --suggest/)])
    expect(readFileSync(at('du-thao.docx'))).toEqual(before)
  })
})

describe('comments go into a copy', () => {
  test('annotate, and strip gives the text back', async () => {
    const { code, err } = await run('validate', 'du-thao.docx', '--annotate', 'gop-y.docx', '--suggest')
    expect([code < 2, err]).toEqual([true, ''])
    expect((await run('strip', 'gop-y.docx', '--out', 'lai.docx')).code).toBe(0)
    const texts = await Promise.all(
      ['du-thao.docx', 'lai.docx'].map(async (name) => (await run('parse', name, '--stage', 'blocks')).out),
    )
    expect(texts[1]).toBe(texts[0])
  })

  test.each([[], ['--suggest']])('annotating what is annotated changes nothing %j', async (...more) => {
    await run('validate', 'du-thao.docx', '--annotate', 'mot.docx', ...more)
    await run('validate', 'mot.docx', '--annotate', 'hai.docx', ...more)
    expect(readFileSync(at('hai.docx')).equals(readFileSync(at('mot.docx')))).toBe(true)
  })

  test.each(['', 'hom-nay', '99999999999999999999'])(
    'a SOURCE_DATE_EPOCH that is no date (%j) dates nothing',
    async (epoch) => {
      const args = ['validate', 'du-thao.docx', '--annotate', 'khong-ngay.docx', '--lang', 'en']
      await kehoach(args, { cwd: box.path, env: { SOURCE_DATE_EPOCH: epoch } })
      const dated = readFileSync(at('khong-ngay.docx'))
      await kehoach(args, { cwd: box.path })
      expect(readFileSync(at('khong-ngay.docx')).equals(dated)).toBe(true)
    },
  )

  test('a file whose folders have entries of their own is annotated and stripped', async () => {
    const folders = ['_rels/', 'word/', 'word/_rels/'].map((name) => ({ name, data: '', stored: true }))
    writeFileSync(at('thu-muc.docx'), zipOf([...folders, ...docxParts(paragraphs(TASK))]))
    const { code, err } = await run('validate', 'thu-muc.docx', '--annotate', 'thu-muc.gop-y.docx')
    expect([code < 2, err]).toEqual([true, ''])
    expect((await run('strip', 'thu-muc.gop-y.docx', '--out', 'thu-muc.lai.docx')).code).toBe(0)
    expect((await run('parse', 'thu-muc.lai.docx')).code).toBe(0)
  })

  const wrong: [args: string[], says: RegExp][] = [
    [['validate', 'a.txt', '--annotate', 'b.docx'], /\.docx files only/],
    [['validate', 'du-thao.docx', 'phu-luc.docx', '--annotate', 'b.docx'], /one Word file/],
    [['validate', 'du-thao.docx', '--annotate', 'du-thao.docx'], /would overwrite the input/],
    [['validate', 'du-thao.docx', '--suggest'], /--suggest needs --annotate/],
    [['strip', 'du-thao.docx', '--out', 'du-thao.docx'], /would overwrite the input/],
    [['strip', 'a.txt', '--out', 'b.docx'], /Word/],
    [['strip', 'khong-co.docx', '--out', 'b.docx'], /not-found/],
  ]
  test.each(wrong)('%j is refused and writes nothing', async (args, says) => {
    const { code, err } = await run(...args)
    expect([code, err]).toEqual([2, expect.stringMatching(says)])
    expect(existsSync(at('b.docx'))).toBe(false)
  })
})
