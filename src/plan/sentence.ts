// "mã QR." ends a sentence; "số 12.", "TP. Huế", "GS. Nam" do not.
const STOP = /(?<=(?:[\p{Ll}\d)”"]|\p{Lu}\p{Lu})\.)(?<!(?:TP|TX|TT|TS|BS|GS|CKI|CKII)\.)\s+(?=\S)/u
const CLAUSE = /(?<=(?:[\p{Ll}\d)”"]|\p{Lu}\p{Lu});)\s+(?=\S)/u

/** Sentences and clauses between semicolons of a paragraph; "TP." does not end one. */
export function sentences(text: string): string[] {
  return fullSentences(text).flatMap((sentence) => sentence.split(CLAUSE))
}

/** Whole sentences: "Trạm Y tế chủ trì; các trường phối hợp." is one. */
export function fullSentences(text: string): string[] {
  return text.split(STOP).filter((part) => part !== '')
}
