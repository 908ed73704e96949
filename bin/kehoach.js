#!/usr/bin/env node
const { statSync } = require('node:fs')
const { load } = require('./load.js')

const SMALL = 256 * 1024 // bytes

/** Whether the files named on the command line are few and small, and no folder is among them. */
function isSmall(args) {
  const found = args.map((arg) => statSync(arg, { throwIfNoEntry: false })).filter(Boolean)
  return found.every((file) => file.isFile()) && found.reduce((sum, file) => sum + file.size, 0) <= SMALL
}

const { run } = load(process.argv[2])
// Names of V8's flags belong to one Node: those were measured on 20.
if (process.argv.length > 3 && process.version.startsWith('v20.')) {
  const { setFlagsFromString: set } = require('node:v8')
  // Patterns are compiled to machine code at once, not to bytecode first and again when they are met twice.
  set('--regexp-tier-up-ticks=0')
  // Optimising a function takes longer than a run over one plan saves by it: V8 does it later than by itself.
  const early = ['interrupt-budget=10000000', 'interrupt-budget=1000000']
  // The heap of one plan is small: to collect it little by little, or with helpers, costs more than it saves, and room
  // that does not grow keeps it a seventh smaller. That of many is collected when it has grown two and a half times.
  const heap = isSmall(process.argv.slice(3))
    ? [
        ['no-incremental-marking', 'incremental-marking'],
        ['no-parallel-scavenge', 'parallel-scavenge'],
        ['semi-space-growth-factor=1', 'semi-space-growth-factor=2'],
      ]
    : [
        ['heap-growing-percent=150', 'heap-growing-percent=150'],
        ['optimize-for-size', 'no-optimize-for-size'],
      ]
  for (const [first, later] of [early, ...heap]) {
    set(`--${first}`)
    setTimeout(() => set(`--${later}`), 500).unref()
  }
}
// Should it never come to its end, that is no success.
process.exitCode = 2
run(process.argv).then((status) => {
  process.exitCode = status
})
