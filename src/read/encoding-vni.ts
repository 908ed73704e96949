// VNI for Windows (fonts VNI-Times): a letter, then a byte for its marks, shown as windows-1252 shows that byte.
const GRAVE = '\u0300'
const ACUTE = '\u0301'
const TILDE = '\u0303'
const HOOK = '\u0309'
const DOT = '\u0323'
const ROOF = '\u0302'
const BREVE = '\u0306'

const TONES: Readonly<Record<string, string>> = { ø: GRAVE, ù: ACUTE, û: HOOK, õ: TILDE, ï: DOT }
const ROOFED: Readonly<Record<string, string>> = {
  â: ROOF,
  à: ROOF + GRAVE,
  á: ROOF + ACUTE,
  å: ROOF + HOOK,
  ã: ROOF + TILDE,
  ä: ROOF + DOT,
}
const BREVED: Readonly<Record<string, string>> = {
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}
const MARKS = { ...TONES, ...ROOFED, ...BREVED }
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ',
  Ô: 'Ơ', Ö: 'Ư', Ñ: 'Đ', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Î: 'Ỵ',
} // biome-ignore format: a table

const VOWEL_AND_MARK = /a[êèéúüë]|[aeo][âàáåãä]|[aeouyôö][øùûõï]|[ôöñæóòî]/gi

function letter(found: string): string {
  const base = LETTERS[found.charAt(0)] ?? found.charAt(0)
  return base + (MARKS[found.charAt(1).toLowerCase()] ?? '')
}

/** "Coäng hoøa xaõ hoäi" → "Cộng hòa xã hội". */
export function fromVni(shown: string): string {
  return shown.replace(VOWEL_AND_MARK, letter).normalize('NFC')
}
