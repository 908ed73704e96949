// A reader of the little XML that reports are made of: it throws where the text is not well-formed.

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const PIECE =
  /<\?xml version="1\.0" encoding="UTF-8"\?>|<\/(?<close>[a-z-]+)>|<(?<open>[a-z-]+)(?<pairs>(?: [a-z-]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)/guy
// https://www.w3.org/TR/xml/#charsets
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

export function readXml(source: string): Element {
  if (FORBIDDEN.test(source)) throw new Error('a character that XML does not have')
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let at = 0
  for (const match of source.matchAll(PIECE)) {
    const { close, open: name, pairs = '', empty, text } = match.groups ?? {}
    const top = open.at(-1) ?? root
    if (close !== undefined && open.pop()?.name !== close) throw new Error(`</${close}> closes nothing`)
    if (text !== undefined) top.text += plain(text)
    if (name !== undefined) {
      const element: Element = { name, attributes: attributesOf(pairs), children: [], text: '' }
      top.children.push(element)
      if (empty === '') open.push(element)
    }
    at = match.index + match[0].length
  }
  const [only, ...others] = root.children
  if (at !== source.length || open.length !== 1 || !only || others.length > 0)
    throw new Error(`not well-formed at ${at}`)
  return only
}

function attributesOf(pairs: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of pairs.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`)
    found[name] = plain(value)
  }
  return found
}

function plain(text: string): string {
  return text.replace(/&([a-z]*);?/g, (whole, name: string) => {
    const char = ENTITY[name]
    if (char === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity`)
    return char
  })
}
