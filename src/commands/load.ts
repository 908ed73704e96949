import { createHash } from 'node:crypto'
import type { Lined } from '../plan/places.ts'
import type { Plan, PlanSource } from '../plan/plan.ts'
import type { DocumentResult, ReadDocument, Revisions } from '../read/document.ts'
import type { Block, Left } from '../read/index.ts'
import type { Message, Problem } from '../text/problem.ts'

export interface LoadOptions {
  /** Name of what comes from standard input. */
  readonly stdinName?: string | undefined
  readonly encoding?: string | undefined
  readonly maxSize?: number | undefined
  /** Of a Word file with tracked changes: as if all were accepted ("final"), or rejected. */
  readonly revisions?: Revisions | undefined
  /** Pictures of text in a PDF are read by tesseract.js where it is installed. */
  readonly ocr?: boolean | undefined
  /** How a Word file looks on paper is asked for as well. */
  readonly look?: boolean | undefined
  /** Only head and text of the plan are looked at. */
  readonly textOnly?: boolean | undefined
}

/** Blocks of a file with what was set aside; `at` by line. */
export interface LoadedText {
  readonly blocks: readonly Block[]
  readonly ignored: readonly Left[]
}

export type Loaded =
  | {
      readonly plan: Plan
      readonly laid: LoadedText | null
      readonly notes: readonly Problem[]
      /** The text as decoded (NFC), line by line as `laid` counts; null for YAML. */
      readonly text: string | null
      /** The plan by lines of `text`, where its own places are paragraphs or pages; else null. */
      readonly byLine: Lined | null
      /** What the reader of a Word, PDF or HTML file has found. */
      readonly document: ReadDocument | null
    }
  | { readonly error: Problem }

const fault = (code: Problem['code'], message: Message, line?: number): { error: Problem } => ({
  error: { code, severity: 'error', message, ...(line === undefined ? {} : { line, column: 1 }) },
})

/** The plan in the bytes of a file. Readers load when they are needed. Its format is found by what it holds; `name` tells text from Markdown and YAML. */
export async function planOfBytes(bytes: Uint8Array, name: string, options: LoadOptions = {}): Promise<Loaded> {
  const { formatOf } = await import('../read/sniff.ts')
  const format = formatOf(bytes, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (format === 'docx' || format === 'pdf' || format === 'doc')
    return ofDocument(await readDocument(format, bytes, options), { path: name, encoding: null, sha256 })
  const { decode, layOut } = await import('../read/index.ts')
  const decoded = decode(bytes, options.encoding)
  if ('error' in decoded) return decoded
  const { text, encoding, notes } = decoded
  if (format === 'html') {
    const { readHtml } = await import('../read/html.ts')
    return ofDocument(readHtml(text), { path: name, encoding, sha256 })
  }
  if (format === 'yaml') return ofYaml(text, notes)
  const { tooMuch } = await import('./load-text.ts')
  const refused = tooMuch(text, format)
  if (refused) return refused
  const laid = await layOut(text, format)
  const { buildPlan, lazyPlan } = await import('../plan/build.ts')
  const plan = (options.textOnly ? lazyPlan : buildPlan)(laid, { path: name, format, encoding, sha256 })
  return looksLikePlan(plan) ? { plan, laid, notes, text, byLine: null, document: null } : notAPlan(plan)
}

async function readDocument(
  format: 'docx' | 'pdf' | 'doc',
  bytes: Uint8Array,
  { revisions = 'final', ocr = false, look = false }: LoadOptions,
): Promise<DocumentResult> {
  if (format === 'docx') return (await import('../read/docx/index.ts')).readDocx(bytes, { revisions, look })
  if (format === 'pdf') return (await import('../read/pdf/index.ts')).readPdf(Uint8Array.from(bytes), { ocr })
  return (await import('../read/doc.ts')).readDoc(bytes)
}

async function ofDocument(read: DocumentResult, source: Omit<PlanSource, 'format'>): Promise<Loaded> {
  if ('error' in read) return read
  const { buildPlan } = await import('../plan/build.ts')
  const plan = buildPlan(read, {
    path: source.path,
    format: read.format,
    encoding: source.encoding,
    sha256: source.sha256,
  })
  if (!looksLikePlan(plan)) return notAPlan(plan)
  const { placed } = await import('../plan/places.ts')
  const places = read.lines.map(({ at }) => at)
  return {
    plan: placed(plan, places),
    laid: read,
    notes: read.notes,
    text: read.lines.map(({ text }) => text).join('\n'),
    byLine: { plan, places },
    document: read,
  }
}

async function ofYaml(text: string, notes: readonly Problem[]): Promise<Loaded> {
  const { planFromYaml } = await import('../plan/yaml.ts')
  const read = planFromYaml(text)
  if ('error' in read) return read
  const { lined } = await import('../plan/places.ts')
  return { plan: read.plan, laid: null, notes, text: null, byLine: lined(read.plan), document: null }
}

/** It has the title or symbol of an administrative document, or two sections whose headings a plan has. */
function looksLikePlan({ document, body }: Plan): boolean {
  // Sections of "PHẦN II" carry their roles themselves.
  const sections = body.flatMap((node) => [node, ...node.children])
  const roles = new Set(
    sections.flatMap((node) => (node.id !== null && node.role !== null && node.role !== 'other' ? [node.role] : [])),
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
