import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// The only file that knows pdfjs-dist, and what it looks for around itself.

/** What a browser has and pdf.js asks for when it is loaded, or reads a font; text needs none of it to work. */
const STAND_INS = { DOMMatrix: class {}, FontFace: class {} }

/** A page that shows no fonts. */
export const NO_PAGE = { fonts: { add() {}, delete() {} } }

// To draw pages pdf.js loads a native canvas, which opens every font of the system. It is found by this function only.
function hideCanvas(): () => void {
  const { warn } = console
  const { getBuiltinModule } = process
  console.warn = () => {}
  Reflect.set(process, 'getBuiltinModule', undefined)
  return () => {
    console.warn = warn
    if (getBuiltinModule) process.getBuiltinModule = getBuiltinModule
  }
}

// pdf.js looks whether answers from the network have a method; to look makes Node load its whole network client.
function hideNetwork(): () => void {
  const response = Object.getOwnPropertyDescriptor(globalThis, 'Response')
  Object.defineProperty(globalThis, 'Response', { configurable: true, value: { prototype: { bytes() {} } } })
  return () => {
    if (response) Object.defineProperty(globalThis, 'Response', response)
  }
}

// Where Node's own fails in the rarest of cases pdf.js brings one that is many times slower, for the whole program.
const OWN = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
] as const

function keepOwn(): () => void {
  const kept = OWN.map(([of, name]) => [of, name, Object.getOwnPropertyDescriptor(of, name)] as const)
  return () => {
    for (const [of, name, own] of kept) if (own) Object.defineProperty(of, name, own)
  }
}

const DAMAGE = new Set(
  'FormatError InvalidPDFException MissingDataException ParserEOFException XRefEntryException XRefParseException UnknownErrorException AbortException Jbig2Error JpegError JpxError'.split(' '),
) // biome-ignore format: a list of words

// Of a damaged file pdf.js drops promises that then fail, which would end the program, and the other files with it.
function leave(reason: unknown): void {
  if (typeof reason !== 'object' || reason === null || !('name' in reason) || !DAMAGE.has(`${reason.name}`))
    throw reason
}

export type Loaded = typeof import('pdfjs-dist')

// The small files are the same program, and take half the time to load.
async function load(): Promise<Loaded | null> {
  if (!process.listeners('unhandledRejection').includes(leave)) process.on('unhandledRejection', leave)
  for (const [name, value] of Object.entries(STAND_INS)) if (!(name in globalThis)) Reflect.set(globalThis, name, value)
  const restoring = [hideCanvas(), hideNetwork(), keepOwn()]
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.min.mjs')
  } catch {
    return null
  } finally {
    for (const restore of restoring) restore()
  }
}

let loading: Promise<Loaded | null> | undefined

/** pdf.js, or null where it is not installed. */
export function loaded(): Promise<Loaded | null> {
  loading ??= load()
  return loading
}

/** Where its decoders of pictures lie: those of scans in black and white (CCITT, JBIG2) are files of their own. */
export const decoders = (): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'wasm')}/`
