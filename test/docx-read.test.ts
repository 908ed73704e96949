import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadDocument, Revisions } from '../src/read/document.ts'
import { readDocx } from '../src/read/docx/index.ts'
import { type DocxOptions, docx, docxParts, list, of, p, run, tbl, tc, tr, W_STRICT } from './with/docx.ts'
import { type Entry, zipOf } from './with/zip.ts'

async function read(body: string, options: DocxOptions = {}, revisions: Revisions = 'final'): Promise<ReadDocument> {
  const result = await readDocx(docx(body, options), { revisions })
  if ('error' in result) throw new Error(result.error.message.en)
  return result
}

const linesOf = async (body: string, options: DocxOptions = {}, revisions: Revisions = 'final'): Promise<string[]> =>
  (await read(body, options, revisions)).lines.map(({ text }) => text)

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await readDocx(bytes, { revisions: 'final' })
  return 'error' in result ? result.error.code : 'read'
}

const PLAN = p('KẾ HOẠCH') + p('I. MỤC ĐÍCH') + p('1. Rà soát hồ sơ.')

describe('a container', () => {
  const good = docxParts(PLAN)
  const withOnly = (name: string, change: Partial<Entry>): Uint8Array =>
    zipOf(good.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)))
  const bytes = docx(PLAN)
  const flipped = Uint8Array.from(zipOf(good.map((entry) => ({ ...entry, stored: true }))))
  const at = Buffer.from(flipped).indexOf('hồ sơ')
  flipped[at] = 'g'.charCodeAt(0)
  const many = (count: number): Entry[] =>
    Array.from({ length: count }, (_, i) => ({ name: `customXml/item${i}.xml`, data: '', stored: true }))

  test.each<[string, Uint8Array, string]>([
    ['that is sound is read', bytes, 'read'],
    ['that is a text with another name', Buffer.from('Kế hoạch này là một tệp văn bản thường.'), 'wrong-format'],
    ['that is cut off', bytes.subarray(0, 900), 'damaged'],
    ['with a byte flipped fails its CRC', flipped, 'damaged'],
    ['with a wrong CRC', withOnly('word/document.xml', { crc: 1 }), 'damaged'],
    ['that lies about a size', withOnly('word/document.xml', { size: 10 }), 'damaged'],
    ['with an encrypted part', withOnly('word/document.xml', { flags: 0x0801 }), 'protected'],
    ['packed by an unknown method', withOnly('word/document.xml', { method: 99 }), 'damaged'],
    ['with overlapping parts', zipOf([...good, { name: 'a.xml', data: 'a', offset: 0 }]), 'unsafe'],
    ['with a part twice', zipOf([...good, { name: 'word/document.xml', data: '<a/>' }]), 'unsafe'],
    ['with a name that leads outside', zipOf([...good, { name: '../../a.txt', data: 'a' }]), 'unsafe'],
    ['with an absolute name', zipOf([...good, { name: '/a.txt', data: 'a' }]), 'unsafe'],
    ['with a backslash in a name', zipOf([...good, { name: 'a\\b.txt', data: 'a' }]), 'unsafe'],
    ['with 2,100 parts', zipOf([...good, ...many(2_100)]), 'too-large'],
    ['that holds another zip', zipOf([...good, { name: 'word/embeddings/a.zip', data: bytes }]), 'read'],
    ['with a symbolic link', zipOf([...good, { name: 'a', data: '/etc/passwd', attributes: 0xa1ff0000 }]), 'read'],
    ['without a main part', zipOf(good.filter(({ name }) => name !== 'word/document.xml')), 'wrong-format'],
    ['without relationships', zipOf(good.filter(({ name }) => name !== '_rels/.rels')), 'wrong-format'],
    ['that is signed', zipOf([...good, { name: '_xmlsignatures/sig1.xml', data: '<a/>' }]), 'read'],
    [
      'with a 300 MB part of zeros',
      zipOf([
        ...good.filter(({ name }) => name !== 'word/document.xml'),
        { name: 'word/document.xml', data: new Uint8Array(30_000_000) },
      ]),
      'unsafe',
    ],
    ['with no text at all', docx(p('')), 'no-text'],
  ])('%s', async (_, file, code) => {
    expect(await codeOf(file)).toBe(code)
  })

  test('of 100,000 parts is refused before they are listed', async () => {
    const file = Buffer.from(bytes)
    file.writeUInt16LE(60_000, file.length - 12)
    expect(await codeOf(file)).toBe('too-large')
  })

  test('whose main part has another name is found by its relationship', async () => {
    const moved = good.map((entry) =>
      entry.name === 'word/document.xml'
        ? { ...entry, name: 'word/document2.xml' }
        : { ...entry, data: String(entry.data).replaceAll('word/document.xml', '/word/document2.xml') },
    )
    expect(await codeOf(zipOf(moved))).toBe('read')
  })

  test('with macros is read with a note', async () => {
    const { notes } = await read(PLAN, { parts: [{ name: 'word/vbaProject.bin', data: 'x' }] })
    expect(notes.map(({ message }) => message.en)).toEqual(['The file has macros; they are never run.'])
  })

  test('of Strict Open XML is read', async () => {
    expect(await linesOf(PLAN, { space: W_STRICT })).toEqual(['KẾ HOẠCH', 'I. MỤC ĐÍCH', '1. Rà soát hồ sơ.'])
  })

  test('whose XML has other prefixes is read', async () => {
    const parts = docxParts(PLAN).map((entry) => ({
      ...entry,
      data: String(entry.data)
        .replaceAll('<w:', '<ns0:')
        .replaceAll('</w:', '</ns0:')
        .replaceAll('xmlns:w=', 'xmlns:ns0=')
        .replaceAll(' w:', ' ns0:'),
    }))
    expect(await codeOf(zipOf(parts))).toBe('read')
  })
})

