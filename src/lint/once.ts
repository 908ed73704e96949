/** The reading, made once for each draft: many rules look at the same. What is remembered is never changed. */
export function once<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>()
  return (of) => {
    const made = known.get(of)
    if (made) return made.value
    const value = read(of)
    known.set(of, { value })
    return value
  }
}
