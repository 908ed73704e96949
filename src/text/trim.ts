/** Without the marks at its end: "Sở Y tế;." and ".; " give "Sở Y tế". */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** What follows the first match of a pattern, null where there is none. */
export function after(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text)
  return match ? text.slice(match.index + match[0].length) : null
}
