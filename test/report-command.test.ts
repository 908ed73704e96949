import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { examples } from './with/examples.ts'
import { planAt } from './with/plan-at.ts'
import { unzipped } from './with/word-made.ts'
import { folder, kehoach } from './with/world.ts'
import { zipOf } from './with/zip.ts'

let cwd = ''
let remove = (): void => undefined
beforeEach(() => {
  const made = folder()
  cwd = made.path
  remove = made.remove
  writeFileSync(join(cwd, 'a.txt'), text)
})
afterEach(() => {
  vi.useRealTimers()
  remove()
})

const text = examples.find(({ name }) => name.startsWith('so-noi-vu'))?.text ?? ''
const run = (...args: string[]) => kehoach(['report', ...args], { cwd })
const get = (name: string): Buffer => readFileSync(join(cwd, name))

describe('a report goes to the file that is named', () => {
  test.each([
    ['plan', 'docx'],
    ['plan', 'html'],
    ['plan', 'md'],
    ['assignments', 'docx'],
    ['assignments', 'csv'],
    ['assignments', 'xlsx'],
    ['assignments', 'html'],
    ['calendar', 'ics'],
    ['calendar', 'docx'],
    ['calendar', 'md'],
    ['review', 'docx'],
    ['review', 'html'],
    ['review', 'md'],
    ['review', 'xlsx'],
  ])('%s as .%s, the same bytes each time', async (kind, ending) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') })
    const args = ['a.txt', '--kind', kind, '--date', '2026-11-25', '--out']
    expect(await run(...args, `1.${ending}`)).toMatchObject({ code: 0, err: `1.${ending}\n` })
    vi.setSystemTime(new Date('2031-05-06T07:08:09Z'))
    expect((await run(...args, `2.${ending}`)).code).toBe(0)
    expect(get(`1.${ending}`).equals(get(`2.${ending}`))).toBe(true)
  })

  test('a comparison of two plans', async () => {
    writeFileSync(join(cwd, 'b.txt'), text.replace('31/3/2026', '30/4/2026'))
    expect((await run('a.txt', 'b.txt', '--kind', 'comparison', '--out', 'c.html')).code).toBe(0)
    expect(get('c.html').toString()).toContain('BÁO CÁO SO SÁNH KẾ HOẠCH')
  })

  test('a comparison with the document that a plan carries out', async () => {
    writeFileSync(join(cwd, 'goc.txt'), text.replace('31/3/2026', '30/4/2026'))
    const { code } = await run('a.txt', '--kind', 'comparison', '--base', 'goc.txt', '--out', 'c.md')
    expect(code).toBe(0)
    expect(get('c.md').toString()).toMatch(/văn bản gốc/i)
  })

  test('or to standard output, dated by SOURCE_DATE_EPOCH', async () => {
    const world = { cwd, env: { SOURCE_DATE_EPOCH: '1767225600' } }
    const { out } = await kehoach(['report', 'a.txt', '--kind', 'calendar', '--format', 'ics'], world)
    expect(out).toContain('DTSTAMP:20260101T000000Z')
  })

  test('in English where that is asked for, else in Vietnamese whatever the machine speaks', async () => {
    const world = { cwd, env: { LANG: 'en_US.UTF-8' } }
    const args = ['report', 'a.txt', '--kind', 'assignments', '--format', 'markdown']
    expect((await kehoach(args, world)).out).toContain('BẢNG PHÂN CÔNG NHIỆM VỤ')
    expect((await kehoach([...args, '--lang', 'en'], world)).out).toContain('ASSIGNMENT OF TASKS')
  })
})

