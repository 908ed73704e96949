import { visible } from '../../text/visible.ts'

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML, in an element or in a quoted attribute; control characters stand as "\x1b". */
export function html(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITY[char] ?? char)
}

/** An element around HTML; "" where there is nothing in it. */
export function around(tag: string, inner: string, attributes = ''): string {
  return inner === '' ? '' : `<${tag}${attributes === '' ? '' : ` ${attributes}`}>${inner}</${tag}>`
}
