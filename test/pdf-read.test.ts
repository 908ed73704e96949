import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { buildPlan } from '../src/plan/build.ts'
import { readPdf } from '../src/read/pdf/index.ts'
import { grid, type PdfPage, pdfOf, rule, say, wide } from './with/pdf.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'

const read = (bytes: Uint8Array) => readPdf(bytes, { ocr: false })

async function blocksOf(...pages: PdfPage[]) {
  const result = await read(pdfOf(pages))
  if ('error' in result) throw new Error(result.error.message.en)
  return result
}

const textsOf = async (...pages: PdfPage[]) => (await blocksOf(...pages)).blocks.map(({ text }) => text)

/** A paragraph as a printer sets it: first line set in, lines full but the last. */
function paragraph(text: string, y: number, { left = 85, right = 538, indent = 36, size = 13 } = {}) {
  const lines: string[] = []
  const room = (line: number) => right - left - (line === 0 ? indent : 0)
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && wide(`${last} ${word}`, size) <= room(lines.length - 1))
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const marks = lines.map((line, i) => say(left + (i === 0 ? indent : 0), y - i * 17, line, { size }))
  return { marks, y: y - lines.length * 17 - 6 }
}

function page(...texts: string[]): PdfPage & { readonly marks: string[] } {
  const marks: string[] = []
  let y = 760
  for (const text of texts) {
    const set = paragraph(text, y)
    marks.push(...set.marks)
    y = set.y
  }
  return { marks }
}

const LONG =
  'Sở Nội vụ chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh và các cơ quan, đơn vị có liên quan rà soát, trình cấp có thẩm quyền ban hành danh mục việc làm theo vị trí, hoàn thành trước ngày 30 tháng 6 năm 2026'

describe('letters of a PDF', () => {
  test('accented letters that another font has drawn after the line stand where they are printed', async () => {
    const size = 13
    const at = (column: number) => 85 + (column * size) / 2
    const marks = [
      say(at(0), 700, 'K', {}),
      say(at(3), 700, 'HO', {}),
      say(at(6), 700, 'CH', {}),
      say(at(1), 700, 'Ế'),
      say(at(5), 700, 'Ạ'),
    ]
    expect(await textsOf({ marks })).toEqual(['KẾ HOẠCH'])
  })

  test.each([
    ['drawn after its letter', [say(85, 700, 'E'), say(86, 700, '\u0302'), say(86, 700, '\u0301')], 'Ế'],
    ['written with its letter', [say(85, 700, 'E\u0302\u0301')], 'Ế'],
  ])('a mark %s is part of it', async (_, marks, text) => {
    expect(await textsOf({ marks })).toEqual([text])
  })

  test('letters that are spread out are one word, and stretched spaces are single', async () => {
    const marks = [...'Kế hoạch này'].map((letter, i) => say(85 + i * 9, 700, letter))
    expect(await textsOf({ marks })).toEqual(['Kế hoạch này'])
  })

  test('a space that is only a gap is a space', async () => {
    const marks = [say(85, 700, 'cải'), say(85 + wide('cải') + 4, 700, 'cách')]
    expect(await textsOf({ marks })).toEqual(['cải cách'])
  })

  test('letters drawn twice to look bold are read once', async () => {
    expect(await textsOf({ marks: [say(85, 700, 'Mục tiêu'), say(85.3, 700, 'Mục tiêu')] })).toEqual(['Mục tiêu'])
  })

  test('a raised number stays on its line and is no part of the number before it', async () => {
    const marks = [say(85, 700, 'diện tích 120 m'), say(85 + wide('diện tích 120 m'), 705, '2', { size: 8 })]
    expect(await textsOf({ marks })).toEqual(['diện tích 120 m²'])
  })

  test('bold is told by the name of the font', async () => {
    const { blocks } = await blocksOf({
      marks: [say(120, 700, 'I. MỤC TIÊU', { bold: true }), say(120, 660, '1. Mục tiêu chung')],
    })
    expect(blocks.map(({ bold }) => bold)).toEqual([true, false])
  })
})

