import type { Comparison } from '../../diff/changes.ts'
import { jsonText } from '../json-text.ts'
import type { ChangesLook } from './look.ts'
import { inOneLanguage } from './tell.ts'

/** schemas/changes.schema.json. */
export function changesJson(found: Comparison, { lang }: ChangesLook): string {
  return `${jsonText(inOneLanguage(found, lang))}\n`
}
