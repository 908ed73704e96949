import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BODY,
  before,
  changedPdf,
  declared,
  fetching,
  lockedPdf,
  MAIN,
  noise,
  oldOffice,
  PARTS,
  passwordWord,
  planDocx,
  planHtml,
  planPdf,
  scannedPdf,
  withMain,
  withPart,
} from './with/bad.ts'
import { docx, of, p, run, tbl, tc, tr, W_STRICT } from './with/docx.ts'
import { pdfOf, say } from './with/pdf.ts'
import { PLAN } from './with/plan.ts'
import { type Ended, folder, kehoach } from './with/world.ts'
import { type Entry, zipOf } from './with/zip.ts'

// The catalogue of ../shared/design/reliability.md, C1 to C5, for Word, PDF, old Word and HTML: each file goes through
// the command line beside a good one. The numbers are those of the catalogue. For text and YAML see bad-input.test.ts.

const room = folder()
const at = (name: string): string => join(room.path, name)
const call = (...args: string[]): Promise<Ended> => kehoach([...args, '--lang', 'en'], { cwd: room.path })

let calls = 0
let server: Server
let site = ''

beforeAll(async () => {
  writeFileSync(at('ok.docx'), planDocx())
  server = createServer((socket) => {
    calls++
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 9}`
})
afterAll(() => {
  server.close()
  room.remove()
})

const flipped = (): Uint8Array => {
  const bytes = Buffer.from(zipOf(PARTS.map((part) => ({ ...part, stored: true }))))
  bytes[bytes.indexOf('tiết kiệm')] = 'g'.charCodeAt(0)
  return bytes
}
const many = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => ({ name: `customXml/item${i}.xml`, data: '', stored: true }))
const without = (part: string): Uint8Array => zipOf(PARTS.filter(({ name }) => name !== part))
const attributes = (count: number): string =>
  MAIN.replace('<w:body>', `<w:body ${Array.from({ length: count }, (_, i) => `a${i}=""`).join(' ')}>`)
const bomb = (megabytes: number): string => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 32)).toString('latin1')
const page = (text: string) => ({ marks: [say(60, 780, text)] })
const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY a${i} "${i ? `&a${i - 1};`.repeat(10) : 'ha'}">`).join(
  '',
)

type Make = Uint8Array | string | (() => Uint8Array | string)
const bytesOf = (make: Make): Uint8Array | string => (typeof make === 'function' ? make() : make)

type Bad = readonly [number: number, name: string, file: string, make: Make, code: string]

const C1: readonly Bad[] = [
  ...['docx', 'pdf', 'doc', 'html'].map((end): Bad => [2, `an empty .${end}`, `empty.${end}`, '', 'empty']),
  [9, 'noise called .docx', 'noise.docx', () => noise(1_000_000), 'binary'],
  [9, 'noise called .pdf', 'noise.pdf', () => noise(1_000_000), 'binary'],
  [9, 'noise called .doc', 'noise.doc', () => noise(100_000), 'binary'],
  [9, 'a workbook', 'book.docx', zipOf([{ name: 'xl/workbook.xml', data: '<a/>' }]), 'wrong-format'],
]

const C2: readonly Bad[] = [
  [21, 'a text with another name', 'hi.docx', 'hi\n', 'not-a-plan'],
  [22, 'a zip that is cut off', 'cut.docx', () => planDocx().slice(0, 1_500), 'damaged'],
  [23, 'a byte flipped', 'crc.docx', flipped, 'damaged'],
  [24, 'a zip bomb', 'bomb.docx', () => withMain(new Uint8Array(100_000_000), { stored: false }), 'unsafe'],
  [25, 'a size that is a lie', 'lie.docx', withMain(MAIN, { size: 10, stored: false }), 'damaged'],
  [25, 'a stored part whose size is a lie', 'lie2.docx', withMain(MAIN, { size: 10 }), 'damaged'],
  [26, 'parts that overlap', 'overlap.docx', zipOf([...PARTS, { name: 'a.xml', data: 'a', offset: 0 }]), 'unsafe'],
  [27, '100,000 parts', 'parts.docx', () => zipOf([...PARTS, ...many(100_000)]), 'too-large'],
  [28, 'a part twice', 'twice.docx', zipOf([...PARTS, { name: 'word/document.xml', data: MAIN }]), 'unsafe'],
  ...['../../x.txt', '/x.txt', 'a\\b.txt', 'C:/x.txt'].map(
    (name, i): Bad => [29, `a part called ${name}`, `name${i}.docx`, zipOf([...PARTS, { name, data: 'x' }]), 'unsafe'],
  ),
  [29, 'a NUL in a name', 'nul.docx', zipOf([...PARTS, { name: 'a\0b.xml', data: 'x' }]), 'unsafe'],
  [32, 'an encrypted part', 'locked.docx', withMain(MAIN, { flags: 0x0801, stored: false }), 'protected'],
  [32, 'an unknown method', 'method.docx', withMain(MAIN, { method: 99, stored: false }), 'damaged'],
  [33, 'a password', 'password.docx', passwordWord(), 'protected'],
  [33, 'a password, called .doc', 'password.doc', passwordWord(), 'protected'],
  [34, 'an old Office file with nothing in it', 'old.docx', oldOffice(), 'damaged'],
  [35, 'no main part', 'main.docx', without('word/document.xml'), 'wrong-format'],
  [35, 'no relationships', 'rels.docx', without('_rels/.rels'), 'wrong-format'],
  [35, 'no text', 'blank.docx', docx(p('')), 'no-text'],
  [35, 'nothing that is a plan', 'hello.docx', docx(p('Xin chào!')), 'not-a-plan'],
]

const C3: readonly Bad[] = [
  [39, 'XML that is cut', 'xml.docx', withMain(MAIN.slice(0, -200)), 'damaged'],
  [40, 'an entity that is a file', 'xxe.docx', withMain(declared('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>').replace('KẾ HOẠCH', '&x;')), 'unsafe'],
  [40, 'the same in the styles', 'xxe-styles.docx', () => zipOf(PARTS.map((part) => part.name === 'word/_rels/document.xml.rels' ? { ...part, data: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${part.data}`.replace(/(<!DOCTYPE.*?\]>)(<\?xml.*?\?>)/s, '$2$1') } : part)), 'unsafe'],
  [41, 'a billion laughs', 'laughs.docx', withMain(declared(`<!DOCTYPE a [${entities}]>`).replace('KẾ HOẠCH', '&a9;')), 'unsafe'],
  [42, 'an outer DTD', 'dtd.docx', () => withMain(declared(`<!DOCTYPE a SYSTEM "${site}/a.dtd">`)), 'unsafe'],
  [42, 'a parameter entity', 'ssrf.docx', () => withMain(declared(`<!DOCTYPE a [<!ENTITY % x SYSTEM "${site}/a"> %x;]>`)), 'unsafe'],
  [43, '1,000,000 elements inside one another', 'deep.docx', () => withMain(before('<w:sdt>'.repeat(1_000_000))), 'too-deep'],
  [43, '3,000 tables inside one another', 'tables.docx', () => withMain(before('<w:tbl><w:tr><w:tc>'.repeat(3_000))), 'too-deep'],
  [44, '1,000,000 attributes', 'attributes.docx', () => withMain(attributes(1_000_000)), 'too-large'],
  [44, 'an attribute of 100 MB', 'attribute.docx', () => withMain(MAIN.replace('<w:body>', `<w:body a="${'a'.repeat(100_000_000)}">`)), 'too-large'],
  [46, 'a NUL', 'nul-text.docx', withMain(MAIN.replace('KẾ HOẠCH', '\u0000')), 'damaged'],
  [46, 'U+FFFE', 'fffe.docx', withMain(MAIN.replace('KẾ HOẠCH', '\ufffe')), 'damaged'],
  [46, 'half a surrogate', 'half.docx', withMain(MAIN.replace('KẾ HOẠCH', '&#xD800;')), 'damaged'],
] // biome-ignore format: a table

const C4: readonly Bad[] = [
  [63, '100,000 <div> inside one another', 'div.html', () => planHtml('<div>'.repeat(100_000)), 'too-deep'],
  [63, '100,000 <b> inside one another', 'b.html', () => planHtml('<b>'.repeat(100_000)), 'too-deep'],
  [63, '100,000 tables inside one another', 'table.html', () => planHtml('<table><td>'.repeat(100_000)), 'too-deep'],
  [63, '100,000 <p><b> that nobody closes', 'p.html', () => planHtml('<p><b>'.repeat(100_000)), 'too-deep'],
  [63, '5,000 <font> that nobody closes, each in a paragraph', 'font.html', () => planHtml(Array.from({ length: 5_000 }, (_, i) => `<p><font size=${i}>x</p>`).join('')), 'too-deep'],
  [63, 'the same, hidden behind what looks like ends', 'font2.html', () => planHtml(Array.from({ length: 5_000 }, (_, i) => `<p><font size=${i} title="</font>"><!-- </font> -->x<table><td></font></table></p>`).join('')), 'too-deep'],
  [63, 'lists that mean nothing', 'hello.html', '<!DOCTYPE html><ul><li>Gạo<li>Mắm</ul>', 'not-a-plan'],
] // biome-ignore format: a table

const C5: readonly Bad[] = [
  [66, 'a PDF that is cut off', 'cut.pdf', () => planPdf().slice(0, 300), 'damaged'],
  [66, 'no pages', 'pages.pdf', pdfOf([]), 'empty'],
  [66, 'nothing but its name', 'name.pdf', '%PDF-1.7\nnothing', 'damaged'],
  [67, 'a password', 'locked.pdf', lockedPdf(), 'protected'],
  [68, 'a scan', 'scan.pdf', scannedPdf(), 'no-text'],
  [69, 'fonts that tell no letters', 'font.pdf', () => pdfOf([{ marks: Array.from({ length: 9 }, (_, i) => say(60, 780 - i * 20, '4X\\ӃW ÿӏQK %DQ KjQK NӃ KRҥFK FҧL FiFK KjQK FKtQK')) }]), 'encoding'],
  [70, 'a stream that swells', 'swell.pdf', () => planPdf({ objects: [`<< /Length ${bomb(200).length} /Filter /FlateDecode >>\nstream\n${bomb(200)}\nendstream`] }), 'unsafe'],
  [70, '3,000 pages', 'many.pdf', () => pdfOf(Array.from({ length: 3_000 }, () => page('Trang'))), 'too-large'],
  [70, 'a page tree that is its own leaf', 'loop.pdf', () => changedPdf((text) => text.replace('/Kids [100 0 R]', '/Kids [2 0 R  ]')), 'damaged'],
] // biome-ignore format: a table

describe.each([
  ['C1', C1],
  ['C2', C2],
  ['C3', C3],
  ['C4', C4],
  ['C5', C5],
])('%s: a bad file ends with 2 and one line, and takes no other with it', (_, table) => {
  test.each(table)('%i: %s', async (_number, _name, file, make, code) => {
    writeFileSync(at(file), bytesOf(make))
    const started = process.cpuUsage()
    const parsed = await call('parse', 'ok.docx', file, '--quiet', '--out', `out/${file}`)
    // Of the processor: the machine may be busy.
    expect(process.cpuUsage(started).user / 1_000_000).toBeLessThan(5)
    expect(parsed).toEqual({ code: 2, out: '', err: expect.stringMatching(/^[^\n]{1,400}\n$/) })
    expect(parsed.err.startsWith(`${file}:`)).toBe(true)
    expect(parsed.err).toContain(` error ${code}: `)
    expect(parsed.err).not.toMatch(/internal|root:|\bat .*:\d+:\d+/)
    expect(readdirSync(at(`out/${file}`))).toEqual(['ok.yaml'])

    const judged = await call('validate', 'ok.docx', file, '--format', 'json')
    expect(judged.code).toBe(2)
    const { files } = JSON.parse(judged.out)
    expect(files.map(({ errors }: { errors: { code: string }[] }) => errors.map((error) => error.code))).toEqual([
      [],
      [code],
    ])
  })
})

type Odd = readonly [number: number, name: string, file: string, make: Make, note: RegExp | null]

const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
const abstract = (inside: string): string => `<w:abstractNum w:abstractNumId="1">${inside}</w:abstractNum>`
const FIELD = ' DDEAUTO c:\\\\a.exe "x" '
const STYLES =
  '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'
const LEVELS = `${abstract('<w:lvl w:ilvl="10"><w:start w:val="2147483648"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>')}<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2147483648"/></w:lvlOverride></w:num>`
const LOOP = `${abstract('<w:numStyleLink w:val="L"/>')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
const LOOP_STYLE =
  '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
const item = p('Mục đánh số', { num: [1, 9] })
const moved = PARTS.map((part) =>
  part.name === 'word/document.xml'
    ? { ...part, name: 'word/other.xml' }
    : { ...part, data: String(part.data).replaceAll('word/document.xml', 'word/other.xml') },
)
const rows = (span: string): string =>
  tbl([
    ['TT', 'Việc', 'Cơ quan'],
    `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge/></w:tcPr>${p('1')}</w:tc></w:tr>`,
    ['2', 'Khảo sát', 'Sở Nội vụ', 'thừa'],
  ])
const ins = (inside: string): string => `<w:ins w:id="1" w:author="An">${inside}</w:ins>`
const del = (text: string): string => `<w:del w:id="2" w:author="An"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const letters = MAIN.replace(
  /<w:r><w:rPr><\/w:rPr><w:t xml:space="preserve">([^<&]*)<\/w:t><\/w:r>/g,
  (_, text: string) =>
    [...text]
      .map((letter) => `${run(letter)}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/>`)
      .join(''),
)

const READ: readonly Odd[] = [
  [8, 'a PDF called .docx', 'pdf.docx', planPdf(), null],
  [8, 'a Word file called .pdf', 'word.pdf', planDocx(), null],
  [8, 'a Word file called .txt', 'word.txt', planDocx(), null],
  [8, 'a web page called .doc', 'page.doc', planHtml(), null],
  [8, 'a text called .doc', 'text.doc', PLAN, null],
  [30, 'a zip in a zip', 'zip.docx', withPart({ name: 'word/embeddings/a.zip', data: planDocx() }), null],
  [30, 'a symbolic link', 'link.docx', withPart({ name: 'a', data: '/etc/passwd', attributes: 0xa1ff0000 }), null],
  [31, 'stored parts', 'stored.docx', zipOf(PARTS.map((part) => ({ ...part, stored: true }))), null],
  [35, 'a main part of another name', 'moved.docx', zipOf(moved), null],
  [36, 'macros', 'macro.docm', withPart({ name: 'word/vbaProject.bin', data: 'x' }), /macros; they are never run/],
  [36, 'embedded objects', 'ole.docx', zipOf([...PARTS, { name: 'word/embeddings/oleObject1.bin', data: oldOffice() }, { name: 'word/activeX/activeX1.xml', data: '<a/>' }]), null],
  [37, 'Strict Open XML', 'strict.docx', docx(BODY, { space: W_STRICT }), null],
  [38, 'a signature', 'signed.docx', withPart({ name: '_xmlsignatures/sig1.xml', data: '<a/>' }), null],
  [45, 'UTF-16 with its mark', 'utf16.docx', withMain(Buffer.from(`\ufeff${MAIN}`, 'utf16le')), null],
  [45, 'UTF-16 without a mark', 'utf16-2.docx', withMain(Buffer.from(MAIN, 'utf16le')), null],
  [45, 'a declaration that is wrong', 'declared.docx', withMain(`\ufeff${MAIN.replace('UTF-8', 'windows-1258')}`), null],
  [47, 'a list that is not there', 'list.docx', docx(BODY + item), null],
  [47, 'levels and starts that cannot be', 'levels.docx', docx(BODY + item, { numbering: LEVELS }), null],
  [47, 'a list that stands for itself', 'list-loop.docx', docx(BODY + item, { numbering: LOOP, styles: LOOP_STYLE }), null],
  [47, 'styles that rest on one another', 'styles.docx', docx(BODY + p('Chữ', { style: 'A' }), { styles: STYLES }), null],
  ...['0', '-1', '1000000000', 'x'].map((span): Odd => [48, `a span of ${span} columns`, `span${span}.docx`, docx(BODY + rows(span)), /column spans? of a table/]),
  [48, 'rows of unequal width', 'rows.docx', docx(BODY + tbl([['TT', 'Việc', 'Cơ quan'], ['1'], ['2', 'a', 'b', 'c'], tr([tc('3', { merge: 'continue' })])])), null],
  [49, 'relationships that lead outside', 'fetch.docx', () => fetching(site), /INCLUDETEXT fields that fetch content/],
  [50, 'a field that runs a program', 'dde.docx', planDocx(of(`<w:fldSimple w:instr="${FIELD.replaceAll('"', '&quot;')}">${run('kết quả')}</w:fldSimple>`)), /DDEAUTO fields that fetch content/],
  [51, 'a run a letter', 'letters.docx', withMain(letters), null],
  [52, 'tracked changes in one another', 'changes.docx', planDocx(of(run('Giao ') + ins(run('Sở Nội vụ') + del(' cũ')) + del(' bỏ')) + tbl([['a', 'b', 'c'], tr(['1', '2', '3'], '<w:del w:id="7"/>')])), /tracked changes, read as if all were accepted/],
  [53, 'a text box', 'box.docx', planDocx(of(`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('Trong khung')}</mc:Choice><mc:Fallback><w:pict>${box('Trong khung')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`)), null],
  [63, 'scripts and handlers', 'script.html', planHtml('<script>BAD()</script><style>BAD{}</style><p onclick="BAD()">chữ<iframe src="file:///etc/passwd">BAD</iframe><svg><text>BAD</text></svg>'), null],
  [63, 'a table whose cells have no ends', 'cells.html', () => planHtml(`<table>${'<tr><td>1<td>việc<td>cơ quan'.repeat(500)}</table>`), null],
  [63, 'a table in Markdown with 3,000 elements in one another', 'deep-table.md', () => `${PLAN}\n<table><tr><td>${'<y>'.repeat(3_000)}chữ</table>\n`, null],
  [64, 'a charset that is a lie', 'charset.html', planHtml('', '<meta charset="tis-620">'), null],
  [64, 'an escape by its number', 'esc.html', planHtml('<p>&#x1b;]52;c;aGk=&#x7;chữ</p>'), null],
  [63, 'a paragraph of a dash alone', 'dash.html', () => planHtml('<p>-</p><p>- +</p>'), null],
  [51, 'paragraphs of marks alone', 'marks.docx', () => planDocx(['-', '–', '- +', '', '1.', 'a)', '…'].map((mark) => p(mark)).join('')), null],
  [66, 'a list of objects that is wrong', 'xref.pdf', () => changedPdf((text) => text.replace(/startxref\n\d+/, 'startxref\n7')), null],
  [70, 'a page of 200 inches', 'wide.pdf', () => changedPdf((text) => text.replace(/MediaBox \[.*?\]/, 'MediaBox [0 0 14400 14400]')), null],
  [71, 'scripts, launch actions, attachments, XFA', 'launch.pdf', () => planPdf({ catalogue: `/OpenAction << /S /Launch /F (/bin/sh) /Win << /F (calc.exe) >> >> /AA << /WC << /S /JavaScript /JS (app.alert\\(1\\)) >> >> /Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >> /AcroForm << /XFA (BAD) /Fields [] >> /URI << /Base (${site}) >>`, objects: [`<< /Type /Filespec /F (a) /FS /URL /UF (${site}/a) >>`] }), null],
  [72, 'a page that is turned', 'turned.pdf', () => changedPdf((text) => text.replace('/Rotate 0', '/Rotate 0 ')), null],
] // biome-ignore format: a table

describe('an odd file is read, and what is odd about it is told', () => {
  test.each(READ)('%i: %s', async (_number, _name, file, make, note) => {
    writeFileSync(at(file), bytesOf(make))
    const { code, out, err } = await call('parse', 'ok.docx', file, '--format', 'json')
    expect(err).toMatch(note ? new RegExp(`^${file}:1:1: note [^\n]*${note.source}[^\n]*\n$`) : /^$/)
    const [good, odd] = JSON.parse(out)
    expect([code, odd.document.number, odd.document.signature.name]).toEqual([0, 91, 'Trần Thị Mai'])
    const bare = (plan: { tasks: { text: string }[] }) => plan.tasks.map(({ text }) => text).slice(0, 2)
    expect(bare(odd)).toEqual(bare(good))
    expect(out).not.toMatch(/BAD|root:x|\u001b\]52/)
    expect((await call('validate', file, '--format', 'json')).code).toBeLessThan(2)
    expect(calls).toBe(0)
  })
})

describe('a bad file in the other commands', () => {
  test.each([
    ['diff', ['diff', 'ok.docx', 'crc.docx', '--out', 'never.md'], 2],
    ['report', ['report', 'crc.docx', '--kind', 'assignments', '--out', 'never.docx'], 1],
    ['annotate', ['validate', 'crc.docx', '--annotate', 'never.docx', '--format', 'json:never.json'], 1],
    ['strip', ['strip', 'crc.docx', '--out', 'never.docx'], 1],
  ])('%s', async (_, args, lines) => {
    writeFileSync(at('crc.docx'), flipped())
    const { code, err } = await call(...args)
    expect([code, existsSync(at('never.docx')), existsSync(at('never.md'))]).toEqual([2, false, false])
    expect(err.split('\n').filter((line) => line.startsWith('crc.docx:1:1: error damaged: '))).toHaveLength(1)
    expect(err.trimEnd().split('\n')).toHaveLength(lines)
  })

  test('diff of three plans goes on without the bad one', async () => {
    writeFileSync(at('crc.docx'), flipped())
    writeFileSync(at('ok.txt'), PLAN)
    const { code, out, err } = await call('diff', 'ok.docx', 'crc.docx', 'ok.txt', '--format', 'json')
    expect([code, JSON.parse(out).plans.length]).toEqual([2, 2])
    expect(err).toMatch(/^crc\.docx:1:1: error damaged: [^\n]*\n$/)
  })

  test('a template that is cut off', async () => {
    writeFileSync(at('cut.docx'), planDocx().slice(0, 1_500))
    const args = ['--kind', 'plan', '--template', 'cut.docx', '--out', 'never.docx']
    const { code, err } = await call('report', 'ok.docx', ...args)
    expect([code, existsSync(at('never.docx'))]).toEqual([2, false])
    expect(err).toMatch(/^cut\.docx:1:1: error damaged: [^\n]*\n$/)
  })

  test('38: a signed file is not annotated', async () => {
    writeFileSync(at('signed.docx'), withPart({ name: '_xmlsignatures/sig1.xml', data: '<a/>' }))
    const { code, err } = await call('validate', 'signed.docx', '--annotate', 'never.docx', '--format', 'unix:u.txt')
    expect([code, existsSync(at('never.docx'))]).toEqual([2, false])
    expect(err).toMatch(/^signed\.docx:1:1: error protected: [^\n]*signature[^\n]*\n$/)
  })
})

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

describe('files that other programs make', () => {
  test.runIf(has('qpdf')).each([
    ['a password to open it', ['--encrypt', 'user', 'owner', '256', '--'], 'protected'],
    ['an old password to open it', ['--encrypt', 'user', 'owner', '40', '--'], 'protected'],
    ['a password to change it only', ['--encrypt', '', 'owner', '256', '--print=none', '--'], null],
  ])('67: a PDF with %s', async (_, how, code) => {
    writeFileSync(at('plain.pdf'), planPdf())
    const weak = how.includes('40') ? ['--allow-weak-crypto'] : []
    spawnSync('qpdf', [...weak, at('plain.pdf'), ...how, at('sealed.pdf')])
    const parsed = await call('parse', 'sealed.pdf', '--format', 'json')
    expect([parsed.code, parsed.err]).toEqual(code ? [2, expect.stringContaining(` error ${code}: `)] : [0, ''])
    if (!code) expect(JSON.parse(parsed.out).document.number).toBe(91)
  })

  test.runIf(has('soffice'))('34: an old Word file called .docx is read, and told to be old', async () => {
    execFileSync('soffice', [`-env:UserInstallation=file://${at('office')}`, '--headless', '--convert-to', 'doc', '--outdir', room.path, at('ok.docx')], { stdio: 'ignore' }) // biome-ignore format: a command
    writeFileSync(at('renamed.docx'), readFileSync(at('ok.doc')))
    const { code, out, err } = await call('parse', 'renamed.docx', '--format', 'json')
    expect([code, JSON.parse(out).document.number]).toEqual([0, 91])
    expect(err).toMatch(/^renamed\.docx:1:1: note wrong-format: An old \.doc file [^\n]*save it as \.docx/)
  })
})
