const WORD = /\S+/gu
const ENDS = /[\s,.;:)]/

/** Takes the names of agencies out of a text: who is charged says nothing of what is done. Linear in the text. */
export function nameless(names: Iterable<string>): (text: string) => string {
  const byFirst = new Map<string, string[]>()
  for (const name of new Set([...names].map((each) => each.toLowerCase()))) {
    const first = name.split(/\s/, 1)[0] ?? ''
    const list = byFirst.get(first)
    if (list) list.push(name)
    else byFirst.set(first, [name])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return (text) => {
    const low = text.toLowerCase()
    let kept = ''
    let from = 0
    for (const { 0: word, index } of low.matchAll(WORD)) {
      if (index < from) continue
      const name = byFirst.get(word)?.find((each) => low.startsWith(each, index) && endsAt(low, index + each.length))
      if (name === undefined) continue
      kept += `${low.slice(from, index)}; `
      from = index + name.length
    }
    return kept + low.slice(from)
  }
}

const endsAt = (text: string, at: number): boolean => at >= text.length || ENDS.test(text.charAt(at))
