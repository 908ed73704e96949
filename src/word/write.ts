import type { Fault } from '../read/docx/fault.ts'
import type { WordPackage } from '../read/docx/package.ts'
import { COMMENTS_CONTENT, commentsLink, noComments } from './comment.ts'
import { escaped, isStrict, prefixOf } from './markup.ts'
import { atRootEnd, elementsOf, loadPart, type TextPart, UTF8 } from './part.ts'
import { RECORD_CONTENT, RECORD_NAME, RECORD_TYPE, recordText, sha256, type Taken } from './record.ts'
import type { PartChanges } from './repack.ts'
import { type Splice, spliced } from './splice.ts'
import { CONTENT_TYPES, linksPart } from './strip.ts'

/** What is put into the parts of a file. */
export interface Wanted {
  readonly splices: readonly Splice[]
  /** The comments as XML, in the prefix of their part. */
  comments(prefix: string): string
  readonly hasComments: boolean
}

interface NewPart {
  readonly name: string
  readonly type: string
  readonly content: string
}

/** The parts that change, with a record of how to take that back. */
export async function writtenParts(
  bytes: Uint8Array,
  parts: WordPackage,
  wanted: Wanted,
): Promise<PartChanges | Fault> {
  const put = new Map<string, Uint8Array>()
  const taken: Taken[] = []
  const change = (name: string, part: TextPart, splices: readonly Splice[]): void => {
    const { text, undo } = spliced(part.text, splices)
    const encoded = part.encode(text)
    put.set(name, encoded)
    taken.push({ part: name, sha256: sha256(encoded), undo })
  }
  const main = await loadPart(bytes, parts, parts.main)
  if (main === null || 'error' in main) return main ?? noPart(parts.main)
  change(parts.main, main, wanted.splices)
  const strict = isStrict(main.text)
  const linked = parts.linked('comments')
  const comments = linked === null ? null : await loadPart(bytes, parts, linked)
  if (comments && 'error' in comments) return comments
  const folder = parts.main.slice(0, parts.main.lastIndexOf('/') + 1)
  const record = { name: freeName(folder + RECORD_NAME, parts), type: RECORD_TYPE, content: RECORD_CONTENT }
  const added: NewPart[] = [record]
  if (wanted.hasComments && linked !== null && comments)
    change(
      linked,
      comments,
      atRootEnd(comments.text, () => wanted.comments(prefixOf(comments.text) ?? 'w')),
    )
  else if (wanted.hasComments) {
    const name = freeName(`${folder}comments.xml`, parts)
    const empty = noComments(strict)
    const encoded = UTF8.encode(
      spliced(
        empty,
        atRootEnd(empty, () => wanted.comments('w')),
      ).text,
    )
    put.set(name, encoded)
    taken.push({ part: name, sha256: sha256(encoded), undo: null })
    added.unshift({ name, type: commentsLink(strict), content: COMMENTS_CONTENT })
  }
  const failed = await announce(added, bytes, parts, change)
  if (failed) return failed
  put.set(record.name, UTF8.encode(recordText(taken)))
  return { put, remove: new Set() }
}

/** Tells the package of new parts: a relationship of the main part and a content type for each. */
async function announce(
  added: readonly NewPart[],
  bytes: Uint8Array,
  parts: WordPackage,
  change: (name: string, part: TextPart, splices: readonly Splice[]) => void,
): Promise<Fault | null> {
  const links = linksPart(parts.main)
  const linking = await loadPart(bytes, parts, links)
  const types = await loadPart(bytes, parts, CONTENT_TYPES)
  if (linking === null || types === null) return noPart(linking === null ? links : CONTENT_TYPES)
  if ('error' in linking) return linking
  if ('error' in types) return types
  const ids = new Set(elementsOf(linking.text, () => true).map(({ get }) => get('Id')))
  const known = new Set(elementsOf(types.text, () => true).map(({ get }) => get('PartName')))
  const relationship = ({ type, name }: NewPart, p: string, n: number): string =>
    `<${p}Relationship Id="${freeId(ids, n)}" Type="${type}" Target="${escaped(name.slice(name.lastIndexOf('/') + 1))}"/>`
  change(
    links,
    linking,
    atRootEnd(linking.text, (p) => added.map((part, n) => relationship(part, p, n)).join('')),
  )
  const untold = added.filter(({ name }) => !known.has(`/${name}`))
  const override = ({ name, content }: NewPart, p: string): string =>
    `<${p}Override PartName="/${escaped(name)}" ContentType="${content}"/>`
  change(
    CONTENT_TYPES,
    types,
    atRootEnd(types.text, (p) => untold.map((part) => override(part, p)).join('')),
  )
  return null
}

function freeId(ids: ReadonlySet<string | undefined>, n: number): string {
  let id = `rIdKehoach${n + 1}`
  while (ids.has(id)) id += 'x'
  return id
}

/** The name, or one like it that no part has: names differ by more than case (ISO/IEC 29500-2, 6.2.2.3). */
function freeName(name: string, { names }: WordPackage): string {
  const taken = new Set([...names].map((known) => known.toLowerCase()))
  const dot = name.lastIndexOf('.')
  let [free, n] = [name, 1]
  while (taken.has(free.toLowerCase())) free = `${name.slice(0, dot)}${++n}${name.slice(dot)}`
  return free
}

const noPart = (part: string): Fault => ({
  error: {
    code: 'damaged',
    severity: 'error',
    message: {
      vi: `Tệp Word thiếu phần ${part}; hãy mở bằng Word và lưu lại.`,
      en: `The Word file lacks the part ${part}; open it in Word and save it again.`,
    },
  },
})
