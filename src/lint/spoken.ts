/** Ids in a sentence: "II.1, II.2 và 4 mục khác" is too long to read past eight. */
export function spoken(ids: readonly string[]): string {
  return ids.length <= 8 ? ids.join(', ') : `${ids.slice(0, 8).join(', ')}, … (+${ids.length - 8})`
}
