// What a terminal would obey or hide: C0 and C1 controls, DEL, line separators, zero-width and bidi marks, half surrogates.
const UNSAFE =
  /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu

function escaped(char: string): string {
  const code = char.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** A path or a quote on one line of a terminal: "a\n" → "a\x0a", ESC → "\x1b", U+202E → "\u202e". */
export function visible(text: string): string {
  return text.replace(UNSAFE, escaped)
}
