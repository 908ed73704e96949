import { readFileSync } from 'node:fs'
import { type Command, command, type Setting, statusOf } from './cli/command.ts'
import { diffCommand } from './cli/diff.ts'
import { explainCommand } from './cli/explain.ts'
import { limitsCommand } from './cli/limits.ts'
import { parseCommand } from './cli/parse.ts'
import { reportCommand } from './cli/report.ts'
import { rulesCommand } from './cli/rules.ts'
import { stripCommand } from './cli/strip.ts'
import { validateCommand } from './cli/validate.ts'
import { type Io, realIo } from './commands/io.ts'
import { type Lang, languageOf } from './commands/tell.ts'

const HELP = {
  vi: {
    about: 'Bộ công cụ dòng lệnh cho văn bản kế hoạch hành chính',
    version: 'in phiên bản',
    more: '(kehoach --help để xem cách dùng)',
  },
  en: {
    about: 'Command-line toolkit for Vietnamese administrative plan documents (Kế hoạch)',
    version: 'print the version',
    more: '(kehoach --help shows the use)',
  },
} satisfies Record<Lang, Record<string, string>>

/** Runs the command line; the exit status: 0 done, 1 findings, 2 an input not processed or wrong use. */
export async function run(argv: readonly string[], io: Io = realIo()): Promise<number> {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const lang = languageOf(at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]), io.env)
  let code = 0
  const setting: Setting = { lang, io, version: version(), done: (status) => (code = status) }
  const program = base(setting)
  // Each command loads what it needs when it runs.
  for (const subcommand of [
    parseCommand,
    validateCommand,
    diffCommand,
    reportCommand,
    rulesCommand,
    explainCommand,
    limitsCommand,
    stripCommand,
  ])
    program.addCommand(subcommand(setting))
  try {
    await program.parseAsync([...argv])
    return code
  } catch (error) {
    const status = statusOf(error)
    if (status !== null) return status
    if (io.env['KEHOACH_DEBUG'] !== undefined) throw error
    io.stderr.write(`kehoach: error internal: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

function base(setting: Setting): Command {
  const text = HELP[setting.lang]
  return command('kehoach', setting)
    .description(text.about)
    .version(setting.version, '-V, --version', text.version)
    .helpCommand(false)
    .showHelpAfterError(text.more)
    .showSuggestionAfterError()
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}

/** The life of a thread that `--jobs` starts (bin/worker.js). */
export async function serve(): Promise<void> {
  const work = await import('./commands/work.ts')
  await work.serve()
}
