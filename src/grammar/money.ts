import {
  BY_RULE, CENTRAL, CREDIT, FINANCING, FOREIGN, GIVING, INTEGRATED, LOCAL, MONEY, NO_FUNDING, OTHER, PRIVATE, RECURRENT, RULE, SOCIALISED, STATE,
} from './money-words.ts' // biome-ignore format: a list
import type { Pattern } from './pattern.ts'
import { type Token, tokenize } from './token.ts'

/** Where money comes from, as the plan model names it. */
export type MoneySource =
  | 'state-budget'
  | 'central-budget'
  | 'local-budget'
  | 'recurrent-estimate'
  | 'integrated'
  | 'socialised'
  | 'oda-foreign'
  | 'credit'
  | 'other-lawful'

// in the order in which sources are listed
const SOURCES: readonly (readonly [MoneySource, Pattern<string>])[] = [
  ['state-budget', STATE],
  ['central-budget', CENTRAL],
  ['local-budget', LOCAL],
  ['recurrent-estimate', RECURRENT],
  ['integrated', INTEGRATED],
  ['socialised', SOCIALISED],
  ['oda-foreign', FOREIGN],
  ['credit', CREDIT],
  ['other-lawful', OTHER],
]

// "nguồn ngân sách" and "từ ngân sách" say the State's only where no level follows
const OPEN = new Set(['nguồn ngân sách', 'từ ngân sách', 'vốn ngân sách', 'do ngân sách'])
const REACH_BACK = 4

function ruleBefore(tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - REACH_BACK); from < at; from++) if (RULE(tokens, from)?.next === at) return true
  return false
}

function isState(tokens: readonly Token[], at: number): boolean {
  const state = STATE(tokens, at)
  if (!state || ruleBefore(tokens, at)) return false
  if (state.value.startsWith('vốn đầu tư') && tokens[at - 1]?.fold === 'luật') return false
  const level = state.next - 2
  return !OPEN.has(state.value) || (!LOCAL(tokens, level) && !CENTRAL(tokens, level))
}

// "dự toán năm 2026 đã được giao", "được giao trong dự toán"
function isRecurrent(tokens: readonly Token[], at: number): boolean {
  if (RECURRENT(tokens, at))
    return !(tokens[at]?.fold === 'dự' && tokens[at + 2]?.fold === 'chi' && tokens[at - 1]?.fold === 'lập')
  if (tokens[at]?.fold !== 'dự' || tokens[at + 1]?.fold !== 'toán') return false
  for (let i = at + 2; i < at + 9; i++) {
    if (tokens[i]?.fold === 'giao') return tokens[i - 1]?.fold === 'được'
    if (/^[,;.]$/.test(tokens[i]?.raw ?? '')) return false
  }
  return false
}

// "vốn chương trình mục tiêu quốc gia" that is woven in is another source
function isCentral(tokens: readonly Token[], at: number): boolean {
  return CENTRAL(tokens, at) !== null && !tokens.slice(Math.max(0, at - 4), at).some(({ fold }) => fold === 'ghép')
}

// "Khuyến khích các doanh nghiệp, … các cá nhân tham gia hỗ trợ kinh phí"
function isGiven(tokens: readonly Token[], at: number): boolean {
  if (!GIVING(tokens, at)) return false
  for (let i = Math.max(0, at - 30); i < at; i++) if (PRIVATE(tokens, i)) return true
  return false
}

// "lồng ghép trong báo cáo" weaves in words, not money
function isIntegrated(tokens: readonly Token[], at: number): boolean {
  const woven = INTEGRATED(tokens, at)
  if (!woven) return false
  return !tokens
    .slice(woven.next, woven.next + 4)
    .some(({ fold }, i, near) => fold === 'báo' && near[i + 1]?.fold === 'cáo')
}

function stands(source: MoneySource, pattern: Pattern<string>, tokens: readonly Token[], at: number): boolean {
  if (source === 'state-budget') return isState(tokens, at)
  if (source === 'central-budget') return isCentral(tokens, at)
  if (source === 'recurrent-estimate') return isRecurrent(tokens, at)
  // "vốn vay ưu đãi" beside ODA is foreign
  if (source === 'credit') return pattern(tokens, at) !== null && tokens[pattern(tokens, at)?.next ?? at]?.fold !== 'ưu'
  if (source === 'integrated') return isIntegrated(tokens, at)
  if (source === 'socialised') return pattern(tokens, at) !== null || isGiven(tokens, at)
  return pattern(tokens, at) !== null
}

const BUDGETS: ReadonlySet<MoneySource> = new Set([
  'state-budget',
  'central-budget',
  'local-budget',
  'recurrent-estimate',
])

function namedSources(tokens: readonly Token[]): MoneySource[] {
  return SOURCES.flatMap(([source, pattern]) =>
    tokens.some((_, at) => stands(source, pattern, tokens, at)) ? [source] : [],
  )
}

const SETS_ASIDE = new Set(['bố', 'cân', 'bảo', 'đảm', 'phân', 'từ', 'kinh'])

// "bố trí kinh phí theo quy định của Luật Ngân sách nhà nước": the law stands for the budget where nothing else does
function impliedByRule(tokens: readonly Token[]): boolean {
  const rule = tokens.findIndex((_, at) => BY_RULE(tokens, at))
  if (rule < 0) return false
  return tokens.some((token, at) => at < rule && SETS_ASIDE.has(token.fold) && FINANCING(tokens, at) !== null)
}

/** The sources that a funding clause names, in the order of the model's list; `[]` where it names none. */
export function readFundingSources(text: string): MoneySource[] {
  const tokens = tokenize(text)
  const named = namedSources(tokens)
  if (named.some((source) => BUDGETS.has(source)) || !impliedByRule(tokens)) return named
  return ['state-budget', ...named]
}

function splitSentences(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  tokens.forEach((token, i) => {
    const ends = token.raw === ';' || (token.raw === '.' && tokens[i + 1]?.spaced !== false)
    if (ends) parts.push([])
    else parts.at(-1)?.push(token)
  })
  return parts
}

// "bố trí vốn đầu tư … theo quy định của Luật Đầu tư công"
function isInvestment(tokens: readonly Token[]): boolean {
  let capital = false
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.fold
    if (word === 'vốn' && tokens[at + 1]?.fold === 'đầu') capital = true
    if (capital && word === 'luật' && tokens[at + 1]?.fold === 'đầu' && tokens[at + 3]?.fold === 'công') return true
  }
  return false
}

function financesHere(tokens: readonly Token[]): boolean {
  if (!tokens.some((_, at) => MONEY(tokens, at)) || !tokens.some((_, at) => FINANCING(tokens, at))) return false
  if (tokens.some((_, at) => NO_FUNDING(tokens, at)) || tokens.some(({ raw }) => raw === '%')) return false
  const sources = namedSources(tokens).filter((source) => source !== 'credit')
  if (sources.length === 0) return isInvestment(tokens)
  // what is woven in, given or raised abroad is money only where money is spoken of beside it
  const surely = sources.some((source) => BUDGETS.has(source) || source === 'other-lawful')
  return surely || tokens.some(({ fold }) => fold === 'vốn' || fold === 'phí' || fold === 'sách')
}

/** Whether a paragraph outside the funding section says where money comes from; laws and borrowers' loans alone do not. */
export function saysFunding(text: string): boolean {
  return splitSentences(tokenize(text)).some(financesHere)
}
