// Compiles the schema check and bundles the executable: one step for `npm ci` (prepare) and `npm run build`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { WARM } from '../bin/load.js'
import { writeRanges } from './letters.mjs'

const root = new URL('../', import.meta.url)
const path = (name) => new URL(name, root)

const ajv = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true, code: { source: true, esm: true } })
const check = ajv.compile(JSON.parse(readFileSync(path('schemas/plan.schema.json'), 'utf8')))
writeFileSync(path('src/plan/check.generated.js'), standalone.default(ajv, check))

rmSync(path('dist'), { recursive: true, force: true })
const both = {
  absWorkingDir: new URL('.', root).pathname,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Optional, or native: found in node_modules when they are needed.
  external: ['pdfjs-dist', 'tesseract.js', '@resvg/resvg-js'],
  minify: true,
  // esbuild would build these anew each time that they are used: Node 20 knows them.
  supported: {
    'regexp-dot-all-flag': true,
    'regexp-lookbehind-assertions': true,
    'regexp-match-indices': true,
    'regexp-named-capture-groups': true,
    'regexp-sticky-and-unicode-flags': true,
    'regexp-unicode-property-escapes': true,
  },
  write: false,
  legalComments: 'linked',
  logLevel: 'warning',
}

// commander asks for child_process when it is loaded, and uses it never here: 3 ms of every run.
const childProcessLater = {
  name: 'child-process-later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'later', namespace: 'later' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'later' }, () => ({
      contents: "module.exports = { get spawn() { return require('node:child_process').spawn } }",
    }))
  },
}

// esbuild leaves the letters of regular expressions as they are; a file of ASCII is read without being decoded.
function ascii(text) {
  if (/\\[^\x00-\x7f]/.test(text)) throw new Error('A letter that is no ASCII stands behind a backslash.')
  return text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

// What is not in the bundle (pdfjs-dist) is imported by bin/load.js.
const importing = (text) => text.replace(/\bimport\(/g, '__import(')

function save(files, written) {
  mkdirSync(path('dist'), { recursive: true })
  for (const file of files) writeFileSync(file.path, /\.c?js$/.test(file.path) ? written(file.text) : file.text)
}

await Promise.all([
  // The program is one file in CommonJS, because Node 20 keeps compiled code of scripts, not of modules (bin/load.js).
  build({
    ...both,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.cjs',
    format: 'cjs',
    define: { 'import.meta.url': '__url' },
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [childProcessLater],
  }).then(({ outputFiles }) => save(outputFiles, (code) => ascii(importing(writeRanges(code, 'script'))))),
  build({
    ...both,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    splitting: true,
    format: 'esm',
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  }).then(({ outputFiles }) => save(outputFiles, (code) => writeRanges(code, 'module'))),
])

// In processes of their own: what one ran is what its compiled code holds.
for (const subcommand of WARM)
  execFileSync(process.execPath, [path('scripts/warm.mjs').pathname, subcommand], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
