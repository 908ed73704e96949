// Compiles the schema check and bundles the executable: one step for `npm ci` (prepare) and `npm run build`.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const path = (name) => new URL(name, root)

const ajv = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true, code: { source: true, esm: true } })
const check = ajv.compile(JSON.parse(readFileSync(path('schemas/plan.schema.json'), 'utf8')))
writeFileSync(path('src/plan/check.generated.js'), standalone.default(ajv, check))

rmSync(path('dist'), { recursive: true, force: true })
await build({
  absWorkingDir: new URL('.', root).pathname,
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
})
