// A thread of src/commands/thread.ts.
const { workerData } = require('node:worker_threads')
const { suit, unsuit } = require('./flags.js')
const { load } = require('./load.js')

unsuit()
// To load a plan is what parse does first.
const { serve } = load(workerData.work === 'load' ? 'parse' : workerData.work)
suit(process.argv.slice(3))
serve()
