import { type Document, Packer } from 'docx'

interface Part {
  readonly path: string
  readonly data: string
}

/**
 * The document as a ZIP, its parts not compressed yet: the library compresses in JavaScript, which takes longer than all
 * the rest. What compiles the parts is private to its packer; where it is not found the packer does all.
 */
export async function packed(document: Document, parts: readonly Part[]): Promise<Uint8Array> {
  const compile = method(Reflect.get(Packer, 'compiler'), 'compile')
  const generate = compile && method(compile(document, undefined, parts), 'generateAsync')
  const bytes: unknown = generate && (await generate({ type: 'uint8array', compression: 'STORE' }))
  return bytes instanceof Uint8Array ? bytes : Packer.toBuffer(document, false, parts)
}

function method(owner: unknown, name: string): ((...args: readonly unknown[]) => unknown) | null {
  const found: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : null
  return typeof found === 'function' ? (...args) => Reflect.apply(found, owner, args) : null
}
