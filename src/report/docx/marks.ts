/** What a document shares while it is written: numbers, bookmarks, addresses of links. */
export interface Marks {
  next(): number
  /** The bookmark that stands for an anchor. */
  bookmark(anchor: string): string
  /** The relationship that stands for an address, without the library's "rId". */
  linkTo(address: string): string
}

/** Marks of one document, numbered as they come; `addresses` fills while it is written. */
export function newMarks(): { marks: Marks; addresses: readonly string[] } {
  const addresses: string[] = []
  const links = new Map<string, number>()
  const names = new Map<string, string>()
  const taken = new Set<string>()
  let last = 0
  const marks: Marks = {
    next: () => ++last,
    bookmark(anchor) {
      const name = names.get(anchor) ?? freeName(anchor, taken)
      names.set(anchor, name)
      taken.add(name)
      return name
    },
    linkTo(address) {
      const number = links.get(address) ?? addresses.push(address)
      links.set(address, number)
      return linkName(number)
    },
  }
  return { marks, addresses }
}

export const linkName = (number: number): string => `Link${number}`

// Word's bookmarks: a letter, then letters, digits and "_", 40 at most, none twice.
function freeName(anchor: string, taken: ReadonlySet<string>): string {
  const name = `k_${anchor.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 34)
  return taken.has(name) ? `${name}_${taken.size}` : name
}
