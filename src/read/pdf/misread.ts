// What a recogniser of letters takes for the strokes of a Roman number: "L MỤC ĐÍCH", "TI. NHIỆM VỤ", "Quý TV/2026".
const STROKE = /[Ll1|!T]/g
const HEADING = /^([IVXLTHl1|!]{1,6})(?:[.,:]\s*|\s+)(?=\p{Lu})(\P{Ll}+)$/u
const QUARTER = /(quý\s+)([IVTLHl|!]{1,4})(?![\p{L}\d])/giu
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

const strokes = (mark: string): string => mark.replace(STROKE, 'I').replace(/H/g, 'II')

/** Whether one is the other but for a stroke too few or too many. */
function isNear(read: string, roman: string): boolean {
  const bare = (number: string) => number.replaceAll('I', '')
  return (
    bare(read) === bare(roman) &&
    Math.abs(read.length - roman.length) <= 1 &&
    (bare(read) === '' || read.startsWith('I') === roman.startsWith('I'))
  )
}

/** Lines read from a picture, the Roman numbers of their headings and quarters as they must have stood there. */
export function mendRomans(lines: readonly string[]): string[] {
  let last = 0
  return lines.map((line) => {
    const [, mark, heading] = HEADING.exec(line) ?? []
    if (mark === undefined) return line.replace(QUARTER, (_all, word, number) => word + quarter(number))
    const read = strokes(mark)
    // The next of the row, or the first of another.
    const roman = [ROMAN[last], 'I'].find((number) => number !== undefined && isNear(read, number))
    if (roman === undefined) return line
    last = ROMAN.indexOf(roman) + 1
    return `${roman}. ${heading}`
  })
}

function quarter(number: string): string {
  const read = strokes(number)
  return ROMAN.slice(0, 4).includes(read) ? read : number
}
