import { dirname, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import type { Problem } from '../text/problem.ts'
import { type Config, NO_CONFIG, readConfig } from './config-read.ts'
import { fileProblem } from './file-problem.ts'
import type { Io } from './io.ts'

const NAMES = ['kehoach.config.yaml', 'kehoach.config.yml']

/** A configuration and where it lies; `path` is null where there is none. */
export interface FoundConfig {
  readonly config: Config
  readonly path: string | null
  /** What its paths are relative to. */
  readonly folder: string
}

export type ConfigResult = FoundConfig | { readonly path: string; readonly errors: readonly Problem[] }

/** The configuration that is named, else the first one from the current folder upwards. */
export async function findConfig(
  named: string | undefined,
  io: Pick<Io, 'cwd'>,
  rules: ReadonlySet<string>,
): Promise<ConfigResult> {
  const loader = (_path: string, content: string): string => content
  const search = lilconfig('kehoach', {
    searchPlaces: NAMES,
    loaders: { '.yaml': loader, '.yml': loader, noExt: loader },
    cache: false,
  })
  const wanted = named === undefined ? undefined : resolve(io.cwd, named)
  try {
    const found = wanted === undefined ? await search.search(io.cwd) : await search.load(wanted)
    if (found === null) return { config: NO_CONFIG, path: null, folder: io.cwd }
    const content: unknown = found.config
    const read = readConfig(typeof content === 'string' ? content : '', rules)
    if ('errors' in read) return { path: found.filepath, errors: read.errors }
    return { config: read.config, path: found.filepath, folder: dirname(found.filepath) }
  } catch (error) {
    return { path: wanted ?? io.cwd, errors: [fileProblem(error)] }
  }
}
