import type { ZipWriterAddDataOptions } from '@zip.js/zip.js'
import { describe, expect, test } from 'vitest'
import type { DocumentLine } from '../src/read/document.ts'
import { readDocx } from '../src/read/docx/index.ts'
import { annotate, strip, type WordEdit, type WordNote } from '../src/word/index.ts'
import { type Parts, unzipped, withComments, wordParts, zipped } from './with/word-made.ts'
import { commented, settled } from './with/word-read.ts'

const MAIN = 'word/document.xml'
const OPTIONS = { date: '2026-11-25T00:00:00Z', revisions: 'final' } as const

const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const note = (at: WordNote['at'], ...paragraphs: string[]): WordNote => ({ at, paragraphs })

async function lines(bytes: Uint8Array): Promise<readonly DocumentLine[]> {
  const read = await readDocx(bytes, { revisions: 'final' })
  if ('error' in read) throw new Error(read.error.message.en)
  return read.lines
}

/** The place of some words in the first line that has them. */
async function placeOf(bytes: Uint8Array, words: string) {
  const line = (await lines(bytes)).find(({ text }) => text.includes(words))
  if (!line) throw new Error(`no "${words}"`)
  const start = line.text.indexOf(words)
  return { line, start, end: start + words.length }
}

async function written(bytes: Uint8Array, notes: readonly WordNote[], edits: readonly WordEdit[] = []) {
  const made = await annotate(bytes, { notes, edits }, OPTIONS)
  if ('error' in made) throw new Error(made.error.message.en)
  return { ...made, parts: await unzipped(made.bytes) }
}

async function taken(bytes: Uint8Array) {
  const made = await strip(bytes)
  if ('error' in made) throw new Error(made.error.message.en)
  return unzipped(made.bytes)
}

const textOf = (parts: Awaited<ReturnType<typeof unzipped>>, name: string): string => parts.get(name)?.text ?? ''

/** The main part with a comment on some words. */
async function on(body: string, words: string, more: Parts = {}): Promise<string> {
  const bytes = await zipped(wordParts(body, more))
  return textOf((await written(bytes, [note(await placeOf(bytes, words), 'Góp ý')])).parts, MAIN)
}

