// What one run may cost. Each limit ends as a Problem that says how to go on, never as a hang or a crash.

const KIB = 1024
const MIB = 1024 * KIB

/** Seconds that the reading of one file may take: a plan takes one at most. */
export const FILE_SECONDS = 30

/** The same where pictures of text are recognised, which takes some seconds a page. */
export const OCR_SECONDS = 600

/** Bytes of memory that the reading of one file may take: a plan takes some 50 MiB. */
export const FILE_MEMORY = 512 * MIB

/** Bytes of a plain text file: a plan of 1,000 pages has about 3 MiB. */
export const TEXT_BYTES = 50 * MIB

/** Bytes of a Markdown file: its parser costs far more for each byte than plain text does. */
export const MARKDOWN_BYTES = 5 * MIB

/** Bytes of a YAML file. */
export const YAML_BYTES = 5 * MIB

/** UTF-16 units of one line: a longer one is data, not writing. */
export const LINE_LENGTH = MIB

/** Lists and quotes inside one another: the Markdown parser takes minutes at a depth of 1,000. */
export const MARKDOWN_DEPTH = 50

/** Stars, brackets, backticks and the like in one paragraph: the Markdown parser compares each with all before it. */
export const MARKDOWN_MARKS = 5_000

/** UTF-16 units of a web page. */
export const HTML_LENGTH = 5 * MIB

/** Elements of a web page inside one another. */
export const HTML_DEPTH = 400

/** Maps and lists of a YAML file inside one another. */
export const YAML_DEPTH = 100

/** Uses of one another's nodes that a YAML file may make (a few lines of aliases can stand for gigabytes). */
export const YAML_ALIASES = 100

/** Findings told for one file; then "and n more". */
export const FINDINGS_PER_FILE = 5_000

/** Bytes of a Word or PDF file: most of it pictures, which are never opened. */
export const DOCUMENT_BYTES = 200 * MIB

/** Parts of a Word file (a zip): a plan has about 20, one with many pictures a few hundred. */
export const ZIP_ENTRIES = 2_000

/** Bytes of one unpacked part that is read. */
export const PART_BYTES = 128 * MIB

/** Bytes of all unpacked parts that are read. */
export const PARTS_BYTES = 256 * MIB

/** Unpacked size over packed size of a part, past ZIP_RATIO_FROM bytes: a real text packs 10 to 30 times smaller. */
export const ZIP_RATIO = 100
export const ZIP_RATIO_FROM = 100 * KIB

/** XML elements inside one another. */
export const XML_DEPTH = 256

/** UTF-16 units of one tag of a Word file with its attributes: drawings have some of 200,000. */
export const XML_TAG_LENGTH = 4 * MIB

/** Tables of a Word file inside one another. */
export const TABLE_DEPTH = 16

/** Columns of a table of a Word file. */
export const TABLE_COLUMNS = 1_000

/** Pages of a PDF file. */
export const PDF_PAGES = 2_000

/** Letters and drawn lines of one page of a PDF: a full page of small print has some 6,000. */
export const PDF_MARKS_PER_PAGE = 200_000

/** Operators of all pages of a PDF: a plan has some 700 a page. */
export const PDF_OPERATORS = 5_000_000

/** Bytes that one stream of a PDF may swell to. */
export const PDF_STREAM_BYTES = 64 * MIB

/** Unpacked size over packed size of a stream, past PDF_RATIO_FROM bytes: real writing packs 5 to 10 times smaller. */
export const PDF_RATIO = 25
export const PDF_RATIO_FROM = 8 * MIB

/** The size limit for a file by the end of its name. */
export function bytesAllowed(path: string): number {
  if (/\.ya?ml$/i.test(path)) return YAML_BYTES
  if (/\.(?:docx|docm|doc|pdf)$/i.test(path)) return DOCUMENT_BYTES
  return /\.(?:md|markdown)$/i.test(path) ? MARKDOWN_BYTES : TEXT_BYTES
}

/** "50 MiB", "1.5 MiB", "200 KiB", "12 B". */
export function sizeInWords(bytes: number): string {
  if (bytes < KIB) return `${bytes} B`
  const [unit, name] = bytes < MIB ? [KIB, 'KiB'] : [MIB, 'MiB']
  return `${Number((bytes / unit).toFixed(1))} ${name}`
}