describe('what cannot be is refused in one sentence', () => {
  test.each([
    [['a.txt', '--kind', 'assignments', '--out', 'x.ics'], 'Chỉ lịch'],
    [['a.txt', '--kind', 'plan', '--out', 'x.csv'], 'không phải bảng'],
    [['a.txt', '--kind', 'plan'], 'Hãy cho biết tệp ra'],
    [['a.txt', '--kind', 'plan', '--out', '-', '--format', 'docx'], 'Hãy cho biết tệp ra'],
    [['a.txt', '--kind', 'plan', '--out', 'a.txt', '--format', 'html'], 'ghi đè tệp vào'],
    [['a.txt', 'a.txt', '--kind', 'comparison', '--out', 'x.html'], 'từ hai kế hoạch'],
    [['khong-co.txt', '--kind', 'plan', '--out', 'x.docx'], 'not-found'],
    [['a.txt', '--kind', 'plan', '--base', 'a.txt', '--out', 'x.docx'], '--base chỉ dùng'],
    [['a.txt', '--kind', 'comparison', '--base', 'khong-co.txt', '--out', 'x.html'], 'not-found'],
    [['a.txt', '--kind', 'comparison', '--base', 'hai', '--out', 'x.html'], '--base nhận một tệp'],
    [['a.txt', '--kind', 'comparison', '--base', 'a.txt', '--out', 'x.html'], 'từ hai kế hoạch'],
    [['a.txt', '--kind', 'plan', '--template', 'a.txt', '--out', 'x.docx'], 'wrong-format'],
    [['a.txt', '--kind', 'plan', '--template', 'a.txt', '--out', 'x.html'], '--template'],
  ])('%j', async (args, said) => {
    mkdirSync(join(cwd, 'hai'))
    for (const name of ['1.txt', '2.txt']) writeFileSync(join(cwd, 'hai', name), text)
    const { code, err, out } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(existsSync(join(cwd, 'x.docx'))).toBe(false)
  })

  test('a folder that stands where the report is to go', async () => {
    mkdirSync(join(cwd, 'x.html'))
    expect((await run('a.txt', '--kind', 'plan', '--out', 'x.html')).code).toBe(2)
    rmSync(join(cwd, 'x.html'), { recursive: true })
  })
})

test("a report in the office's own Word file has its styles and page, and is read as the same plan", async () => {
  await run('a.txt', '--kind', 'plan', '--out', 'goc.docx')
  const parts = await unzipped(get('goc.docx'))
  const styled = [...parts].map(([name, { text }]) => ({
    name,
    data: text
      .replace('w:styleId="Heading1"', 'w:styleId="u1"')
      .replace('w:right="850"', 'w:right="1000"')
      .replace('wordprocessingml.document.main', 'wordprocessingml.template.main'),
  }))
  // A folder, as some programs put one into a Word file.
  writeFileSync(join(cwd, 'mau.docx'), zipOf([{ name: 'word/', data: '', stored: true }, ...styled]))
  expect(await run('a.txt', '--kind', 'plan', '--template', 'mau.docx', '--out', 'x.docx')).toMatchObject({ code: 0 })
  const made = await unzipped(get('x.docx'))
  const document = made.get('word/document.xml')?.text
  expect(document).toContain('<w:pStyle w:val="u1"/>')
  expect(document).not.toContain('"Heading1"')
  expect(document).toContain('w:right="1000"')
  expect(made.get('[Content_Types].xml')?.text).not.toContain('template.main')
  expect((await planAt(get('x.docx'), 'x.docx')).tasks.map(({ id }) => id)).toEqual(
    (await planAt(text, 'a.txt')).tasks.map(({ id }) => id),
  )
})

test('an HTML report runs nothing, asks for nothing, and shows hostile words as words', async () => {
  const hostile = text.replace('Khảo sát trực tiếp', '<script>alert(1)</script><img src=x onerror=y> Khảo sát')
  writeFileSync(join(cwd, 'b.txt'), hostile)
  await run('b.txt', '--kind', 'plan', '--out', 'x.html')
  const html = get('x.html').toString()
  expect(html).not.toMatch(/<script|<img|<[^>]*src=/)
  expect(html).toContain("default-src 'none'")
  expect(html).toContain('&lt;script&gt;')
})
