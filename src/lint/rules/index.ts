import type { Rule } from '../rule.ts'
import { abbreviationMisspelled } from './abbreviation-misspelled.ts'
import { agencyNameVaries } from './agency-name-varies.ts'
import { agencyNameWrong } from './agency-name-wrong.ts'
import { agencyNotInForce } from './agency-not-in-force.ts'
import { amountMismatch } from './amount-mismatch.ts'
import { annexContradictsBody } from './annex-contradicts-body.ts'
import { annexFormat } from './annex-format.ts'
import { annexUnused } from './annex-unused.ts'
import { askedNotOrdered } from './asked-not-ordered.ts'
import { assignmentWithoutDuty } from './assignment-without-duty.ts'
import { basisPunctuation } from './basis-punctuation.ts'
import { capitalsMixed } from './capitals-mixed.ts'
import { caseAfterSemicolon } from './case-after-semicolon.ts'
import { citationAfterIssue } from './citation-after-issue.ts'
import { citationDateConflict } from './citation-date-conflict.ts'
import { citationIncomplete } from './citation-incomplete.ts'
import { citationIssuerMismatch } from './citation-issuer-mismatch.ts'
import { citationKnownWrong } from './citation-known-wrong.ts'
import { citationNotInForce } from './citation-not-in-force.ts'
import { citationTypeMismatch } from './citation-type-mismatch.ts'
import { citationYearMismatch } from './citation-year-mismatch.ts'
import { clearPromiseBroken } from './clear-promise-broken.ts'
import { closingMark } from './closing-mark.ts'
import { codeWithSpace } from './code-with-space.ts'
import { danglingReference } from './dangling-reference.ts'
import { dashStyleMixed } from './dash-style-mixed.ts'
import { dateStyleMixed } from './date-style-mixed.ts'
import { dateWithoutZero } from './date-without-zero.ts'
import { deadlineOnEvent } from './deadline-on-event.ts'
import { deadlineOutsidePeriod } from './deadline-outside-period.ts'
import { deadlinePassed } from './deadline-passed.ts'
import { deadlineVague } from './deadline-vague.ts'
import { decimalMarkMixed } from './decimal-mark-mixed.ts'
import { duplicateAgency } from './duplicate-agency.ts'
import { duplicateTask } from './duplicate-task.ts'
import { dutyPlanWithoutDeadline } from './duty-plan-without-deadline.ts'
import { emptyItem } from './empty-item.ts'
import { fundingWithoutEstimateDuty } from './funding-without-estimate-duty.ts'
import { fundingWithoutSource } from './funding-without-source.ts'
import { headFormat } from './head-format.ts'
import { headingCase } from './heading-case.ts'
import { headingFormat } from './heading-format.ts'
import { headingMarkMixed } from './heading-mark-mixed.ts'
import { impossibleDate } from './impossible-date.ts'
import { issuerAsLead } from './issuer-as-lead.ts'
import { knownMisspelling } from './known-misspelling.ts'
import { leadAlsoSupport } from './lead-also-support.ts'
import { leadWithoutAssignment } from './lead-without-assignment.ts'
import { legacyEncoding } from './legacy-encoding.ts'
import { listPunctuationMixed } from './list-punctuation-mixed.ts'
import { missingBasis } from './missing-basis.ts'
import { missingComma } from './missing-comma.ts'
import { missingDate } from './missing-date.ts'
import { missingFullStop } from './missing-full-stop.ts'
import { missingIssuer } from './missing-issuer.ts'
import { missingNumber } from './missing-number.ts'
import { missingRecipients } from './missing-recipients.ts'
import { missingSignature } from './missing-signature.ts'
import { missingSymbol } from './missing-symbol.ts'
import { missingTitle } from './missing-title.ts'
import { missingWord } from './missing-word.ts'
import { mottoWording } from './motto-wording.ts'
import { numberingGap } from './numbering-gap.ts'
import { numberingMixed } from './numbering-mixed.ts'
import { numberingRepeat } from './numbering-repeat.ts'
import { officialNameCase } from './official-name-case.ts'
import { pageFont } from './page-font.ts'
import { pageMargins } from './page-margins.ts'
import { pageNumber } from './page-number.ts'
import { pagePaper } from './page-paper.ts'
import { paragraphFormat } from './paragraph-format.ts'
import { periodBeforeIssue } from './period-before-issue.ts'
import { periodMismatch } from './period-mismatch.ts'
import { placeholderLeft } from './placeholder-left.ts'
import { planWithoutFunding } from './plan-without-funding.ts'
import { planWithoutReporting } from './plan-without-reporting.ts'
import { planWithoutTasks } from './plan-without-tasks.ts'
import { punctuationSpace } from './punctuation-space.ts'
import { quoteStyleMixed } from './quote-style-mixed.ts'
import { recipientMissing } from './recipient-missing.ts'
import { recipientsFormat } from './recipients-format.ts'
import { repeatedWord } from './repeated-word.ts'
import { reportWithoutAddressee } from './report-without-addressee.ts'
import { reportWithoutDeadline } from './report-without-deadline.ts'
import { sectionMissing } from './section-missing.ts'
import { sentenceCut } from './sentence-cut.ts'
import { shortFormMixed } from './short-form-mixed.ts'
import { signatureFormat } from './signature-format.ts'
import { signatureWording } from './signature-wording.ts'
import { spellingMixed } from './spelling-mixed.ts'
import { supportWithoutAssignment } from './support-without-assignment.ts'
import { targetApproximate } from './target-approximate.ts'
import { targetOutOfRange } from './target-out-of-range.ts'
import { targetWithoutMeasure } from './target-without-measure.ts'
import { targetWithoutYear } from './target-without-year.ts'
import { taskWithManyLeads } from './task-with-many-leads.ts'
import { taskWithVagueLead } from './task-with-vague-lead.ts'
import { taskWithoutDeadline } from './task-without-deadline.ts'
import { taskWithoutDeed } from './task-without-deed.ts'
import { taskWithoutLead } from './task-without-lead.ts'
import { taskWithoutOutput } from './task-without-output.ts'
import { templateResidue } from './template-residue.ts'
import { termNotUsed } from './term-not-used.ts'
import { textFormat } from './text-format.ts'
import { titleFormat } from './title-format.ts'
import { toneMarkStyle } from './tone-mark-style.ts'
import { unbalancedQuotes } from './unbalanced-quotes.ts'
import { undefinedAbbreviation } from './undefined-abbreviation.ts'
import { unicodeForm } from './unicode-form.ts'
import { unusedAbbreviation } from './unused-abbreviation.ts'

