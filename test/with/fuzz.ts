import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BODY, planHtml } from './bad.ts'
import { docxParts, list, of, p, run, tbl, tc, tr } from './docx.ts'
import { grid, pdfOf, say } from './pdf.ts'
import { PLAN } from './plan.ts'
import { dice } from './word-made.ts'
import { type Ended, kehoach } from './world.ts'
import { type Entry, zipOf } from './zip.ts'

// Sound files with a few things changed at random; the same seed makes the same file.

export const FUZZ_KINDS = ['docx', 'docx-bytes', 'pdf', 'pdf-bytes', 'doc', 'html', 'md', 'txt', 'yaml'] as const
export type FuzzKind = (typeof FUZZ_KINDS)[number]

type Dice = (n: number) => number

const pick = <T>(from: readonly T[], roll: Dice): T | undefined => from[roll(from.length)]

const change = (tag: string, inside: string): string => `<w:${tag} w:id="1" w:author="An">${inside}</w:${tag}>`
const RICH = [
  BODY,
  p('Mục đánh số tự động, xong trước ngày 30/6/2026', { num: [1, 0], style: 'A' }),
  p('Mục con giao Sở Nội vụ chủ trì', { num: [1, 1] }),
  of(run('Giao ') + change('ins', run('Sở Y tế')) + change('del', '<w:r><w:delText>cũ</w:delText></w:r>')),
  of(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('mục I')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`),
  of(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p('Hộp')}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`),
  `<w:sdt><w:sdtPr/><w:sdtContent>${p('Bên trong')}</w:sdtContent></w:sdt>`,
  tbl([['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn'], tr([tc('1', { merge: 'restart' }), tc('Rà soát', { span: 2 }), 'Quý I/2026']), tr([tc('', { merge: 'continue' }), 'Báo cáo', 'Sở Tài chính', 'Năm 2026'])]),
].join('') // biome-ignore format: a list

const WORD: readonly Entry[] = docxParts(RICH, {
  styles: '<w:docDefaults/><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  numbering: list(1, [['decimal', '%1.'], ['lowerLetter', '%2)']]),
  footnotes: `<w:footnote w:id="2">${p('Theo Quyết định số 12/QĐ-UBND.')}</w:footnote>`,
  comments: `<w:comment w:id="0">${p('Xem lại')}</w:comment>`,
  header: of(`<w:fldSimple w:instr="PAGE">${run('2')}</w:fldSimple>`),
}) // biome-ignore format: a table

const VALUES = ['', '0', '-1', '1', '9', '2147483648', '1e9', 'NaN', 'x', '%1%2%3', 'restart', 'á'.normalize('NFD'), '\u202e', '&#x10FFFF;', '__proto__', 'A', '99999999999999999999'] // biome-ignore format: a list

interface Piece {
  readonly text: string
  readonly name: string
}

const piecesOf = (xml: string): Piece[] =>
  [...xml.matchAll(/<[^>]+>|[^<]+/g)].map(([text]) => ({ text, name: /^<([\w:]+)/.exec(text)?.[1] ?? '' }))

/** The piece after an element that opens at a piece. */
function endOf(pieces: readonly Piece[], at: number): number {
  let depth = 0
  for (let i = at; i < pieces.length; i++) {
    const { text } = pieces[i] ?? { text: '' }
    if (text.startsWith('</')) depth--
    else if (text.startsWith('<') && !text.endsWith('/>') && !text.startsWith('<?')) depth++
    if (depth <= 0) return i + 1
  }
  return pieces.length
}