describe('XML', () => {
  const main = (data: string | Uint8Array): Uint8Array => docx('', { parts: [{ name: 'word/document.xml', data }] })
  const xml = String(docxParts(PLAN).find(({ name }) => name === 'word/document.xml')?.data)
  const doctype = (declared: string): string => xml.replace('<w:document', `${declared}<w:document`)

  test.each<[string, string | Uint8Array, string]>([
    ['that is cut', xml.slice(0, -30), 'damaged'],
    ['with a DOCTYPE that names a file', doctype('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'unsafe'],
    ['with an outer DTD', doctype('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">'), 'unsafe'],
    ['with entities inside entities', doctype('<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'), 'unsafe'],
    ['nested too deep', xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(300)}`), 'too-deep'],
    ['of tables in tables', xml.replace('<w:body>', `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(40)}`), 'too-deep'],
    ['with a character that XML forbids', xml.replace('Rà soát', '\u0001'), 'damaged'],
    ['with half a surrogate', xml.replace('Rà soát', '&#xD800;'), 'damaged'],
    ['in UTF-16 with its mark', Buffer.from(`\ufeff${xml}`, 'utf16le'), 'read'],
    ['in UTF-16 without a mark', Buffer.from(xml, 'utf16le'), 'read'],
    ['with a UTF-8 mark and a wrong declaration', `\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'read'],
  ])('%s', async (_, data, code) => {
    expect(await codeOf(main(data))).toBe(code)
  })
})

