import { describe, expect, test } from 'vitest'
import { type Block, layOut } from '../src/read/index.ts'
import { bare, fold } from '../src/text/fold.ts'

const shown = ({ text, rows, at }: Block) =>
  `${at.line}-${at.end_line} ${rows ? rows.map((row) => row.join(' | ')).join(' / ') : text}`
async function laid(text: string, format: 'text' | 'markdown' = 'text') {
  const { blocks, ignored } = await layOut(text, format)
  return {
    blocks: blocks.map(shown),
    ignored: ignored.map(({ text: left, reason, at }) => `${at.line} ${reason}: ${left}`),
  }
}
const blocks = async (text: string, format: 'text' | 'markdown' = 'text') => (await laid(text, format)).blocks

describe('lines of a plain text become paragraphs', () => {
  const table: [name: string, text: string, paragraphs: string[]][] = [
    ['a line each', 'I. A\n1. Việc này.\n- Việc kia;', ['1-1 I. A', '2-2 1. Việc này.', '3-3 - Việc kia;']],
    ['white space folds', 'I.   A\t\tB \n\n\n  1.  C', ['1-1 I. A B', '4-4 1. C']],
    [
      'lines that the page broke',
      '1. Rà soát, cập nhật danh mục hồ sơ của các cơ quan, đơn vị\ntrên địa bàn tỉnh và gửi Sở Nội vụ.\n2. Tổng hợp.',
      [
        '1-2 1. Rà soát, cập nhật danh mục hồ sơ của các cơ quan, đơn vị trên địa bàn tỉnh và gửi Sở Nội vụ.',
        '3-3 2. Tổng hợp.',
      ],
    ],
    [
      'a sentence that the end of a page broke',
      '1. Rà soát, cập nhật danh mục hồ sơ của các cơ quan,\n\nđơn vị trên địa bàn tỉnh.\n\n2. Tổng hợp.',
      ['1-3 1. Rà soát, cập nhật danh mục hồ sơ của các cơ quan, đơn vị trên địa bàn tỉnh.', '5-5 2. Tổng hợp.'],
    ],
    [
      'a dash inside a name at the head of a line',
      '1. Phát triển bền vững, gắn với các mục tiêu kinh tế\n- xã hội của địa phương trong giai đoạn tới.\n2. Tổng hợp.',
      [
        '1-2 1. Phát triển bền vững, gắn với các mục tiêu kinh tế - xã hội của địa phương trong giai đoạn tới.',
        '3-3 2. Tổng hợp.',
      ],
    ],
    [
      'the second half of an agency at the head of a line',
      '1. Báo cáo kết quả về Thường trực Ban Chỉ đạo qua Sở Lao động\n- Thương binh và Xã hội trước ngày 10 tháng 12.\n2. Tổng hợp.',
      [
        '1-2 1. Báo cáo kết quả về Thường trực Ban Chỉ đạo qua Sở Lao động - Thương binh và Xã hội trước ngày 10 tháng 12.',
        '3-3 2. Tổng hợp.',
      ],
    ],
    [
      'a number that ends a sentence at the head of a line',
      '1. Hoàn thành việc rà soát trong tháng 11 năm\n2025. Sở Nội vụ tổng hợp, báo cáo.\n2. Tổng hợp.',
      ['1-2 1. Hoàn thành việc rà soát trong tháng 11 năm 2025. Sở Nội vụ tổng hợp, báo cáo.', '3-3 2. Tổng hợp.'],
    ],
    [
      'a reference at the head of a line',
      '1. Chủ trì thực hiện các nhiệm vụ nêu tại khoản 2 và khoản 3\nMục III; phối hợp thực hiện khoản 4.\n2. Tổng hợp.',
      [
        '1-2 1. Chủ trì thực hiện các nhiệm vụ nêu tại khoản 2 và khoản 3 Mục III; phối hợp thực hiện khoản 4.',
        '3-3 2. Tổng hợp.',
      ],
    ],
    ['a marker that lost its text', 'I.\nMỤC ĐÍCH\n1.\nRà soát hồ sơ.', ['1-2 I. MỤC ĐÍCH', '3-4 1. Rà soát hồ sơ.']],
    [
      'a heading and its text',
      'I. MỤC ĐÍCH\nNâng cao trách nhiệm của người đứng đầu.',
      ['1-1 I. MỤC ĐÍCH', '2-2 Nâng cao trách nhiệm của người đứng đầu.'],
    ],
    [
      'a form feed',
      '1. Việc này.\f2. Việc kia.\n3. Việc nữa.',
      ['1-1 1. Việc này.', '1-1 2. Việc kia.', '2-2 3. Việc nữa.'],
    ],
    [
      'CRLF and CR count once',
      '1. A.\r\n2. B.\r3. C.\n\r\n4. D.',
      ['1-1 1. A.', '2-2 2. B.', '3-3 3. C.', '5-5 4. D.'],
    ],
    [
      'it is not Markdown',
      '1. A_b_c `d` [e](f) <g> &amp;\n2. *H*',
      ['1-1 1. A_b_c `d` [e](f) <g> &amp;', '2-2 2. *H*'],
    ],
    ['soft hyphens and zero-width marks go', '1. Rà so\u00adát \u200bhồ\u2060 sơ\ufeff.', ['1-1 1. Rà soát hồ sơ.']],
  ]
  test.each(table)('%s', async (_name, text, paragraphs) => expect(await blocks(text)).toEqual(paragraphs))

  test('the letterhead, the title and the signature stay apart', async () => {
    const text =
      'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 12/KH-UBND\nLâm Đồng, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nNâng cao chất lượng công tác văn thư\nI. MỤC ĐÍCH\n1. A.\nNơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'
    const found = await blocks(text)
    expect(found).toContain('5-5 KẾ HOẠCH')
    expect(found).toContain('6-6 Nâng cao chất lượng công tác văn thư')
    expect(found).toContain('9-9 Nơi nhận:')
  })
})

