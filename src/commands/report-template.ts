import { openWord, type WordPackage } from '../read/docx/package.ts'
import { CORE, coreXml } from '../report/docx/core.ts'
import { frameOf, isUsable, mergedStyles, mergedText, mergedTypes, type Template } from '../report/docx/template.ts'
import { docxOf, type Raster } from '../report/docx/write.ts'
import type { Paper } from '../report/paper/paper.ts'
import type { Message, Problem } from '../text/problem.ts'
import { zipOver } from './report-zip.ts'

const TYPES = '[Content_Types].xml'

/** The report in an office's own Word file: its styles, pages, header and footer; its own text is left out. */
export async function dressed(
  paper: Paper,
  raster: Raster,
  bytes: Uint8Array,
): Promise<Uint8Array | { error: Problem }> {
  const parts = await openWord(bytes)
  if ('error' in parts) return parts
  if (parts.hasMacros || parts.isSigned) return { error: refused }
  const names = namesOf(parts)
  const template = await templateOf(parts, names)
  if (template === null || !isUsable(template)) return { error: unusable }
  const frame = frameOf(template)
  const own = await ownParts(await docxOf(paper, raster, frame))
  const { document, relationships } = mergedText(template, own, frame)
  const put = new Map<string, string | Uint8Array>([
    [TYPES, mergedTypes(template)],
    [parts.main, document],
    [names.relationships, relationships],
    [names.styles, mergedStyles(template, own.styles)],
    ...(parts.names.has(CORE) ? [[CORE, coreXml(paper)] as const] : []),
    ...own.pictures.map(([name, png]) => [`${names.folder}${name}`, png] as const),
  ])
  const folders = new Set([...parts.names].filter((name) => name.endsWith('/')))
  return (await zipOver(bytes, put, paper.date, folders)) ?? { error: unusable }
}

interface OwnParts {
  readonly document: string
  readonly styles: string
  readonly relationships: string
  /** PNG by name: "media/….png". */
  readonly pictures: readonly (readonly [string, Uint8Array])[]
}

/** What a report takes into the template. */
async function ownParts(bytes: Uint8Array): Promise<OwnParts> {
  const word = await openWord(bytes)
  if ('error' in word) return { document: '', styles: '', relationships: '', pictures: [] }
  const text = async (name: string): Promise<string> => {
    const part = await word.text(name)
    return typeof part === 'string' ? part : ''
  }
  const [document, styles, relationships] = await Promise.all(
    ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels'].map(text),
  )
  const { partBytes } = await import('../word/repack.ts')
  const pictures = await Promise.all(
    [...word.names]
      .filter((name) => name.startsWith('word/media/'))
      .map(async (name) => [name.slice('word/'.length), (await partBytes(bytes, name)) ?? new Uint8Array()] as const),
  )
  return { document: document ?? '', styles: styles ?? '', relationships: relationships ?? '', pictures }
}

interface Names {
  readonly folder: string
  readonly relationships: string
  readonly styles: string
}

function namesOf({ main, linked }: WordPackage): Names {
  const cut = main.lastIndexOf('/') + 1
  const folder = main.slice(0, cut)
  return {
    folder,
    relationships: `${folder}_rels/${main.slice(cut)}.rels`,
    styles: linked('styles') ?? `${folder}styles.xml`,
  }
}

async function templateOf({ main, text }: WordPackage, names: Names): Promise<Template | null> {
  const [document, styles, relationships, contentTypes] = await Promise.all(
    [main, names.styles, names.relationships, TYPES].map(text),
  )
  return typeof document === 'string' &&
    typeof styles === 'string' &&
    typeof relationships === 'string' &&
    typeof contentTypes === 'string'
    ? { document, styles, relationships, contentTypes }
    : null
}

const fault = (code: Problem['code'], message: Message): Problem => ({ code, severity: 'error', message })

const refused = fault('protected', {
  vi: 'Tệp mẫu có macro hoặc chữ ký số; hãy lưu thành .docx không có macro, chưa ký.',
  en: 'The template has macros or a digital signature; save it as a .docx without either.',
})
const unusable = fault('wrong-format', {
  vi: 'Không dùng được tệp mẫu này (thiếu kiểu chữ hoặc phần văn bản); hãy mở bằng Word và lưu lại thành .docx.',
  en: 'This template cannot be used (no styles or no text part); open it in Word and save it as .docx again.',
})