describe('paragraphs of a PDF', () => {
  test('lines are joined over lines and pages', async () => {
    const text = `${LONG}; ${LONG.toLowerCase()}.`
    const { marks } = page(`1. ${text}`)
    const [first = '', ...rest] = marks
    const moved = rest.map((mark, i) => mark.replace(/1 0 0 1 (\S+) \S+ Tm/, `1 0 0 1 $1 ${760 - i * 17} Tm`))
    const next = page(`2. ${LONG}.`).marks.map((mark, i) =>
      mark.replace(/1 0 0 1 (\S+) \S+ Tm/, `1 0 0 1 $1 ${500 - i * 17} Tm`),
    )
    const texts = await textsOf(
      { marks: [first.replace(' 760 Tm', ' 100 Tm')] },
      { marks: [say(290, 800, '2'), ...moved, ...next] },
    )
    expect(texts).toEqual([`1. ${text}`, `2. ${LONG}.`])
  })

  test.each([
    ['first lines set in', {}],
    ['no indent', { indent: 0 }],
    ['hanging lines', { left: 120, indent: -20 }],
  ])('paragraphs with %s', async (_, form) => {
    const one = paragraph(`a) ${LONG};`, 760, form)
    const two = paragraph(`b) ${LONG}.`, one.y, form)
    expect(await textsOf({ marks: [...one.marks, ...two.marks] })).toEqual([`a) ${LONG};`, `b) ${LONG}.`])
  })

  test('a code that the end of a line has cut at its dash is one word', async () => {
    const line = 'Thực hiện Công văn số 1849/BGDĐT-'
    const full = `${'Căn cứ tình hình thực tế của địa phương '.slice(0, 69 - line.length)}${line}`
    const [text = ''] = await textsOf({ marks: [say(85, 700, full), say(85, 683, 'GDPT của Bộ về kiểm tra')] })
    expect(text).toContain('1849/BGDĐT-GDPT của Bộ')
  })

  test('page numbers and running heads are set aside, also when they count on', async () => {
    const pages = [1, 2, 3].map((n) => ({
      marks: [say(290, 810, `${n}`), say(85, 30, `Kế hoạch cải cách – trang ${n}/3`), ...page(`${n}. ${LONG}.`).marks],
    }))
    const { blocks, ignored } = await blocksOf(...pages)
    expect(blocks.map(({ text }) => text)).toEqual([1, 2, 3].map((n) => `${n}. ${LONG}.`))
    expect(ignored.map(({ reason }) => reason)).toEqual([
      'page-number',
      'footer',
      'page-number',
      'footer',
      'page-number',
      'footer',
    ])
  })

  test('a footnote stands after the paragraph that its page has cut, and its mark is gone', async () => {
    const half = page(`1. ${LONG}, gửi về cơ quan thường trực`).marks.map((mark, i) =>
      mark.replace(/1 0 0 1 (\S+) \S+ Tm/, `1 0 0 1 $1 ${160 - i * 17} Tm`),
    )
    const notes = [
      rule(85, 90, 229, 90),
      say(85, 80, '1', { size: 7 }),
      say(94, 76, 'Theo Nghị quyết của tỉnh.', { size: 10 }),
    ]
    const marks = [...half, say(420, 132, '1', { size: 7 }), ...notes]
    const texts = await textsOf({ marks }, { marks: [say(85, 760, 'và báo cáo kết quả.'), ...page('').marks] })
    expect(texts.at(-1)).toBe('¹ Theo Nghị quyết của tỉnh.')
    expect(texts[0]).toMatch(/và báo cáo kết quả\.$/)
  })
})

