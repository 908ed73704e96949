#!/usr/bin/env node
const { load } = require('./load.js')

const { run } = load(process.argv[2])
// Names of V8's flags belong to one Node: those were measured on 20.
if (process.argv.length > 3 && process.version.startsWith('v20.')) {
  const { setFlagsFromString } = require('node:v8')
  // Optimising a function takes longer than a run over one plan saves by it: V8 does it later than by itself.
  setFlagsFromString('--interrupt-budget=10000000')
  // A sixth less memory for one plan, a sixth more time: worth it where a run is one plan, and many plans take none of it.
  if (/^(?:parse|validate|lint)$/.test(process.argv[2])) setFlagsFromString('--optimize-for-size')
  setTimeout(() => {
    setFlagsFromString('--interrupt-budget=1000000')
    setFlagsFromString('--no-optimize-for-size')
  }, 500).unref()
}
// Should it never come to its end, that is no success.
process.exitCode = 2
run(process.argv).then((status) => {
  process.exitCode = status
})
