/** A path as a URI reference: "kế hoạch/a#1.txt" → "k%E1%BA%BF%20ho%E1%BA%A1ch/a%231.txt". */
export function uriOf(path: string): string {
  const parts = path
    .replaceAll('\\', '/')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
  const uri = parts.map(encodeURIComponent).join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}
