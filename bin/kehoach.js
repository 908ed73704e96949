#!/usr/bin/env node
const { suit } = require('./flags.js')
const { load } = require('./load.js')

const { run } = load(process.argv[2])
suit(process.argv.slice(3))
// Should it never come to its end, that is no success.
process.exitCode = 2
run(process.argv).then((status) => {
  process.exitCode = status
})
