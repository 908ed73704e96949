// What kehoach writes into the XML of a Word file (ECMA-376 part 1, 17.13: annotations).

export const AUTHOR = 'kehoach'
export const INITIALS = 'kh'

/** Words a file uses for the markup: its own prefix of the main namespace, and the date that is written (null: none). */
export interface Style {
  readonly prefix: string
  readonly date: string | null
}

const MAIN =
  /xmlns:([\w.-]{1,40})=["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/

/** The prefix of WordprocessingML in a part; null where it is the default namespace (attributes then need another). */
export const prefixOf = (xml: string): string | null => MAIN.exec(xml)?.[1] ?? null

/** The part speaks ISO/IEC 29500 Strict. */
export const isStrict = (xml: string): boolean =>
  /["']http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main["']/.test(xml)

// https://www.w3.org/TR/xml/#charsets
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The character of an entity or character reference that a parser has accepted. */
export function unescaped(entity: string): string {
  const code = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity)
  if (!code) return NAMED[entity] ?? entity
  return String.fromCodePoint(code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16))
}

/** Author and date of a comment or tracked change, with its id. */
export function signed({ prefix: w, date }: Style, id: number): string {
  const when = date === null ? '' : ` ${w}:date="${escaped(date)}"`
  return `${w}:id="${id}" ${w}:author="${AUTHOR}"${when}`
}

/** Runs of plain text: "\n" is a line break, "\t" a tab. */
export function textIn(w: string, text: string): string {
  const pieces = text.split(/([\n\t])/).filter((piece) => piece !== '')
  return pieces
    .map((piece) => {
      if (piece === '\n') return `<${w}:br/>`
      return piece === '\t' ? `<${w}:tab/>` : `<${w}:t xml:space="preserve">${escaped(piece)}</${w}:t>`
    })
    .join('')
}

export const rangeStart = (w: string, id: number): string => `<${w}:commentRangeStart ${w}:id="${id}"/>`
export const rangeEnd = (w: string, id: number): string =>
  `<${w}:commentRangeEnd ${w}:id="${id}"/><${w}:r><${w}:commentReference ${w}:id="${id}"/></${w}:r>`

/** Ids that no other annotation of these parts has; Word reads them as 32-bit integers. */
export function freeIds(...parts: readonly string[]): () => number {
  const used = new Set(parts.flatMap((xml) => [...xml.matchAll(/:id=["'](\d{1,10})["']/g)].map(([, id]) => Number(id))))
  let highest = -1
  for (const id of used) highest = Math.max(highest, id)
  let next = highest < 2_000_000_000 ? highest + 1 : 0
  return () => {
    while (used.has(next)) next++
    return next++
  }
}