describe('text', () => {
  const ways: readonly (readonly [string, string, readonly string[]])[] = [
    ['in one run a letter', of([...'Rà soát hồ sơ'].map((letter) => run(letter)).join('<w:proofErr w:type="spellStart"/>')), ['Rà soát hồ sơ']],
    ['with a tab and two spaces', p('Số:\t 12/KH-UBND'), ['Số: 12/KH-UBND']],
    ['with hyphens that do not break or show', of('<w:r><w:t>kinh tế</w:t><w:noBreakHyphen/><w:t>xã</w:t><w:softHyphen/><w:t> hội</w:t></w:r>'), ['kinh tế-xã hội']],
    ['with a sign of a symbol font', of('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 90%</w:t></w:r>'), ['≥ 90%']],
    ['with a tone mark in a run of its own', of(run('ho') + run('\u0323') + run('p')), ['họp']],
    ['decomposed', p('Kế hoạch'.normalize('NFD')), ['Kế hoạch']],
    ['in .VnTime', p('C«ng hßa x· héi', { font: '.VnTime' }), ['Công hòa xã hội']],
    ['in .VnTimeH', p('kÕ ho¹ch', { font: '.VnTimeH' }), ['KẾ HOẠCH']],
    ['in VNI-Times', p('Coäng hoøa xaõ hoäi', { font: 'VNI-Times' }), ['Cộng hòa xã hội']],
    ['in Unicode under the name of an old font', p('Ủy ban nhân dân', { font: '.VnTime' }), ['Ủy ban nhân dân']],
    ['shown as capitals', p('Tổ chức thực hiện', { props: '<w:caps/>' }), ['TỔ CHỨC THỰC HIỆN']],
    ['in a content control', `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p('Bên trong')}</w:sdtContent></w:sdt>`, ['Bên trong']],
    ['of a field: its result', of(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://a"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('liên kết')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`), ['liên kết']],
    ['of a simple field and a link', of(`<w:fldSimple w:instr="DATE">${run('ngày 05')}</w:fldSimple><w:hyperlink r:id="rId9">${run(' tháng 3')}</w:hyperlink>`), ['ngày 05 tháng 3']],
  ] // biome-ignore format: a table
  test.each(ways)('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines)
  })

  test('of a text box is read once, from one branch', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const body = of(
      `${run('Ngoài')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('Trong khung')}</mc:Choice><mc:Fallback><w:pict>${box('Trong khung')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    expect(await linesOf(body)).toEqual(['Ngoài', 'Trong khung'])
    const empty = of(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict>${box('Khung cũ')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    expect(await linesOf(empty)).toEqual(['Khung cũ'])
  })

  test('that is hidden is left out with a note', async () => {
    const result = await read(of(run('Hiện') + run(' ẩn', { props: '<w:vanish/>' })))
    expect(result.lines.map(({ text }) => text)).toEqual(['Hiện'])
    expect(result.notes).toHaveLength(1)
  })

  test('of fields that fetch something is read with a note', async () => {
    const { notes } = await read(of(`<w:fldSimple w:instr=" DDEAUTO c:\\\\a.exe ">${run('kết quả')}</w:fldSimple>`))
    expect(notes.map(({ code }) => code)).toEqual(['unsafe'])
  })
})

describe('line breaks', () => {
  test.each<[string, string, string[]]>([
    [
      'inside a sentence join',
      'Đảm bảo chủ trương của\nĐảng và Nhà nước.',
      ['Đảm bảo chủ trương của Đảng và Nhà nước.'],
    ],
    ['before an item part', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']],
    ['between a type and its title part', 'KẾ HOẠCH\nRà soát văn bản', ['KẾ HOẠCH', 'Rà soát văn bản']],
    ['in a name in capitals join', 'ỦY BAN NHÂN DÂN\nTỈNH HẢI SƠN', ['ỦY BAN NHÂN DÂN TỈNH HẢI SƠN']],
    ['between two bodies part', 'UBND TỈNH HẢI SƠN\nSỞ NỘI VỤ', ['UBND TỈNH HẢI SƠN', 'SỞ NỘI VỤ']],
    [
      'that open a new page part',
      of(`${run('Hết.')}<w:r><w:br w:type="page"/></w:r>${run('phụ lục')}`),
      ['Hết.', 'phụ lục'],
    ],
    ['in a signature part', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nLê Văn An', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn An']],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf(text.startsWith('<w:') ? text : p(text))).toEqual(lines)
  })
})

describe('tracked changes', () => {
  const ins = (inner: string): string => `<w:ins w:id="1" w:author="a">${inner}</w:ins>`
  const del = (text: string): string =>
    `<w:del w:id="2" w:author="a"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
  const mark = (change: string): string => `<w:rPr><w:${change} w:id="3" w:author="a"/></w:rPr>`
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['of words', of(run('Trước ngày ') + del('15') + ins(run('20')) + run('/6')), ['Trước ngày 20/6'], ['Trước ngày 15/6']],
    ['inside one another', of(run('A') + ins(`${run(' thêm')}${del(' rồi bỏ')}`)), ['A thêm'], ['A']],
    ['that move text', of(`${run('A ')}<w:moveFrom w:id="4">${run('đi')}</w:moveFrom>`) + of(`<w:moveTo w:id="5">${run('đến')}</w:moveTo>`), ['A', 'đến'], ['A đi']],
    ['of a paragraph mark', of(run('Giao Sở Nội vụ'), { paragraphProps: mark('del') }) + p(' chủ trì'), ['Giao Sở Nội vụ chủ trì'], ['Giao Sở Nội vụ', 'chủ trì']],
    ['of a new paragraph mark', of(run('Giao Sở Nội vụ'), { paragraphProps: mark('ins') }) + p(' chủ trì'), ['Giao Sở Nội vụ', 'chủ trì'], ['Giao Sở Nội vụ chủ trì']],
    ['of look only', of(run('chữ', { props: '<w:rPrChange w:id="6"><w:rPr><w:vanish/></w:rPr></w:rPrChange>' })), ['chữ'], ['chữ']],
    ['of whole rows', tbl([['STT', 'Nội dung', 'Thời gian'], tr(['1', 'Bỏ', 'Quý I'], '<w:del w:id="7"/>'), tr(['2', 'Thêm', 'Quý II'], '<w:ins w:id="8"/>'), ['3', 'Giữ', 'Quý III']]), ['STT', 'Nội dung', 'Thời gian', '2', 'Thêm', 'Quý II', '3', 'Giữ', 'Quý III'], ['STT', 'Nội dung', 'Thời gian', '1', 'Bỏ', 'Quý I', '3', 'Giữ', 'Quý III']],
  ] // biome-ignore format: a table
  test.each(cases)('%s', async (_, body, final, original) => {
    expect(await linesOf(body)).toEqual(final)
    expect(await linesOf(body, {}, 'original')).toEqual(original)
  })

  test('are counted in one note', async () => {
    const { notes } = await read(of(run('A') + del('b') + ins(run('c'))))
    expect(notes.map(({ message }) => message.en)).toEqual([
      'The file has 2 tracked changes, read as if all were accepted; use --revisions original for the text before them.',
    ])
  })
})

describe('what stands around the text', () => {
  test('header, page number and footnote are kept aside; comments are counted', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote><w:footnote w:id="2">${p('Theo Quyết định số 12/QĐ-UBND.')}</w:footnote>`
    const result = await read(
      of(`${run('Rà soát')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`),
      {
        header: of(`<w:fldSimple w:instr="PAGE">${run('2')}</w:fldSimple>`),
        footer: p('Bản dự thảo'),
        footnotes,
        comments: `<w:comment w:id="0">${p('Xem lại')}</w:comment>`,
      },
    )
    expect(result.lines.map(({ text }) => text)).toEqual(['Rà soát'])
    expect(result.ignored.map(({ text, reason }) => [text, reason])).toEqual([
      ['2', 'page-number'],
      ['Bản dự thảo', 'footer'],
      ['Theo Quyết định số 12/QĐ-UBND.', 'footer'],
    ])
    expect(result.notes).toHaveLength(1)
  })

  test('a table of contents is kept aside', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style>'
    const { lines, ignored } = await read(p('I. MỤC ĐÍCH\t3', { style: 'Mucluc1' }) + PLAN, { styles })
    expect(lines).toHaveLength(3)
    expect(ignored.map(({ text }) => text)).toEqual(['I. MỤC ĐÍCH 3'])
  })

  test('what links lead to outside the file is never opened', async () => {
    const outside =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="file:///etc/passwd" TargetMode="External"/>'
    expect((await read(PLAN, { relationships: outside })).ignored).toEqual([])
  })
})

describe('tables', () => {
  const rowsOf = async (body: string): Promise<unknown> =>
    (await read(body)).blocks.map(({ rows, text }) => rows ?? text)

  test('a letterhead and a signature are paragraphs, column by column', async () => {
    const head = tbl([
      ['ỦY BAN NHÂN DÂN\nTỈNH HẢI SƠN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      ['Số: 12/KH-UBND', 'Hải Sơn, ngày 05 tháng 3 năm 2026'],
    ])
    const foot = tbl([
      ['Nơi nhận:', 'KT. CHỦ TỊCH'],
      ['- Như trên;\n- Lưu: VT.', 'PHÓ CHỦ TỊCH'],
    ])
    expect(await rowsOf(head + foot)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH HẢI SƠN', 'Số: 12/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
      'Hải Sơn, ngày 05 tháng 3 năm 2026', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH',
    ]) // biome-ignore format: a table
  })

  test('a header over two rows becomes one', async () => {
    const body = tbl([
      [tc('STT', { merge: 'restart' }), tc('Nhiệm vụ', { merge: 'restart' }), tc('Cơ quan thực hiện', { span: 2 })],
      [tc('', { merge: 'continue' }), tc('', { merge: 'continue' }), 'Chủ trì', 'Phối hợp'],
      ['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Sở Nội vụ'],
    ])
    expect(await rowsOf(body)).toEqual([
      [
        ['STT', 'Nhiệm vụ', 'Cơ quan thực hiện: Chủ trì', 'Cơ quan thực hiện: Phối hợp'],
        ['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Sở Nội vụ'],
      ],
    ])
  })

  test('a header whose first row spans is one with what stands below it, merged or not', async () => {
    const body = tbl([
      ['', '', '', ''],
      ['TT', 'Việc', tc('Cơ quan', { span: 2 })],
      ['', '', 'Chủ trì', 'Phối hợp'],
      ['1', 'Rà soát', 'Sở Y tế', ''],
    ])
    expect(await rowsOf(body)).toEqual([
      [
        ['TT', 'Việc', 'Cơ quan: Chủ trì', 'Cơ quan: Phối hợp'],
        ['1', 'Rà soát', 'Sở Y tế', ''],
      ],
    ])
  })

  test('recipients in rows beside a signature are no data', async () => {
    const bold = (text: string): string => tc(p(text, { bold: true }))
    const body = tbl([
      [bold('Nơi nhận:'), bold('GIÁM ĐỐC')],
      ...['a', 'b', 'c', 'd', 'e'].map((name) => [`- Sở ${name};`, '']),
    ])
    expect(await rowsOf(body)).toEqual(['Nơi nhận:', '- Sở a;', '- Sở b;', '- Sở c;', '- Sở d;', '- Sở e;', 'GIÁM ĐỐC'])
  })

  test('a cell merged downwards holds for every row; a group row is one cell', async () => {
    const body = tbl([
      ['STT', 'Nhiệm vụ', 'Thời gian'],
      ['I', tc('Thể chế', { span: 2 })],
      ['1', 'Rà soát', tc('Quý I', { merge: 'restart' })],
      ['2', 'Báo cáo', tc('', { merge: 'continue' })],
    ])
    expect(await rowsOf(body)).toEqual([
      [
        ['STT', 'Nhiệm vụ', 'Thời gian'],
        ['I', 'Thể chế', ''],
        ['1', 'Rà soát', 'Quý I'],
        ['2', 'Báo cáo', 'Quý I'],
      ],
    ])
  })

  test('agencies in paragraphs of a cell stay apart, a name over two paragraphs stays one', async () => {
    const body = tbl([
      ['TT', 'Việc', 'Cơ quan'],
      ['1', 'Họp', 'Sở Nội vụ\nSở Tài chính'],
      ['2', 'Họp', 'Lãnh đạo\nSở Y tế'],
    ])
    expect(await rowsOf(body)).toEqual([
      [
        ['TT', 'Việc', 'Cơ quan'],
        ['1', 'Họp', 'Sở Nội vụ; Sở Tài chính'],
        ['2', 'Họp', 'Lãnh đạo Sở Y tế'],
      ],
    ])
  })

  test('numbers that Word draws stand in cells that are empty', async () => {
    const cell = tc(p('', { num: [1] }))
    const body = tbl([
      ['TT', 'Việc', 'Cơ quan'],
      [cell, 'Họp', 'Sở Nội vụ'],
      [cell, 'Báo cáo', 'Sở Y tế'],
    ])
    const { blocks } = await read(body, { numbering: list(1, [['decimal', '%1']]) })
    expect(blocks[0]?.rows?.map(([first]) => first)).toEqual(['TT', '1', '2'])
  })

  test.each([0, -1, 1e9])('a span of %d columns is cut to what can be', async (span) => {
    const { blocks } = await read(
      tbl([
        ['a', 'b', 'c'],
        [tc('d', { span }), 'e', 'f'],
        [tc('g', { merge: 'continue' }), 'h', 'i'],
      ]),
    )
    expect(blocks[0]?.rows?.length).toBe(3)
  })

  test('a table in a table is flattened into its cell', async () => {
    const inner = tbl([['x', 'y']])
    expect(
      await rowsOf(
        tbl([
          ['a', 'b', 'c'],
          ['1', tc(p('trên') + inner + p('dưới')), '3'],
        ]),
      ),
    ).toEqual([
      [
        ['a', 'b', 'c'],
        ['1', 'trên x y dưới', '3'],
      ],
    ])
  })
})

describe('places', () => {
  test('a line tells its paragraph, cell, drawn number and what is written before it', async () => {
    const body =
      p('KẾ HOẠCH\nRà soát') +
      p('Việc một', { num: [1] }) +
      tbl([
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ])
    const { lines } = await read(body, { numbering: list(1, [['lowerLetter', '%1)']]) })
    expect(lines.slice(0, 4)).toEqual([
      { text: 'KẾ HOẠCH', at: { paragraph: 1 }, label: 0, skipped: 0 },
      { text: 'Rà soát', at: { paragraph: 1 }, label: 0, skipped: 7 },
      { text: 'a) Việc một', at: { paragraph: 2 }, label: 3, skipped: 0 },
      { text: 'a', at: { paragraph: 3, table: 1, row: 1, cell: 1 }, label: 0, skipped: 0 },
    ])
  })
})

describe('whatever is broken', () => {
  const xml = String(
    docxParts(
      PLAN +
        tbl([
          ['a', 'b', 'c'],
          ['1', '2', '3'],
        ]),
    ).find(({ name }) => name === 'word/document.xml')?.data,
  )
  const tags = [...xml.matchAll(/<[^>]+>/g)].map(({ index }) => index)

  test('XML ends as a document or a problem', async () => {
    const cut = fc.tuple(
      fc.nat(tags.length),
      fc.nat(60),
      fc.constantFrom('', '<w:p>', '</w:p>', '<w:tc>', '</w:r>', '&', '\u0000'),
    )
    await fc.assert(
      fc.asyncProperty(cut, async ([tag, length, put]) => {
        const at = tags[tag] ?? 0
        const data = xml.slice(0, at) + put + xml.slice(at + length)
        const result = await readDocx(docx('', { parts: [{ name: 'word/document.xml', data }] }), {
          revisions: 'final',
        })
        expect('error' in result || result.lines.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('elements that stand where they may not do no harm', async () => {
    const names = ['w:p', 'w:r', 'w:tbl', 'w:tr', 'w:tc', 'w:rPr', 'w:pPr', 'w:ins', 'w:del', 'w:txbxContent', 'mc:Choice', 'mc:AlternateContent', 'w:instrText', 'w:sdt', 'w:trPr', 'w:b'] // biome-ignore format: a list of words
    const { tree } = fc.letrec<{ tree: string; leaf: string; node: string }>((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, tie('leaf'), tie('node')),
      leaf: fc.constantFrom('<w:t>chữ</w:t>', '<w:delText>bỏ</w:delText>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', '<w:br/>', '<w:vMerge/>', '<w:gridSpan w:val="9"/>'), // biome-ignore format: a list of words
      node: fc.tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 })).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`), // biome-ignore format: a line
    }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(tree, { maxLength: 6 }),
        fc.constantFrom('final' as const, 'original' as const),
        async (body, revisions) => {
          const result = await readDocx(docx(body.join('') + PLAN), { revisions })
          expect('error' in result ? result.error.code : result.format).toBe('docx')
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)

  test('bytes end as a document or a problem', async () => {
    const bytes = docx(PLAN)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const broken = Uint8Array.from(bytes)
        broken[at] = value
        const result = await readDocx(broken, { revisions: 'final' })
        expect('error' in result || result.lines.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('cost', () => {
  const sentence = (i: number): string => `Rà soát hồ sơ ${(i * 7919) % 104_729} của ${(i * 31) % 997} cơ quan`
  test.each<[string, (count: number) => string]>([
    ['paragraphs', (count) => Array.from({ length: count }, (_, i) => p(sentence(i))).join('')],
    ['line breaks', (count) => p(Array.from({ length: count }, (_, i) => sentence(i)).join('\n'))],
    ['rows', (count) => tbl(Array.from({ length: count }, (_, i) => [String(i), sentence(i), sentence(i + 1)]))],
    [
      'deleted marks',
      (count) =>
        Array.from({ length: count }, (_, i) =>
          of(run(sentence(i)), { paragraphProps: '<w:rPr><w:del w:id="1"/></w:rPr>' }),
        ).join(''),
    ],
    [
      'fields without end',
      (count) =>
        of(
          Array.from(
            { length: count },
            (_, i) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run(sentence(i))}`,
          ).join(''),
        ),
    ],
  ])(
    'of many %s grows with their number',
    async (_, body) => {
      const time = async (count: number): Promise<number> => {
        const file = docx(body(count))
        const start = performance.now()
        expect(await codeOf(file)).toBe('read')
        return performance.now() - start
      }
      await time(500)
      const [once, more] = [await time(2_000), await time(16_000)]
      // Eight times the text; a machine that is busy doubles a time now and then.
      expect(more).toBeLessThan(once * 8 * 3.5 + 200)
    },
    60_000,
  )
})