describe('a run is split only where the words end inside it', () => {
  test('words that are a run of their own: nothing is split', async () => {
    const own = '<w:r><w:rPr><w:b/></w:rPr><w:t>hồ sơ</w:t></w:r>'
    const xml = await on(paragraph(run('Rà soát ') + own + run(' tồn')), 'hồ sơ')
    expect(xml).toContain(
      `${run('Rà soát ')}<w:commentRangeStart w:id="0"/>${own}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    )
  })

  test('both halves keep the look and the spaces at their ends', async () => {
    const look = '<w:rPr><w:b/></w:rPr>'
    const xml = await on(paragraph(`<w:r w:rsidR="00AA">${look}<w:t>Rà soát hồ sơ</w:t></w:r>`), 'hồ sơ')
    const open = `<w:r w:rsidR="00AA">${look}<w:t xml:space="preserve">`
    expect(xml).toContain(`${open}Rà soát </w:t></w:r><w:commentRangeStart w:id="0"/>${open}hồ sơ</w:t></w:r>`)
  })

  test('white space at the ends of a text that does not keep it stays unseen', async () => {
    const xml = await on(paragraph('<w:r><w:t>  Rà soát hồ sơ\n </w:t></w:r>'), 'soát')
    expect(xml).toContain('<w:t xml:space="preserve">Rà </w:t>')
    expect(xml).toContain('<w:t xml:space="preserve"> hồ sơ</w:t>')
  })

  test('a tracked change of the look gets an id of its own in each half', async () => {
    const change = '<w:rPr><w:b/><w:rPrChange w:id="3" w:author="An"><w:rPr/></w:rPrChange></w:rPr>'
    const xml = await on(paragraph(`<w:r>${change}<w:t>Rà soát hồ sơ</w:t></w:r>`), 'soát')
    const ids = [...xml.matchAll(/rPrChange w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(3)
  })

  test.each([
    ['a letter and its mark are never parted', 'Ra\u0300 soa\u0301t', 'soát'],
    ['entities stay whole', 'A &amp; B &#x1EDF; C', '& B ở'],
    ['letters beyond 16 bits', 'mở 😀 lớp', '😀'],
  ])('%s', async (_, text, words) => {
    const xml = await on(paragraph(run(text)), words)
    expect([...commented(xml).values()]).toEqual([words])
  })

  test('a mark in a run of its own goes with its letter', async () => {
    const xml = await on(paragraph(`${run('Rà soa')}${run('\u0301t hồ sơ')}`), 'hồ sơ')
    expect([...commented(xml).values()]).toEqual(['hồ sơ'])
  })
})

describe('what has no words of its own', () => {
  test('stands on the first paragraph after the letterhead', async () => {
    const letterhead = `<w:tbl><w:tr><w:tc>${paragraph(run('UBND TỈNH'))}</w:tc></w:tr></w:tbl>`
    const bytes = await zipped(wordParts(letterhead + paragraph('') + paragraph(run('KẾ HOẠCH')) + paragraph(run('a'))))
    const { parts } = await written(bytes, [note(null, 'Thiếu nơi nhận')])
    expect([...commented(textOf(parts, MAIN)).values()]).toEqual(['KẾ HOẠCH'])
  })

  test('a place between words takes the word behind it, at the end the one in front', async () => {
    const bytes = await zipped(wordParts(paragraph(run('Rà soát hồ sơ'))))
    const [line] = await lines(bytes)
    if (!line) throw new Error('no line')
    const at = (column: number) => note({ line, start: column, end: column }, 'x')
    const { parts } = await written(bytes, [at(3), at(13)])
    expect([...commented(textOf(parts, MAIN)).values()]).toEqual(['soát', 'sơ'])
  })

  test('a file without any text is an error', async () => {
    const made = await annotate(await zipped(wordParts('<w:p/>')), { notes: [note(null, 'x')] }, OPTIONS)
    expect(made).toMatchObject({ error: { code: 'no-text' } })
  })
})

describe('a text box, in which Word ignores comments', () => {
  const inside = `<w:txbxContent>${paragraph(run('Mật'))}</w:txbxContent>`
  const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${inside}</w:drawing></mc:Choice><mc:Fallback><w:pict>${inside}</w:pict></mc:Fallback></mc:AlternateContent>`

  test('gets its comments around the run that holds it, once', async () => {
    const holder = `<w:r><w:t>Số: </w:t>${box}</w:r>`
    const xml = await on(paragraph(holder), 'Mật')
    expect(xml).toContain(`<w:commentRangeStart w:id="0"/>${holder}<w:commentRangeEnd w:id="0"/>`)
    expect(xml.match(/<w:comment/g)).toHaveLength(3)
  })

  test('is not edited', async () => {
    const bytes = await zipped(wordParts(paragraph(`<w:r>${box}</w:r>`)))
    const { skipped } = await written(bytes, [note(null, 'x')], [{ at: await placeOf(bytes, 'Mật'), text: 'KHẨN' }])
    expect(skipped).toHaveLength(1)
  })
})

describe('the number that Word draws', () => {
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Rà soát hồ sơ')}</w:p>`
  const parts = wordParts(paragraph(run('KẾ HOẠCH')) + item)
  const linked = {
    ...parts,
    'word/numbering.xml': numbering,
    'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '').replace(
      '</R',
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></R',
    ),
  }

  test('moves no comment, and one on the number stands on the first word', async () => {
    const bytes = await zipped(linked)
    const line = (await lines(bytes))[1]
    expect(line?.text).toBe('1. Rà soát hồ sơ')
    if (!line) return
    const made = await written(bytes, [note({ line, start: 3, end: 10 }, 'x'), note({ line, start: 0, end: 2 }, 'y')])
    expect([...commented(textOf(made.parts, MAIN)).values()].sort()).toEqual(['Rà', 'Rà soát'])
  })

  test('is not edited', async () => {
    const bytes = await zipped(linked)
    const at = { ...(await placeOf(bytes, '1.')) }
    const { skipped, problems } = await written(bytes, [], [{ at, text: '2.' }])
    expect(skipped).toHaveLength(1)
    expect(problems[0]?.message.vi).toBe(
      '1 sửa đổi không ghi được dưới dạng theo dõi thay đổi vì nằm ở số thứ tự do Word tự đánh; hãy sửa tay theo góp ý.',
    )
  })
})

describe('what is not edited, for it would spoil the file', () => {
  const ins = `<w:ins w:id="1" w:author="An">${run('hồ sơ mới')}</w:ins>`
  const mark = '<w:r><w:t>hồ</w:t><w:footnoteReference w:id="1"/><w:t> sơ</w:t></w:r>'
  const old = '<w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>ho so cu</w:t></w:r>'
  test.each([
    ['a pending change of somebody else', ins, 'sơ'],
    ['a footnote mark', mark, 'hồ sơ'],
    ['an old font', old, 'so'],
  ])('%s', async (_, inside, words) => {
    const bytes = await zipped(wordParts(paragraph(run('Lập ') + inside)))
    const { skipped, problems } = await written(bytes, [], [{ at: await placeOf(bytes, words), text: 'x' }])
    expect(skipped).toHaveLength(1)
    expect(problems.map(({ severity }) => severity)).toEqual(['note'])
  })

  test('of two edits that overlap, the second', async () => {
    const bytes = await zipped(wordParts(paragraph(run('Rà soát hồ sơ'))))
    const edits = [
      { at: await placeOf(bytes, 'soát hồ'), text: 'x' },
      { at: await placeOf(bytes, 'hồ sơ'), text: 'y' },
    ]
    const { skipped, parts } = await written(bytes, [], edits)
    expect(skipped).toEqual([edits[1]])
    expect(settled(textOf(parts, MAIN), 'accept')).toContain('>x<')
  })
})

describe('a comment and a change on the same words', () => {
  test('the comment stands around both', async () => {
    const bytes = await zipped(wordParts(paragraph(run('Rà soát hồ sơ'))))
    const at = await placeOf(bytes, 'soát')
    const { parts } = await written(bytes, [note(at, 'x')], [{ at, text: 'kiểm tra' }])
    const xml = textOf(parts, MAIN)
    expect(xml).toMatch(/<w:commentRangeStart w:id="0"\/><w:del .*<\/w:del><w:ins .*<\/w:ins><w:commentRangeEnd/)
    expect([...commented(settled(xml, 'accept')).values()]).toEqual(['kiểm tra'])
    expect([...commented(settled(xml, 'reject')).values()]).toEqual(['soát'])
  })
})

describe('a reading of the original', () => {
  test('has its comments on words that somebody has deleted', async () => {
    const del = '<w:del w:id="5" w:author="An"><w:r><w:delText>hồ sơ cũ</w:delText></w:r></w:del>'
    const bytes = await zipped(wordParts(paragraph(run('Lập ') + del)))
    const read = await readDocx(bytes, { revisions: 'original' })
    const line = 'lines' in read ? read.lines[0] : undefined
    if (!line) throw new Error('no line')
    expect(line.text).toBe('Lập hồ sơ cũ')
    const notes = [note({ line, start: 7, end: 9 }, 'x')]
    const made = await annotate(bytes, { notes }, { ...OPTIONS, revisions: 'original' })
    if ('error' in made) throw new Error(made.error.message.en)
    const xml = textOf(await unzipped(made.bytes), MAIN)
    expect(xml).toContain(
      '<w:delText xml:space="preserve">hồ </w:delText></w:r><w:commentRangeStart w:id="6"/><w:r><w:delText xml:space="preserve">sơ</w:delText></w:r>',
    )
  })
})

describe('the parts around the text', () => {
  const body = paragraph(run('Rà soát hồ sơ'))
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    return new Uint8Array(big ? bytes.swap16() : bytes)
  }
  const main = wordParts(body)[MAIN] ?? ''
  const files: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>])[] = [
    ['without comments', wordParts(body)],
    ['with comments of others', withComments(wordParts(body), '<w:comment w:id="41" w:author="An"><w:p/></w:comment>')],
    [
      'with an empty comments part',
      {
        ...withComments(wordParts(body)),
        'word/comments.xml': '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      },
    ],
    ['with a byte order mark', { ...wordParts(body), [MAIN]: `\ufeff${main}` }],
    ['in UTF-16', { ...wordParts(body), [MAIN]: utf16(main, false) }],
    ['in UTF-16, big end first', { ...wordParts(body), [MAIN]: utf16(main, true) }],
    ['with another prefix', { ...wordParts(body), [MAIN]: main.replaceAll('w:', 'ns0:').replace(':w=', ':ns0=') }],
    [
      'in Strict OOXML',
      {
        ...wordParts(body),
        [MAIN]: main.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      },
    ],
    ['with ids up to the limit', wordParts(`${body}${paragraph('<w:bookmarkStart w:id="2147483647" w:name="x"/>')}`)],
    ['with a name that is taken', wordParts(body, { 'word/KEHOACH.json': '{}', 'word/Comments.xml': '<x/>' })],
    [
      'with relationships that are empty',
      {
        ...wordParts(body),
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      },
    ],
  ]
  test.each(files)('%s: written and taken back', async (_, parts) => {
    const bytes = await zipped(parts)
    const at = await placeOf(bytes, 'soát')
    const made = await written(bytes, [note(at, 'Góp ý')], [{ at: await placeOf(bytes, 'sơ'), text: 'sổ' }])
    expect(made.parts.size).toBeGreaterThan(Object.keys(parts).length)
    expect((await lines(made.bytes)).map(({ text }) => text)).toContain('Rà soát hồ sổ')
    const [before, back] = [await unzipped(bytes), await taken(made.bytes)]
    expect([...back.keys()]).toEqual([...before.keys()])
    for (const [name, part] of before)
      expect(Buffer.compare(back.get(name)?.bytes ?? new Uint8Array(), part.bytes)).toBe(0)
    const again = await written(made.bytes, [note(at, 'Góp ý')], [{ at: await placeOf(bytes, 'sơ'), text: 'sổ' }])
    expect(Buffer.compare(again.bytes, made.bytes)).toBe(0)
  })

  const zips: readonly (readonly [string, ZipWriterAddDataOptions])[] = [
    ['with sizes after the data', { dataDescriptor: true }],
    ['stored', { level: 0 }],
    ['in zip64', { zip64: true }],
    ['with dates of every kind', { extendedTimestamp: true, lastAccessDate: new Date(0), creationDate: new Date(0) }],
    ['from MS-DOS', { msDosCompatible: true }],
    ['with a comment', { comment: 'Góp ý' }],
  ]
  test.each(zips)('a zip file %s: what is not touched is copied as it is', async (_, options) => {
    const bytes = await zipped(wordParts(body, { 'word/theme/thème.xml': 'x'.repeat(4000) }), options)
    const made = await written(bytes, [note(null, 'x')])
    const before = await unzipped(bytes)
    for (const name of ['_rels/.rels', 'word/theme/thème.xml']) {
      const [was, is] = [before.get(name), made.parts.get(name)]
      expect(Buffer.compare(is?.packed ?? new Uint8Array(), was?.packed ?? new Uint8Array())).toBe(0)
      expect(is?.date).toBe(was?.date)
      expect(is?.comment).toBe(was?.comment)
    }
    expect((await taken(made.bytes)).get(MAIN)?.text).toBe(before.get(MAIN)?.text)
  })

  test('comments that are alike by the thousand do not look like a zip bomb', async () => {
    const bytes = await zipped(wordParts(paragraph(run('Rà soát hồ sơ')).repeat(20)))
    const notes = (await lines(bytes)).flatMap((line) =>
      Array.from({ length: 100 }, () =>
        note({ line, start: 3, end: 7 }, 'Nhiệm vụ chưa rõ thời hạn.', 'Vì sao: chậm.'),
      ),
    )
    const { bytes: made } = await written(bytes, notes)
    expect((await lines(made))[0]?.text).toBe('Rà soát hồ sơ')
    expect((await taken(made)).get(MAIN)?.text).toBe((await unzipped(bytes)).get(MAIN)?.text)
  })

  test('a comment is plain paragraphs, signed, and holds no character that XML does not have', async () => {
    const bytes = await zipped(wordParts(body))
    const { parts } = await written(bytes, [note(null, 'Thời hạn < 30/6 & "sớm"\u0000', 'Dòng hai')])
    const xml = textOf(parts, 'word/comments.xml')
    expect(xml).toContain('<w:comment w:id="0" w:author="kehoach" w:date="2026-11-25T00:00:00Z" w:initials="kh">')
    expect(xml).toContain('Thời hạn &lt; 30/6 &amp; &quot;sớm&quot;\ufffd')
    expect(xml.match(/<w:p>/g)).toHaveLength(2)
  })

  test('without a date none is written', async () => {
    const bytes = await zipped(wordParts(body))
    const made = await annotate(bytes, { notes: [note(null, 'x')] }, { ...OPTIONS, date: null })
    if ('error' in made) throw new Error(made.error.message.en)
    expect(textOf(await unzipped(made.bytes), 'word/comments.xml')).not.toContain('w:date')
  })
})

