import type { Revisions } from '../document.ts'
import { type Body, readBody } from './body.ts'
import { type Fault, noMainPart } from './fault.ts'
import { openWord, type WordPackage } from './package.ts'
import { NO_STYLES, readStyles, type Styles } from './styles.ts'

/** A Word file that is open: its parts, the XML of the main one, and what that says. */
export interface WordDocument {
  readonly parts: WordPackage
  /** The main part as it was decoded: offsets of `body` are in this string. */
  readonly xml: string
  readonly body: Body
  readonly styles: Styles
}

/** Opens a Word file and reads its main part: the one reading that text and annotations share. */
export async function openDocument(bytes: Uint8Array, revisions: Revisions): Promise<WordDocument | Fault> {
  const parts = await openWord(bytes)
  if ('error' in parts) return parts
  const xml = await parts.text(parts.main)
  if (xml === null) return noMainPart()
  if (typeof xml !== 'string') return xml
  const styles = await stylesOf(parts)
  if ('error' in styles) return styles
  const body = readBody(xml, { revisions, styles, part: parts.main })
  return 'error' in body ? body : { parts, xml, body, styles }
}

async function stylesOf(parts: WordPackage): Promise<Styles | Fault> {
  const part = parts.linked('styles')
  const xml = part === null ? null : await parts.text(part)
  if (xml === null) return NO_STYLES
  return typeof xml === 'string' ? readStyles(xml, part ?? '') : xml
}
