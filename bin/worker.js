// A thread of src/commands/jobs.ts.
const { workerData } = require('node:worker_threads')
const { load } = require('./load.js')

load(workerData.work).serve()
