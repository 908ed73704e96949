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
  if (isSmall(process.argv.slice(3))) {
    // Optimising a function takes longer than a run over one plan saves by it: V8 does it later than by itself.
    set('--interrupt-budget=10000000')
    // Its heap is small: to collect it little by little, or with helpers, costs more than it saves.
    set('--no-incremental-marking')
    set('--no-parallel-scavenge')
    // Room that does not grow keeps it a seventh smaller.
    set('--semi-space-growth-factor=1')
    setTimeout(() => {
      set('--interrupt-budget=1000000')
      set('--incremental-marking')
      set('--parallel-scavenge')
      set('--semi-space-growth-factor=2')
    }, 500).unref()
  }
}
// Should it never come to its end, that is no success.
process.exitCode = 2
run(process.argv).then((status) => {
  process.exitCode = status
})
