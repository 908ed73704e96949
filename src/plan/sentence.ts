/** Sentences and clauses between semicolons of a paragraph; "số 12." and "TP." do not end one. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[\p{Ll}\d)”"][.;])\s+(?=\S)/u).filter((part) => part !== '')
}
