import { describe, expect, test } from 'vitest'
import { planOfBytes } from '../src/commands/load.ts'
import { readHtml } from '../src/read/html.ts'

const page = (body: string): string => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`

function blocksOf(body: string) {
  const read = readHtml(page(body))
  if ('error' in read) throw new Error(read.error.message.en)
  return read.blocks
}
const textsOf = (body: string): string[] =>
  blocksOf(`<p>KẾ HOẠCH</p>${body}`)
    .map(({ text }) => text)
    .slice(1)

describe('an HTML page is read as it is shown', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['paragraphs', '<p>Một việc.</p><p>Hai\n   việc.</p>', ['Một việc.', 'Hai việc.']],
    ['inline marks do not cut a word', '<p>Quy<b>ết</b> đ<i>ị</i>nh.</p>', ['Quyết định.']],
    ['a line break ends a line', '<p>SỞ NỘI VỤ<br>Số: 12/KH-SNV</p>', ['SỞ NỘI VỤ', 'Số: 12/KH-SNV']],
    ['numbers that the browser draws', '<ol><li>Rà soát.</li><li>Báo cáo.</li></ol>', ['1. Rà soát.', '2. Báo cáo.']],
    ['Roman numbers and a start', '<ol type="I" start="4"><li>KINH PHÍ</li></ol>', ['IV. KINH PHÍ']],
    ['letters', '<ol type="a"><li>Rà soát.</li><li>Báo cáo.</li></ol>', ['a) Rà soát.', 'b) Báo cáo.']],
    ['bullets', '<ul><li>Rà soát.</li></ul>', ['- Rà soát.']],
    ['a dash that the writer put himself', '<ul><li>- Rà soát.</li></ul>', ['- Rà soát.']],
    ['no scripts and styles', '<script>var a="KHÔNG"</script><style>p{}</style><p>Rà soát.</p>', ['Rà soát.']],
    ['entities', '<p>Khoa học &amp; Công nghệ &lt;x&gt;.</p>', ['Khoa học & Công nghệ <x>.']],
    [
      'the letterhead of two columns, cell by cell',
      '<table><tr><td><p>UBND TỈNH LÂM ĐỒNG</p></td><td><p>Độc lập - Tự do - Hạnh phúc</p></td></tr></table>',
      ['UBND TỈNH LÂM ĐỒNG', 'Độc lập - Tự do - Hạnh phúc'],
    ],
  ]
  test.each(table)('%s', (_name, body, texts) => expect(textsOf(body)).toEqual(texts))

  test('lines of a cell are words apart', () => {
    const rows = blocksOf(
      '<p>KẾ HOẠCH</p><table><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th></tr>' +
        '<tr><td>1</td><td><p>Trồng cây</p><p>chắn sóng</p></td><td>Chi cục <b>Kiểm</b> lâm<br>Trạm Khuyến nông</td></tr></table>',
    ).find(({ kind }) => kind === 'table')?.rows
    expect(rows?.[1]).toEqual(['1', 'Trồng cây chắn sóng', 'Chi cục Kiểm lâm Trạm Khuyến nông'])
  })

  test('a merged cell holds for every row that it covers', () => {
    const rows = blocksOf(
      '<p>KẾ HOẠCH</p><table><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th></tr>' +
        '<tr><td>1</td><td>Rà soát</td><td rowspan="2">Sở Nội vụ</td></tr><tr><td>2</td><td>Báo cáo</td></tr></table>',
    ).find(({ kind }) => kind === 'table')?.rows
    expect(rows).toEqual([
      ['TT', 'Nội dung', 'Chủ trì'],
      ['1', 'Rà soát', 'Sở Nội vụ'],
      ['2', 'Báo cáo', 'Sở Nội vụ'],
    ])
  })

  test('a place is the line of the page', async () => {
    const html = page(
      '\n<p>KẾ HOẠCH</p>\n<p>I. MỤC ĐÍCH</p>\n<p>1. Nâng cao.</p>\n<p>II. NHIỆM VỤ</p>\n<p>1. Rà soát hồ sơ.</p>',
    )
    const loaded = await planOfBytes(Buffer.from(html), 'ke-hoach.html')
    expect('error' in loaded ? loaded.error : loaded.plan.tasks.map(({ id, at }) => [id, at.line])).toEqual([
      ['II.1', 6],
    ])
  })
})

describe('a hostile page ends with one error or its text', () => {
  test('100,000 open divs', () => {
    expect(readHtml(page('<div>'.repeat(100_000)))).toMatchObject({ error: { code: 'too-deep' } })
  })
  test('a table of a billion columns is cut', () => {
    const rows = blocksOf(`<p>KẾ HOẠCH</p><table>${'<tr><td colspan="1000000000">a</td></tr>'.repeat(3)}</table>`)
    expect(rows.find(({ kind }) => kind === 'table')?.rows?.[0]?.length).toBeLessThanOrEqual(1000)
  })
  test('tags left open', () => expect(textsOf('<p>Rà soát<table><tr><td>Báo cáo').join(' ')).toBe('Rà soát Báo cáo'))
})