describe('a file that another program has saved since', () => {
  test('loses what carries the name of kehoach, and keeps the rest as it is', async () => {
    const bytes = await zipped(wordParts(paragraph(run('Rà soát hồ sơ cũ'))))
    const at = await placeOf(bytes, 'hồ')
    const { parts } = await written(bytes, [note(at, 'Góp ý')], [{ at: await placeOf(bytes, 'cũ'), text: 'mới' }])
    const saved = Object.fromEntries([...parts].map(([name, part]) => [name, part.text]))
    const main = saved[MAIN] ?? ''
    const dearer = main
      .replace('Rà ', 'Kiểm ')
      .replaceAll('<w:commentReference', '<w:rPr><w:i/></w:rPr><w:commentReference')
    const back = await taken(await zipped({ ...saved, [MAIN]: dearer }))
    expect(textOf(back, MAIN)).not.toMatch(/kehoach|comment|w:del|w:ins/)
    expect((textOf(back, MAIN).match(/<w:t[^>]*>[^<]*/g) ?? []).map((t) => t.replace(/<[^>]*>/, '')).join('')).toBe(
      'Kiểm soát hồ sơ cũ',
    )
    expect(textOf(back, 'word/comments.xml')).not.toContain('kehoach')
    expect([...back.keys()].filter((name) => name.includes('kehoach'))).toEqual([])
    expect(textOf(back, '[Content_Types].xml') + textOf(back, 'word/_rels/document.xml.rels')).not.toContain('kehoach')
  })

  test.each([
    '',
    '{',
    '[]',
    '{"version":1,"taken":[{"part":"word/styles.xml","sha256":"","undo":null}]}',
    '{"version":2}',
  ])('a record that is %j is not believed', async (record) => {
    const bytes = await zipped(wordParts(paragraph(run('Rà soát hồ sơ'))))
    const { parts } = await written(bytes, [note(null, 'Góp ý')])
    const texts = Object.fromEntries([...parts].map(([name, part]) => [name, part.text]))
    const back = await taken(await zipped({ ...texts, 'word/kehoach.json': record, 'word/styles.xml': '<x/>' }))
    expect(textOf(back, MAIN)).not.toContain('comment')
    expect(back.has('word/kehoach.json')).toBe(false)
    expect(back.has('word/styles.xml')).toBe(true)
  })
})