/** Every rule, in the order of the rule book; those that it does not have come last. */
export const RULES: readonly Rule[] = [
  taskWithoutLead,
  taskWithVagueLead,
  taskWithManyLeads,
  leadAlsoSupport,
  duplicateAgency,
  leadWithoutAssignment,
  supportWithoutAssignment,
  assignmentWithoutDuty,
  agencyNotInForce,
  agencyNameVaries,
  agencyNameWrong,
  askedNotOrdered,
  issuerAsLead,
  recipientMissing,
  planWithoutTasks,
  emptyItem,
  taskWithoutOutput,
  targetWithoutMeasure,
  targetWithoutYear,
  targetOutOfRange,
  taskWithoutDeed,
  annexContradictsBody,
  templateResidue,
  placeholderLeft,
  duplicateTask,
  taskWithoutDeadline,
  deadlineVague,
  deadlinePassed,
  deadlineOutsidePeriod,
  deadlineOnEvent,
  periodMismatch,
  periodBeforeIssue,
  clearPromiseBroken,
  impossibleDate,
  planWithoutFunding,
  fundingWithoutSource,
  fundingWithoutEstimateDuty,
  planWithoutReporting,
  reportWithoutDeadline,
  reportWithoutAddressee,
  missingNumber,
  missingDate,
  missingSymbol,
  missingIssuer,
  missingTitle,
  missingBasis,
  missingSignature,
  missingRecipients,
  basisPunctuation,
  closingMark,
  dateWithoutZero,
  numberingGap,
  numberingRepeat,
  numberingMixed,
  headingCase,
  sectionMissing,
  danglingReference,
  annexUnused,
  sentenceCut,
  citationDateConflict,
  citationIssuerMismatch,
  citationIncomplete,
  citationAfterIssue,
  citationYearMismatch,
  citationKnownWrong,
  citationTypeMismatch,
  citationNotInForce,
  undefinedAbbreviation,
  unusedAbbreviation,
  abbreviationMisspelled,
  termNotUsed,
  repeatedWord,
  knownMisspelling,
  toneMarkStyle,
  capitalsMixed,
  officialNameCase,
  missingComma,
  caseAfterSemicolon,
  headingMarkMixed,
  missingFullStop,
  dateStyleMixed,
  shortFormMixed,
  quoteStyleMixed,
  missingWord,
  unicodeForm,
  punctuationSpace,
  unbalancedQuotes,
  listPunctuationMixed,
  legacyEncoding,
  codeWithSpace,
  dashStyleMixed,
  decimalMarkMixed,
  dutyPlanWithoutDeadline,
  spellingMixed,
  targetApproximate,
  amountMismatch,
  mottoWording,
  signatureWording,
  pagePaper,
  pageMargins,
  pageNumber,
  pageFont,
  headFormat,
  titleFormat,
  textFormat,
  headingFormat,
  paragraphFormat,
  signatureFormat,
  recipientsFormat,
  annexFormat,
]
