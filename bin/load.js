const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const WARM = ['parse', 'validate', 'diff', 'report', 'help']
const PROGRAM = join(__dirname, '../dist/cli.cjs')

/**
 * Where scripts/build.mjs keeps the code that this very Node compiled for a subcommand; without it (another Node, a
 * rarer subcommand) the program is compiled anew.
 */
const compiledFor = (subcommand) => `${PROGRAM}.${process.version}-${process.arch}.${subcommand}`

function compiled(subcommand) {
  try {
    return readFileSync(compiledFor(subcommand))
  } catch {
    return undefined
  }
}

// Code that was kept no longer knows how to import: scripts/build.mjs has it call this instead.
const imported = (name) => import(name)

/** The program (src/cli.ts), and the script that it was read from. Compiling it would take longer than most runs. */
function load(subcommand) {
  // scripts/build.mjs writes ASCII.
  const source = `(function (exports, require, module, __filename, __dirname, __import) {${readFileSync(PROGRAM, 'latin1')}\n})`
  const script = new Script(source, {
    filename: PROGRAM,
    cachedData: compiled(WARM.includes(subcommand) ? subcommand : 'help'),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, PROGRAM, dirname(PROGRAM), imported)
  return { ...module.exports, script }
}

module.exports = { load, compiledFor, WARM }