describe('files that are not to be written', () => {
  const body = paragraph(run('Rà soát hồ sơ'))
  const notes = [note(null, 'x')]
  const ole = (text: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')])

  test.each([
    ['signed', { '_xmlsignatures/sig1.xml': '<x/>' }, 'chữ ký số'],
    ['with macros', { 'word/vbaProject.bin': 'x' }, 'macro'],
  ])('%s: refused, unless forced', async (_, more, word) => {
    const bytes = await zipped(wordParts(body, more))
    const made = await annotate(bytes, { notes }, OPTIONS)
    expect(made).toMatchObject({ error: { code: 'protected', message: { vi: expect.stringContaining(word) } } })
    const forced = await annotate(bytes, { notes }, { ...OPTIONS, force: true })
    if ('error' in forced) throw new Error(forced.error.message.en)
    expect(await strip(forced.bytes)).toMatchObject({ error: { code: 'protected' } })
    expect('bytes' in (await strip(forced.bytes, { force: true }))).toBe(true)
  })

  test.each([
    ['with a password', ole('EncryptedPackage'), 'protected'],
    ['an old .doc', ole('WordDocument'), 'protected'],
    ['text', Buffer.from('xin chào'), 'wrong-format'],
    ['cut off', Buffer.from('PK\x03\x04'), 'damaged'],
  ])('%s: a clear error', async (_, bytes, code) => {
    for (const made of [await annotate(new Uint8Array(bytes), { notes }, OPTIONS), await strip(new Uint8Array(bytes))])
      expect(made).toMatchObject({ error: { code } })
  })

  test('protected against editing: written, with a note', async () => {
    const parts = wordParts(body)
    const link = '<Relationship Id="rId5" Type="http://x/relationships/settings" Target="settings.xml"/></R'
    const bytes = await zipped({
      ...parts,
      'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '').replace('</R', link),
      'word/settings.xml':
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>',
    })
    const { problems } = await written(bytes, notes)
    expect(problems).toMatchObject([{ code: 'protected', severity: 'note' }])
  })

  test('a part whose bytes are wrong in its encoding', async () => {
    const main = Buffer.from(wordParts(body)[MAIN] ?? '')
    main[main.indexOf('soát')] = 0xff
    const made = await annotate(await zipped({ ...wordParts(body), [MAIN]: new Uint8Array(main) }), { notes }, OPTIONS)
    expect(made).toMatchObject({ error: { code: 'damaged' } })
  })

  test('nothing to write: the same bytes', async () => {
    const bytes = await zipped(wordParts(body))
    expect(await annotate(bytes, { notes: [] }, OPTIONS)).toEqual({ bytes, problems: [], skipped: [] })
  })
})
