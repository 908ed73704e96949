// Pictures as pdf.js unpacks them: 1 = a bit for each dot, 2 = red, green, blue, 3 = and how opaque.
const BITS = 1
const OPAQUE = 3

/** A decoded picture as a portable bitmap or pixmap (netpbm); null where it is none. */
export function pictureOf(value: unknown): Uint8Array | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('width' in value && 'height' in value && 'kind' in value && 'data' in value)) return null
  const { width, height, kind, data } = value
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null
  const head = `${kind === BITS ? 'P4' : 'P6'}\n${width} ${height}\n${kind === BITS ? '' : '255\n'}`
  return Buffer.concat([Buffer.from(head, 'latin1'), dots(data, kind)])
}

// netpbm: a set bit is black; pdf.js: white.
function dots(data: ArrayLike<number>, kind: unknown): Uint8Array {
  if (kind === BITS) return Uint8Array.from(data, (byte) => ~byte & 0xff)
  if (kind !== OPAQUE) return Uint8Array.from(data)
  const plain = new Uint8Array((data.length / 4) * 3)
  for (let from = 0, to = 0; from < data.length; from += 4)
    for (let i = 0; i < 3; i++) plain[to++] = data[from + i] ?? 0
  return plain
}