/** XML with an element dropped, doubled, moved, wrapped or with odd values; it stays well-formed. */
function changedXml(xml: string, roll: Dice): string {
  const pieces = piecesOf(xml)
  const opens = pieces.flatMap(({ name }, i) => (i > 3 && name !== '' ? [i] : []))
  const from = pick(opens, roll) ?? 0
  const to = endOf(pieces, from)
  const taken = pieces.slice(from, to)
  const rest = [...pieces.slice(0, from), ...pieces.slice(to)]
  const text = (list: readonly Piece[]): string => list.map((piece) => piece.text).join('')
  const how = roll(7)
  if (how === 0) return text(rest)
  if (how === 1) return text([...pieces.slice(0, from), ...taken, ...pieces.slice(from)])
  if (how === 2) {
    const spot = pick(rest.flatMap(({ name }, i) => (i > 3 && name !== '' ? [i] : [])), roll) ?? rest.length
    return text([...rest.slice(0, spot), ...taken, ...rest.slice(spot)])
  }
  const other = pieces[pick(opens, roll) ?? from]?.name ?? 'w:p'
  if (how === 3) return `${text(pieces.slice(0, from))}<${other}>${text(taken)}</${other}>${text(pieces.slice(to))}`
  if (how === 4) {
    const inside = pick(VALUES, roll) ?? ''
    return text(pieces.slice(0, from)) + text(taken).replace(/>[^<]+</, `>${inside.replaceAll('&', '&amp;')}<`) + text(pieces.slice(to))
  }
  const odd = (part: string): string => part.replace(/="[^"]*"/, `="${(pick(VALUES, roll) ?? '').replaceAll('&#', '#')}"`)
  return text(pieces.slice(0, from)) + odd(text(taken)) + text(pieces.slice(to))
} // biome-ignore format: lines of one kind

function changedBytes(bytes: Uint8Array, roll: Dice): Uint8Array {
  let out = Uint8Array.from(bytes)
  for (let i = 1 + roll(8); i > 0; i--) {
    const at = roll(out.length)
    const how = roll(6)
    if (how < 3) out[at] = how === 0 ? roll(256) : how === 1 ? (out[at] ?? 0) ^ (1 << roll(8)) : 0xff
    else if (how === 3) out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(at + 1 + roll(64))])
    else if (how === 4) out.copyWithin(at, roll(out.length), roll(out.length))
    else if (roll(8) === 0) out = out.slice(0, at)
  }
  return out
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  md: ['# ', '- ', '1. ', '| a | b |\n|---|---|\n', '> ', '```\n', '**', '[^1]', '<div>', '\t', '\n\n', '\\', '&nbsp;'],
  txt: ['1.', 'a)', '- ', '\n', '\t', 'Khoản 3', 'ngày 31/02/2026', 'quý V', '…', '100%', '\u200b', 'I.', 'Phụ lục', 'KẾ HOẠCH', ';', '“', '999999999999', 'từ năm 0000 đến năm 9999'],
  html: ['<b>', '</p>', '<table>', '<td rowspan=9 colspan=0>', '<ol start=-1 type=i>', '<li value=1e9>', '<br>', '&#0;', '<!--', '<style>', '<h1>', '</table>'],
  yaml: ['- ', ': ', '[', '{', '&a ', '*a ', '!!js/function ', '|', '>', '\t', '"', "'", '#', 'null', '-1', '1e999', '~', '2026-13-45'],
} // biome-ignore format: a table

function changedText(text: string, kind: string, roll: Dice): string {
  let out = text
  const words = [...(WORDS[kind] ?? []), ...(WORDS['txt'] ?? [])]
  for (let i = 1 + roll(6); i > 0; i--) {
    const [at, length] = [roll(out.length + 1), roll(80)]
    const how = roll(5)
    const slice = out.slice(at, at + length)
    const word = pick(words, roll) ?? ''
    if (how === 0) out = out.slice(0, at) + out.slice(at + length)
    else if (how === 1) out = out.slice(0, at) + slice + out.slice(at)
    else if (how === 2) out = out.slice(0, at) + word.repeat(1 + roll(3)) + out.slice(at)
    else if (how === 3) out = out.slice(0, at) + word.repeat(200) + out.slice(at)
    else {
      const lines = out.split('\n')
      const [line = ''] = lines.splice(roll(lines.length), 1)
      lines.splice(roll(lines.length + 1), 0, line)
      out = lines.join('\n')
    }
  }
  return out
}

function wordFile(roll: Dice): Uint8Array {
  const parts = WORD.map((part) => ({ ...part, stored: true }))
  for (let i = 1 + roll(5); i > 0; i--) {
    const at = roll(3) > 0 ? parts.findIndex(({ name }) => name === 'word/document.xml') : roll(parts.length)
    const part = parts[at]
    if (part) parts[at] = { ...part, data: changedXml(String(part.data), roll) }
  }
  return zipOf(parts)
}

const NUMBERS = ['0', '-1', '1e9', '99999999', '0.0000001', '-99999', '(x)', '<zz>', '/F', '[', ']', 'null', 'BT', 'ET', 'q', 'Q', 'Do', 'cm', 'W n', 'f', 're'] // biome-ignore format: a list