describe('what is not the plan is set aside, with its place', () => {
  const plan = 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Nâng cao trách nhiệm.\n'
  const table: [name: string, text: string, ignored: string[]][] = [
    ['page numbers', plan.replace('\n1.', '\n2\n\n1.'), ['5 page-number: 2']],
    [
      'page numbers with dashes or "Trang"',
      plan.replace('\n1.', '\n- 3 -\n\nTrang 4/12\n\n1.'),
      ['5 page-number: - 3 -', '7 page-number: Trang 4/12'],
    ],
    ['drawn lines', plan.replace('\nI.', '\n-------\n\nI.'), ['3 header: -------']],
    ['remains of a template', plan.replace('\n1.', '\n{{ item.title }}\n\n1.'), ['5 web-chrome: {{ item.title }}']],
    [
      'a web page before the plan',
      `Đăng nhập\n\nTải về\n\n${plan}`,
      ['1 web-chrome: Đăng nhập', '3 web-chrome: Tải về'],
    ],
    [
      'a web page after the plan',
      `${plan}\nNơi nhận:\n\n- Như trên.\n\nTM. ỦY BAN NHÂN DÂN\n\nLược đồ\n\nVăn bản liên quan`,
      ['13 web-chrome: Lược đồ', '15 web-chrome: Văn bản liên quan'],
    ],
  ]
  test.each(table)('%s', async (_name, text, ignored) => {
    const found = await laid(text)
    expect(found.ignored).toEqual(ignored)
    expect(found.blocks.map((block) => block.replace(/^\S+ /, ''))).toEqual(
      expect.arrayContaining(['KẾ HOẠCH', 'I. MỤC ĐÍCH', '1. Nâng cao trách nhiệm.']),
    )
  })
})

