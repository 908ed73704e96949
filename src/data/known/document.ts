/** A document that plans cite often. Only what is sure: the rules are silent on everything else. */
export interface KnownDocument {
  readonly code: string
  readonly type: string
  /** Day of issue; null where it was not verified. */
  readonly issued: string | null
  readonly issuer: string
  /** What it is about, in our own words. */
  readonly subject: string
  /** The last day on which it may have been in force; null while it is. */
  readonly until: string | null
  readonly replacedBy: string | null
  /** Where the facts were read. */
  readonly source: string
}

/** A row of the tables: code, type, issued, issuer, subject, source; then until and replacedBy where it has ended. */
export type KnownRow = readonly [
  code: string,
  type: string,
  issued: string | null,
  issuer: string,
  subject: string,
  source: string,
  until?: string,
  replacedBy?: string,
]

export function knownRow([code, type, issued, issuer, subject, source, until, replacedBy]: KnownRow): KnownDocument {
  return { code, type, issued, issuer, subject, source, until: until ?? null, replacedBy: replacedBy ?? null }
}
