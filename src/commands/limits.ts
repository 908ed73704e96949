import * as most from '../limits.ts'
import { jsonText } from '../report/json-text.ts'
import type { Message } from '../text/problem.ts'
import type { Io } from './io.ts'
import type { Lang } from './tell.ts'

type Name = Exclude<keyof typeof most, 'bytesAllowed' | 'sizeInWords'>

interface Limit {
  readonly is: Message
  readonly unit: 'bytes' | 'letters' | 'count' | 'times' | 'seconds'
  /** What raises it; null where nothing does. */
  readonly flag: string | null
}

const limit = (unit: Limit['unit'], vi: string, en: string, flag: string | null = null): Limit => ({
  is: { vi, en },
  unit,
  flag,
})

const SIZE = '--max-size'

/** Every limit of src/limits.ts, in its order. */
const LIMITS: Readonly<Record<Name, Limit>> = {
  FILE_SECONDS: limit('seconds', 'thời gian đọc một tệp', 'time to read one file', '--timeout'),
  OCR_SECONDS: limit('seconds', 'thời gian đọc một tệp với --ocr', 'time to read one file with --ocr', '--timeout'),
  FILE_MEMORY: limit('bytes', 'bộ nhớ để đọc một tệp', 'memory to read one file', '--memory'),
  TEXT_BYTES: limit('bytes', 'tệp văn bản thuần, trang web', 'a plain text file or web page', SIZE),
  MARKDOWN_BYTES: limit('bytes', 'tệp Markdown', 'a Markdown file', SIZE),
  YAML_BYTES: limit('bytes', 'tệp YAML', 'a YAML file', SIZE),
  DOCUMENT_BYTES: limit('bytes', 'tệp Word, PDF', 'a Word or PDF file', SIZE),
  LINE_LENGTH: limit('letters', 'một dòng văn bản', 'a line of text'),
  MARKDOWN_DEPTH: limit('count', 'tầng danh sách, trích dẫn của Markdown', 'lists and quotes of Markdown in one another'),
  MARKDOWN_MARKS: limit('count', 'dấu trong một đoạn Markdown', 'marks in a paragraph of Markdown'),
  HTML_LENGTH: limit('letters', 'một trang web', 'a web page'),
  HTML_DEPTH: limit('count', 'tầng phần tử của trang web', 'elements of a web page in one another'),
  YAML_DEPTH: limit('count', 'tầng của YAML', 'maps and lists of YAML in one another'),
  YAML_ALIASES: limit('count', 'lần dùng bí danh (alias) của YAML', 'uses of aliases in YAML'),
  ZIP_ENTRIES: limit('count', 'phần của tệp Word', 'parts of a Word file'),
  PART_BYTES: limit('bytes', 'một phần của tệp Word khi giải nén', 'an unpacked part of a Word file'),
  PARTS_BYTES: limit('bytes', 'các phần được đọc của tệp Word khi giải nén', 'all unpacked parts of a Word file that are read'),
  ZIP_RATIO: limit('times', 'tỷ lệ nén của một phần tệp Word', 'how far a part of a Word file is packed'),
  ZIP_RATIO_FROM: limit('bytes', 'cỡ từ đó tính tỷ lệ nén của tệp Word', 'size from which that ratio counts'),
  XML_DEPTH: limit('count', 'tầng XML của tệp Word', 'elements of a Word file in one another'),
  XML_TAG_LENGTH: limit('letters', 'một thẻ XML của tệp Word', 'a tag of a Word file'),
  TABLE_DEPTH: limit('count', 'tầng bảng lồng nhau của tệp Word', 'tables of a Word file in one another'),
  TABLE_COLUMNS: limit('count', 'cột của một bảng Word', 'columns of a table of a Word file'),
  PDF_PAGES: limit('count', 'trang của tệp PDF', 'pages of a PDF file'),
  PDF_MARKS_PER_PAGE: limit('count', 'chữ và nét kẻ trên một trang PDF', 'letters and lines on a page of a PDF'),
  PDF_OPERATORS: limit('count', 'lệnh vẽ của cả tệp PDF', 'drawing operators of a PDF file'),
  PDF_STREAM_BYTES: limit('bytes', 'một luồng dữ liệu PDF khi giải nén', 'an unpacked stream of a PDF'),
  PDF_RATIO: limit('times', 'tỷ lệ nén của một luồng PDF', 'how far a stream of a PDF is packed'),
  PDF_RATIO_FROM: limit('bytes', 'cỡ từ đó tính tỷ lệ nén của PDF', 'size from which that ratio counts'),
  FINDINGS_PER_FILE: limit('count', 'phát hiện được nêu của một tệp', 'findings told of one file'),
} // biome-ignore format: a table

const isName = (name: string): name is Name => name in LIMITS
const VALUES: ReadonlyMap<string, unknown> = new Map(Object.entries(most))
const NAMES = Object.keys(LIMITS).filter(isName)

/** kehoach limits: what a file may cost, and what raises it. */
export function limits(
  { format, lang }: { format: 'text' | 'json'; lang: Lang },
  { stdout }: Pick<Io, 'stdout'>,
): number {
  const rows = NAMES.map((name) => ({
    name: name.toLowerCase().replaceAll('_', '-'),
    value: Number(VALUES.get(name)),
    ...LIMITS[name],
  }))
  if (format === 'json')
    stdout.write(`${jsonText({ limits: rows.map(({ is, ...row }) => ({ ...row, message: is })) })}\n`)
  else for (const { value, unit, is, flag } of rows) stdout.write(line(inWords(value, unit, lang), is[lang], flag))
  return 0
}

const line = (value: string, is: string, flag: string | null): string =>
  `${value.padStart(15)}  ${is}${flag === null ? '' : ` (${flag})`}\n`

const LETTERS: Readonly<Record<Lang, string>> = { vi: 'ký tự', en: 'letters' }
const SECONDS: Readonly<Record<Lang, string>> = { vi: 'giây', en: 's' }

function inWords(value: number, unit: Limit['unit'], lang: Lang): string {
  const number = value.toLocaleString(lang === 'vi' ? 'de-DE' : 'en-US')
  if (unit === 'bytes') return most.sizeInWords(value)
  if (unit === 'letters') return `${number} ${LETTERS[lang]}`
  if (unit === 'seconds') return `${number} ${SECONDS[lang]}`
  return unit === 'times' ? `${number}:1` : number
}
