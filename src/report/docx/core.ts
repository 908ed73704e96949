import { escapeXml } from '../paper/clean.ts'
import type { Paper } from '../paper/paper.ts'
import { LANGUAGE } from '../paper/styles.ts'

export const CORE = 'docProps/core.xml'

/** docProps/core.xml with the report's one date and its language: the library's has the time of day, and no language. */
export function coreXml({ title, author, date, lang }: Paper): string {
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${LANGUAGE[lang]}</dc:language><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
}
