/** Both languages that a user reads. */
export interface Message {
  readonly vi: string
  readonly en: string
}

export type ProblemCode =
  | 'not-found'
  | 'not-a-file'
  | 'no-access'
  | 'changed-while-read'
  | 'too-large'
  | 'too-slow'
  | 'too-deep'
  | 'line-too-long'
  | 'empty'
  | 'binary'
  | 'wrong-format'
  | 'encoding'
  | 'damaged'
  | 'protected'
  | 'unsafe'
  | 'no-text'
  | 'not-a-plan'
  | 'yaml'
  | 'schema'
  | 'usage'
  | 'output'
  | 'internal'

/** Something to tell about a document, and where. A bad document is a Problem; a throw is a bug or a UserError. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'note'
  readonly message: Message
  readonly line?: number
  readonly column?: number
}
