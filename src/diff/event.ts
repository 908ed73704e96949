import { fold } from '../text/fold.ts'

// What a duty waits for: "khi Bộ Y tế có văn bản triển khai", "ngay sau khi Luật … được Quốc hội thông qua"
const HEADS = ['ngay sau khi ', 'sau khi ', 'ngay khi ', 'khi ']
const EVENTS = ['triển khai', 'có văn bản', 'ban hành', 'thông qua', 'có hiệu lực', 'có hướng dẫn', 'phê duyệt']
const ENDS = /[,;.)]/
/** The clause is short: a longer one is a sentence that happens to say "khi". */
const LONGEST = 140

/** The event that a sentence makes its deadline; null where it waits for none. */
export function eventIn(text: string): string | null {
  const low = fold(text)
  for (const head of HEADS)
    for (let at = low.indexOf(head); at >= 0; at = low.indexOf(head, at + 1)) {
      if (/\p{L}/u.test(low.charAt(at - 1))) continue
      const clause = cutAt(text.slice(at, at + LONGEST))
      if (clause !== null && isEvent(fold(clause).slice(head.length))) return clause
    }
  return null
}

/** Up to the mark that ends the clause; a bracket opened inside it is closed first. */
function cutAt(text: string): string | null {
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '(') i = Math.max(i, text.indexOf(')', i))
    else if (ENDS.test(text.charAt(i)) && !/^, chống/.test(text.slice(i))) return text.slice(0, i)
  }
  return text.length < LONGEST ? text : null
}

/** Somebody does it, and it is the end of the clause or near it: "khi triển khai thực hiện" names no event. */
function isEvent(rest: string): boolean {
  return EVENTS.some((event) => {
    const at = rest.indexOf(event)
    return at > 3 && rest.slice(0, at).trim().includes(' ')
  })
}
