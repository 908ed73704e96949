import { remember } from '../text/remember.ts'
import { type Code, readCode } from './citation-code.ts'
import { readIssued, skipBracket } from './citation-date.ts'
import { readIssuer } from './citation-issuer.ts'
import { isAssembly, isIssuerPart, typeOfPart, typeOfSymbol } from './citation-symbol.ts'
import { readTitle } from './citation-title.ts'
import { type Before, readBefore } from './citation-type.ts'
import { type Token, tokenize } from './token.ts'

/** A document cited by its code. `issued` is EDTF; `start` and `end` are the code's own offsets in the text. */
export interface CitedDocument {
  readonly code: string
  readonly type: string | null
  readonly issued: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly start: number
  readonly end: number
}

interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
}

function words({ text, tokens }: Reader, { from, to }: { from: number; to: number }): string | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : null
}

// A code that no "số" and no type announces must look like one: a type and an issuer, in two parts.
function isCited({ parts }: Code, before: Before): boolean {
  if (before.refused) return false
  const typed = parts.some((part) => typeOfPart(part, false) !== null)
  const issued = parts.some(isIssuerPart)
  if (parts.length > 1) return typed || issued || before.said
  if (isAssembly(parts)) return true
  return before.said && (parts[0]?.length ?? 0) > 1 && (before.type !== null || typed || issued)
}

interface Rest {
  readonly issued: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly next: number
}

// date, issuer, or issuer, date; then the title
function readRest(reader: Reader, at: number): Rest {
  const { tokens } = reader
  const early = readIssued(tokens, at) ?? readIssued(tokens, skipBracket(tokens, at))
  const afterDate = early?.next ?? at
  const named = readIssuer(tokens, afterDate)
  const afterName = named?.next ?? afterDate
  const late = early ? null : (readIssued(tokens, afterName) ?? readIssued(tokens, skipBracket(tokens, afterName)))
  const next = late?.next ?? afterName
  const title = readTitle(tokens, skipBracket(tokens, next))
  return {
    issued: early?.value ?? late?.value ?? null,
    issuer: named ? words(reader, named.value) : null,
    title: title ? words(reader, title.value) : null,
    next,
  }
}

/** Every document cited by its code, in order; codes keep their slips, save spaces and the kind of dash. */
export const readCitations: (text: string) => CitedDocument[] = remember((text) => {
  if (!/\d/.test(text)) return []
  const reader = { text, tokens: tokenize(text) }
  const { tokens } = reader
  const found: CitedDocument[] = []
  let chain: { type: string | null; next: number } = { type: null, next: -1 }
  for (let at = 0; at < tokens.length; ) {
    const match = tokens[at]?.kind === 'number' ? readCode(tokens, at) : null
    const before = match ? readBefore(text, tokens, at, match.value) : null
    const first = tokens[at]
    const last = match ? tokens[match.next - 1] : undefined
    if (!match || !before || !first || !last || !isCited(match.value, before)) {
      at++
      continue
    }
    const rest = readRest(reader, match.next)
    const type = before.type ?? typeInChain(tokens, chain, before.from, match.value)
    chain = { type, next: rest.next }
    found.push({
      code: text
        .slice(first.start, last.end)
        .replace(/\s+/g, '')
        .replace(/[‐‑‒–—−]/g, '-'),
      type,
      issued: rest.issued,
      issuer: rest.issuer ?? before.issuer,
      title: rest.title ?? before.title,
      start: first.start,
      end: last.end,
    })
    at = match.next
  }
  return found
})

const LINKS = new Set([',', ';', 'và', 'số', 'các', 'hoặc'])

// "Luật số 1/2020/QH14, số 2/2020/QH14": the type goes on where nothing but links stands between
function typeInChain(
  tokens: readonly Token[],
  chain: { type: string | null; next: number },
  at: number,
  code: Code,
): string | null {
  const inferred = typeOfSymbol(code.parts, code.party)
  if (chain.next < 0 || at - chain.next > 4) return inferred
  for (let i = chain.next; i < at; i++) if (!LINKS.has(tokens[i]?.fold ?? '')) return inferred
  return inferred === null || inferred === 'Công văn' ? chain.type : inferred
}
