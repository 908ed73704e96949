// What one run may cost. Each limit ends as a Problem that says how to go on, never as a hang or a crash.

const KIB = 1024
const MIB = 1024 * KIB

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

/** Maps and lists of a YAML file inside one another. */
export const YAML_DEPTH = 100

/** Uses of one another's nodes that a YAML file may make (a few lines of aliases can stand for gigabytes). */
export const YAML_ALIASES = 100

/** Findings told for one file; then "and n more". */
export const FINDINGS_PER_FILE = 5_000

/** The size limit for a file by the end of its name. */
export function bytesAllowed(path: string): number {
  if (/\.ya?ml$/i.test(path)) return YAML_BYTES
  return /\.(?:md|markdown)$/i.test(path) ? MARKDOWN_BYTES : TEXT_BYTES
}

/** "50 MiB", "1.5 MiB", "200 KiB", "12 B". */
export function sizeInWords(bytes: number): string {
  if (bytes < KIB) return `${bytes} B`
  const [unit, name] = bytes < MIB ? [KIB, 'KiB'] : [MIB, 'MiB']
  return `${Number((bytes / unit).toFixed(1))} ${name}`
}
