import type { AgencyKind } from '../data/agency.ts'
import type { MoneySource } from '../grammar/money.ts'

// The plan model, version 1: what `kehoach parse` writes, key by key, in this order.

export type { AgencyKind }

/** Place of something in its source: lines of a text, or a paragraph or table cell of a Word file, or a page. */
export interface At {
  line?: number
  end_line?: number
  paragraph?: number
  table?: number
  row?: number
  cell?: number
  page?: number
}

export type Role =
  | 'purpose'
  | 'objectives'
  | 'scope'
  | 'tasks'
  | 'solutions'
  | 'funding'
  | 'organisation'
  | 'reporting'
  | 'annex'
  | 'other'

export type NodeKind = 'heading' | 'item' | 'bullet' | 'paragraph' | 'label' | 'table'

/** A node of the document's tree; joining all texts and markers gives the whole text back. */
export interface PlanNode {
  id: string | null
  marker: string | null
  kind: NodeKind
  role: Role | null
  text: string
  at: At
  children: PlanNode[]
  header?: string[]
  rows?: string[][]
}

/** An agency as written, and its id in the register (null where the register does not know it). */
export interface AgencyRef {
  name: string
  agency: string | null
}

/** An agency charged with a task. `inferred` with `from`: concluded from the item `from` of the plan. */
export interface Party extends AgencyRef {
  at: At
  inferred: boolean
  from: string | null
}

export type DeadlineKind = 'by' | 'during' | 'ongoing' | 'recurring' | 'relative'

/** `value` is EDTF (ISO 8601-2:2019) or null where the text fixes no date. */
export interface Deadline {
  text: string
  value: string | null
  kind: DeadlineKind
  at: At
}

export interface Task {
  id: string
  text: string
  activities: string[]
  lead: Party[]
  support: Party[]
  advise: Party[]
  deadline: Deadline | null
  output: string | null
  form: string | null
  funding: string | null
  at: At
}

export type DutyRole = 'lead' | 'support' | 'do' | 'advise'

export interface Duty {
  text: string
  role: DutyRole
  with: AgencyRef[]
  tasks: string[]
  at: At
}

export interface Assignment {
  id: string | null
  agencies: AgencyRef[]
  duties: Duty[]
  at: At
}

export type FundingSource = MoneySource

export interface Funding {
  text: string
  sources: FundingSource[]
  responsible: AgencyRef[]
  at: At
}

export type Frequency = 'yearly' | 'half-yearly' | 'quarterly' | 'monthly' | 'once' | 'ad-hoc'

export interface Report {
  text: string
  by: AgencyRef[]
  to: AgencyRef[]
  via: AgencyRef | null
  frequency: Frequency
  due: string | null
  at: At
}

export type TargetOp = '=' | '>=' | '<=' | '<' | '>' | 'range' | '~'

export interface Target {
  text: string
  op: TargetOp
  value: number
  max: number | null
  unit: string | null
  by: string | null
  at: At
}

/** A mention of a cited document; `issued` only where it differs from the entry's. */
export interface Mention extends At {
  issued?: string
}

export interface Citation {
  code: string
  type: string | null
  issued: string | null
  issuer: string | null
  title: string | null
  at: Mention[]
}

export interface Abbreviation {
  short: string
  long: string | null
  defined: boolean
  at: At
}

export interface RegisterEntry {
  agency: string | null
  name: string
  kind: AgencyKind
  variants: string[]
  mentions: number
}

export type IgnoredReason = 'web-chrome' | 'page-number' | 'header' | 'footer'

export interface Ignored {
  text: string
  reason: IgnoredReason
  at: At
}

export type IssuerLevel = 'province' | 'district' | 'commune' | 'ministry' | 'department' | 'party' | 'other'

export interface Issuer {
  name: string
  level: IssuerLevel
  province: string | null
  inferred: boolean
}

export interface Signature {
  authority: string | null
  capacity: string | null
  title: string | null
  name: string | null
}

export interface Recipient {
  text: string
  purpose: string | null
}

export interface DocumentHead {
  type: string | null
  number: number | null
  symbol: string | null
  code: string | null
  title: string | null
  issuer: Issuer | null
  place: string | null
  issued: string | null
  period: string | null
  implements: string[]
  signature: Signature | null
  recipients: Recipient[]
}

export interface Basis {
  text: string
  cites: string[]
  at: At
}

export type SourceFormat = 'text' | 'markdown' | 'docx' | 'pdf' | 'html'

export interface PlanSource {
  path: string
  format: SourceFormat
  encoding: string | null
  sha256: string
}

export interface Plan {
  kehoach: 1
  source: PlanSource
  document: DocumentHead
  bases: Basis[]
  body: PlanNode[]
  tasks: Task[]
  assignments: Assignment[]
  funding: Funding[]
  reporting: Report[]
  targets: Target[]
  citations: Citation[]
  abbreviations: Abbreviation[]
  agencies: RegisterEntry[]
  ignored: Ignored[]
}
