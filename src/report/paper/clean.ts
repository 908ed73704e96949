// What no format can hold or no reader should follow.

// Control characters, halves of surrogate pairs and non-characters are no XML; direction marks hide what is written.
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text that XML and every writer can hold: lines and tabs become spaces. */
export function clean(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]/g, ' ').replace(UNWRITABLE, '')
}

/** The address where a link may lead; null for what is no http, https or mailto. */
export function safeAddress(link: string): string | null {
  if (!/^(?:https?|mailto):/i.test(link)) return null
  try {
    return new URL(clean(link)).href
  } catch {
    return null
  }
}

export function escapeXml(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
