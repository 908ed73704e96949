/** Where a command writes. */
export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  readonly columns: number | undefined
}

/** All that a command knows of the outside world, so that a test can be that world. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** A throw is to be shown as it is, not told as a problem of the file that was read. */
export const isDebugged = ({ env }: Pick<Io, 'env'>): boolean => env['KEHOACH_DEBUG'] !== undefined

// Set at the very end: what was written so far may fail after the command has given its own code.
function failOnExit(code: string): void {
  process.stderr.write(`kehoach: không ghi được kết quả / cannot write the output (${code})\n`)
  process.once('exit', () => {
    process.exitCode = 2
  })
}

/** A reader that went away ("| head -1") is no error; a full disk is one, told once. */
function output(stream: NodeJS.WriteStream): Output {
  let open = true
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (open && code !== 'EPIPE' && stream !== process.stderr) failOnExit(code ?? 'EIO')
    open = false
  })
  return {
    write(text) {
      if (open) stream.write(text)
    },
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined
    },
  }
}

export function realIo(): Io {
  return {
    // Opened only when it is read.
    get stdin() {
      return process.stdin
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    cwd: process.cwd(),
  }
}
