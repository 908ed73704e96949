const { statSync } = require('node:fs')

const SMALL = 256 * 1024 // bytes

// What is written says nothing of what is read.
const WRITTEN = ['--out', '-o', '--annotate']

/** Whether the files named on the command line are few and small, and no folder is among them. */
function isSmall(args) {
  const read = args.filter((_, i) => !WRITTEN.includes(args[i - 1]))
  const found = read.map((arg) => statSync(arg, { throwIfNoEntry: false })).filter(Boolean)
  return found.every((file) => file.isFile()) && found.reduce((sum, file) => sum + file.size, 0) <= SMALL
}

// What V8 is told at first, after half a second, and by itself.
// Patterns are compiled to machine code at once, not to bytecode first and again when they are met twice.
const PATTERNS = ['regexp-tier-up-ticks=0', 'regexp-tier-up-ticks=0', 'regexp-tier-up-ticks=1']
// Optimising a function takes longer than a run over one plan saves by it: V8 does it later than by itself.
const BUDGET = ['interrupt-budget=10000000', 'interrupt-budget=1000000', 'interrupt-budget=67584']
// The heap of one plan is small: to collect it little by little, or with helpers, costs more than it saves, and room
// that does not grow keeps it a seventh smaller.
const ONE = [
  ['no-incremental-marking', 'incremental-marking', 'incremental-marking'],
  ['no-parallel-scavenge', 'parallel-scavenge', 'parallel-scavenge'],
  ['semi-space-growth-factor=1', 'semi-space-growth-factor=2', 'semi-space-growth-factor=2'],
]
// That of many is collected when it has grown two and a half times.
const MANY = [
  ['heap-growing-percent=150', 'heap-growing-percent=150', 'heap-growing-percent=0'],
  ['optimize-for-size', 'no-optimize-for-size', 'no-optimize-for-size'],
  // V8 sets this with the one above, and does not take it back with it.
  ['max-semi-space-size=1', 'max-semi-space-size=1', 'max-semi-space-size=0'],
]

// Names of V8's flags belong to one Node: those were measured on 20.
const isMeasured = process.version.startsWith('v20.')

function tell(flags) {
  const { setFlagsFromString } = require('node:v8')
  for (const flag of flags) setFlagsFromString(`--${flag}`)
}

/** Tells V8 what suits a run with these arguments. */
function suit(args) {
  if (!isMeasured || args.length === 0) return
  const flags = [PATTERNS, BUDGET, ...(isSmall(args) ? ONE : MANY)]
  tell(flags.map(([first]) => first))
  setTimeout(() => tell(flags.map(([, later]) => later)), 500).unref()
}

/** V8 as it is by itself: it takes compiled code only from one that was told the same. */
function unsuit() {
  if (isMeasured) tell([PATTERNS, BUDGET, ...ONE, ...MANY].map(([, , usual]) => usual))
}

module.exports = { suit, unsuit }
