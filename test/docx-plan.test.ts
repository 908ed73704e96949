import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildPlan } from '../src/plan/build.ts'
import type { Plan, Task } from '../src/plan/plan.ts'
import { readDocx } from '../src/read/docx/index.ts'
import { layOut } from '../src/read/index.ts'
import type { Block } from '../src/read/reading.ts'
import { readMarker } from '../src/tree/marker.ts'
import { docx, list, p, tbl, tc } from './with/docx.ts'
import { examples } from './with/examples.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'

const SOURCE = { path: '', format: 'docx', encoding: null, sha256: '' } as const

async function planOf(bytes: Uint8Array): Promise<Plan> {
  const read = await readDocx(bytes, { revisions: 'final' })
  if ('error' in read) throw new Error(read.error.message.en)
  return buildPlan(read, SOURCE)
}

const FORMATS: Readonly<Record<string, string>> = { roman: 'upperRoman', number: 'decimal', bullet: 'bullet' }

/** The same blocks as a Word file: numbers and dashes are drawn by lists, one list an item. */
function inWord(blocks: readonly Block[]): Uint8Array {
  const lists: string[] = []
  const body = blocks.map(({ text, bold, rows }) => {
    if (rows) return tbl(rows)
    const marked = readMarker(text)
    const format = FORMATS[marked?.marker.kind ?? '']
    if (!marked || !format || !/^(?:[IVX]+|\d+)[.)]$|^[-+]$/.test(marked.marker.raw)) return p(text, { bold })
    const { raw, value } = marked.marker
    const id = lists.length + 1
    const label = format === 'bullet' ? raw : raw.replace(/[IVX]+|\d+/, '%1')
    const start = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride>`
    lists.push(list(id, [[format, label]], start))
    return p(marked.rest, { bold, num: [id] })
  })
  return docx(body.join(''), { numbering: lists.join('') })
}

const PLACES = new Set(['at', 'source', 'ignored'])

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (PLACES.has(key) ? [] : [[key, withoutPlaces(part)]])),
  )
}

async function expectSame(name: string, text: string): Promise<void> {
  const laid = await layOut(text.normalize('NFC'), name.endsWith('.md') ? 'markdown' : 'text')
  expect(withoutPlaces(await planOf(inWord(laid.blocks)))).toEqual(withoutPlaces(buildPlan(laid, SOURCE)))
}

describe('a plan in a Word file with automatic numbers is the plan of the text', () => {
  test.each(examples.map(({ name, text }) => [name, text] as const))('%s', expectSame, 30_000)

  const corpus = join(SHARED, 'corpus')
  const real = HAS_SHARED ? readdirSync(corpus).filter((name) => /\.(?:txt|md)$/.test(name)) : []
  test.skipIf(!HAS_SHARED)('of real plans', { timeout: 60_000 }, async () => {
    for (const name of real) await expectSame(name, readFileSync(join(corpus, name), 'utf8'))
  })
})

const FRONT =
  p('KẾ HOẠCH', { centered: true, bold: true }) +
  p('Cải cách hành chính năm 2026', { centered: true, bold: true }) +
  p('I. MỤC ĐÍCH, YÊU CẦU', { bold: true }) +
  p('Nâng cao chất lượng phục vụ.') +
  tbl([['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH']]) +
  p('PHỤ LỤC', { centered: true, bold: true })

const told = ({ id, text, lead, support, deadline, output }: Task): string =>
  [id, text, lead.map(({ name }) => name).join(' + '), support.map(({ name }) => name).join(' + '), deadline?.value ?? deadline?.kind ?? '', output ?? ''].join(' | ') // biome-ignore format: a row

const tasksOf = async (table: string): Promise<string[]> =>
  (await planOf(docx(FRONT + table, { numbering: list(1, [['decimal', '%1']]) }))).tasks.map(told)

const first = (text: string): string => tc(text, { merge: 'restart' })
const below = tc('', { merge: 'continue' })
const auto = tc(p('', { num: [1] }))

const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a header over two rows',
    tbl([
      [first('STT'), first('Nhiệm vụ'), tc('Cơ quan thực hiện', { span: 2 }), first('Thời gian\nhoàn thành'), first('Sản phẩm')],
      [below, below, 'Chủ trì', 'Phối hợp', below, below],
      ['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Sở Nội vụ; Sở Tài chính', 'Quý I/2026', 'Báo cáo'],
    ]),
    ['PL.T1.1 | Rà soát văn bản | Sở Tư pháp | Sở Nội vụ + Sở Tài chính | 2026-33 | Báo cáo'],
  ],
  [
    'a title across the table, numbered columns, groups across the row, drawn numbers',
    tbl([
      [tc('DANH MỤC NHIỆM VỤ', { span: 5 })],
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [tc('A. THỂ CHẾ', { span: 5 })],
      [auto, 'Rà soát văn bản', 'Sở Tư pháp', 'Sở Nội vụ\nSở Tài chính', 'Tháng 3/2026'],
      [tc('B. THỦ TỤC', { span: 5 })],
      [auto, 'Công bố thủ tục', 'Văn phòng UBND tỉnh', '', 'Tháng 5/2026'],
    ]),
    ['PL.T1.1 | Rà soát văn bản | Sở Tư pháp | Sở Nội vụ + Sở Tài chính | 2026-03 | ', 'PL.T1.2 | Công bố thủ tục | Văn phòng UBND tỉnh |  | 2026-05 | '],
  ],
  [
    'groups with numbers of their own above 1.1, 1.2',
    tbl([
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['1', 'Thể chế', '', ''],
      ['1.1', 'Rà soát', 'Sở Tư pháp', '31/3/2026'],
      ['2', 'Báo cáo năm', '', '31/12/2026'],
    ]),
    ['PL.T1.1.1 | Rà soát | Sở Tư pháp |  | 2026-03-31 | ', 'PL.T1.2 | Báo cáo năm |  |  | 2026-12-31 | '],
  ],
  [
    'work in two columns, the first merged downwards',
    tbl([
      ['STT', 'Nhiệm vụ', 'Nội dung cụ thể', 'Cơ quan chủ trì', 'Thời gian'],
      [first('1'), first('Thể chế'), 'Rà soát văn bản', first('Sở Tư pháp'), 'Quý I/2026'],
      [below, below, 'Ban hành quy định', below, 'Quý II/2026'],
    ]),
    ['PL.T1.1 | Rà soát văn bản | Sở Tư pháp |  | 2026-33 | ', 'PL.T1.2 | Ban hành quy định | Sở Tư pháp |  | 2026-34 | '],
  ],
  [
    'labels inside a cell, and who leads as a sentence',
    tbl([
      ['TT', 'Nội dung', 'Trách nhiệm', 'Thời gian'],
      ['1', 'Tổ chức hội nghị', '- Chủ trì: Sở Nội vụ\n- Phối hợp: Sở Tài chính, Văn phòng UBND tỉnh', 'Tháng 4/2026'],
      ['2', 'Truyền thông', 'Sở Y tế chủ trì, phối hợp với Sở Nội vụ', 'Năm 2026'],
    ]),
    ['PL.T1.1 | Tổ chức hội nghị | Sở Nội vụ | Sở Tài chính + Văn phòng UBND tỉnh | 2026-04 | ', 'PL.T1.2 | Truyền thông | Sở Y tế | Sở Nội vụ | 2026 | '],
  ],
  [
    'quarters that are ticked',
    tbl([
      [first('TT'), first('Hoạt động'), first('Đơn vị thực hiện'), tc('Thời gian thực hiện', { span: 4 })],
      [below, below, below, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      ['1', 'Hội thi', 'Sở Nội vụ', '', 'x', '', ''],
    ]),
    ['PL.T1.1 | Hội thi | Sở Nội vụ |  | 2026-34 | '],
  ],
  [
    'two columns under a bold header',
    tbl([
      [tc(p('Nội dung công việc', { bold: true })), tc(p('Đơn vị thực hiện', { bold: true }))],
      ['Rà soát hồ sơ', 'Sở Nội vụ'],
      ['Lập danh sách', 'Sở Y tế'],
    ]),
    ['PL.T1.1 | Rà soát hồ sơ | Sở Nội vụ |  |  | ', 'PL.T1.2 | Lập danh sách | Sở Y tế |  |  | '],
  ],
] // biome-ignore format: tables

describe('the rows of an annex are tasks, with', () => {
  test.each(TABLES)('%s', async (_, table, tasks) => {
    expect(await tasksOf(table)).toEqual(tasks)
  })
})

test('a paragraph below an item that says who leads charges the item', async () => {
  const body = `${p('KẾ HOẠCH')}${p('I. NHIỆM VỤ')}${p('1. Tổ chức hội thi', { bold: true })}${p('Sở Nội vụ chủ trì, phối hợp với Sở Y tế xây dựng thể lệ hội thi.')}`
  expect((await planOf(docx(body))).tasks.map(told)).toEqual(['I.1 | Tổ chức hội thi | Sở Nội vụ | Sở Y tế |  | '])
})
