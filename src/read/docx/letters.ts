import { fromTcvn3 } from '../encoding-tcvn3.ts'
import { fromVni } from '../encoding-vni.ts'
import { VIETNAMESE_ONLY } from '../encoding-words.ts'

const TCVN3_FONT = /^\.Vn/i
const VNI_FONT = /^VNI[- ]/i
const OLD = /[\u00a1-\u00ff]/

/** The font is one of the old Vietnamese ones that give other letters to the codes of Latin-1. */
export const isOldFont = (font: string): boolean => TCVN3_FONT.test(font) || VNI_FONT.test(font)

/** Letters as a reader sees them in a font; `context` (the paragraph) tells Unicode that only carries an old font's name. */
export function shownIn(font: string, text: string, context: string): string {
  if (!isOldFont(font) || VIETNAMESE_ONLY.test(context)) return text
  const read = !OLD.test(text) ? text : VNI_FONT.test(font) ? fromVni(text) : fromTcvn3(text)
  // .VnTimeH, .VnArialH: fonts of capitals
  return TCVN3_FONT.test(font) && font.endsWith('H') ? read.toUpperCase() : read
}

// Symbol, Wingdings: codes of the private area, U+F000 + byte (ECMA-376, 17.3.3.30).
const SIGNS: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\uf0be': '-',
  '\uf02b': '+',
  '\uf0b7': '-',
  '\uf0a7': '-',
  '\uf0d8': '-',
  '\uf076': '-',
  '\uf0fc': '✓',
  '\uf0fe': '☑',
  '\uf06f': '□',
  '\uf0a8': '□',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0b0': '°',
  '\uf0b4': '×',
  '\uf0b1': '±',
  '\uf0ae': '→',
  '\uf0e0': '→',
}
const PRIVATE = /[\uf000-\uf0ff]/g

/** Signs of a symbol font as Unicode; what is unknown and printable in ASCII is that character, else "•". */
export function withoutPrivate(text: string): string {
  return text.replace(PRIVATE, (sign) => {
    const code = sign.charCodeAt(0) - 0xf000
    return SIGNS[sign] ?? (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '•')
  })
}
