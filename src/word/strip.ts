import { damagedZip, type Fault } from '../read/docx/fault.ts'
import { openWord, type WordPackage } from '../read/docx/package.ts'
import type { Problem } from '../text/problem.ts'
import { refusal, sealed } from './guard.ts'
import { AUTHOR } from './markup.ts'
import { withoutOwn, withoutOwnComments } from './own.ts'
import { elementsOf, loadPart, type TextPart } from './part.ts'
import { RECORD_KIND, readRecord, sha256, type Taken } from './record.ts'
import { repacked } from './repack.ts'
import { spliced, unspliced } from './splice.ts'

export interface Written {
  readonly bytes: Uint8Array
  /** What could not be written, and what the user should know. */
  readonly problems: readonly Problem[]
}

export type WordResult = Written | { readonly error: Problem }

export interface StripOptions {
  /** Changes signed files and files with macros too. */
  readonly force?: boolean
}

/** The Word file without kehoach's comments and pending tracked changes; the same bytes where it has none. */
export async function strip(bytes: Uint8Array, { force = false }: StripOptions = {}): Promise<WordResult> {
  const shut = sealed(bytes)
  if (shut) return { error: shut }
  const parts = await openWord(bytes)
  if ('error' in parts) return parts
  const load = (name: string) => loadPart(bytes, parts, name)
  const changes = (await byRecord(parts, load)) ?? (await byAuthor(parts, load))
  if ('error' in changes) return changes
  if (changes.put.size === 0 && changes.remove.size === 0) return { bytes, problems: [] }
  const refused = force ? null : refusal(parts)
  if (refused) return { error: refused }
  const put = await repacked(bytes, changes, parts.main)
  return put === null ? damagedZip() : { bytes: put, problems: [] }
}

interface Changes {
  readonly put: Map<string, Uint8Array>
  readonly remove: Set<string>
}

type Load = (name: string) => Promise<TextPart | Fault | null>

export const CONTENT_TYPES = '[Content_Types].xml'

/** Name of the part with the relationships of a part. */
export function linksPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** Takes back what the record says, byte for byte; null where there is none, or somebody has written the file since. */
async function byRecord(parts: WordPackage, load: Load): Promise<Changes | Fault | null> {
  const record = parts.linked(RECORD_KIND)
  const text = record === null ? null : await parts.text(record)
  const taken = typeof text === 'string' ? readRecord(text) : null
  if (record === null || taken === null) return null
  const known = new Set([parts.main, linksPart(parts.main), parts.linked('comments'), CONTENT_TYPES])
  const changes: Changes = { put: new Map(), remove: new Set([record]) }
  for (const one of taken) {
    const part = known.has(one.part) ? await load(one.part) : null
    if (part === null) return null
    if ('error' in part) return part
    if (!takeBack(one, part, changes)) return null
  }
  return changes
}

function takeBack({ part: name, sha256: sum, undo }: Taken, part: TextPart, { put, remove }: Changes): boolean {
  if (sha256(part.encode(part.text)) !== sum) return false
  if (undo === null) remove.add(name)
  else put.set(name, part.encode(unspliced(part.text, undo)))
  return true
}

/** Another program has saved the file: what carries kehoach's name goes, the rest stays as that program wrote it. */
async function byAuthor(parts: WordPackage, load: Load): Promise<Changes | Fault> {
  const changes: Changes = { put: new Map(), remove: new Set() }
  const put = (name: string, part: TextPart, text: string): void => {
    if (text !== part.text) changes.put.set(name, part.encode(text))
  }
  const name = parts.linked('comments')
  const comments = name === null ? null : await load(name)
  if (comments && 'error' in comments) return comments
  const own = comments?.text.includes(AUTHOR) ? withoutOwnComments(comments.text) : { text: '', ids: new Set<string>() }
  if (comments && name !== null && own.ids.size > 0) put(name, comments, own.text)
  const main = await load(parts.main)
  if (main && 'error' in main) return main
  if (main && (own.ids.size > 0 || main.text.includes(AUTHOR))) put(parts.main, main, withoutOwn(main.text, own.ids))
  return (await dropRecord(parts, load, changes)) ?? changes
}

/** A record that no longer holds goes, with what leads to it. */
async function dropRecord(parts: WordPackage, load: Load, changes: Changes): Promise<Fault | null> {
  const record = parts.linked(RECORD_KIND)
  if (record === null) return null
  changes.remove.add(record)
  const cleared: readonly [part: string, isStale: (get: (name: string) => string | undefined) => boolean][] = [
    [linksPart(parts.main), (get) => get('Type')?.endsWith(`/${RECORD_KIND}`) ?? false],
    [CONTENT_TYPES, (get) => get('PartName') === `/${record}`],
  ]
  for (const [name, isStale] of cleared) {
    const part = await load(name)
    if (part === null) continue
    if ('error' in part) return part
    const stale = elementsOf(part.text, () => true).filter(({ get }) => isStale(get))
    const { text } = spliced(
      part.text,
      stale.map(({ start, end }) => ({ at: start, remove: end - start, put: '' })),
    )
    changes.put.set(name, part.encode(text))
  }
  return null
}
