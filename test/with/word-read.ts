// A reading of WordprocessingML that shares nothing with the program: what comments stand on, and changes accepted or rejected.

const TOKEN = /<[^>]+>|[^<]+/g
const nameOf = (tag: string): string => /^<\/?([\w:]+)/.exec(tag)?.[1] ?? ''
const idOf = (tag: string): string => /w:id="(\d+)"/.exec(tag)?.[1] ?? ''

export const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&')
    .normalize('NFC')

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:p': ' ',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
}

interface Range {
  text: string
  readonly depth: number
}

/** The text between the marks of each comment, by its id; a second mark with the same id is an error. */
export function commented(xml: string): Map<string, string> {
  const ranges = new Map<string, Range>()
  const open = new Set<string>()
  const boxes: string[] = []
  let fallback = 0
  let inText = false
  for (const [token] of xml.matchAll(TOKEN)) {
    const isTag = token.startsWith('<')
    const name = isTag ? nameOf(token) : ''
    const [isEnd, isEmpty] = [token.startsWith('</'), token.endsWith('/>')]
    const add = (text: string): void => {
      for (const id of open) {
        const range = ranges.get(id)
        if (range && range.depth === boxes.length && fallback === 0) range.text += text
      }
    }
    if (name === 'mc:Fallback') fallback += isEnd ? -1 : 1
    if (name === 'w:txbxContent' && !isEmpty) {
      if (isEnd) boxes.pop()
      else boxes.push(name)
    }
    if (name === 'w:t' && !isEmpty) inText = !isEnd
    if (!isTag && inText) add(plain(token))
    if (isTag && !isEnd) add(SIGNS[name] ?? '')
    if (name === 'w:commentRangeStart') {
      if (ranges.has(idOf(token))) throw new Error(`comment ${idOf(token)} starts twice`)
      ranges.set(idOf(token), { text: '', depth: boxes.length })
      open.add(idOf(token))
    }
    if (name === 'w:commentRangeEnd' && !open.delete(idOf(token))) throw new Error(`comment ${idOf(token)} ends twice`)
  }
  if (open.size > 0) throw new Error(`comments ${[...open]} do not end`)
  return new Map([...ranges].map(([id, { text }]) => [id, text.normalize('NFC')]))
}

/** The XML after the changes of "kehoach" are accepted, or rejected. */
export function settled(xml: string, how: 'accept' | 'reject'): string {
  const [kept, gone] = how === 'accept' ? ['w:ins', 'w:del'] : ['w:del', 'w:ins']
  const out: string[] = []
  const open: ('keep' | 'gone' | 'other')[] = []
  for (const [token] of xml.matchAll(TOKEN)) {
    const name = token.startsWith('<') ? nameOf(token) : ''
    const isChange = (name === 'w:ins' || name === 'w:del') && !token.endsWith('/>')
    if (isChange && !token.startsWith('</')) {
      const own = token.includes('w:author="kehoach"')
      open.push(own && name === kept ? 'keep' : own && name === gone ? 'gone' : 'other')
      if (open.at(-1) !== 'other' || open.includes('gone')) continue
    }
    if (isChange && token.startsWith('</')) {
      const last = open.pop()
      if (last !== 'other' || open.includes('gone')) continue
    }
    if (!open.includes('gone'))
      out.push(open.includes('keep') && name === 'w:delText' ? token.replace('delText', 't') : token)
  }
  return out.join('')
}

/** Letters of each w:p, in order of their ends, without deleted ones; white space folded. */
export function paragraphTexts(xml: string): string[] {
  const texts: string[] = []
  const open: string[] = []
  let inText = false
  for (const [token] of xml.matchAll(TOKEN)) {
    const name = token.startsWith('<') ? nameOf(token) : ''
    const isEnd = token.startsWith('</')
    if (name === 'w:t' && !token.endsWith('/>')) inText = !isEnd
    if (name === 'w:p' && !isEnd && !token.endsWith('/>')) open.push('')
    else if (name === 'w:p' && isEnd) texts.push((open.pop() ?? '').normalize('NFC').replace(/\s+/g, ' ').trim())
    else if (name === '' && inText) open.push((open.pop() ?? '') + plain(token))
    else if (name !== '' && !isEnd && open.length > 0) open.push((open.pop() ?? '') + (SIGNS[name] ?? ''))
  }
  return texts
}
