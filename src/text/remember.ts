/**
 * The reading, made once for each text: a plan is read by a dozen readers and eighty rules, which ask for the same
 * lines. What is remembered is never changed by who gets it.
 */
export function remember<T>(read: (text: string) => T, most = 4096): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const made = known.get(text)
    if (made !== undefined) return made
    const value = read(text)
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