describe('Markdown', () => {
  const table: [name: string, text: string, paragraphs: string[]][] = [
    ['numbers of lists stay as written', '3. A.\n3. B.\n7. C.', ['1-1 3. A.', '2-2 3. B.', '3-3 7. C.']],
    ['brackets too', '1) A.\n2) B.', ['1-1 1) A.', '2-2 2) B.']],
    ['bullets stay as written', '- A.\n\n+ B.\n\n* C.', ['1-1 - A.', '3-3 + B.', '5-5 * C.']],
    ['lists inside lists', '1. A:\n   - B;\n   - C.\n2. D.', ['1-1 1. A:', '2-2 - B;', '3-3 - C.', '4-4 2. D.']],
    ['emphasis goes', '**I. MỤC ĐÍCH**\n\n*Ghi chú:* `x` và **_y_**.', ['1-1 I. MỤC ĐÍCH', '3-3 Ghi chú: x và y.']],
    ['broken emphasis goes', '**1. **Rà soát **hồ sơ.**', ['1-1 1. Rà soát hồ sơ.']],
    [
      'headings',
      '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\nII. YÊU CẦU\n---',
      ['1-1 KẾ HOẠCH', '3-3 I. MỤC ĐÍCH', '5-5 II. YÊU CẦU'],
    ],
    [
      'soft-wrapped lines',
      '1. Rà soát danh mục\nhồ sơ của các cơ quan\nvà gửi Sở Nội vụ.',
      ['1-3 1. Rà soát danh mục hồ sơ của các cơ quan và gửi Sở Nội vụ.'],
    ],
    [
      'items that no blank line parts',
      'I. A\n1. Việc này.\na) Việc kia;\n- Việc nữa.',
      ['1-1 I. A', '2-2 1. Việc này.', '3-3 a) Việc kia;', '4-4 - Việc nữa.'],
    ],
    [
      'links keep their words',
      '1. Xem [Kế hoạch số 5](http://x.vn/5) và <http://y.vn>.',
      ['1-1 1. Xem Kế hoạch số 5 và http://y.vn.'],
    ],
    ['escapes', '1\\. Rà soát\n\n\\- Tổng hợp', ['1-1 1. Rà soát', '3-3 - Tổng hợp']],
    ['entities', 'A &amp; B&nbsp;C', ['1-1 A & B C']],
    ['hard breaks', 'ỦY BAN NHÂN DÂN  \nTỈNH LÂM ĐỒNG', ['1-2 ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG']],
    ['quotes', '> 1. Rà soát.\n> 2. Tổng hợp.', ['1-1 1. Rà soát.', '2-2 2. Tổng hợp.']],
    ['indented text is no code', '1. A.\n\n       B.', ['1-1 1. A.', '3-3 B.']],
    [
      'a table',
      '| STT | Nhiệm vụ |\n|---|---|\n| 1 | **Rà soát** hồ<br>sơ |\n| 2 | Tổng \\| hợp |',
      ['1-4 STT | Nhiệm vụ / 1 | Rà soát hồ sơ / 2 | Tổng | hợp'],
    ],
    [
      'a table that a page cut in two',
      '| STT | Việc |\n|---|---|\n| 1 | A |\n\n| 2 | B |\n|---|---|\n| 3 | C |',
      ['1-7 STT | Việc / 1 | A / 2 | B / 3 | C'],
    ],
  ]
  test.each(table)('%s', async (_name, text, paragraphs) => expect(await blocks(text, 'markdown')).toEqual(paragraphs))

  test('what a reader of the page does not see is set aside', async () => {
    expect(await laid('I. A\n\n<!-- ghi chú -->\n\n1. B.', 'markdown')).toEqual({
      blocks: ['1-1 I. A', '5-5 1. B.'],
      ignored: ['3 web-chrome: <!-- ghi chú -->'],
    })
  })

  test('bold is known', async () => {
    const { blocks: found } = await layOut('**I. A**\n\n1. **B** c.\n\n2. D', 'markdown')
    expect(found.map(({ bold }) => bold)).toEqual([true, false, false])
  })

  test('cells that a crawler parted by lone pipes are a table', async () => {
    const cell = (...cells: string[]) => `|\n\n${cells.join('\n\n|\n\n')}\n\n|\n`
    const text = `PHỤ LỤC\n\n${[cell('STT', 'Nhiệm vụ', 'Chủ trì'), cell('1', 'Rà soát', 'Sở Nội vụ'), cell('2', 'Tổng hợp', 'Sở Tài chính')].join('\n')}`
    expect((await blocks(text, 'markdown')).at(-1)).toMatch(
      /STT \| Nhiệm vụ \| Chủ trì \/ 1 \| Rà soát \| Sở Nội vụ \/ 2 \| Tổng hợp \| Sở Tài chính$/,
    )
  })
})

describe('letters are compared as a reader compares them', () => {
  const table: [one: string, other: string][] = [
    ['HOÀ BÌNH', 'hòa bình'],
    ['Uỷ ban', 'ỦY BAN'],
    ['Thuý', 'THÚY'],
    ['khoẻ', 'Khỏe'],
    ['QUÝ', 'quý'],
    ['Đường', 'ĐƯỜNG'],
    ['Ưu Đãi Ở Ửng', 'ưu đãi ở ửng'],
    ['Kế hoạch'.normalize('NFD'), 'KẾ HOẠCH'],
  ]
  test.each(table)('%s is %s', (one, other) => expect(fold(one)).toBe(fold(other)))
  test('and others are not', () =>
    expect(new Set(['hoa', 'hòa', 'hóa', 'quý', 'quỷ', 'đa', 'da'].map(fold)).size).toBe(7))
  test('without accents', () => expect(bare('Đường Nguyễn Thị Ửng')).toBe('Duong Nguyen Thi Ung'))
})
