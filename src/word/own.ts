import { AUTHOR, prefixOf } from './markup.ts'
import { elementsOf, type Placed } from './part.ts'
import { type Splice, spliced } from './splice.ts'

const cut = ({ start, end }: Pick<Placed, 'start' | 'end'>): Splice => ({ at: start, remove: end - start, put: '' })
const isOwn = ({ get }: Placed): boolean => get('w:author') === AUTHOR

/** The comments part without those of kehoach, and their ids. */
export function withoutOwnComments(xml: string): { text: string; ids: ReadonlySet<string> } {
  const own = elementsOf(xml, (name) => name === 'w:comment').filter(isOwn)
  return { text: spliced(xml, own.map(cut)).text, ids: new Set(own.map(({ get }) => get('w:id') ?? '')) }
}

const MARKS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])

/** The main part without the marks of these comments, and with kehoach's tracked changes rejected. */
export function withoutOwn(xml: string, ids: ReadonlySet<string>): string {
  const marks = elementsOf(xml, (name) => MARKS.has(name)).filter(({ get }) => ids.has(get('w:id') ?? ''))
  return rejected(
    spliced(
      xml,
      marks.map(({ name, ...mark }) => cut(name === 'w:commentReference' ? around(mark) : mark)),
    ).text,
  )
}

// A run that holds nothing but the reference, and how it looks, goes with it.
function around(reference: Omit<Placed, 'name'>): Pick<Placed, 'start' | 'end'> {
  const run = reference.parent
  return run?.name === 'w:r' && run.children <= 2 ? run : reference
}

function rejected(xml: string): string {
  const w = prefixOf(xml)
  if (w === null || !xml.includes(AUTHOR)) return xml
  const texts = elementsOf(xml, (name) => name === 'w:ins' || name === 'w:del' || name === 'w:delText')
  const added = outermost(texts.filter((element) => element.name === 'w:ins' && isOwn(element)))
  const isAdded = ({ start }: Placed): boolean => added.some((hole) => hole.start <= start && start < hole.end)
  const deleted = texts.filter((element) => element.name === 'w:del' && isOwn(element) && !isAdded(element))
  const words = texts.filter((element) => element.name === 'w:delText' && !isAdded(element) && isIn(element, deleted))
  return spliced(xml, [
    ...added.map(cut),
    ...deleted.flatMap(({ start, inner, close, end }) => [
      { at: start, remove: inner - start, put: '' },
      { at: close, remove: end - close, put: '' },
    ]),
    ...words.flatMap(({ start, inner, close, end }) => [
      { at: start, remove: inner - start, put: xml.slice(start, inner).replace(/delText/, 't') },
      { at: close, remove: end - close, put: `</${w}:t>` },
    ]),
  ]).text
}

const outermost = (elements: readonly Placed[]): Placed[] => elements.filter((element) => !isIn(element, elements))

/** One of these elements stands around it. */
function isIn({ parent }: Placed, others: readonly Placed[]): boolean {
  const known = new Set(others)
  for (let at = parent; at !== null; at = at.parent) if (known.has(at)) return true
  return false
}
