import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { bytesAllowed, LINE_LENGTH, MARKDOWN_DEPTH, MARKDOWN_MARKS } from '../limits.ts'
import type { Plan } from '../plan/plan.ts'
import type { Block, Left } from '../read/index.ts'
import type { Message, Problem } from '../text/problem.ts'
import type { Io } from './io.ts'
import { readBytes } from './read-bytes.ts'

export interface LoadOptions {
  /** Name of what comes from standard input. */
  readonly stdinName?: string | undefined
  readonly encoding?: string | undefined
  readonly maxSize?: number | undefined
}

/** Blocks of a text or Markdown file with what was set aside. */
export interface LoadedText {
  readonly blocks: readonly Block[]
  readonly ignored: readonly Left[]
}

export type Loaded =
  | {
      readonly plan: Plan
      readonly laid: LoadedText | null
      readonly notes: readonly Problem[]
      /** The text as decoded (NFC); null for YAML. */
      readonly text: string | null
    }
  | { readonly error: Problem }

const fault = (code: Problem['code'], message: Message, line?: number): { error: Problem } => ({
  error: { code, severity: 'error', message, ...(line === undefined ? {} : { line, column: 1 }) },
})

/** Reads a plan from a text, Markdown or YAML file. Readers load when they are needed. */
export async function loadPlan(path: string, io: Pick<Io, 'stdin' | 'cwd'>, options: LoadOptions): Promise<Loaded> {
  const name = path === '-' ? (options.stdinName ?? '-') : path
  const bytes = await readBytes(path, options.maxSize ?? bytesAllowed(name), io)
  return bytes instanceof Uint8Array ? planOfBytes(bytes, name, options) : { error: bytes }
}

/** The plan in the bytes of a file; `name` tells text from Markdown and YAML. */
export async function planOfBytes(bytes: Uint8Array, name: string, options: LoadOptions = {}): Promise<Loaded> {
  const { decode, layOut } = await import('../read/index.ts')
  const decoded = decode(bytes, options.encoding)
  if ('error' in decoded) return decoded
  if (/^\.ya?ml$/i.test(extname(name))) {
    const { planFromYaml } = await import('../plan/yaml.ts')
    const read = planFromYaml(decoded.text)
    return 'error' in read ? read : { plan: read.plan, laid: null, notes: decoded.notes, text: null }
  }
  const format = /^\.(?:md|markdown)$/i.test(extname(name)) ? 'markdown' : 'text'
  const refused = tooMuch(decoded.text, format)
  if (refused) return refused
  const laid = await layOut(decoded.text, format)
  const { buildPlan } = await import('../plan/build.ts')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const plan = buildPlan(laid, { path: name, format, encoding: decoded.encoding, sha256 })
  return looksLikePlan(plan) ? { plan, laid, notes: decoded.notes, text: decoded.text } : notAPlan(plan)
}

function tooMuch(text: string, format: 'text' | 'markdown'): { error: Problem } | null {
  let line = 0
  let marks = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    line++
    if (end - start > LINE_LENGTH) return lineTooLong(line)
    if (format === 'markdown') {
      const written = text.slice(start, end)
      marks = written.trim() === '' ? 0 : marks + (written.match(/[*_~`[\]<!]/g)?.length ?? 0)
      if (depthOf(written) > MARKDOWN_DEPTH || marks > MARKDOWN_MARKS) return tooDeep(line)
    }
    start = end + 1
  }
  return null
}

const lineTooLong = (line: number) =>
  fault(
    'line-too-long',
    {
      vi: 'Dòng dài quá 1 triệu ký tự: không phải văn bản kế hoạch; hãy ngắt dòng.',
      en: 'A line of over 1 million characters is no plan text; break it up.',
    },
    line,
  )

const tooDeep = (line: number) =>
  fault(
    'too-deep',
    {
      vi: `Markdown lồng sâu quá ${MARKDOWN_DEPTH} tầng hoặc một đoạn có quá ${MARKDOWN_MARKS} dấu; hãy bớt đi, hoặc lưu thành .txt.`,
      en: `Markdown nested over ${MARKDOWN_DEPTH} levels, or a paragraph of over ${MARKDOWN_MARKS} marks; flatten it, or save it as .txt.`,
    },
    line,
  )

// "- - - -" is a drawn line
const DRAWN = /^(?:[- \t]+|[* \t]+)\r?$/
const OPENS = /[ \t]*(?:[-+*](?=[ \t\r]|$)|\d{1,9}[.)](?=[ \t\r]|$)|>)/y

// Every list item or quote inside another costs the parser a pass: "- - 1. > >" and steps of indentation.
function depthOf(line: string): number {
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  let markers = 0
  OPENS.lastIndex = 0
  while (markers <= MARKDOWN_DEPTH && OPENS.test(line)) markers++
  return markers === 0 || DRAWN.test(line) ? 0 : markers + indent / 2
}

/** It has the title or symbol of an administrative document, or two sections whose headings a plan has. */
function looksLikePlan({ document, body }: Plan): boolean {
  const roles = new Set(
    body.flatMap((node) => (node.id !== null && node.role !== null && node.role !== 'other' ? [node.role] : [])),
  )
  return roles.size >= 2 || (roles.size >= 1 && (document.type !== null || document.symbol !== null))
}

function notAPlan({ document, body }: Plan): { error: Problem } {
  const sections = body.filter((node) => node.id !== null).length
  const title = document.type === null
  return fault(
    'not-a-plan',
    {
      vi: `Đây không có vẻ là kế hoạch: ${title ? 'không có tên loại "KẾ HOẠCH" và ' : ''}không thấy phần mục đích, nhiệm vụ hay tổ chức thực hiện (${sections} mục đánh số); hãy kiểm tra lại tệp.`,
      en: `This does not look like a plan: ${title ? 'no title "KẾ HOẠCH" and ' : ''}no section for purpose, tasks or organisation (${sections} numbered items); check the file.`,
    },
    1,
  )
}
