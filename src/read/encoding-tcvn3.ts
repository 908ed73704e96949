// TCVN3 (fonts .VnTime, "ABC"): one byte a letter, shown here as the letter that windows-1252 gives that byte.
// TCVN 5712:1993, VN3. Its punctuation is that of Windows, so “ ” – … stay as they are.
const TCVN3 =
  '¡¢£¤¥¦§¨©ª«¬\u00ad®' +
  'µ¶·¸¹' +
  '»¼½¾Æ' +
  'ÇÈÉÊË' +
  'ÌÎÏÐÑ' +
  'ÒÓÔÕÖ' +
  '×ØÜÝÞ' +
  'ßáâãä' +
  'åæçèé' +
  'êëìíî' +
  'ïñòóô' +
  'õö÷øù' +
  'úûüýþ'
const UNICODE =
  'ĂÂÊÔƠƯĐăâêôơưđ' +
  'àảãáạ' +
  'ằẳẵắặ' +
  'ầẩẫấậ' +
  'èẻẽéẹ' +
  'ềểễếệ' +
  'ìỉĩíị' +
  'òỏõóọ' +
  'ồổỗốộ' +
  'ờởỡớợ' +
  'ùủũúụ' +
  'ừửữứự' +
  'ỳỷỹýỵ'

const LETTERS: ReadonlyMap<string, string> = new Map([...TCVN3].map((letter, at) => [letter, UNICODE.charAt(at)]))
const LETTER = /[\u00a1-\u00fe]/g
const LINE = /[^\r\n]+/g
const WORD = /\p{L}+/gu

// "HéI", read "HộI": VN3 has no toned capitals, a font of capitals (.VnTimeH) shows the small ones as such.
const isHalfRaised = (word: string): boolean =>
  !/[a-z]/.test(word) && /[A-Z][^A-Z]*[A-Z]/.test(word) && word !== word.toUpperCase()

function raised(line: string): string {
  if (!(line.match(WORD) ?? []).some(isHalfRaised)) return line
  if (!/[a-z]/.test(line)) return line.toUpperCase()
  return line.replace(WORD, (word) => (isHalfRaised(word) ? word.toUpperCase() : word))
}

/** "C«ng hßa" → "Cộng hòa"; "KÕ HO¹CH" → "KẾ HOẠCH". Text all in small letters stays small: the font alone knew. */
export function fromTcvn3(shown: string): string {
  return shown.replace(LETTER, (letter) => LETTERS.get(letter) ?? letter).replace(LINE, raised)
}