function pdfFile(roll: Dice): Uint8Array {
  const marks = PLAN.split('\n').map((line, i) => say(60, 800 - i * 12, line, { size: 9 }))
  const table = grid(60, 700, [40, 200, 100], [['TT', 'Việc', 'Cơ quan'], ['1', 'Rà soát', 'Sở Nội vụ'], ['2', 'Báo cáo', 'Sở Y tế']]) // biome-ignore format: a table
  const pages = [marks, [...table, say(60, 400, 'Hết.')]]
  for (let i = 1 + roll(10); i > 0; i--) {
    const page = pick(pages, roll) ?? []
    const at = roll(page.length)
    const words = (page[at] ?? '').split(' ')
    const how = roll(4)
    if (how === 0) page.splice(at, 1)
    else if (how === 1) page.splice(roll(page.length), 0, page[at] ?? '')
    else words[roll(words.length)] = pick(NUMBERS, roll) ?? ''
    if (how > 1) page[at] = words.join(' ')
  }
  return pdfOf(pages.map((page) => ({ marks: page, turned: roll(9) === 0 ? 90 * roll(4) : 0, width: roll(9) === 0 ? roll(20_000) : 595 })))
} // biome-ignore format: a long line

export interface FuzzBases {
  /** An old Word file, where a program can make one. */
  readonly doc: Uint8Array | null
  /** The plan as YAML. */
  readonly yaml: string
}

export function fuzzed(kind: FuzzKind, seed: number, { doc, yaml }: FuzzBases): { name: string; bytes: Uint8Array } {
  const roll = dice(seed)
  const text = (base: string, as: string) => ({ name: `f.${as}`, bytes: Buffer.from(changedText(base, as, roll)) })
  switch (kind) {
    case 'docx':
      return { name: 'f.docx', bytes: wordFile(roll) }
    case 'docx-bytes':
      return { name: 'f.docx', bytes: changedBytes(zipOf(WORD), roll) }
    case 'pdf':
      return { name: 'f.pdf', bytes: pdfFile(roll) }
    case 'pdf-bytes':
      return { name: 'f.pdf', bytes: changedBytes(pdfFile(dice(1)), roll) }
    case 'doc':
      return { name: 'f.doc', bytes: changedBytes(doc ?? zipOf(WORD), roll) }
    case 'html':
      return text(planHtml('<table><tr><td>TT<td>Việc<td>Ai<tr><td rowspan=2>1<td>a<td>b<tr><td>c<td>d</table><ol type=a><li>x<li>y</ol>'), 'html')
    case 'yaml':
      return text(yaml, 'yaml')
    default:
      return text(PLAN, kind)
  }
} // biome-ignore format: a long line

export interface Tried {
  /** What went wrong; null where the file ended as a plan or as one clear problem. */
  readonly wrong: string | null
  /** Of the processor: the machine may be busy. */
  readonly ms: number
}

/** Puts a file through parse, validate and annotate in a folder of its own. */
export async function tried(file: { name: string; bytes: Uint8Array }, room: string): Promise<Tried> {
  const started = process.cpuUsage()
  const spent = (): number => {
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  }
  const call = (...args: string[]): Promise<Ended> => kehoach([...args, '--lang', 'en'], { cwd: room })
  rmSync(join(room, 'out.docx'), { force: true })
  mkdirSync(room, { recursive: true })
  writeFileSync(join(room, file.name), file.bytes)
  const isWord = file.name.endsWith('.docx')
  try {
    const ended = [
      await call('parse', file.name, '--format', 'json'),
      await call('validate', file.name, '--format', 'json:found.json', ...(isWord ? ['--annotate', 'out.docx', '--suggest', '--force'] : [])),
    ] // biome-ignore format: a long line
    if (existsSync(join(room, 'out.docx'))) {
      const after = await call('parse', 'out.docx', '--format', 'json')
      if (after.code !== 0) return { wrong: `annotated, then: ${after.err}`, ms: spent() }
      ended.push(await call('strip', 'out.docx', '--out', 'back.docx', '--quiet'))
    }
    const wrong = ended.find(({ code, err }) => / internal|\n\s+at /.test(err) || ![0, 1, 2].includes(code))
    const two = ended.find(({ code, err }) => code === 2 && !/ error /.test(err))
    return { wrong: wrong?.err ?? (two ? `2 and no error: ${two.err}` : null), ms: spent() }
  } catch (error) {
    return { wrong: `thrown: ${error instanceof Error ? error.stack : error}`, ms: spent() }
  }
}