describe('columns and tables of a PDF', () => {
  const letterhead = [
    say(95, 780, 'ỦY BAN NHÂN DÂN'), say(300, 782, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12 }),
    say(100, 764, 'TỈNH HÀ GIANG'), say(330, 764, 'Độc lập - Tự do - Hạnh phúc'),
    say(100, 740, 'Số: 15/KH-UBND'), say(320, 740, 'Hà Giang, ngày 05 tháng 01 năm 2026'),
  ] // biome-ignore format: two columns

  test('a letterhead is read column by column', async () => {
    expect(await textsOf({ marks: letterhead })).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'Số: 15/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Giang, ngày 05 tháng 01 năm 2026',
    ])
  })

  test('recipients and signature are read column by column', async () => {
    const marks = [
      ...page(`1. ${LONG}.`).marks,
      say(85, 400, 'Nơi nhận:', { size: 12, bold: true }), say(360, 398, 'TM. ỦY BAN NHÂN DÂN', { bold: true }),
      say(85, 384, '- Bộ Nội vụ (để báo cáo);', { size: 11 }), say(390, 380, 'CHỦ TỊCH', { bold: true }),
      say(85, 370, '- Các sở, ban, ngành;', { size: 11 }),
      say(85, 356, '- Lưu: VT, NC.', { size: 11 }), say(370, 300, 'Nguyễn Văn An', { bold: true }),
    ] // biome-ignore format: two columns
    const texts = await textsOf({ marks })
    expect(texts.slice(1)).toEqual([
      'Nơi nhận:',
      '- Bộ Nội vụ (để báo cáo);',
      '- Các sở, ban, ngành;',
      '- Lưu: VT, NC.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn An',
    ])
  })

  const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn']
  const widths = [40, 330, 180, 150]
  const landscape = { width: 842, height: 595 }

  test('a table that goes on over pages is one, its repeated head dropped', async () => {
    const one = [head, ['1', 'Rà soát thủ tục hành chính', 'Sở Tư pháp', 'Quý I năm 2026']]
    const two = [head, ['2', 'Công bố danh mục thủ tục', 'Sở Nội vụ', 'Quý II năm 2026']]
    const { blocks, ignored } = await blocksOf(
      { ...landscape, marks: [say(350, 520, 'PHỤ LỤC', { bold: true }), ...grid(60, 500, widths, one)] },
      { ...landscape, marks: [say(420, 560, '2'), ...grid(60, 520, widths, two)] },
    )
    expect(blocks.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['text', undefined],
      ['table', [...one, ...two.slice(1)]],
    ])
    expect(ignored.map(({ reason }) => reason)).toEqual(['page-number', 'header'])
  })

  test.each([90, 180, 270])('a page turned by %i degrees is read as it is shown', async (turned) => {
    const plain = pdfOf([{ marks: [say(85, 700, 'Mục tiêu'), say(85, 600, 'Nhiệm vụ')] }])
    const result = await read(pdfOf([{ marks: [say(85, 700, 'Mục tiêu'), say(85, 600, 'Nhiệm vụ')], turned }]))
    const upright = await read(plain)
    expect('blocks' in result && result.blocks.map(({ text }) => text)).toEqual(
      'blocks' in upright && upright.blocks.map(({ text }) => text),
    )
  })

  test('a landscape table drawn sideways on an upright page is a table', async () => {
    const rows = [head, ['1', 'Rà soát thủ tục hành chính', 'Sở Tư pháp', 'Quý I']]
    const { blocks } = await blocksOf({ marks: ['0 1 -1 0 595 0 cm', ...grid(60, 500, widths, rows)] })
    expect(blocks[0]?.rows).toEqual(rows)
  })

  test('a cell that is merged over rows holds for each of them', async () => {
    const marks = [
      rule(60, 500, 460, 500), rule(100, 480, 460, 480), rule(60, 460, 460, 460), rule(60, 520, 460, 520),
      ...[60, 100, 300, 460].map((x) => rule(x, 520, x, 460)),
      say(64, 506, 'TT', { size: 10 }), say(104, 506, 'Nhiệm vụ', { size: 10 }), say(304, 506, 'Chủ trì', { size: 10 }),
      say(64, 478, '1', { size: 10 }), say(104, 486, 'Rà soát', { size: 10 }), say(304, 486, 'Sở Tư pháp', { size: 10 }),
      say(104, 466, 'Công bố', { size: 10 }), say(304, 466, 'Sở Nội vụ', { size: 10 }),
    ] // biome-ignore format: rows
    const { blocks } = await blocksOf({ marks })
    expect(blocks[0]?.rows).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Rà soát', 'Sở Tư pháp'],
      ['1', 'Công bố', 'Sở Nội vụ'],
    ])
  })

  test('a table without lines is read by its columns', async () => {
    const cells = (y: number, texts: readonly string[]) =>
      texts.map((text, i) => say([60, 100, 330, 470][i] ?? 60, y, text, { size: 11 }))
    const marks = [
      ...cells(600, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']),
      ...cells(580, ['1', 'Rà soát thủ tục hành chính thuộc', 'Sở Tư pháp', 'Quý I']),
      say(100, 566, 'phạm vi quản lý', { size: 11 }),
      ...cells(546, ['2', 'Công bố danh mục thủ tục', 'Sở Nội vụ', 'Quý II']),
      ...page(`1. ${LONG}.`).marks.map((mark) => mark.replace(/ 7(\d\d) Tm/, ' 4$1 Tm')),
    ]
    const { blocks } = await blocksOf({ marks })
    expect(blocks.map(({ rows, text }) => rows ?? text)).toEqual([
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['1', 'Rà soát thủ tục hành chính thuộc phạm vi quản lý', 'Sở Tư pháp', 'Quý I'],
        ['2', 'Công bố danh mục thủ tục', 'Sở Nội vụ', 'Quý II'],
      ],
      `1. ${LONG}.`,
    ])
  })

  test('rows of a landscape annex become tasks', async () => {
    const rows = [
      head,
      ['1', 'Rà soát thủ tục hành chính', 'Sở Tư pháp', 'Quý I năm 2026'],
      ['2', 'Công bố danh mục', 'Sở Nội vụ', 'Tháng 5 năm 2026'],
    ]
    const laid = await blocksOf(
      {
        marks: [...letterhead, say(260, 700, 'KẾ HOẠCH', { bold: true }), say(120, 640, 'I. MỤC ĐÍCH', { bold: true })],
      },
      { ...landscape, marks: [say(370, 540, 'PHỤ LỤC', { bold: true }), ...grid(60, 500, widths, rows)] },
    )
    const plan = buildPlan(laid, { path: 'a.pdf', format: 'pdf', encoding: null, sha256: '' })
    expect(plan.tasks.map(({ id, text, lead }) => [id, text, lead.map(({ name }) => name)])).toEqual([
      ['PL.T1.1', 'Rà soát thủ tục hành chính', ['Sở Tư pháp']],
      ['PL.T1.2', 'Công bố danh mục', ['Sở Nội vụ']],
    ])
  })

  test('lines tell their page and their place on it', async () => {
    const { lines } = await blocksOf(
      { marks: [say(85, 700, 'một'), say(85, 600, 'hai')] },
      { marks: [say(85, 700, 'ba')] },
    )
    expect(lines.map(({ text, at }) => [text, at])).toEqual([
      ['một', { page: 1, line: 1 }],
      ['hai', { page: 1, line: 2 }],
      ['ba', { page: 2, line: 1 }],
    ])
  })
})

describe('a bad PDF is one clear problem', () => {
  const good = page(...Array.from({ length: 8 }, (_, i) => `${i + 1}. ${LONG}.`))
  const codeOf = async (bytes: Uint8Array) => {
    const result = await read(bytes)
    return 'error' in result ? result.error.code : 'read'
  }
  const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, 32)).toString('latin1')
  const nonsense = page(...Array.from({ length: 9 }, () => '4X\\ӃW ÿӏQK %DQ KjQK NӃ KRҥFK FҧL FiFK KjQK FKtQK'))

  test.each<[string, Uint8Array, string]>([
    ['no text at all', pdfOf([{ marks: [] }]), 'no-text'],
    ['no pages', pdfOf([]), 'empty'],
    ['one that is cut off at its head', pdfOf([good]).slice(0, 200), 'damaged'],
    ['a file that only calls itself PDF', Buffer.from('%PDF-1.7\nnothing'), 'damaged'],
    ['more pages than anybody reads', pdfOf(Array.from({ length: 2_001 }, () => ({ marks: [] }))), 'too-large'],
    [
      'a stream that swells to gigabytes',
      pdfOf([good], { objects: [`<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n${bomb}\nendstream`] }),
      'unsafe',
    ],
    ['fonts that give the wrong letters', pdfOf([nonsense]), 'encoding'],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code), 20_000)

  test('a page tree that runs in a circle ends', async () => {
    const text = Buffer.from(pdfOf([good]))
      .toString('latin1')
      .replace('/Kids [100 0 R]', '/Kids [2 0 R  ]')
    expect(['damaged', 'empty', 'no-text']).toContain(await codeOf(Buffer.from(text, 'latin1')))
  })

  test('a broken list of objects is mended', async () => {
    const text = Buffer.from(pdfOf([good]))
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7')
    expect(await codeOf(Buffer.from(text, 'latin1'))).toBe('read')
  })

  test('scripts, launch actions and attachments are not looked at', async () => {
    const catalogue =
      '/OpenAction << /S /Launch /F (x) >> /AA << /WC << /S /JavaScript /JS (app.alert\\(1\\)) >> >> /Names << /JavaScript << /Names [] >> >> /AcroForm << /XFA (x) /Fields [] >>'
    expect(await codeOf(pdfOf([good], { catalogue }))).toBe('read')
  })

  test('nothing is written to the console', async () => {
    const spies = (['log', 'warn', 'info', 'error'] as const).map((name) => vi.spyOn(console, name))
    await read(pdfOf([good]).slice(0, 900))
    await read(pdfOf([good], { unreadable: true }))
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
    for (const spy of spies) spy.mockRestore()
  })

  test('a file with any byte changed or cut never throws', async () => {
    const bytes = pdfOf([good])
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, value, cut) => {
        const changed = cut ? bytes.slice(0, at) : bytes.with(at, value)
        expect(await read(changed)).toBeTypeOf('object')
      }),
      { numRuns: 25 },
    )
  }, 30_000)
})

describe.skipIf(!HAS_SHARED)('real plans (../shared)', () => {
  test.each([
    ['dong-thap-thptcl-58.pdf', '58/KH-THPTCL2', 5],
    ['dong-thap-sgddt-362.pdf', '362/KH-SGDĐT', 0],
  ])('%s', async (name, code, least) => {
    const result = await read(readFileSync(join(SHARED, 'corpus', name)))
    if ('error' in result) throw new Error(result.error.message.en)
    const plan = buildPlan(result, { path: name, format: 'pdf', encoding: null, sha256: '' })
    expect(plan.document.code).toBe(code)
    expect(plan.document.signature?.name).toMatch(/^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)+$/u)
    expect(plan.tasks.length).toBeGreaterThanOrEqual(least)
  })
})
